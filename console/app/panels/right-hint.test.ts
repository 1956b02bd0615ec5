import { expect, it } from "vitest";
import type { Subgraph } from "#schemas/subgraph.ts";
import { graphOf } from "../state/graph-state.ts";
import { bestConnected } from "./right-hint.tsx";

it("names those with most edges on the canvas, and none that stands alone", () => {
  const ids = ["a", "b", "c", "alone"];
  const ends = ["a b", "c a", "a b"].map((each) => each.split(" "));
  const graph = graphOf({
    nodes: ids.map((id) => ({ id, label: id, kind: "Country" })),
    edges: ends.map(([source = "", target = ""], at) => ({
      ...{ id: String(at), key: "", source, target, relation: "VISITS" },
      ...{ status: "asserted", claimCount: 1 },
    })),
  } as Subgraph);
  expect(bestConnected(graph).map(({ node: { id }, edges }) => [id, edges])).toEqual([
    ["a", 3],
    ["b", 2],
    ["c", 1],
  ]);
});
