import { UNIQUE_LABELS } from "#schemas/ddl.ts";
import type { Store } from "../store.ts";
import { directRelationshipsOf, nodesOf, relationshipsOf } from "./pages.ts";

/** Where each type of the evidence layer starts. */
const PATTERNS = [
  { from: "Article", type: "PUBLISHED_BY" },
  { from: "Article", type: "HAS_SENTENCE" },
  { from: "Article", type: "MENTIONS" },
  { from: "Article", type: "ASSERTS" },
  { from: "Sentence", type: "MENTIONS" },
  { from: "Claim", type: "EVIDENCE" },
  { from: "Claim", type: "SUBJECT" },
  { from: "Claim", type: "OBJECT" },
  { from: "Claim", type: "ATTRIBUTED_TO" },
  { from: "Claim", type: "LOCATED_AT" },
  { from: "Entity", type: "SAME_AS" },
];

/**
 * The whole store, one JSON object per line, in an order that depends on the content alone: first
 * `{"node": id, "labels", "properties"}`, then `{"relationship": type, "start", "end",
 * "properties"}`. Both stores give the same text for the same articles.
 */
export async function* exportJsonl(store: Store): AsyncGenerator<string> {
  for (const label of UNIQUE_LABELS) {
    for await (const { id, labels, properties } of nodesOf(store, label)) {
      yield `${JSON.stringify({ node: id, labels, properties: sortKeys(properties) })}\n`;
    }
  }
  for (const pattern of PATTERNS) {
    for await (const { type, start, end, properties } of relationshipsOf(store, pattern)) {
      yield `${JSON.stringify({ relationship: type, start, end, properties: sortKeys(properties) })}\n`;
    }
  }
  for await (const { type, start, end, properties } of directRelationshipsOf(store)) {
    yield `${JSON.stringify({ relationship: type, start, end, properties: sortKeys(properties) })}\n`;
  }
}

function sortKeys(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
