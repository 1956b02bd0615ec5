import type { GrafeoValue } from "@grafeo-db/js";
import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from "#schemas/query.ts";
import { mapKey } from "../map-key.ts";
import { relationshipId } from "../record-ids.ts";

/** Finds the `id` property of a node by the engine's own number. */
export type NodeIdLookup = (internal: number) => string;

type Plain = { [key: string]: GrafeoValue };

/**
 * A value of the engine as a value of this product: `{_id, _labels}` become nodes, `{_id, _source,
 * _target, _type}` relationships, `{nodes, edges}` that chain become paths, integers beyond 2^53
 * tagged digits, dates ISO-8601 strings.
 */
export function hydrate(value: GrafeoValue, nodeId: NodeIdLookup): QueryValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return { $type: "integer", value: value.toString() };
  if (Array.isArray(value)) return value.map((item) => hydrate(item, nodeId));
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return [...(value as Uint8Array | Float32Array)];
  return hydrateMap(value as Plain, nodeId);
}

function hydrateMap(map: Plain, nodeId: NodeIdLookup): QueryValue {
  if (isNode(map)) return hydrateNode(map, nodeId);
  if (isRelationship(map)) return hydrateRelationship(map, nodeId);
  const path = asPath(map);
  if (path) {
    return {
      $type: "path",
      nodes: path.nodes.map((node) => hydrateNode(node, nodeId)),
      relationships: path.edges.map((edge) => hydrateRelationship(edge, nodeId)),
    } satisfies QueryPath;
  }
  const entries = Object.entries(map).map(
    ([key, item]) => [mapKey(key), hydrate(item, nodeId)] as const,
  );
  return Object.fromEntries(entries);
}

function isNode(map: Plain): boolean {
  return typeof map["_id"] === "number" && Array.isArray(map["_labels"]);
}

function isRelationship(map: Plain): boolean {
  return typeof map["_id"] === "number" && typeof map["_type"] === "string" && "_source" in map;
}

function asPath(map: Plain): { nodes: Plain[]; edges: Plain[] } | null {
  const { nodes, edges } = map;
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(map).length !== 2) return null;
  if (nodes.length !== edges.length + 1) return null;
  const whole = nodes.every((node) => isPlain(node) && isNode(node));
  if (!whole || !edges.every((edge) => isPlain(edge) && isRelationship(edge))) return null;
  return { nodes: nodes as Plain[], edges: edges as Plain[] };
}

function isPlain(value: GrafeoValue | undefined): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hydrateNode(map: Plain, nodeId: NodeIdLookup): QueryNode {
  const properties = propertiesOf(map, nodeId);
  const id = typeof properties["id"] === "string" ? properties["id"] : String(map["_id"]);
  return { $type: "node", id, labels: (map["_labels"] as string[]).toSorted(), properties };
}

function hydrateRelationship(map: Plain, nodeId: NodeIdLookup): QueryRelationship {
  const properties = propertiesOf(map, nodeId);
  const start = nodeId(Number(map["_source"]));
  const end = nodeId(Number(map["_target"]));
  const type = String(map["_type"]);
  const id = relationshipId({ type, start, end, properties });
  return { $type: "relationship", id, type, start, end, properties };
}

const INTERNAL = new Set(["_id", "_labels", "_source", "_target", "_type"]);

function propertiesOf(map: Plain, nodeId: NodeIdLookup): Record<string, QueryValue> {
  const keys = Object.keys(map).filter((key) => !INTERNAL.has(key));
  return Object.fromEntries(
    keys.toSorted().map((key) => [mapKey(key), hydrate(map[key] ?? null, nodeId)]),
  );
}
