import { expect, it } from "vitest";
import type { QueryNode, QueryRelationship, QueryValue } from "#schemas/query.ts";
import { openingOf } from "./row-opening.ts";

const KEY = "org:nato|DEPLOYS_TO|country:LV";
const CLAIM = "clm:7256b4ccf59dab1a6aff25b9";
const node = (id: string, label: string): QueryNode => ({
  $type: "node",
  ...{ id, labels: [label], properties: {} },
});
const relationship = (properties: Record<string, unknown>, end = "country:LV") => ({
  $type: "relationship" as const,
  ...{ id: "1", type: "DEPLOYS_TO", start: "org:nato", end, properties },
});
const deploys: QueryRelationship = relationship({ key: KEY, status: "asserted" });
const edge = {
  ...{ id: `${KEY}|asserted`, key: KEY, source: "org:nato", target: "country:LV" },
  ...{ relation: "DEPLOYS_TO", status: "asserted" as const, claimCount: 1 },
};
const nato = node("org:nato", "Entity");

it.each<[string, QueryValue[], unknown]>([
  ["a claim's id", ["NATO", CLAIM], { questions: [{ claim: CLAIM }] }],
  ["a claim", [node(CLAIM, "Claim"), nato], { questions: [{ claim: CLAIM }], entity: null }],
  ["ids in a list", [[CLAIM], { id: CLAIM }], { questions: [{ claim: CLAIM }] }],
  ["a key", ["x", KEY], { questions: [{ key: KEY }] }],
  ["an edge's id", [`${KEY}|denied`], { questions: [{ key: KEY }] }],
  ["a relationship", [nato, deploys, KEY], { questions: [], edges: [edge], entity: null }],
  [
    "a path",
    [{ $type: "path", nodes: [nato], relationships: [deploys] }],
    { questions: [], edges: [edge] },
  ],
  ["what leads from a claim", [relationship({}, CLAIM)], { questions: [{ claim: CLAIM }] }],
  ["an entity", ["NATO", nato], { questions: [], edges: [], entity: "org:nato" }],
])("a row with %s opens it", (_what, row, opening) => {
  expect(openingOf(row, { nodes: [], edges: [edge] })).toMatchObject(opening as object);
});

it.each<[string, QueryValue[]]>([
  ["numbers", [1, null, true]],
  ["words", ["clm: what", "a|b|c", "NATO"]],
  ["an article", [node("art:1", "Article")]],
])("a row with %s opens nothing", (_what, row) => {
  expect(openingOf(row, { nodes: [], edges: [] })).toBeNull();
});
