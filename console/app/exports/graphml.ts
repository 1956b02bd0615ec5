import { escapeMarkup } from "../canvas/escape-markup.ts";
import type { PictureData } from "./picture-data.ts";

interface Column {
  name: string;
  type: "string" | "double" | "int";
}

const NODE_COLUMNS: readonly Column[] = [
  { name: "label", type: "string" },
  { name: "kind", type: "string" },
  { name: "country", type: "string" },
  { name: "sector", type: "string" },
  { name: "mentionCount", type: "int" },
  { name: "articleCount", type: "int" },
  { name: "degree", type: "int" },
  { name: "x", type: "double" },
  { name: "y", type: "double" },
];
const EDGE_COLUMNS: readonly Column[] = [
  { name: "relation", type: "string" },
  { name: "status", type: "string" },
  { name: "claimCount", type: "int" },
  { name: "articleCount", type: "int" },
  { name: "contestedCount", type: "int" },
  { name: "negatedCount", type: "int" },
  { name: "firstDate", type: "string" },
  { name: "lastDate", type: "string" },
];

const key = (owner: "node" | "edge", { name, type }: Column) =>
  `<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;

function data(owner: "node" | "edge", columns: readonly Column[], row: object): string {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns
    .flatMap(({ name }) => {
      const value = values.get(name);
      if (value === undefined || value === null) return [];
      return [`<data key="${owner}-${name}">${escapeMarkup(String(value))}</data>`];
    })
    .join("");
}

/** A picture as GraphML 1.0 (graphml.graphdrawing.org), which Gephi, yEd and networkx read. */
export function toGraphml({ nodes, edges }: PictureData): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_COLUMNS.map((column) => key("node", column)),
    ...EDGE_COLUMNS.map((column) => key("edge", column)),
    '<graph edgedefault="directed">',
    ...nodes.map(
      (node) => `<node id="${escapeMarkup(node.id)}">${data("node", NODE_COLUMNS, node)}</node>`,
    ),
    ...edges.map(
      (edge) =>
        `<edge id="${escapeMarkup(edge.id)}" source="${escapeMarkup(edge.source)}" target="${escapeMarkup(edge.target)}">${data("edge", EDGE_COLUMNS, edge)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}
