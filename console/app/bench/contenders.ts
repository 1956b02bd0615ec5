import cytoscape from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram } from "sigma/rendering";
import { DataSet, Network } from "vis-network/standalone";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { mountGraph } from "../canvas/mount-graph.ts";

// The pictures that bench/console/run.ts compares, all of the same data at the same places. It is
// built as one script and put into a page of its own; the product does not carry it.

/** What every contender draws. */
export interface Data {
  nodes: (GraphNode & { x: number; y: number })[];
  edges: GraphEdge[];
}

type Draw = (container: HTMLElement, data: Data) => unknown;

const drawOurs: Draw = (container, { nodes, edges }) => {
  const places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const ignore = () => undefined;
  const handlers = { onNode: ignore, onEdge: ignore, onStage: ignore, onExpand: ignore };
  const canvas = mountGraph(container, places, handlers);
  canvas.show({ nodes, edges });
  canvas.finish();
  return canvas;
};

function graphFor({ nodes, edges }: Data): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, label } of nodes) {
    graph.addNode(id, { x, y, label, size: 5, color: "#2563eb" });
  }
  for (const { source, target } of edges)
    graph.addEdge(source, target, { size: 1.6, color: "#999" });
  return graph;
}

/** Sigma as it comes: straight arrows, picking of nodes, its own labels. */
const drawSigma: Draw = (container, data) => new Sigma(graphFor(data), container);

/** Sigma with what a console needs of it: edges can be picked too. */
const drawSigmaPicking: Draw = (container, data) =>
  new Sigma(graphFor(data), container, { enableEdgeEvents: true });

/** Sigma at its cheapest: lines of one pixel without width. */
const drawSigmaLines: Draw = (container, data) =>
  new Sigma(graphFor(data), container, {
    defaultEdgeType: "line",
    edgeProgramClasses: { line: EdgeLineProgram },
  });

const drawCytoscape: Draw = (container, { nodes, edges }) =>
  cytoscape({
    container,
    layout: { name: "preset" },
    elements: [
      ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
      ...edges.map(({ source, target }, index) => ({ data: { id: `e${index}`, source, target } })),
    ],
    style: [
      { selector: "node", style: { label: "data(label)", width: 10, height: 10 } },
      {
        selector: "edge",
        style: { width: 1.6, "curve-style": "straight", "target-arrow-shape": "triangle" },
      },
    ],
  });

const drawVis: Draw = (container, { nodes, edges }) =>
  new Network(
    container,
    {
      nodes: new DataSet(nodes.map(({ id, label, x, y }) => ({ id, label, x, y }))),
      edges: new DataSet(edges.map(({ source: from, target: to }, id) => ({ id, from, to }))),
    },
    {
      physics: false,
      nodes: { shape: "dot", size: 5 },
      edges: { arrows: "to", smooth: false, width: 1.6 },
    },
  );

const CONTENDERS: Record<string, Draw> = {
  newsgraph: drawOurs,
  sigma: drawSigma,
  "sigma, edges pickable": drawSigmaPicking,
  "sigma, hairlines": drawSigmaLines,
  cytoscape: drawCytoscape,
  "vis-network": drawVis,
};

/** Numbers in [0, 1), the same every time (a linear congruential generator, Numerical Recipes). */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const STATUSES = ["asserted", "asserted", "asserted", "planned", "possible", "denied"] as const;
const KINDS = ["Country", "Organization", "Person"] as const;

/** A picture of so many nodes and edges; few nodes have many edges, as in news. */
function makeData(nodes: number, edges: number): Data {
  const random = numbers();
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const side = 40 * Math.sqrt(nodes);
  return {
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: `n${index}`,
      label: `Entity ${index}`,
      kind: pick(KINDS),
      x: random() * side * 1.6,
      y: random() * side,
    })),
    edges: Array.from({ length: edges }, (_, index) => ({
      id: `e${index}`,
      source: `n${Math.floor(random() ** 3 * nodes)}`,
      target: `n${Math.floor(random() * nodes)}`,
      relation: pick(["SUPPORTS", "MEETS", "CRITICIZES", "DEPLOYS_TO"]),
      status: pick(STATUSES),
      claimCount: 1 + Math.floor(random() * 4),
    })).filter(({ source, target }) => source !== target),
  };
}

declare global {
  interface Window {
    bench: {
      draw(name: string, nodes: number, edges: number): void;
      /** Draws given data; answers the milliseconds until the second frame after it. */
      drawData(name: string, data: Data): Promise<number>;
      frames: number;
    };
  }
}

function freshContainer(): HTMLElement {
  const container = window.document.createElement("div");
  container.style.cssText = "position:fixed;inset:0";
  window.document.body.replaceChildren(container);
  return container;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.bench = {
  frames: 0,
  async drawData(name, data) {
    const container = freshContainer();
    const begin = performance.now();
    CONTENDERS[name]?.(container, data);
    await nextFrame();
    await nextFrame();
    return performance.now() - begin;
  },
  draw(name, nodes, edges) {
    CONTENDERS[name]?.(freshContainer(), makeData(nodes, edges));
    const count = () => {
      window.bench.frames += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  },
};
