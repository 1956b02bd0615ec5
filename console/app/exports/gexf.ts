import { MultiDirectedGraph } from "graphology";
import { write } from "graphology-gexf/browser";
import { kindColor, relationLabel } from "../canvas/colors.ts";
import type { PictureData } from "./picture-data.ts";

/** The namespace that the writer gives, which is of no version of the format, and the one of its version. */
const VIZ = ["http:///www.gexf.net/1.1draft/viz", "http://www.gexf.net/1.2draft/viz"] as const;

/** A picture as GEXF 1.2 with places and colours, as Gephi and networkx read it. */
export function toGexf({ nodes, edges }: PictureData): string {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, ...rest } of nodes) graph.addNode(id, { ...rest, x, y });
  for (const { id, source, target, ...rest } of edges) {
    graph.addEdgeWithKey(id, source, target, rest);
  }
  const written = write(graph, {
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
  return written
    .replace(VIZ[0], VIZ[1])
    .replace("<meta/>", "<meta><creator>newsgraph</creator></meta>");
}
