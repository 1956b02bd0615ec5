import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf/browser";
import { kindColor, relationLabel } from "../canvas/colors.ts";
import type { PictureData } from "./picture-data.ts";

/** A picture as GEXF 1.3 with places and colours, as Gephi reads it. */
export function toGexf({ nodes, edges }: PictureData): string {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, ...rest } of nodes) graph.addNode(id, { ...rest, x, y });
  for (const { id, source, target, ...rest } of edges) {
    graph.addEdgeWithKey(id, source, target, rest);
  }
  return write(graph, {
    formatNode: (_, { x, y, label, ...attributes }) => ({
      label: String(label),
      attributes,
      viz: { x: Number(x), y: Number(y), color: kindColor(String(attributes["kind"]), "light") },
    }),
    formatEdge: (_, attributes) => ({
      label: relationLabel(String(attributes["relation"])),
      weight: Number(attributes["claimCount"]),
      attributes,
    }),
  });
}
