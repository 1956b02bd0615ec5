import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "bullmq";
import type { Article } from "#schemas/article.ts";
import type { Extractor } from "../extractor.ts";
import { connectQueue, queueAddress, queueName } from "./connection.ts";
import { createOutage, whileAway } from "./outage.ts";
import { packDocument } from "./packed-document.ts";

/**
 * A worker renews its hold on an article all the while. One whose worker is gone is given to
 * another after at most the sum of the two (milliseconds).
 */
const HOLD_MS = 10_000;
const LOOK_MS = 5_000;

/** How long a queue that is away is waited for at the end, once nothing is read any more (milliseconds). */
const GOODBYE_MS = 5_000;

/** An article whose workers vanish is given out three times, as one that fails is. */
const LOST_TWICE = 2;

export interface QueueWorkerOptions {
  url: string;
  extractor: Extractor;
  /** Words for whoever watches: outages of the queue. */
  say(text: string): void;
  /** Told once, when articles can come. */
  onReady(): void;
  /** Told after each article how many were read and how many tries failed so far. */
  onCount(counts: WorkerCounts): void;
  /** The wish to end: articles in hand are finished, no more are taken. */
  signal: AbortSignal;
}

export interface WorkerCounts {
  read: number;
  failed: number;
}

/**
 * Takes articles from the queue and gives back what is found in them, until `signal` aborts.
 * Keeps nothing between articles. What it has in hand when the queue stays away at the end is
 * given to another worker. Rejects with AppError as {@link connectQueue} does.
 */
export async function runQueueWorker(options: QueueWorkerOptions): Promise<WorkerCounts> {
  const { url, extractor, signal, say } = options;
  const outage = createOutage(queueAddress(url), say);
  const connection = await connectQueue(url, outage.broken);
  connection.on("ready", outage.mended);
  const counts = { read: 0, failed: 0 };
  const count = (which: keyof WorkerCounts) => {
    counts[which] += 1;
    options.onCount(counts);
  };
  const inHand = new Set<Promise<unknown>>();
  const read = (article: Article) => {
    const reading = extractor.extract(article).finally(() => inHand.delete(reading));
    inHand.add(reading);
    return reading;
  };
  const worker = new Worker<Article, string>(
    queueName(extractor.lexicon.lexicon.version),
    async ({ data }) => packDocument(await read(data)),
    {
      connection,
      // One more than is read at once, so that nobody waits for the next.
      concurrency: extractor.jobs + 1,
      lockDuration: HOLD_MS,
      stalledInterval: LOOK_MS,
      maxStalledCount: LOST_TWICE,
    },
  );
  worker.on("completed", () => count("read"));
  worker.on("failed", () => count("failed"));
  worker.on("error", whileAway(connection, outage));
  await worker.waitUntilReady();
  options.onReady();
  await whenAborted(signal);
  await leave(worker, inHand);
  connection.disconnect();
  return counts;
}

/**
 * Finishes what is in hand. `close` hands it over, and may wait without end for a connection that
 * does not come back; the worker is then let go.
 */
async function leave(worker: Worker, inHand: Set<Promise<unknown>>): Promise<void> {
  const closed = worker.close();
  await Promise.race([closed, Promise.allSettled(inHand)]);
  const goodbye = new AbortController();
  const tooLate = wait(GOODBYE_MS, null, goodbye).catch(() => {});
  await Promise.race([closed, tooLate]);
  goodbye.abort();
  // Without it a connection of the worker's own goes on trying, and keeps the process.
  void worker.disconnect().catch(() => {});
}

function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
