import { createNodeBorderProgram } from "@sigma/node-border";
import Sigma from "sigma";
import { drawEdge, drawNode, type Look, spotlight } from "./appearance.ts";
import { createEdgePrograms, unpicked } from "./edge-programs.ts";
import { createHoverDrawing } from "./labels.ts";
import { drawSignsIn, signsIn } from "./marks.ts";
import type { DrawnGraph } from "./model.ts";
import { createNamesLayer, type NamesLayer } from "./names-layer.ts";
import { replacePicking } from "./picking.ts";
import type { Positions } from "./placement.ts";

const NodeProgram = unpicked(
  createNodeBorderProgram({
    borders: [
      { size: { value: 0.14 }, color: { attribute: "borderColor" } },
      { size: { fill: true }, color: { attribute: "color" } },
    ],
  }),
);

/** Sigma with our edges, names and picking; `relight` takes a changed look or graph into the next refresh, `repaint` shows it at once. */
export interface Drawing {
  sigma: Sigma;
  names: NamesLayer;
  relight(): void;
  repaint(): void;
}

/** Opens Sigma on a container. Throws when the browser has no WebGL. */
export function createDrawing(
  container: HTMLElement,
  graph: DrawnGraph,
  { look, positions }: { look: Look; positions: Positions },
): Drawing {
  const lit = () => ({ ...look, light: spotlight(graph, look) });
  let frame = lit();
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: "disc",
    nodeProgramClasses: { disc: NodeProgram },
    defaultEdgeType: "arrow",
    edgeProgramClasses: createEdgePrograms(),
    enableEdgeEvents: true,
    renderLabels: false,
    minEdgeThickness: 1.4,
    stagePadding: 70,
    minCameraRatio: 0.05,
    maxCameraRatio: 12,
    zIndex: true,
    defaultDrawNodeHover: createHoverDrawing(() => look.theme),
    nodeReducer: (id, data) => drawNode(id, data as Parameters<typeof drawNode>[1], frame),
    edgeReducer: (id, data) => drawEdge(id, data as Parameters<typeof drawEdge>[1], frame),
  }) as unknown as Sigma;
  replacePicking(sigma, graph, container);
  drawSignsIn(graph, positions);
  const names = createNamesLayer(sigma, container, () => ({
    theme: look.theme,
    named: frame.light?.named ?? null,
    ...signsIn(graph),
  }));
  const relight = () => {
    frame = lit();
  };
  const repaint = () => {
    relight();
    sigma.refresh();
  };
  return { sigma, names, relight, repaint };
}
