import type { Entity } from "#schemas/document.ts";
import { ENTITY_KINDS, type EntityKind } from "#schemas/ontology/entity-types.ts";
import { readMerges } from "../decisions/merges.ts";
import { foldText } from "../fold-text.ts";
import type { Row, Transaction } from "../store.ts";

interface ViewCount {
  entity: Entity;
  /** The id that the texts were read as, where it was merged into this entity. */
  as: string | null;
  view: string;
  articles: number;
  mentions: number;
  first: string | null;
  last: string | null;
}

/**
 * Describes entities anew from the articles that mention them: counts, first and last date, name,
 * aliases and the rest, so that the order in which articles came and went does not matter.
 * Entities that nothing mentions any more are deleted, unless a person decided about them
 * (SAME_AS): those count zero and no search finds them. Returns how many were deleted.
 */
export async function recountEntities(
  transaction: Transaction,
  ids: readonly string[],
): Promise<number> {
  const described = await describeEntities(transaction, ids);
  await transaction.run("UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.props", {
    rows: [...described].map(([id, props]) => ({ id, props })),
  });
  return deleteUnused(
    transaction,
    ids.filter((id) => !described.has(id)),
  );
}

/** What the articles that mention these entities make of them, by id; none for an id that no article mentions. */
export async function describeEntities(
  reader: Pick<Transaction, "run">,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const rows = await reader.run(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[m:MENTIONS]-(a:Article)
     RETURN id AS id, m.view AS view, m.readAs AS readAs, count(*) AS articles, sum(m.count) AS mentions,
       min(a.publishedAt) AS first, max(a.publishedAt) AS last`,
    { ids },
  );
  const views = new Map<string, ViewCount[]>();
  for (const row of rows) {
    const list = views.get(String(row["id"])) ?? [];
    list.push(toViewCount(row));
    views.set(String(row["id"]), list);
  }
  const merged = await readMergedFacts(reader, views);
  return new Map([...views].map(([id, counts]) => [id, entityProperties(counts, merged.get(id))]));
}

/** What the views of an entity with merged ones cannot tell: how it was described before, and its articles counted once each. */
interface MergedFacts {
  base: Entity | undefined;
  articles: number;
}

async function readMergedFacts(
  reader: Pick<Transaction, "run">,
  views: ReadonlyMap<string, readonly ViewCount[]>,
): Promise<Map<string, MergedFacts>> {
  const ids = [...views].filter(([, counts]) => counts.some(({ as }) => as)).map(([id]) => id);
  if (ids.length === 0) return new Map();
  const { list } = await readMerges(reader);
  const rows = await reader.run(
    "UNWIND $ids AS id MATCH (:Entity {id: id})<-[:MENTIONS]-(a:Article) RETURN id AS id, count(DISTINCT a.id) AS articles",
    { ids },
  );
  return new Map(
    rows.map((row) => [
      String(row["id"]),
      {
        base: list.find(({ keep }) => keep === row["id"])?.keepView,
        articles: Number(row["articles"]),
      },
    ]),
  );
}

function toViewCount(row: Row): ViewCount {
  const view = String(row["view"]);
  return {
    entity: JSON.parse(view) as Entity,
    as: typeof row["readAs"] === "string" ? row["readAs"] : null,
    view,
    articles: Number(row["articles"]),
    mentions: Number(row["mentions"]),
    first: typeof row["first"] === "string" ? row["first"] : null,
    last: typeof row["last"] === "string" ? row["last"] : null,
  };
}

/**
 * One description from several: from the one that most articles give (then the smallest text),
 * gaps filled from the others in that order; all names are aliases. Of entities merged into this
 * one only the names are taken.
 */
function entityProperties(
  counts: readonly ViewCount[],
  facts: MergedFacts | undefined,
): Record<string, unknown> {
  const ordered = counts.toSorted((a, b) => b.articles - a.articles || (a.view < b.view ? -1 : 1));
  const own = ordered.filter(({ as }) => as === null).map(({ entity }) => entity);
  const views = own.length > 0 ? own : [facts?.base ?? ordered.map(({ entity }) => entity)].flat();
  const merged = Object.assign({}, ...views.toReversed()) as Entity;
  const named = [...views, ...ordered.map(({ entity }) => entity)];
  const aliases = named.flatMap(({ name, aliases: others }) => [name, ...others]);
  const names = [...new Set(aliases)].filter((name) => name !== merged.name).toSorted();
  const firsts = ordered.flatMap(({ first }) => first ?? []).toSorted();
  const lasts = ordered.flatMap(({ last }) => last ?? []).toSorted();
  return {
    ...merged,
    aliases: names,
    searchText: foldText([merged.name, ...names].join(" | ")),
    mentionCount: sum(counts, (count) => count.mentions),
    articleCount: facts?.articles ?? sum(counts, (count) => count.articles),
    ...(firsts[0] === undefined ? {} : { firstSeen: firsts[0], lastSeen: lasts.at(-1) }),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

async function deleteUnused(transaction: Transaction, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const kept = await transaction.run(
    "UNWIND $ids AS id MATCH (e:Entity {id: id})-[:SAME_AS]-() RETURN DISTINCT id AS id",
    { ids },
  );
  const keep = new Set(kept.map((row) => row["id"]));
  if (kept.length > 0) await emptyEntities(transaction, [...keep].map(String));
  const gone = await transaction.run(
    "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id",
    { ids: ids.filter((id) => !keep.has(id)) },
  );
  const unused = gone.map((row) => row["id"]);
  await transaction.run("UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e", {
    ids: unused,
  });
  return unused.length;
}

/** Makes entities that are only kept for a decision about them count nothing, and no search find them. */
async function emptyEntities(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await transaction.run(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})
     SET e.mentionCount = 0, e.articleCount = 0, e.searchText = '' REMOVE e.firstSeen, e.lastSeen`,
    { ids },
  );
}

/** Adds each entity's kind as a label. Labels cannot be parameters: one statement per kind of the closed list. */
export async function labelEntities(
  transaction: Transaction,
  entities: readonly { id: string; kind: EntityKind }[],
): Promise<void> {
  for (const kind of ENTITY_KINDS) {
    const ids = entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    await transaction.run(`UNWIND $ids AS id MATCH (e:Entity {id: id}) SET e:${kind}`, { ids });
  }
}
