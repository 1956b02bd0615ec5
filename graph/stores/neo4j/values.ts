import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { QueryNode, QueryPath, QueryRelationship, QueryValue } from "#schemas/query.ts";
import { mapKey } from "../map-key.ts";
import { relationshipId } from "../record-ids.ts";

/** Ids (`id` property) of nodes by Neo4j's element id, as far as they are known. */
export type NodeIds = Map<string, string>;

/** JavaScript values as parameters: whole numbers become Neo4j integers, `undefined` is left out. */
export function toParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, toParameter(item)]));
}

/** A value of the driver (opened with `useBigInt`) as a value of this product. */
export function hydrate(value: unknown, ids: NodeIds): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return fromInteger(value);
  if (Array.isArray(value)) return value.map((item) => hydrate(item, ids));
  return hydrateObject(value as object, ids);
}

function fromInteger(value: bigint): QueryValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { $type: "integer", value: value.toString() };
}

function hydrateObject(value: object, ids: NodeIds): QueryValue {
  if (neo4j.isNode(value)) return hydrateNode(value as unknown as Node<bigint>, ids);
  if (neo4j.isRelationship(value)) {
    return hydrateRelationship(value as unknown as Relationship<bigint>, ids);
  }
  if (neo4j.isPath(value)) return hydratePath(value as unknown as Path<bigint>, ids);
  if (isTemporal(value)) return shortestText(value.toString());
  if (neo4j.isPoint(value)) return value.toString();
  if (ArrayBuffer.isView(value)) return [...(value as Int8Array)];
  return hydrateMap(value as Record<string, unknown>, ids);
}

function isTemporal(value: object): boolean {
  return [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
  ].some((is) => is(value));
}

/**
 * A date, time or duration in ISO-8601 without what says nothing: the driver keeps zeros behind a
 * fraction, and for whole days the mark of a time that is none.
 */
function shortestText(text: string): string {
  return text
    .replace(/T$/u, "")
    .replace(/\.(\d*?)0+(?!\d)/u, (_, digits: string) => (digits === "" ? "" : `.${digits}`));
}

function hydrateMap(map: Record<string, unknown>, ids: NodeIds): Record<string, QueryValue> {
  const keys = Object.keys(map).toSorted();
  return Object.fromEntries(keys.map((key) => [mapKey(key), hydrate(map[key], ids)]));
}

/** The id of a node: its `id` property, else Neo4j's element id. */
export function nodeId(node: { elementId: string; properties: Record<string, unknown> }): string {
  const { id } = node.properties;
  return typeof id === "string" ? id : node.elementId;
}

function hydrateNode(node: Node<bigint>, ids: NodeIds): QueryNode {
  const id = nodeId(node);
  const properties = hydrateMap(node.properties, ids);
  return { $type: "node", id, labels: node.labels.toSorted(), properties };
}

function hydrateRelationship(relationship: Relationship<bigint>, ids: NodeIds): QueryRelationship {
  const { type, startNodeElementId, endNodeElementId } = relationship;
  const properties = hydrateMap(relationship.properties, ids);
  const start = ids.get(startNodeElementId) ?? startNodeElementId;
  const end = ids.get(endNodeElementId) ?? endNodeElementId;
  const id = relationshipId({ type, start, end, properties });
  return { $type: "relationship", id, type, start, end, properties };
}

function hydratePath(path: Path<bigint>, ids: NodeIds): QueryPath {
  const nodes = [path.start, ...path.segments.map((segment) => segment.end)];
  return {
    $type: "path",
    nodes: nodes.map((node) => hydrateNode(node, ids)),
    relationships: path.segments.map(({ relationship }) => hydrateRelationship(relationship, ids)),
  };
}

/** Element ids of the ends of all relationships in a value into `ends`, and the ids of its nodes into `known`. */
export function collectEnds(value: unknown, known: NodeIds, ends: Set<string>): void {
  if (typeof value !== "object" || value === null || isTemporal(value)) return;
  if (neo4j.isNode(value)) {
    const node = value as unknown as Node<bigint>;
    known.set(node.elementId, nodeId(node));
  } else if (neo4j.isRelationship(value)) {
    const relationship = value as unknown as Relationship<bigint>;
    ends.add(relationship.startNodeElementId).add(relationship.endNodeElementId);
  } else {
    for (const item of partsOf(value)) collectEnds(item, known, ends);
  }
}

function partsOf(value: object): unknown[] {
  if (!neo4j.isPath(value)) return Object.values(value);
  const path = value as unknown as Path<bigint>;
  return [path.start, ...path.segments.flatMap(({ relationship, end }) => [relationship, end])];
}
