import type { News } from "#schemas/review.ts";
import type { Status } from "#schemas/subgraph.ts";
import type { Store } from "../store.ts";
import { isNode, text } from "./cells.ts";
import { findContested } from "./contested.ts";
import { findEdges, type RelationEdge } from "./edges.ts";
import {
  isAffirmed,
  isOpposed,
  mentionedElsewhere,
  type Voice,
  voicesElsewhere,
} from "./elsewhere.ts";
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
  const triples = await readTriples(store, articles);
  const voices = await voicesElsewhere(store, [...triples.keys()], own);
  const edges = await newEdges(store, triples, voices);
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
    contradictions: await contradictions(store, triples, voices),
    claims: evidence,
    claimCount: total,
  };
}

/** Statuses by the key of their triple. */
type Triples = ReadonlyMap<string, ReadonlySet<Status>>;

async function readTriples(store: Store, articles: readonly string[]): Promise<Triples> {
  const rows = await store.read(
    `UNWIND $articles AS article MATCH (:Article {id: article})-[:ASSERTS]->(c:Claim)
     WHERE c.tripleKey IS NOT NULL AND c.wrong IS NULL
     RETURN DISTINCT c.tripleKey AS key, c.status AS status`,
    { articles },
  );
  const triples = new Map<string, Set<Status>>();
  for (const row of rows) {
    const statuses = triples.get(text(row, "key")) ?? new Set();
    triples.set(text(row, "key"), statuses.add(text(row, "status") as Status));
  }
  return triples;
}

/** Direct relationships of these triples that only the own articles support. */
async function newEdges(
  store: Store,
  triples: Triples,
  voices: ReadonlyMap<string, readonly Voice[]>,
): Promise<RelationEdge[]> {
  const isKnown = (key: string) => voices.get(key)?.some(({ status }) => isAffirmed(status));
  const fresh = new Set(
    [...triples]
      .filter(([key, statuses]) => [...statuses].some(isAffirmed) && !isKnown(key))
      .map(([key]) => key),
  );
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
     RETURN DISTINCT e AS entity`,
    { articles },
  );
  const nodes = rows.flatMap(({ entity }) => (isNode(entity) ? [toGraphNode(entity)] : []));
  const ids = nodes.map(({ id }) => id);
  const elsewhere = await mentionedElsewhere(store, ids, own);
  return nodes
    .filter(({ id }) => !elsewhere.has(id))
    .toSorted((a, b) => a.label.localeCompare(b.label, "en") || (a.id < b.id ? -1 : 1));
}

/** Contested triples of which the own articles take one side and another article the other. */
async function contradictions(
  store: Store,
  triples: Triples,
  voices: ReadonlyMap<string, readonly Voice[]>,
): Promise<News["contradictions"]> {
  const keys = [...triples.keys()].filter((key) =>
    voices
      .get(key)
      ?.some(({ status: told }) =>
        [...(triples.get(key) ?? [])].some((status) => isOpposed(status, told)),
      ),
  );
  if (keys.length === 0) return [];
  return (await findContested(store, { keys, limit: keys.length })).contested;
}
