import type { SourceItem } from "#ingest";
import type { LoadSummary } from "#schemas/answers.ts";
import { type Job, type JobItem, jobSchema } from "#schemas/api.ts";
import type { Article } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";
import { nameInputs } from "#schemas/load-inputs.ts";
import { ROUTES } from "#schemas/routes.ts";
import { batches } from "../batches.ts";
import { emptySummary } from "../load-summary.ts";
import type { AccessLoadOptions } from "./access.ts";
import type { HttpClient } from "./http-client.ts";

/** One request carries at most this many articles, and waits so long for them (milliseconds). */
const BATCH_SIZE = 50;
const BATCH_WAIT_MS = 2_000;

/** A job's state is asked for this often (milliseconds). */
const POLL_MS = 150;

/**
 * Reads the articles here and has the server extract and write them, batch by batch. The server's
 * lexicon counts, not the one given here. An abort cancels the running job. Rejects with AppError
 * `bad-input` when a queue is named: the server reads for itself.
 */
export async function loadOverHttp(
  client: HttpClient,
  items: AsyncIterable<SourceItem>,
  options: AccessLoadOptions,
): Promise<LoadSummary> {
  if (options.queue !== undefined) throw serverReads(client);
  const started = performance.now();
  const total = emptySummary();
  const { signal } = options;
  const limits = { size: BATCH_SIZE, waitMs: BATCH_WAIT_MS, ...(signal ? { signal } : {}) };
  for await (const batch of batches(items, limits)) {
    countUnreadable(total, batch, options);
    const readable = batch.filter((entry) => "article" in entry);
    if (readable.length > 0) add(total, await loadBatch(client, readable, { ...options, total }));
    if (signal?.aborted) break;
  }
  return { ...total, elapsedMs: Math.round(performance.now() - started) };
}

function serverReads({ url }: HttpClient): AppError {
  return new AppError("bad-input", `the server ${url} owns this store and reads articles itself`, {
    hint: "stop it and load again, or load into Neo4j, which both can use at once",
  });
}

function countUnreadable(total: LoadSummary, batch: SourceItem[], options: AccessLoadOptions) {
  for (const entry of batch) {
    if (!("error" in entry)) continue;
    const { message } = entry.error;
    total.read += 1;
    total.failed += 1;
    total.errors.push({ item: entry.item, message });
    const { read: done, failed } = total;
    options.onProgress?.({ done, failed, total: null, item: entry.item, stage: "failed", message });
  }
}

function add(total: LoadSummary, part: LoadSummary): void {
  total.read += part.read;
  total.loaded += part.loaded;
  total.changed += part.changed;
  total.unchanged += part.unchanged;
  total.failed += part.failed;
  total.articles.push(...part.articles);
  total.errors.push(...part.errors);
}

type Readable = Extract<SourceItem, { article: Article }>;

interface BatchLoad extends AccessLoadOptions {
  /** What earlier batches did: progress counts on from there. */
  total: LoadSummary;
}

async function loadBatch(
  client: HttpClient,
  batch: readonly Readable[],
  options: BatchLoad,
): Promise<LoadSummary> {
  const articles = batch.map(({ article }) => toInput(article));
  // The command line keeps the list itself: it knows the files.
  const body = { articles, keepFailures: false };
  const job = await client.json("/api/articles", ROUTES.loadArticles.response, {
    method: "POST",
    body,
  });
  const path = `/api/jobs/${job.id}`;
  const cancel = () => {
    client.json(path, jobSchema, { method: "DELETE" }).catch(() => {});
  };
  options.signal?.addEventListener("abort", cancel, { once: true });
  if (options.signal?.aborted) cancel();
  try {
    const items = nameInputs(articles).map((name, index) => [name, batch[index]?.item ?? name]);
    const names = new Map(items as [string, string][]);
    return summaryOf(await follow(client, path, { ...options, names }), names);
  } finally {
    options.signal?.removeEventListener("abort", cancel);
  }
}

/** Asks for the job until it ends. Every article that was loaded or failed is told once, as this side calls it. */
async function follow(client: HttpClient, path: string, batch: FollowedBatch): Promise<Job> {
  const ended = new Set<string>();
  for (;;) {
    const job = await client.json(path, jobSchema);
    tellEnds(job, ended, batch);
    if (job.progress !== null && !isEnd(job.progress.stage)) tell(job.progress, job, batch);
    if (job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

interface FollowedBatch extends BatchLoad {
  /** What this side calls an article, by the server's name for it. */
  names: ReadonlyMap<string, string>;
}

const isEnd = (stage: JobItem["stage"]) => stage === "done" || stage === "failed";

function tellEnds(job: Job, ended: Set<string>, batch: FollowedBatch): void {
  for (const each of job.items) {
    if (!isEnd(each.stage) || ended.has(each.item)) continue;
    ended.add(each.item);
    tell(each, job, batch);
  }
}

function tell(item: JobItem, { progress }: Job, { names, total, onProgress }: FollowedBatch): void {
  onProgress?.({
    ...item,
    item: names.get(item.item) ?? item.item,
    done: (progress?.done ?? 0) + total.read,
    failed: (progress?.failed ?? 0) + total.failed,
    total: null,
  });
}

function summaryOf(job: Job, names: ReadonlyMap<string, string>): LoadSummary {
  if (job.state === "failed" || job.summary === null) {
    const message = job.summary?.errors[0]?.message ?? "the server broke the load off";
    throw new AppError("store-unavailable", message, {
      hint: "the server's terminal says more; what was written is kept",
    });
  }
  const { errors } = job.summary;
  const named = errors.map((each) => ({ ...each, item: names.get(each.item) ?? each.item }));
  return { ...job.summary, errors: named };
}

function toInput(article: Article) {
  const { id, text, title, url, source, author, publishedAt } = article;
  return { id, text, title, url, source, author, publishedAt };
}
