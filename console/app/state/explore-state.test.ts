import { describe, expect, it } from "vitest";
import type { GraphEdge, GraphNode, Status } from "#schemas/subgraph.ts";
import { DEFAULT_APPEARANCE, groupsOf, NO_METRICS } from "./appearance.ts";
import { indexClaims } from "./claim-index.ts";
import { NO_FILTERS, onlyPart, visiblePart } from "./filters.ts";
import { graphOf } from "./graph-state.ts";
import { measure } from "./measure.ts";
import { bundled, bundleEdges, bundleWith, drawnSelection } from "./scene.ts";
import { edgeRows, sortRows } from "./table-rows.ts";
import { countInTime, lastOf } from "./time-count.ts";
import { isView, packView, unpackView } from "./view-link.ts";
import type { SavedView } from "./views.ts";

const node = (id: string, kind = "Country"): GraphNode => ({ id, kind, label: id });
const edge = (
  id: string,
  source: string,
  target: string,
  status: Status = "asserted",
): GraphEdge => ({
  ...{ id, key: id, source, target, relation: "SUPPORTS", status, claimCount: 2 },
});
const claim = (key: string, change: object = {}) => ({
  ...{ id: `${key} ${JSON.stringify(change)}`, key, status: "asserted" as Status, confidence: 0.9 },
  ...change,
});

const claims = indexClaims({
  claims: [
    claim("1", { date: "2022-03-24", speaker: "p", source: "A" }),
    claim("1", { date: "2022-05", source: "B", confidence: 0.4 }),
    claim("2", { status: "denied", date: "2023-01-01" }),
  ],
  speakers: [{ id: "p", name: "P" }],
  total: 3,
});
const graph = graphOf({
  nodes: ["a", "b", "c"].map((id) => node(id)),
  edges: [edge("1", "a", "b"), edge("2", "b", "c", "denied")],
});
const context = { claims, groupsOf: () => [] };

