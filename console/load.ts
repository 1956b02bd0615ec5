import { type Store, storedArticles, writeDocuments } from "#graph";
import type { SourceItem } from "#ingest";
import type { LoadSummary, Progress } from "#schemas/answers.ts";
import type { Article } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import { type AppError, asAppError } from "#schemas/errors.ts";
import { EXTRACTOR_VERSION } from "#schemas/version.ts";
import { batches } from "./batches.ts";
import type { LoadedLexicon } from "./lexicon.ts";
import { emptySummary } from "./load-summary.ts";
import { compareWithStored } from "./stored-facts.ts";
import { waitForStore } from "./wait-for-store.ts";

/**
 * One write holds at most so many articles, which is fastest on Neo4j (bench/RESULTS.md), or so many
 * characters of them, which bounds the memory, and waits at most so long for them (milliseconds).
 */
const BATCH_SIZE = 200;
const BATCH_CHARACTERS = 500_000;
const BATCH_WAIT_MS = 2_000;

/** While one batch is written so many articles after it are read, where a reader does not say otherwise. */
const UNDER_WAY = BATCH_SIZE;

/** A summary lists at most so many loaded ids and errors; the counts are always whole. */
const LISTED = 1_000;

/** Finds what articles state: in worker threads of this process, or on other machines. */
export interface Reader {
  readonly lexicon: LoadedLexicon;
  /** How many articles it wants to have at once; 200 when left out. */
  readonly underWay?: number;
  /** The document of an article. Rejects with AppError `timeout` past the budget, `cancelled` on abort. */
  extract(article: Article, signal?: AbortSignal): Promise<Document>;
  close(): Promise<void>;
}

export interface LoadOptions {
  extractor: Reader;
  onProgress?: (progress: Progress) => void;
  /** Stops the load; what is written stays. */
  signal?: AbortSignal;
  /** How long a store that cannot be reached is waited for, in milliseconds; ten minutes when left out. */
  patienceMs?: number;
  /** How many items the source will give, where that is known. */
  total?: number;
  /** How many articles one write holds at most; 200 when left out. */
  batchSize?: number;
}

interface Load extends LoadOptions {
  store: Store;
  summary: LoadSummary;
}

type Readable = Extract<SourceItem, { article: Article }>;

/** `isStored`: the store holds the article, with another content. */
type Changed = Readable & { isStored: boolean };
type Extracted = Pick<Changed, "item" | "isStored"> & { document: Document };

/**
 * Where reading and the graph meet: takes articles from a source, skips those whose stored
 * content hash is equal, extracts the others and writes them in batches of at most 200. While one
 * batch is written the next ones are read and extracted, as many as the reader wants at once, and no
 * more than that is held in memory. An article that cannot be read, extracted or written counts as failed and the rest goes on.
 * In the summary read = loaded + unchanged + failed; after an abort it counts what was finished.
 * Rejects with AppError when the source, the store or a queue of articles fails, or an import into the store is unfinished.
 */
export async function loadArticles(
  store: Store,
  items: AsyncIterable<SourceItem>,
  options: LoadOptions,
): Promise<LoadSummary> {
  const started = performance.now();
  const load: Load = { ...options, store, summary: emptySummary() };
  const ahead = Math.ceil(
    (options.extractor.underWay ?? UNDER_WAY) / (options.batchSize ?? BATCH_SIZE),
  );
  const underWay: Promise<void>[] = [];
  let last: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches(items, batchOptions(options))) {
      last = extractAndWrite(load, batch, last);
      underWay.push(last);
      if (underWay.length > ahead) await underWay.shift();
    }
  } finally {
    await last;
  }
  load.summary.elapsedMs = Math.round(performance.now() - started);
  return load.summary;
}

/** Extracts a batch at once and writes it after the one before. Rejects, once nothing is under way, when either fails. */
function extractAndWrite(load: Load, batch: SourceItem[], before: Promise<void>): Promise<void> {
  const extracting = extractBatch(load, batch);
  const written = (async () => {
    const [extracted] = await Promise.allSettled([extracting]);
    await before;
    if (extracted.status === "rejected") throw extracted.reason;
    await writeBatch(load, extracted.value);
  })();
  // It is awaited later than it may fail.
  written.catch(() => {});
  return written;
}

function batchOptions({ signal, batchSize = BATCH_SIZE }: LoadOptions) {
  const weight = { of: charactersOf, most: BATCH_CHARACTERS };
  const limits = { size: batchSize, waitMs: BATCH_WAIT_MS, weight };
  return { ...limits, ...(signal === undefined ? {} : { signal }) };
}

function charactersOf(entry: SourceItem): number {
  return "article" in entry ? entry.article.text.length : 0;
}

