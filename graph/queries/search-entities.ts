import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { EntityHit } from "#schemas/subgraph.ts";
import { foldText } from "../fold-text.ts";
import type { Store } from "../store.ts";
import { isNode, texts } from "./cells.ts";
import { toHit } from "./entity.ts";

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
 * most mentioned first. The ranking is ours, so both stores give the same order.
 */
export async function searchEntities(store: Store, search: EntitySearch): Promise<EntityHit[]> {
  const query = foldText(search.q);
  if (query === "") return mostMentioned(store, search);
  const found = await store.searchEntities(query, search.limit * CANDIDATES + 20);
  const rows = await store.read("UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e AS entity", {
    ids: found.map(({ id }) => id),
  });
  const ranked = rows.flatMap(({ entity }) => {
    if (!isNode(entity)) return [];
    const best = bestName(query, [
      String(entity.properties["name"]),
      ...texts(entity.properties["aliases"] as string[]),
    ]);
    const hit = toHit(entity, best.name);
    return search.kind && hit.kind !== search.kind ? [] : [{ rank: best.rank, hit }];
  });
  ranked.sort(
    (a, b) =>
      a.rank - b.rank || b.hit.mentionCount - a.hit.mentionCount || (a.hit.id < b.hit.id ? -1 : 1),
  );
  return ranked.slice(0, search.limit).map(({ hit }) => hit);
}

async function mostMentioned(store: Store, search: EntitySearch): Promise<EntityHit[]> {
  const rows = await store.read(
    `MATCH (e:Entity) WHERE $kind IS NULL OR e.kind = $kind
     RETURN e AS entity, e.mentionCount AS mentions, e.id AS id
     ORDER BY mentions DESC, id LIMIT $limit`,
    { kind: search.kind ?? null, limit: search.limit },
  );
  return rows.flatMap(({ entity }) =>
    isNode(entity) ? [toHit(entity, String(entity.properties["name"]))] : [],
  );
}

/** The name that fits best and how well: 0 is the same, 4 shares only words with the query. */
function bestName(query: string, names: readonly string[]): { name: string; rank: number } {
  let best = { name: names[0] ?? "", rank: 5 };
  for (const name of names) {
    const rank = rankOf(query, foldText(name));
    if (rank < best.rank) best = { name, rank };
  }
  return best;
}

function rankOf(query: string, name: string): number {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(` ${query}`)) return 2;
  return name.includes(query) ? 3 : 4;
}
