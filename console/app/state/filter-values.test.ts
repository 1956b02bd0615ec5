import { expect, it } from "vitest";
import type { GraphEdge, Status } from "#schemas/subgraph.ts";
import { NO_METRICS } from "./appearance.ts";
import { type EdgeClaim, indexClaims } from "./claim-index.ts";
import { filterValues, type ValuePart } from "./filter-values.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { graphOf } from "./graph-state.ts";

const node = (id: string, kind: string) => ({ id, kind, label: id });
const edge = (source: string, relation: string, target: string, status: Status): GraphEdge => {
  const key = `${source}|${relation}|${target}`;
  return { ...{ id: `${key}|${status}`, key, source, target, relation, status, claimCount: 1 } };
};
const edges = [
  edge("a", "SUPPORTS", "b", "asserted"),
  edge("a", "SUPPORTS", "c", "possible"),
  edge("b", "ATTACKS", "c", "asserted"),
];
const graph = graphOf({
  nodes: [node("a", "Country"), node("b", "Country"), node("c", "Person")],
  edges,
});
const claims = indexClaims({
  claims: edges.map(({ id, key = "", status }, index): EdgeClaim => {
    const source = index === 2 ? "Times" : "Paper";
    return { id, key, status, confidence: 0.5 + index / 10, source, date: `2024-0${index + 1}-01` };
  }),
  ...{ speakers: [], total: 3 },
});

it.each<[Partial<Filters>, ValuePart, string]>([
  [{}, "relations", "supports 2 of 2, attacks 1 of 1"],
  [{ statuses: new Set(["asserted"]) }, "relations", "supports 1 of 2, attacks 0 of 1"],
  [{ statuses: new Set(["asserted"]) }, "statuses", "asserted 2 of 2, possible 1 of 1"],
  [{ relations: new Set(["SUPPORTS"]) }, "statuses", "asserted 1 of 2, possible 0 of 1"],
  [{ relations: new Set(["SUPPORTS"]) }, "sources", "Paper 0 of 2, Times 1 of 1"],
  [{ from: "2024-02" }, "sources", "Paper 1 of 2, Times 1 of 1"],
  [{ relations: new Set(["SUPPORTS"]), lonely: true }, "kinds", "Country 1 of 2, Person 1 of 1"],
  [{ relations: new Set(["SUPPORTS"]) }, "kinds", "Country 2 of 2, Person 1 of 1"],
])("under %o each of the %s says what the others leave", (change, part, words) => {
  const filters = { ...NO_FILTERS, ...change };
  const values = filterValues({ graph, filters, claims, metrics: NO_METRICS }, part);
  expect(values.map(({ label, left, of }) => `${label} ${left} of ${of}`).join(", ")).toBe(words);
});
