import type { Store } from "../store.ts";
import { directRelationshipsOf, nodesOf } from "./pages.ts";
import { escapeXml } from "./xml.ts";

/** A property that is written, with its GraphML and GEXF type. */
export interface Column {
  name: string;
  type: "string" | "long" | "double" | "boolean";
}

/** Properties of entities in graph files. */
export const NODE_COLUMNS: readonly Column[] = [
  { name: "name", type: "string" },
  { name: "kind", type: "string" },
  { name: "aliases", type: "string" },
  { name: "curated", type: "boolean" },
  { name: "country", type: "string" },
  { name: "sector", type: "string" },
  { name: "mentionCount", type: "long" },
  { name: "articleCount", type: "long" },
];

/** Properties of direct relationships in graph files. */
export const EDGE_COLUMNS: readonly Column[] = [
  { name: "relation", type: "string" },
  { name: "status", type: "string" },
  { name: "claimCount", type: "long" },
  { name: "articleCount", type: "long" },
  { name: "contestedCount", type: "long" },
  { name: "firstDate", type: "string" },
  { name: "lastDate", type: "string" },
  { name: "maxConfidence", type: "double" },
];

/** A property as text for a file; lists are joined by `; `. */
export function cellText(value: unknown): string {
  return Array.isArray(value) ? value.join("; ") : String(value);
}

/** Entities and direct relationships as GraphML 1.0 (http://graphml.graphdrawing.org). */
export async function* exportGraphml(store: Store): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const { name, type } of NODE_COLUMNS) yield key("node", name, type);
  for (const { name, type } of EDGE_COLUMNS) yield key("edge", name, type);
  yield '<graph id="newsgraph" edgedefault="directed">\n';
  for await (const { id, properties } of nodesOf(store, "Entity")) {
    yield `<node id="${escapeXml(id)}">${data("node", NODE_COLUMNS, properties)}</node>\n`;
  }
  for await (const { id, type, start, end, properties } of directRelationshipsOf(store)) {
    const cells = data("edge", EDGE_COLUMNS, { ...properties, relation: type });
    yield `<edge id="${escapeXml(id)}" source="${escapeXml(start)}" target="${escapeXml(end)}">${cells}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

function key(domain: "node" | "edge", name: string, type: string): string {
  return `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function data(
  domain: "node" | "edge",
  columns: readonly Column[],
  properties: Record<string, unknown>,
): string {
  return columns
    .filter(({ name }) => properties[name] !== undefined && properties[name] !== null)
    .map(
      ({ name }) => `<data key="${domain}-${name}">${escapeXml(cellText(properties[name]))}</data>`,
    )
    .join("");
}
