import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { QueryNode } from "#schemas/query.ts";
import type { EntityHit } from "#schemas/subgraph.ts";
import { foldText } from "../fold-text.ts";
import type { Row, Store } from "../store.ts";
import { isNode, text, texts } from "./cells.ts";
import { toHit } from "./entity.ts";
import { allowedTypos, namedWithTypos, piecesOf } from "./fuzzy.ts";

/** What to search: `q` any part of a name or alias (empty: all, most mentioned first). */
export interface EntitySearch {
  q: string;
  kind?: EntityKind | undefined;
  limit: number;
}

/** Candidates taken from the store's index for each hit wanted, before ranking. */
const CANDIDATES = 5;

/**
 * Finds entities by name and alias, without regard to case and accents: exact names first, then
 * names that start so, words that start so, and anything that contains the text; within each, the
 * most mentioned first. Behind them, where nothing is called just so and there is room, come names
 * that the text may be a misspelling of (`typos` says by how many errors). The ranking is ours, so
 * both stores give the same order.
 */
export async function searchEntities(store: Store, search: EntitySearch): Promise<EntityHit[]> {
  const query = foldText(search.q);
  if (query === "") return mostMentioned(store, search);
  const found = await store.searchEntities(query, search.limit * CANDIDATES + 20);
  const rows = await readEntities(
    store,
    found.map(({ id }) => id),
  );
  const ranked = rank(rows, search, (name) => rankOf(query, name));
  const hits = ranked.slice(0, search.limit).map(({ hit }) => hit);
  const isFull = hits.length === search.limit;
  const best = ranked[0]?.rank ?? WORDS_ONLY;
  if (best === 0 || (isFull && best < WORDS_ONLY)) return hits;
  // Behind names that hold the text, one error is enough: it is looked for with every key pressed.
  const most = Math.min(allowedTypos(query.length), best < WORDS_ONLY ? 1 : 2);
  const meant = most === 0 ? [] : await misspelled(store, { ...search, q: query }, most);
  // Names that only share words with the text fit less than those that it misspells.
  if (best === WORDS_ONLY && meant.length > 0) return meant;
  const there = new Set(hits.map(({ id }) => id));
  return [...hits, ...meant.filter(({ id }) => !there.has(id))].slice(0, search.limit);
}

function readEntities(store: Store, ids: readonly string[]): Promise<Row[]> {
  return store.read("UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e AS entity", { ids });
}

/** Entities of rows by how well their best name fits, then most mentioned; `null` does not fit. */
function rank(
  rows: readonly Row[],
  search: EntitySearch,
  rate: (name: string) => number | null,
): { rank: number; hit: EntityHit }[] {
  const ranked = rows.flatMap(({ entity }) => {
    // What was merged into another entity has no text to be found by.
    if (!isNode(entity) || entity.properties["searchText"] === "") return [];
    const best = bestName(namesOf(entity), rate);
    const hit = best && toHit(entity, best.name);
    return !hit || (search.kind && hit.kind !== search.kind) ? [] : [{ rank: best.rank, hit }];
  });
  return ranked.sort(
    (a, b) =>
      a.rank - b.rank || b.hit.mentionCount - a.hit.mentionCount || (a.hit.id < b.hit.id ? -1 : 1),
  );
}

function namesOf(entity: QueryNode): string[] {
  return [
    String(entity.properties["name"]),
    ...texts(entity.properties["aliases"] as string[] | undefined),
  ];
}

/** How many entities are compared letter by letter at most, the most mentioned first. */
const COMPARED = 3_000;
/** Words up to this length may keep none of their pieces after one error: their initial decides. */
const SHORT = 5;

/** Entities that the text may be a misspelling of, fewest errors first. */
async function misspelled(store: Store, search: EntitySearch, most: number): Promise<EntityHit[]> {
  const ids = await misspelledIds(store, search, most);
  const rows = await readEntities(store, ids);
  return rank(rows, search, (name) => namedWithTypos(search.q, name, most)).map(
    ({ hit, rank: errors }) => ({
      ...hit,
      typos: errors,
    }),
  );
}

/** Ids of those entities, as many as are wanted: of all candidates only the folded names are read. */
async function misspelledIds(
  store: Store,
  { q, kind, limit }: EntitySearch,
  most: number,
): Promise<string[]> {
  const pieces = piecesOf(q, most);
  const conditions = pieces.map((_, index) => `e.searchText CONTAINS $piece${index}`);
  if (q.length <= SHORT) conditions.push("e.searchText STARTS WITH $initial");
  const rows = await store.read(
    `MATCH (e:Entity) WHERE ($kind IS NULL OR e.kind = $kind) AND (${conditions.join(" OR ")})
     RETURN e.searchText AS names, e.mentionCount AS mentions, e.id AS id
     ORDER BY mentions DESC, id LIMIT $compared`,
    {
      ...Object.fromEntries(pieces.map((piece, index) => [`piece${index}`, piece])),
      ...{ initial: q.slice(0, 1), compared: COMPARED, kind: kind ?? null },
    },
  );
  const rated = rows.flatMap((row) => {
    const names = text(row, "names").split(" | ");
    const errors = names
      .map((name) => namedWithTypos(q, name, most))
      .filter((each) => each !== null);
    return errors.length > 0 ? [{ id: text(row, "id"), errors: Math.min(...errors) }] : [];
  });
  // A stable sort: those with as many errors stay in the order of their mentions.
  return rated
    .toSorted((a, b) => a.errors - b.errors)
    .slice(0, limit)
    .map(({ id }) => id);
}

async function mostMentioned(store: Store, search: EntitySearch): Promise<EntityHit[]> {
  const rows = await store.read(
    `MATCH (e:Entity) WHERE ($kind IS NULL OR e.kind = $kind) AND e.searchText <> ''
     RETURN e AS entity, e.mentionCount AS mentions, e.id AS id
     ORDER BY mentions DESC, id LIMIT $limit`,
    { kind: search.kind ?? null, limit: search.limit },
  );
  return rows.flatMap(({ entity }) =>
    isNode(entity) ? [toHit(entity, String(entity.properties["name"]))] : [],
  );
}

/** The name that fits best and how well; `null` when none does. */
function bestName(
  names: readonly string[],
  rate: (name: string) => number | null,
): { name: string; rank: number } | null {
  let best: { name: string; rank: number } | null = null;
  for (const name of names) {
    const found = rate(foldText(name));
    if (found !== null && (best === null || found < best.rank)) best = { name, rank: found };
  }
  return best;
}

/** The rank of a name that only shares words with the query. */
const WORDS_ONLY = 4;

/** How well a name fits: 0 is the same, {@link WORDS_ONLY} the worst. */
function rankOf(query: string, name: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  return name.includes(query) ? 3 : WORDS_ONLY;
}
