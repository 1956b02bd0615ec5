import type { News } from "#schemas/review.ts";
import type { Store } from "../store.ts";
import { isNode, text } from "./cells.ts";
import { findContested } from "./contested.ts";
import { findEdges, type RelationEdge } from "./edges.ts";
import { toGraphNode } from "./entity.ts";
import { findEvidence } from "./evidence.ts";
import { findNodes } from "./neighbours.ts";

/** At most so many claims are told. */
const CLAIMS = 500;

/**
 * What articles brought: the relations and entities that no other article states or mentions, and
 * what of theirs another article denies or that denies what another one states. Counted from the
 * store as it is, so it can be asked at any time; articles that are gone count nothing.
 */
export async function getNews(store: Store, articles: readonly string[]): Promise<News> {
  const own = new Set(articles);
  const keys = await readKeys(store, articles);
  const edges = await newEdges(store, keys, own);
  const entities = await newEntities(store, articles, own);
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const { evidence, total } = await findEvidence(
    store,
    {
      match: "UNWIND $articles AS article MATCH (:Article {id: article})-[:ASSERTS]->(c:Claim)",
      params: { articles },
    },
    CLAIMS,
  );
  return {
    relations: { nodes: await findNodes(store, ids), edges },
    entities,
    contradictions: await contradictions(store, keys, own),
    claims: evidence,
    claimCount: total,
  };
}

async function readKeys(store: Store, articles: readonly string[]): Promise<string[]> {
  const rows = await store.read(
    `UNWIND $articles AS article MATCH (:Article {id: article})-[:ASSERTS]->(c:Claim)
     WHERE c.tripleKey IS NOT NULL AND c.wrong IS NULL RETURN DISTINCT c.tripleKey AS key`,
    { articles },
  );
  return rows.map((row) => text(row, "key"));
}

/** Direct relationships of these keys that only the own articles support. */
async function newEdges(
  store: Store,
  keys: readonly string[],
  own: ReadonlySet<string>,
): Promise<RelationEdge[]> {
  const rows = await store.read(
    `UNWIND $keys AS key MATCH (c:Claim {tripleKey: key})<-[:ASSERTS]-(a:Article)
     WHERE c.wrong IS NULL AND c.status IN ['asserted', 'planned']
     RETURN DISTINCT key AS key, a.id AS article`,
    { keys },
  );
  const old = new Set(
    rows.filter((row) => !own.has(text(row, "article"))).map((row) => text(row, "key")),
  );
  const fresh = new Set(rows.map((row) => text(row, "key")).filter((key) => !old.has(key)));
  const ids = [...new Set([...fresh].flatMap((key) => endsOf(key)))];
  const edges = await findEdges(store, { ids, statuses: ["asserted", "planned"] });
  return edges.filter(({ key }) => fresh.has(key));
}

function endsOf(key: string): string[] {
  const [subject = "", , object = ""] = key.split("|");
  return [subject, object];
}

async function newEntities(
  store: Store,
  articles: readonly string[],
  own: ReadonlySet<string>,
): Promise<News["entities"]> {
  const rows = await store.read(
    `UNWIND $articles AS article MATCH (:Article {id: article})-[:MENTIONS]->(e:Entity)
     RETURN DISTINCT e AS entity, e.articleCount AS count`,
    { articles },
  );
  const nodes = rows.flatMap(({ entity, count }) =>
    isNode(entity) && Number(count) <= own.size ? [toGraphNode(entity)] : [],
  );
  const elsewhere = await store.read(
    `UNWIND $ids AS id MATCH (:Entity {id: id})<-[:MENTIONS]-(a:Article)
     RETURN DISTINCT id AS id, a.id AS article`,
    { ids: nodes.map(({ id }) => id) },
  );
  const old = new Set(
    elsewhere.filter((row) => !own.has(text(row, "article"))).map((row) => text(row, "id")),
  );
  return nodes
    .filter(({ id }) => !old.has(id))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en") || (a.id < b.id ? -1 : 1));
}

/** Contested triples of which the own articles take one side and another article the other. */
async function contradictions(
  store: Store,
  keys: readonly string[],
  own: ReadonlySet<string>,
): Promise<News["contradictions"]> {
  const { contested } = await findContested(store, { keys, limit: keys.length });
  const rows = await store.read(
    `UNWIND $keys AS key MATCH (c:Claim {tripleKey: key})<-[:ASSERTS]-(a:Article)
     WHERE c.wrong IS NULL AND c.status IN ['asserted', 'planned', 'denied']
     RETURN key AS key, c.status AS status, a.id AS article`,
    { keys: contested.map(({ key }) => key) },
  );
  const sides = new Map<string, { own: Set<boolean>; others: Set<boolean> }>();
  for (const row of rows) {
    const side = sides.get(text(row, "key")) ?? { own: new Set(), others: new Set() };
    (own.has(text(row, "article")) ? side.own : side.others).add(row["status"] === "denied");
    sides.set(text(row, "key"), side);
  }
  return contested.filter(({ key }) => {
    const side = sides.get(key);
    return side && [...side.own].some((isDenied) => side.others.has(!isDenied));
  });
}
