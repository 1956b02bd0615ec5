import { expect, it } from "vitest";
import type { ArticleView, Evidence } from "#schemas/answers.ts";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { litWords } from "../panels/lit-bar.tsx";
import { articleEdges } from "./show-article.ts";

const edge = (id: string): GraphEdge => {
  const [source = "", relation = "", target = "", status = ""] = id.split("|");
  return { id, source, relation, target, status: status as GraphEdge["status"], claimCount: 1 };
};
const claim = (id: string, wrong?: Evidence["wrong"]) => {
  const { source, relation, target, status } = edge(id);
  const parts = { subject: { id: source }, object: { id: target } };
  return { ...parts, relation, status, ...(wrong ? { wrong } : {}) };
};
const viewOf = (claims: unknown[]) => ({ claims }) as ArticleView;

it("lights the relations of an article's claims alone, the way they point", () => {
  const edges = [
    "a|CRITICIZES|b|asserted",
    "b|CRITICIZES|a|asserted",
    "a|CRITICIZES|b|denied",
    "b|MEETS|a|asserted",
    "a|SUPPORTS|b|asserted",
  ].map(edge);
  const view = viewOf([
    claim("a|CRITICIZES|b|asserted"),
    claim("a|MEETS|b|asserted"),
    claim("a|SUPPORTS|b|asserted", { id: "dec:1" } as unknown as Evidence["wrong"]),
  ]);
  expect([...articleEdges(view, edges)]).toEqual(["a|CRITICIZES|b|asserted", "b|MEETS|a|asserted"]);
});

it.each([
  [{ nodes: 12, edges: 9 }, "12 entities and 9 relations"],
  [{ nodes: 1, edges: 0 }, "1 entity and no relations; filters hide 20 more"],
])("says of %j %s", (shown, words) => {
  expect(litWords(shown, { nodes: 12, edges: 9 })).toBe(words);
});
