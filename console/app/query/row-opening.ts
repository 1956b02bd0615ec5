import type { QueryNode, QueryRelationship, QueryValue } from "#schemas/query.ts";
import type { GraphEdge, Subgraph } from "#schemas/subgraph.ts";
import type { EvidenceQuestion } from "../api.ts";
import { tagged } from "./values.ts";

/**
 * What a row is about: single claims and relationships between entities that it names by their ids
 * (`questions`), relationships that it holds (`edges`), else an entity.
 */
export interface Opening {
  questions: EvidenceQuestion[];
  edges: GraphEdge[];
  entity: string | null;
}

const CLAIM_ID = /^clm:[0-9a-f]{8,}$/u;
/** `subject|RELATION|object`, with a status where it is the id of an edge. */
const TRIPLE_KEY = /^([a-z]+:[^|]+\|[A-Z_]+\|[a-z]+:[^|]+)(?:\|[a-z]+)?$/u;

/** What the values of a row name, in their order. */
interface Named {
  claims: Set<string>;
  keys: Set<string>;
  relationships: QueryRelationship[];
  entities: string[];
}

function readText(text: string, named: Named): void {
  if (CLAIM_ID.test(text)) named.claims.add(text);
  const key = TRIPLE_KEY.exec(text)?.[1];
  if (key) named.keys.add(key);
}

function readRelationship(value: QueryRelationship, named: Named): void {
  const claim = [value.start, value.end].find((id) => CLAIM_ID.test(id));
  if (typeof value.properties["key"] === "string") named.relationships.push(value);
  else if (claim) named.claims.add(claim);
}

function readNode({ id, labels }: QueryNode, named: Named): void {
  if (labels.includes("Claim")) named.claims.add(id);
  if (labels.includes("Entity")) named.entities.push(id);
}

function readObject(
  value: Exclude<QueryValue, string | number | boolean | null>,
  named: Named,
): void {
  const graphValue = tagged(value);
  if (graphValue?.$type === "relationship") readRelationship(graphValue, named);
  else if (graphValue?.$type === "path") readValue(graphValue.relationships, named);
  else if (graphValue?.$type === "node") readNode(graphValue, named);
  else if (!graphValue) for (const part of Object.values(value)) readValue(part, named);
}

function readValue(value: QueryValue, named: Named): void {
  if (typeof value === "string") readText(value, named);
  else if (value !== null && typeof value === "object") readObject(value, named);
}

/** The edge of a relationship among those of a result. */
function edgeOf({ properties }: QueryRelationship, { edges }: Subgraph): GraphEdge[] {
  const { key, status } = properties;
  const same = edges.filter((edge) => edge.key === key);
  const edge = same.find((each) => each.status === status) ?? same[0];
  return edge ? [edge] : [];
}

/** What a row opens; `null` when it names no claim, relationship or entity. */
export function openingOf(row: readonly QueryValue[], graph: Subgraph): Opening | null {
  const named: Named = { claims: new Set(), keys: new Set(), relationships: [], entities: [] };
  for (const value of row) readValue(value, named);
  const edges = named.relationships.flatMap((each) => edgeOf(each, graph));
  const shown = new Set(edges.map(({ key }) => key));
  const questions = [
    ...[...named.claims].map((claim) => ({ claim })),
    ...[...named.keys].filter((key) => !shown.has(key)).map((key) => ({ key })),
  ];
  const [entity = null] = questions.length + edges.length > 0 ? [] : named.entities;
  if (questions.length + edges.length === 0 && entity === null) return null;
  return { questions, edges, entity };
}
