import type { Row, Transaction } from "../store.ts";
import { COPY_KEYS, resemblance } from "./copy-signature.ts";

/** Articles that resemble each other as much are copies of one text, such as an agency's. */
const COPY = 0.7;

interface Copyable {
  id: string;
  /** Sorts articles from the first that appeared: date, then id; without a date last. */
  order: string;
  signature: string;
  keys: string[];
  copyOf: string | null;
}

function toCopyable(row: Row): Copyable {
  const id = String(row["id"]);
  const date = typeof row["date"] === "string" ? row["date"] : "~";
  return {
    id,
    order: `${date} ${id}`,
    signature: String(row["signature"]),
    keys: COPY_KEYS.map((key) => String(row[key])),
    copyOf: typeof row["copyOf"] === "string" ? row["copyOf"] : null,
  };
}

const FIELDS = `a.id AS id, a.publishedAt AS date, a.copySignature AS signature, a.nearDuplicateOf AS copyOf, ${COPY_KEYS.map((key) => `a.${key} AS ${key}`).join(", ")}`;

async function readCopyables(
  transaction: Transaction,
  match: string,
  params: Record<string, unknown>,
): Promise<Copyable[]> {
  const rows = await transaction.run(
    `${match} WITH a WHERE a.copySignature IS NOT NULL RETURN ${FIELDS}`,
    params,
  );
  return rows.map(toCopyable);
}

/** All articles that share a key with one of these, by key. */
async function byKeys(
  transaction: Transaction,
  articles: readonly Copyable[],
): Promise<Map<string, Copyable[]>> {
  const found = new Map<string, Copyable[]>();
  for (const [number, property] of COPY_KEYS.entries()) {
    const keys = [...new Set(articles.map((article) => article.keys[number] ?? ""))];
    const match = `UNWIND $keys AS key MATCH (a:Article {${property}: key})`;
    for (const other of await readCopyables(transaction, match, { keys })) {
      const name = `${number} ${other.keys[number]}`;
      found.set(name, [...(found.get(name) ?? []), other]);
    }
  }
  return found;
}

function similarTo(article: Copyable, candidates: ReadonlyMap<string, Copyable[]>): Copyable[] {
  const near = article.keys.flatMap((key, number) => candidates.get(`${number} ${key}`) ?? []);
  const others = new Map(near.map((other) => [other.id, other]));
  others.delete(article.id);
  return [...others.values()].filter(
    (other) => resemblance(article.signature, other.signature) >= COPY,
  );
}

/** The first article that this one is a copy of, null when it is the first itself. */
function firstOf(article: Copyable, similar: readonly Copyable[]): string | null {
  const earlier = similar.filter(({ order }) => order < article.order);
  const [first] = earlier.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return first?.id ?? null;
}

/**
 * Sets `nearDuplicateOf` of articles that were written or deleted, and of those whose link that
 * changes: the id of the earliest article whose text resembles theirs. What it becomes depends on
 * the articles there are, not on the order in which they came. Run it under a lock that writers
 * share, so that of two who write copies at once one sees the other's.
 */
export async function linkCopies(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const written = await readCopyables(transaction, "UNWIND $ids AS id MATCH (a:Article {id: id})", {
    ids,
  });
  const pointing = await readCopyables(
    transaction,
    "UNWIND $ids AS id MATCH (a:Article {nearDuplicateOf: id})",
    { ids },
  );
  const first = [...written, ...pointing];
  if (first.length === 0) return;
  const near = await byKeys(transaction, first);
  const affected = new Map(first.map((article) => [article.id, article]));
  for (const article of written) {
    for (const other of similarTo(article, near)) affected.set(other.id, other);
  }
  const all = [...affected.values()];
  const candidates = affected.size > first.length ? await byKeys(transaction, all) : near;
  const rows = all
    .map((article) => ({ ...article, first: firstOf(article, similarTo(article, candidates)) }))
    .filter(({ first: now, copyOf }) => now !== copyOf)
    .map(({ id, first: now }) => ({ id, first: now }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const copies = rows.filter(({ first: now }) => now !== null);
  const originals = rows.filter(({ first: now }) => now === null);
  const each = "UNWIND $rows AS row MATCH (a:Article {id: row.id})";
  if (copies.length > 0) {
    await transaction.run(`${each} SET a.nearDuplicateOf = row.first`, { rows: copies });
  }
  if (originals.length > 0) {
    await transaction.run(`${each} REMOVE a.nearDuplicateOf`, { rows: originals });
  }
}
