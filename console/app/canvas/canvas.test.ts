import { describe, expect, it } from "vitest";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { spread, stretch } from "./arrange.ts";
import { kindColor, mix, relationLabel } from "./colors.ts";
import {
  createDrawnGraph,
  curvatures,
  type DrawnGraph,
  edgeSize,
  placeFresh,
  type Scene,
  takeIn,
} from "./model.ts";
import { type Positions, placeNew } from "./placement.ts";
import { claimWord, edgeWord, patternOf, STATUS_STYLES } from "./status-styles.ts";
import { doAll } from "./steps.ts";

const edge = (id: string, source: string, target: string, relation = "SUPPORTS"): GraphEdge => ({
  id,
  source,
  target,
  relation,
  status: "asserted",
  claimCount: 1,
});

describe("edges between the same two nodes", () => {
  it("lie straight when alone and apart otherwise, whichever way they point", () => {
    expect(curvatures([edge("1", "a", "b")]).get("1")).toBe(0);
    const bends = curvatures([edge("1", "a", "b"), edge("2", "b", "a"), edge("3", "a", "b")]);
    // Seen from a: an edge from b bends to the other side, so its sign is turned.
    const seen = [bends.get("1"), -(bends.get("2") ?? 9), bends.get("3")].map(Number);
    expect(new Set(seen.map((each) => each.toFixed(3).replace("-0.000", "0.000"))).size).toBe(3);
  });

  it("get thicker with claims, up to a limit", () => {
    expect([1, 2, 4, 1_000].map(edgeSize)).toEqual([1.6, 2.7, expect.closeTo(3.8), 6]);
  });
});

describe("the drawn graph", () => {
  const syncGraph = (graph: DrawnGraph, scene: Scene, positions: Positions) => {
    const fresh = placeFresh(scene, positions);
    doAll(takeIn(graph, scene, positions));
    return fresh;
  };
  const nodes = ["a", "b"].map((id) => ({ id, kind: "Country", label: id }));

  it("keeps nodes where they are when others come", () => {
    const graph = createDrawnGraph();
    const positions = new Map();
    expect(syncGraph(graph, { nodes, edges: [edge("1", "a", "b")] }, positions)).toEqual([
      "a",
      "b",
    ]);
    const before = { ...positions.get("a") };
    const more = [...nodes, { id: "c", kind: "Person", label: "c" }];
    expect(syncGraph(graph, { nodes: more, edges: [edge("2", "a", "c")] }, positions)).toEqual([
      "c",
    ]);
    expect(positions.get("a")).toEqual(before);
    expect([graph.order, graph.edges()]).toEqual([3, ["2"]]);
    syncGraph(graph, { nodes: [], edges: [] }, positions);
    expect(graph.order).toBe(0);
  });

  it("draws no arrow where a relation is symmetric", () => {
    const graph = createDrawnGraph();
    const edges = [edge("1", "a", "b", "MEETS"), edge("2", "a", "b", "AIDS")];
    syncGraph(graph, { nodes, edges }, new Map());
    expect(edges.map(({ id }) => graph.getEdgeAttribute(id, "type"))).toEqual([
      "curved-line",
      "curved-arrow",
    ]);
  });
});

describe("placing", () => {
  it("puts neighbours on a ring so that no two edges lie in one line", () => {
    const positions = new Map([["hub", { x: 10, y: 10 }]]);
    const ids = Array.from({ length: 9 }, (_, index) => `n${index}`);
    placeNew(ids, positions, () => ["hub"]);
    const angles = ids.map((id) => {
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
      return Math.atan2(y - 10, x - 10);
    });
    const sorted = angles.sort((a, b) => a - b);
    const steps = sorted.slice(1).map((angle, index) => angle - (sorted[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0.3);
    expect(positions.get("hub")).toEqual({ x: 10, y: 10 });
  });
});

describe("arranging", () => {
  it("fills the room", () => {
    const points = stretch(
      [
        { x: 0, y: 0 },
        { x: 10, y: 10 },
      ],
      { width: 400, height: 300 },
    );
    expect(points).toEqual([
      { x: -200, y: -150 },
      { x: 200, y: 150 },
    ]);
  });

  it("lets few far nodes not press the rest together", () => {
    const points = [...Array.from({ length: 9 }, (_, x) => ({ x, y: 0 })), { x: 1_000, y: 0 }];
    const xs = stretch(points, { width: 1_000, height: 1 }).map((point) => point.x);
    expect((xs[8] ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(300);
  });

  it("moves new nodes alone", () => {
    const points = [
      { x: 0, y: 0, fixed: true },
      { x: 1, y: 1 },
    ];
    spread(points);
    expect(points[0]).toMatchObject({ x: 0, y: 0 });
    expect(Math.hypot((points[1]?.x ?? 0) / 96, (points[1]?.y ?? 0) / 40)).toBeGreaterThan(0.9);
  });

  it("leaves no two nodes on top of each other", () => {
    const points = Array.from({ length: 12 }, (_, index) => ({ x: index % 3, y: 0 }));
    spread(points);
    for (const [index, a] of points.entries()) {
      for (const b of points.slice(index + 1)) {
        expect(Math.hypot((a.x - b.x) / 96, (a.y - b.y) / 40)).toBeGreaterThan(0.8);
      }
    }
  });
});

describe("looks", () => {
  it("draws every status in its own pattern", () => {
    const patterns = STATUS_STYLES.map((row) => row.pattern.join());
    expect(new Set(patterns).size).toBe(STATUS_STYLES.length);
    expect(STATUS_STYLES.map((row) => patternOf(row.status))).toEqual(
      STATUS_STYLES.map((_, at) => at),
    );
  });

  it.each([
    ["negated", { negatedCount: 2 }],
    ["denied", { negatedCount: 0 }],
    ["denied or negated", { negatedCount: 1 }],
    ["denied or negated", {}],
    ["planned", { status: "planned" as const }],
  ])("calls an edge %s by its claims", (word, claims) => {
    expect(edgeWord({ status: "denied", claimCount: 2, ...claims })).toBe(word);
  });

  it.each([
    ["negated", "denied", "negated"],
    ["denied", "denied", "affirmed"],
    ["possible", "possible", "affirmed"],
  ] as const)("calls a claim %s that is %s and %s", (word, status, polarity) => {
    expect(claimWord({ status, polarity })).toBe(word);
  });

  it("mixes colours and names relations", () => {
    expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
    expect(kindColor("Country", "light")).not.toBe(kindColor("Country", "dark"));
    expect([relationLabel("DEPLOYS_TO"), relationLabel("HAS_SENTENCE")]).toEqual([
      "deploys to",
      "has sentence",
    ]);
  });
});
