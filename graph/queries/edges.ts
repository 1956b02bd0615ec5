import { RELATION_TYPES, relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { GraphEdge, Status } from "#schemas/subgraph.ts";
import { graphEdgeSchema } from "#schemas/subgraph.ts";
import type { Row, Store } from "../store.ts";
import { DIRECT_STATUSES } from "../write/status.ts";
import { number, optional, text } from "./cells.ts";

/** Which edges are wanted: those that touch `id` or one of `touching`, or those among `ids`, or all. */
export interface EdgeFilter {
  id?: string | undefined;
  touching?: readonly string[] | undefined;
  ids?: readonly string[] | undefined;
  relation?: Relation | undefined;
  statuses: readonly Status[];
}

/** An edge with its relation as the ontology's word. */
export type RelationEdge = GraphEdge & { key: string; relation: Relation };

/**
 * Edges between entities in the wanted statuses: direct relationships for asserted and planned,
 * for the others the claims grouped by subject, relation, object and status. Claims that somebody
 * marked wrong make none. Ordered by claim count, then id.
 */
export async function findEdges(store: Store, filter: EdgeFilter): Promise<RelationEdge[]> {
  const direct = filter.statuses.filter((status) => DIRECT_STATUSES.includes(status));
  const claimed = filter.statuses.filter((status) => !DIRECT_STATUSES.includes(status));
  const found = [
    ...(direct.length > 0 ? await directEdges(store, { ...filter, statuses: direct }) : []),
    ...(claimed.length > 0 ? await claimEdges(store, { ...filter, statuses: claimed }) : []),
  ];
  // An edge between two of `touching` is found from both its ends.
  const edges = filter.touching ? new Map(found.map((edge) => [edge.id, edge])).values() : found;
  return [...edges].sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1));
}

function parameters(filter: EdgeFilter) {
  const { id = null, ids = null, touching = null, relation = null, statuses } = filter;
  return { id, ids, touching, relation, statuses };
}

/** The statements that find a pattern: from its subject and from its object, or wherever it is. */
function starts(filter: EdgeFilter, between: readonly [string, string]): string[] {
  const [out, back] = between;
  if (filter.id !== undefined) {
    return [
      `MATCH (s:Entity {id: $id})${out}(o:Entity)`,
      `MATCH (o:Entity {id: $id})${back}(s:Entity)`,
    ];
  }
  if (filter.touching === undefined) return [`MATCH (s:Entity)${out}(o:Entity)`];
  return [
    `UNWIND $touching AS id MATCH (s:Entity {id: id})${out}(o:Entity)`,
    `UNWIND $touching AS id MATCH (o:Entity {id: id})${back}(s:Entity)`,
  ];
}

/** Conditions of a filter; `s` and `o` are subject and object. */
function conditions(filter: EdgeFilter): string[] {
  return filter.ids === undefined ? [] : ["s.id IN $ids", "o.id IN $ids"];
}

async function directEdges(store: Store, filter: EdgeFilter): Promise<RelationEdge[]> {
  const types = filter.relation ? [filter.relation] : RELATION_TYPES.map(({ type }) => type);
  const relationship = `[r:${types.join("|")}]`;
  const where = [...conditions(filter), "r.status IN $statuses"].join(" AND ");
  const columns = `RETURN s.id AS source, o.id AS target, type(r) AS relation, r.key AS key,
    r.status AS status, r.claimCount AS claimCount, r.articleCount AS articleCount,
    r.firstDate AS firstDate, r.lastDate AS lastDate, r.contestedCount AS contestedCount`;
  const matches = starts(filter, [`-${relationship}->`, `<-${relationship}-`]);
  const edges: RelationEdge[] = [];
  for (const match of matches) {
    const rows = await store.read(`${match} WHERE ${where} ${columns}`, parameters(filter));
    edges.push(...rows.map(toEdge));
  }
  return edges;
}

async function claimEdges(store: Store, filter: EdgeFilter): Promise<RelationEdge[]> {
  const where = [
    ...conditions(filter),
    "c.status IN $statuses",
    "c.wrong IS NULL",
    "s.id <> o.id",
    ...(filter.relation ? ["c.relation = $relation"] : []),
  ].join(" AND ");
  const matches = starts(filter, [
    "<-[:SUBJECT]-(c:Claim)-[:OBJECT]->",
    "<-[:OBJECT]-(c:Claim)-[:SUBJECT]->",
  ]);
  const edges: RelationEdge[] = [];
  for (const match of matches) {
    const rows = await store.read(
      `${match} WHERE ${where} MATCH (c)<-[:ASSERTS]-(a:Article)
       RETURN s.id AS source, o.id AS target, c.relation AS relation, c.tripleKey AS key,
         c.status AS status, count(c) AS claimCount, count(DISTINCT a.id) AS articleCount,
         min(c.date) AS firstDate, max(c.date) AS lastDate,
         sum(CASE WHEN c.polarity = 'negated' THEN 1 ELSE 0 END) AS negatedCount`,
      parameters(filter),
    );
    edges.push(...rows.map(toEdge));
  }
  return edges;
}

function toEdge(row: Row): RelationEdge {
  const key = text(row, "key");
  const edge = graphEdgeSchema.parse({
    id: `${key}|${text(row, "status")}`,
    source: text(row, "source"),
    target: text(row, "target"),
    relation: text(row, "relation"),
    status: row["status"],
    claimCount: number(row, "claimCount"),
    articleCount: number(row, "articleCount"),
    ...optional(row, "firstDate"),
    ...optional(row, "lastDate"),
    ...(typeof row["contestedCount"] === "number" ? { contestedCount: row["contestedCount"] } : {}),
    ...(row["status"] === "denied" ? { negatedCount: number(row, "negatedCount") } : {}),
  });
  return { ...edge, key, relation: relationType(edge.relation as Relation).type };
}
