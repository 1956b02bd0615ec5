import type { SimilarEntity } from "#schemas/decisions.ts";
import type { Entity } from "#schemas/document.ts";
import { foldText } from "../fold-text.ts";
import { isNode } from "../queries/cells.ts";
import { countsOf, toEntity } from "../queries/entity.ts";
import type { Store } from "../store.ts";
import { readEntity } from "./decision-nodes.ts";
import { identifyingNames } from "./identifying-names.ts";
import { readMerges } from "./merges.ts";

/** Words of a name that are looked up, and candidates that each word may bring. */
const WORDS = 8;
const CANDIDATES = 40;

/**
 * Entities that may be the same as one, because a name that identifies is equal, is part of the
 * other's, or differs by a letter or two; best reasons first, then most articles. Nobody decided
 * about them yet. Throws `not-found`.
 */
export async function findSimilar(
  store: Store,
  asked: string,
  limit: number,
): Promise<SimilarEntity[]> {
  const reader = { run: store.read };
  const id = (await readMerges(reader)).resolve(asked);
  const entity = await readEntity(reader, id);
  const apart = await decidedApart(store, id);
  const candidates = await findCandidates(store, entity);
  const similar = candidates.flatMap((other) => {
    if (other.entity.id === id || apart.has(other.entity.id)) return [];
    const reason = compareNames(entity, other.entity);
    return reason === null ? [] : [{ ...other, reason }];
  });
  similar.sort(
    (a, b) =>
      a.reason.rank - b.reason.rank ||
      b.articleCount - a.articleCount ||
      (a.entity.id < b.entity.id ? -1 : 1),
  );
  return similar
    .slice(0, limit)
    .map(({ entity: { id: found, name, kind }, articleCount, reason }) => ({
      ...{ id: found, name, kind, articleCount },
      because: reason.because,
    }));
}

async function decidedApart(store: Store, id: string): Promise<Set<string>> {
  const rows = await store.read(
    `MATCH (d:Decision) WHERE d.kind = 'different' AND (d.first = $id OR d.second = $id)
     RETURN d.first AS first, d.second AS second`,
    { id },
  );
  return new Set(rows.flatMap((row) => [String(row["first"]), String(row["second"])]));
}

async function findCandidates(store: Store, entity: Entity) {
  const words = identifyingNames(entity).flatMap((name) => wordsOf(foldText(name)));
  const ids = new Set<string>();
  for (const word of [...new Set(words)].slice(0, WORDS)) {
    for (const { id } of await store.searchEntities(word, CANDIDATES)) ids.add(id);
  }
  const rows = await store.read("UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e AS entity", {
    ids: [...ids],
  });
  return rows.flatMap(({ entity: node }) =>
    isNode(node) && node.properties["searchText"] !== ""
      ? [{ entity: toEntity(node), articleCount: countsOf(node).articleCount }]
      : [],
  );
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
}

interface Reason {
  rank: number;
  because: string;
}

/** Kinds of which two entities may well be one; two curated entities never are: the lexicon tells them apart. */
function compareNames(one: Entity, other: Entity): Reason | null {
  if (one.curated && other.curated) return null;
  let best: Reason | null = null;
  for (const name of identifyingNames(one)) {
    for (const twin of identifyingNames(other)) {
      const reason = reasonOf(name, twin, one.kind === other.kind);
      if (reason && (best === null || reason.rank < best.rank)) best = reason;
    }
  }
  return best;
}

function reasonOf(name: string, twin: string, isSameKind: boolean): Reason | null {
  const [one, other] = [foldText(name), foldText(twin)];
  if (one === other) return { rank: isSameKind ? 0 : 1, because: `both are called “${twin}”` };
  if (!isSameKind) return null;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const inside = wordsOf(short);
  if (
    inside.length > 0 &&
    inside.every((word) => wordsOf(long).includes(word)) &&
    short.length > 3
  ) {
    return { rank: 2, because: `“${name}” and “${twin}” share their words` };
  }
  const letters = long.length > 8 ? 2 : 1;
  if (short.length > 4 && editDistance(short, long, letters) <= letters) {
    return { rank: 3, because: `“${name}” and “${twin}” differ by little` };
  }
  return null;
}

/** Letters to insert, delete or change (Levenshtein); more than `most` for anything beyond it. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let row: number[] = [...Array([...other].length + 1).keys()];
  for (const [above, letter] of [...one].entries())
    row = nextRow(row, above + 1, { letter, other });
  return row.at(-1) ?? 0;
}

function nextRow(
  row: readonly number[],
  first: number,
  { letter, other }: { letter: string; other: string },
): number[] {
  const next = [first];
  for (const [index, twin] of [...other].entries()) {
    const change = (row[index] ?? 0) + (letter === twin ? 0 : 1);
    next.push(Math.min(change, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
  }
  return next;
}
