import type { EntityCard } from "#schemas/answers.ts";
import type { Status } from "#schemas/subgraph.ts";
import { readMerges } from "../decisions/merges.ts";
import type { Row, Store } from "../store.ts";
import { DIRECT_STATUSES } from "../write/status.ts";
import { isNode, number, optional, text, texts } from "./cells.ts";
import { findEdges } from "./edges.ts";
import { countsOf, toEntity } from "./entity.ts";
import { findEvidence } from "./evidence.ts";
import { countNeighbours, unknownEntity } from "./neighbours.ts";

/** At most so many statements and articles stand on a card. */
const STATEMENTS = 20;
const ARTICLES = 50;

/** Everything the card of an entity shows; of a merged one, the card of what it was merged into. `statuses` are those of the relations that are counted. Throws `not-found` when there is no such entity. */
export async function getEntityCard(
  store: Store,
  asked: string,
  statuses: readonly Status[] = DIRECT_STATUSES,
): Promise<EntityCard> {
  const id = (await readMerges({ run: store.read })).resolve(asked);
  const [row] = await store.read("MATCH (e:Entity {id: $id}) RETURN e AS entity", { id });
  const node = row?.["entity"];
  if (!isNode(node)) throw unknownEntity(id);
  const edges = await findEdges(store, { id, statuses });
  const statements = await findEvidence(
    store,
    { match: "MATCH (:Entity {id: $id})<-[:ATTRIBUTED_TO]-(c:Claim)", params: { id } },
    STATEMENTS,
  );
  return {
    entity: {
      ...toEntity(node),
      ...countsOf(node),
      ...optional(node.properties as Row, "firstSeen"),
      ...optional(node.properties as Row, "lastSeen"),
    },
    surfaces: await findSurfaces(store, id),
    neighbours: countNeighbours(edges, id),
    statements: statements.evidence,
    articles: await findArticles(store, id),
  };
}

async function findSurfaces(store: Store, id: string): Promise<EntityCard["surfaces"]> {
  const rows = await store.read(
    "MATCH (:Entity {id: $id})<-[m:MENTIONS]-(:Sentence) RETURN m.surfaces AS surfaces, m.via AS via",
    { id },
  );
  const counts = new Map<string, EntityCard["surfaces"][number]>();
  for (const row of rows) {
    const vias = texts(row["via"]);
    for (const [index, surface] of texts(row["surfaces"]).entries()) {
      const via = vias[index] ?? "name";
      const key = `${via} ${surface}`;
      counts.set(key, { text: surface, via, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted(
    (a, b) => b.count - a.count || (`${a.text} ${a.via}` < `${b.text} ${b.via}` ? -1 : 1),
  );
}

/** An article that mentions both of two merged entities has a link for each: it is listed once. */
async function findArticles(store: Store, id: string): Promise<EntityCard["articles"]> {
  const rows = await store.read(
    `MATCH (:Entity {id: $id})<-[m:MENTIONS]-(a:Article) WHERE m.count > 0
     RETURN DISTINCT a.id AS id, a.title AS title, a.publishedAt AS publishedAt, coalesce(a.publishedAt, '') AS sortDate
     ORDER BY sortDate DESC, id LIMIT $limit`,
    { id, limit: ARTICLES },
  );
  return rows.map((row) => ({
    id: text(row, "id"),
    title: text(row, "title"),
    ...optional(row, "publishedAt"),
  }));
}

/** How many things a store holds; an entity that was merged into another one does not count, nor does a claim that somebody marked wrong. */
export async function getCounts(store: Store): Promise<{
  articles: number;
  sentences: number;
  entities: number;
  claims: number;
  relationships: number;
}> {
  const count = async (match: string): Promise<number> => {
    const [row] = await store.read(`MATCH ${match} RETURN count(x) AS count`);
    return number(row ?? {}, "count");
  };
  return {
    articles: await count("(x:Article)"),
    sentences: await count("(x:Sentence)"),
    entities: await count("(x:Entity) WHERE x.searchText <> ''"),
    claims: await count("(x:Claim) WHERE x.wrong IS NULL"),
    relationships: await count("(:Entity)-[x]->(:Entity) WHERE x.key IS NOT NULL"),
  };
}
