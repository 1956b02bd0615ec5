import type { QueryNode, QueryRelationship, QueryValue } from "#schemas/query.ts";
import { type GraphEdge, type GraphNode, STATUSES, type Subgraph } from "#schemas/subgraph.ts";
import { isNode, isRelationship } from "./cells.ts";
import { toGraphNode } from "./entity.ts";

/**
 * The nodes, relationships and paths anywhere in the rows of a result as a drawable graph. An end
 * that the rows do not hold becomes a bare node, so that no edge hangs in the air.
 */
export function resultGraph(rows: readonly QueryValue[][]): Subgraph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  collect(
    rows as QueryValue,
    (node) => nodes.set(node.id, toGraphNode(node)),
    (relationship) => {
      const edge = toGraphEdge(relationship);
      edges.set(edge.id, edge);
    },
  );
  for (const { source, target } of edges.values()) {
    for (const id of [source, target]) if (!nodes.has(id)) nodes.set(id, bareNode(id));
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function collect(
  value: QueryValue,
  onNode: (node: QueryNode) => void,
  onRelationship: (relationship: QueryRelationship) => void,
): void {
  if (isNode(value)) onNode(value);
  else if (isRelationship(value)) onRelationship(value);
  else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collect(item as QueryValue, onNode, onRelationship);
  }
}

/** Kinds by the prefix of our ids, for ends of which only the id is known. */
function bareNode(id: string): GraphNode {
  const prefix = id.slice(0, id.indexOf(":"));
  const kinds = new Map([
    ...[
      ["art", "Article"],
      ["clm", "Claim"],
      ["src", "Source"],
      ["org", "Organization"],
    ],
    ...["country", "person", "place", "group", "role", "facility", "product", "other"].map(
      (name) => [name, name.charAt(0).toUpperCase() + name.slice(1)],
    ),
  ] as [string, string][]);
  const kind = id.startsWith("art:") && id.includes("#") ? "Sentence" : kinds.get(prefix);
  return { id, kind: kind ?? "Node", label: id };
}

function toGraphEdge(relationship: QueryRelationship): GraphEdge {
  const { properties } = relationship;
  const key = typeof properties["key"] === "string" ? properties["key"] : undefined;
  const status = STATUSES.find((known) => known === properties["status"]) ?? "asserted";
  return {
    id: key === undefined ? relationship.id : `${key}|${status}`,
    ...(key === undefined ? {} : { key }),
    source: relationship.start,
    target: relationship.end,
    relation: relationship.type,
    status,
    claimCount: countOf(properties["claimCount"]) ?? 1,
    ...optionalCount(properties, "articleCount"),
    ...optionalCount(properties, "contestedCount"),
    ...optionalDate(properties, "firstDate"),
    ...optionalDate(properties, "lastDate"),
  };
}

function countOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function optionalCount(properties: Record<string, unknown>, key: string): Record<string, number> {
  const value = countOf(properties[key]);
  return value === undefined ? {} : { [key]: value };
}

function optionalDate(properties: Record<string, unknown>, key: string): Record<string, string> {
  const value = properties[key];
  return typeof value === "string" ? { [key]: value } : {};
}
