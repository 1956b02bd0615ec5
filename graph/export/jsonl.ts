import { UNIQUE_LABELS } from "#schemas/ddl.ts";
import type { Store } from "../store.ts";
import { EVIDENCE_LINKS } from "./layout.ts";
import { directRelationshipsOf, nodesOf, relationshipsOf } from "./pages.ts";

/** The store's own record comes first: whoever reads the file knows the layout before anything else. */
const LABELS = ["KgMeta", ...UNIQUE_LABELS.filter((label) => label !== "KgMeta")];

/**
 * The whole store, one JSON object per line, in an order that depends on the content alone: first
 * `{"node": id, "labels", "properties"}`, then `{"relationship": type, "start", "end",
 * "properties"}`. Both stores give the same text for the same articles.
 */
export async function* exportJsonl(store: Store): AsyncGenerator<string> {
  for (const label of LABELS) {
    for await (const { id, labels, properties } of nodesOf(store, label)) {
      yield `${JSON.stringify({ node: id, labels, properties: sortKeys(properties) })}\n`;
    }
  }
  for (const pattern of EVIDENCE_LINKS) {
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
