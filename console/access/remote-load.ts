import type { SourceItem } from "#ingest";
import type { LoadSummary } from "#schemas/answers.ts";
import { type Job, jobSchema } from "#schemas/api.ts";
import type { Article } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";
import { ROUTES } from "#schemas/routes.ts";
import { batches } from "../batches.ts";
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
    const articles = batch.flatMap((entry) => ("article" in entry ? [entry.article] : []));
    if (articles.length > 0) add(total, await loadBatch(client, articles, { ...options, total }));
    if (signal?.aborted) break;
  }
  return { ...total, elapsedMs: Math.round(performance.now() - started) };
}

function serverReads({ url }: HttpClient): AppError {
  return new AppError("bad-input", `the server ${url} owns this store and reads articles itself`, {
    hint: "stop it and load again, or load into Neo4j, which both can use at once",
  });
}

function emptySummary(): LoadSummary {
  return { read: 0, loaded: 0, unchanged: 0, failed: 0, articles: [], errors: [], elapsedMs: 0 };
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
  total.unchanged += part.unchanged;
  total.failed += part.failed;
  total.articles.push(...part.articles);
  total.errors.push(...part.errors);
}

interface BatchLoad extends AccessLoadOptions {
  /** What earlier batches did: progress counts on from there. */
  total: LoadSummary;
}

async function loadBatch(
  client: HttpClient,
  articles: Article[],
  options: BatchLoad,
): Promise<LoadSummary> {
  const body = { articles: articles.map(toInput) };
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
    return summaryOf(await follow(client, path, options));
  } finally {
    options.signal?.removeEventListener("abort", cancel);
  }
}

async function follow(client: HttpClient, path: string, options: BatchLoad): Promise<Job> {
  for (;;) {
    const job = await client.json(path, jobSchema);
    if (job.progress !== null) {
      const { read, failed } = options.total;
      const { progress } = job;
      options.onProgress?.({
        ...progress,
        done: progress.done + read,
        failed: progress.failed + failed,
        total: null,
      });
    }
    if (job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function summaryOf(job: Job): LoadSummary {
  if (job.state === "failed" || job.summary === null) {
    const message = job.summary?.errors[0]?.message ?? "the server broke the load off";
    throw new AppError("store-unavailable", message, {
      hint: "the server's terminal says more; what was written is kept",
    });
  }
  return job.summary;
}

function toInput(article: Article) {
  const { id, text, title, url, source, author, publishedAt } = article;
  return { id, text, title, url, source, author, publishedAt };
}
