import type { GraphEdge, GraphNode } from "#schemas/subgraph.ts";
import { takePlaces } from "../state/places.ts";
import { useApp } from "../state/store.ts";
import { visibleIn } from "../state/visible.ts";

/** A node with its place; y grows upwards. */
export type PlacedNode = GraphNode & { x: number; y: number };

/** What is on the canvas now, under the filters, to be written into a file. */
export interface PictureData {
  nodes: PlacedNode[];
  edges: GraphEdge[];
}

/** What is on the canvas now. */
export function takePicture(): PictureData {
  const { nodes, edges } = visibleIn(useApp.getState());
  const places = takePlaces();
  return {
    nodes: nodes.map((node) => ({ ...node, ...(places.get(node.id) ?? { x: 0, y: 0 }) })),
    edges,
  };
}