async function extractBatch(load: Load, batch: SourceItem[]): Promise<Extracted[]> {
  const readable: Readable[] = [];
  for (const entry of batch) {
    if ("error" in entry) fail(load, entry.item, entry.error);
    else readable.push(entry);
  }
  const changed = await dropUnchanged(load, readable);
  const documents = await Promise.all(changed.map((entry) => extractOne(load, entry)));
  return documents.filter((document) => document !== null);
}

async function dropUnchanged(load: Load, readable: Readable[]): Promise<Changed[]> {
  if (readable.length === 0) return [];
  const versions = {
    extractorVersion: EXTRACTOR_VERSION,
    lexiconVersion: load.extractor.lexicon.lexicon.version,
  };
  const ids = readable.map(({ article }) => article.id);
  const stored = await patiently(load, () => storedArticles(load.store, ids));
  const retrievedAt = new Date().toISOString();
  return readable.flatMap(({ item, article: read }) => {
    const { article, state } = compareWithStored(read, stored.get(read.id), versions);
    if (state !== "unchanged") {
      return { item, article: { retrievedAt, ...article }, isStored: state === "changed" };
    }
    load.summary.read += 1;
    load.summary.unchanged += 1;
    report(load, item, "done", { article: article.id });
    return [];
  });
}

async function extractOne(load: Load, changed: Changed): Promise<Extracted | null> {
  const { item, article, isStored } = changed;
  if (load.signal?.aborted) return null;
  try {
    report(load, item, "extracting");
    return { item, isStored, document: await load.extractor.extract(article, load.signal) };
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.code === "queue-unavailable") throw error;
    if (error.code !== "cancelled") fail(load, item, error);
    return null;
  }
}

async function writeBatch(load: Load, extracted: Extracted[]): Promise<void> {
  for (const group of distinctGroups(extracted)) {
    try {
      await write(load, group);
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code.startsWith("store-")) throw error;
      await writeOneByOne(load, group);
    }
  }
}

/** Does work on the store; while the store cannot be reached it waits, says so, and tries again. */
function patiently<T>(load: Load, work: () => Promise<T>): Promise<T> {
  return waitForStore(work, {
    ...(load.signal === undefined ? {} : { signal: load.signal }),
    ...(load.patienceMs === undefined ? {} : { patienceMs: load.patienceMs }),
    onWait: ({ message }) =>
      report(load, "", "writing", { message: `waiting for ${load.store.uri}: ${message}` }),
  });
}

/** Groups in order such that no article stands twice in one group: the later one must win. */
function distinctGroups(extracted: Extracted[]): Extracted[][] {
  const groups: Map<string, Extracted>[] = [];
  for (const entry of extracted) {
    const { id } = entry.document.article;
    const last = groups.at(-1);
    if (last === undefined || last.has(id)) groups.push(new Map([[id, entry]]));
    else last.set(id, entry);
  }
  return groups.map((group) => [...group.values()]);
}

async function write(load: Load, group: Extracted[]): Promise<void> {
  const { summary } = load;
  for (const { item } of group) report(load, item, "writing");
  const documents = group.map(({ document }) => document);
  const written = await patiently(load, () => writeDocuments(load.store, documents));
  const loaded = new Set(written.loaded);
  for (const { item, document, isStored } of group) {
    const { id } = document.article;
    summary.read += 1;
    summary[loaded.has(id) ? "loaded" : "unchanged"] += 1;
    if (loaded.has(id) && isStored) summary.changed += 1;
    if (loaded.has(id) && summary.articles.length < LISTED) summary.articles.push(id);
    report(load, item, "done", { article: id });
  }
}

/** After a batch was refused: finds the article that cannot be written and keeps the others. */
async function writeOneByOne(load: Load, group: Extracted[]): Promise<void> {
  for (const entry of group) {
    try {
      await write(load, [entry]);
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code.startsWith("store-")) throw error;
      fail(load, entry.item, error);
    }
  }
}

function fail(load: Load, item: string, error: AppError): void {
  const { summary } = load;
  summary.read += 1;
  summary.failed += 1;
  if (summary.errors.length < LISTED) summary.errors.push({ item, message: error.message });
  const { message, hint } = error;
  report(load, item, "failed", hint === undefined ? { message } : { message, hint });
}

// biome-ignore lint/complexity/useMaxParams: what else is known belongs to the last stages only
function report(
  load: Load,
  item: string,
  stage: Progress["stage"],
  known: Pick<Progress, "message" | "hint" | "article"> = {},
): void {
  const { read, failed } = load.summary;
  load.onProgress?.({ done: read, total: load.total ?? null, failed, item, stage, ...known });
}