describe("filters that look into claims", () => {
  it.each([
    ["from a day", { from: "2022-12-31" }, ["2"]],
    ["until a day, months counting as a whole", { to: "2022-05-15" }, ["1"]],
    ["a speaker", { speakers: new Set(["p"]) }, ["1", "2"]],
    ["who is not known", { speakers: new Set([""]) }, ["1"]],
    ["sources", { sources: new Set(["A", "B"]) }, ["2"]],
    ["confidence", { confidence: 0.95 }, []],
  ])("%s", (_name, change, left) => {
    const { edges } = visiblePart(graph, { ...NO_FILTERS, ...change }, context);
    expect(edges.map(({ id }) => id)).toEqual(left);
  });

  it("count only the claims that count", () => {
    const { edges } = visiblePart(graph, { ...NO_FILTERS, confidence: 0.5 }, context);
    expect(edges.find(({ id }) => id === "1")?.claimCount).toBe(1);
  });

  it.each([
    [2, 1],
    [1, undefined],
    [0, 0],
  ])("know which claims are negated when %i of 2 are: of 1, %s", (negatedCount, left) => {
    const edges = [{ ...edge("1", "a", "b"), negatedCount }];
    const denied = { nodes: graph.nodes, edges: new Map(edges.map((each) => [each.id, each])) };
    const [counted] = visiblePart(denied, { ...NO_FILTERS, confidence: 0.5 }, context).edges;
    expect([counted?.claimCount, counted?.negatedCount]).toEqual([1, left]);
  });

  it("can take along nodes that lose their last edge", () => {
    const filters = { ...NO_FILTERS, statuses: new Set<Status>(["denied"]), lonely: true };
    expect(visiblePart(graph, filters, context).nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(visiblePart(graph, onlyPart(filters, "dates"), context).edges).toHaveLength(2);
  });
});

describe("the timeline", () => {
  it("counts by status in periods without a gap", () => {
    const { bars, undated } = countInTime([...graph.edges.values()], claims, NO_FILTERS);
    expect(bars[0]).toEqual({ period: "2022-03", counts: { asserted: 1 }, total: 1 });
    expect([bars.length, bars.at(-1)?.counts, undated]).toEqual([11, { denied: 1 }, 0]);
  });

  it.each([
    ["2023-02", "2023-02-28"],
    ["2024-02", "2024-02-29"],
    ["2022-12", "2022-12-31"],
    ["2022", "2022-12-31"],
    ["2022-03-24", "2022-03-24"],
  ])("%s ends on %s", (period, last) => {
    expect(lastOf(period)).toBe(last);
  });
});

describe("the picture", () => {
  const many = ["1", "2", "3", "4"].map((id, at) =>
    edge(id, at % 2 ? "a" : "b", at % 2 ? "b" : "a"),
  );

  it("draws four edges between two entities as one that opens", () => {
    const [one, ...others] = bundled(many, DEFAULT_APPEARANCE);
    expect([one?.bundled, one?.claimCount, others]).toEqual([4, 8, []]);
    expect(bundleEdges(one?.id ?? "", many)).toEqual(many);
    const apart = { ...DEFAULT_APPEARANCE, apart: new Set(["a\nb"]) };
    expect(bundled(many, apart)).toHaveLength(4);
    expect(bundled(many.slice(1), DEFAULT_APPEARANCE)).toHaveLength(3);
    const picked = { kind: "edge", id: many[0]?.id ?? "" } as const;
    const known = new Map(many.map((edge) => [edge.id, edge]));
    const line = { kind: "bundle", id: one?.id };
    expect(drawnSelection(picked, known, one ? [one] : [])).toEqual(line);
    expect(drawnSelection(picked, known, many)).toBe(picked);
    const alike = many[0] ? bundleWith(many[0], many, DEFAULT_APPEARANCE) : [];
    expect([alike.length, many[0] && bundleWith(many[0], many, apart)]).toEqual([4, []]);
  });

  it("names communities by their best connected member, the same every time", () => {
    const cliques = ["a", "b"].flatMap((group) =>
      [1, 2, 3].flatMap((from) =>
        [1, 2, 3]
          .filter((to) => to > from)
          .map((to) => ({ source: `${group}${from}`, target: `${group}${to}`, weight: 3 })),
      ),
    );
    const nodes = ["a1", "a2", "a3", "b1", "b2", "b3"];
    const bare = { nodes, edges: [...cliques, { source: "a1", target: "b1", weight: 1 }] };
    const { communities, pagerank } = measure(bare);
    expect(new Map(communities).get("a3")).toBe("a1");
    expect(new Map(communities).get("b2")).toBe("b1");
    expect(measure(bare)).toEqual({ communities, pagerank });
    expect(pagerank.reduce((sum, [, rank]) => sum + rank, 0)).toBeCloseTo(1, 2);
  });

  it("colours the largest groups apart", () => {
    const nodes = [node("a"), { ...node("b"), sector: "GOV" }, { ...node("c"), sector: "GOV" }];
    const groups = groupsOf(nodes, "sector", NO_METRICS);
    expect(groups.map(({ value, count }) => [value, count])).toEqual([
      ["GOV", 2],
      [null, 1],
    ]);
    expect(groups[0]?.paint).not.toBe(groups[1]?.paint);
  });

  it("sorts rows by any column, those without a value last", () => {
    const rows = edgeRows(
      [...graph.nodes.values()],
      [
        { ...edge("1", "a", "b"), firstDate: "2022" },
        edge("2", "b", "c"),
        { ...edge("3", "c", "a"), firstDate: "2021" },
      ],
    );
    const ids = (down: boolean) =>
      sortRows(rows, { column: "first", down }).map((row) => row.edge.id);
    expect([ids(false), ids(true)]).toEqual([
      ["3", "1", "2"],
      ["1", "3", "2"],
    ]);
  });
});

describe("a view as an address", () => {
  const view: SavedView = {
    version: 1,
    nodes: [["country:UA", 12, -3]],
    pinned: [],
    filters: { from: "2022" },
    color: "kind",
    size: "degree",
    bundles: true,
    apart: [],
    mode: "graph",
  };

  it("comes back as it was", async () => {
    const packed = await packView(view);
    expect(packed).toMatch(/^[\w-]+$/u);
    expect(await unpackView(packed)).toEqual(view);
  });

  it.each([null, {}, { ...view, version: 2 }, { ...view, nodes: [["a", "x", 1]] }])(
    "nothing else is taken for one: %j",
    (value) => {
      expect(isView(value)).toBe(false);
    },
  );
});
