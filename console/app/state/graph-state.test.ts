import { describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { NO_FILTERS, visiblePart } from "./filters.ts";
import {
  addSubgraph,
  collapseNode,
  countBy,
  EMPTY_GRAPH,
  expandNode,
  graphOf,
  removeNodes,
  toggled,
} from "./graph-state.ts";

const node = (id: string, kind = "Country"): GraphNode => ({ id, kind, label: id });
const edge = (
  source: string,
  target: string,
  status: GraphEdge["status"] = "asserted",
): GraphEdge => ({
  id: `${source}>${target}|${status}`,
  source,
  target,
  relation: "SUPPORTS",
  status,
  claimCount: 1,
});
const ids = (state: { nodes: ReadonlyMap<string, unknown> }) => [...state.nodes.keys()].join(" ");

describe("the graph on the canvas", () => {
  const start = graphOf({ nodes: [node("a"), node("b")], edges: [edge("a", "b")] });

  it("adds without losing what is there, and drops edges without both ends", () => {
    const more = addSubgraph(start, {
      nodes: [node("c")],
      edges: [edge("b", "c"), edge("c", "x")],
    });
    expect(ids(more)).toBe("a b c");
    expect([...more.edges.keys()]).toEqual(["a>b|asserted", "b>c|asserted"]);
    expect(ids(start)).toBe("a b");
  });

  it("collapses exactly what an expansion brought", () => {
    const expanded = expandNode(start, "b", {
      nodes: [node("a"), node("c"), node("d")],
      edges: [edge("b", "c")],
    });
    expect(ids(expanded)).toBe("a b c d");
    expect(ids(collapseNode(expanded, "b"))).toBe("a b");
    expect(collapseNode(expanded, "b").expansions.size).toBe(0);
  });

  it("keeps brought nodes that were expanded themselves", () => {
    const first = expandNode(start, "b", { nodes: [node("c"), node("d")], edges: [] });
    const second = expandNode(first, "c", { nodes: [node("e")], edges: [edge("c", "e")] });
    expect(ids(collapseNode(second, "b"))).toBe("a b c e");
  });

  it("removes nodes with their edges", () => {
    const left = removeNodes(start, ["a"]);
    expect([ids(left), left.edges.size]).toEqual(["b", 0]);
  });

  it.each([
    ["kinds", { ...NO_FILTERS, kinds: new Set(["Person"]) }, "a b", 1],
    ["statuses", { ...NO_FILTERS, statuses: new Set(["denied"] as const) }, "a b p", 1],
    ["relations", { ...NO_FILTERS, relations: new Set(["SUPPORTS"]) }, "a b p", 0],
    ["nothing", NO_FILTERS, "a b p", 2],
  ])("hides %s", (_name, filters, nodes, edges) => {
    const state = addSubgraph(start, {
      nodes: [node("p", "Person")],
      edges: [edge("p", "a", "denied")],
    });
    const shown = visiblePart(state, filters);
    expect([shown.nodes.map((each) => each.id).join(" "), shown.edges.length]).toEqual([
      nodes,
      edges,
    ]);
  });
});

describe("small sets", () => {
  it("toggles in and out", () => {
    expect([...toggled(toggled(new Set<string>(), "x"), "y")]).toEqual(["x", "y"]);
    expect([...toggled(new Set(["x"]), "x")]).toEqual([]);
  });

  it("counts most frequent first", () => {
    expect(countBy(["b", "a", "b", "c"], (each) => each)).toEqual([
      ["b", 2],
      ["a", 1],
      ["c", 1],
    ]);
    expect(graphOf({ nodes: [], edges: [] })).toEqual(EMPTY_GRAPH);
  });
});
