import { describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { bestConnected, portions } from "./limits.ts";

const node = (id: string): GraphNode => ({ id, kind: "Country", label: id });
const edge = (source: string, target: string): GraphEdge => ({
  id: `${source}>${target}`,
  source,
  target,
  relation: "SUPPORTS",
  status: "asserted",
  claimCount: 1,
});

describe("what is drawn of too much", () => {
  const all = {
    nodes: ["a", "b", "c", "d"].map(node),
    edges: [edge("b", "d"), edge("b", "c"), edge("c", "d")],
  };

  it("keeps the best connected nodes with the edges among them", () => {
    const { nodes, edges } = bestConnected(all, 3);
    expect(nodes.map((each) => each.id)).toEqual(["b", "c", "d"]);
    expect(edges).toHaveLength(3);
    expect(bestConnected(all, 2).nodes.map((each) => each.id)).not.toContain("a");
    expect(bestConnected(all, 4)).toBe(all);
  });

  it("splits ids into addresses that servers take, without losing one", () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `ent:somebody-with-a-name-${index}`);
    const parts = portions(ids);
    expect(parts.flat()).toEqual(ids);
    for (const part of parts) {
      expect(encodeURIComponent(part.join(",")).length).toBeLessThanOrEqual(5_000);
    }
    expect(portions([])).toEqual([]);
  });
});
