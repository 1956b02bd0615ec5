import { setMaxListeners } from "node:events";
import { Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import type { Article } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import { shortHash } from "#schemas/ids.ts";
import { EXTRACTOR_VERSION } from "#schemas/version.ts";
import type { LoadedLexicon } from "../lexicon.ts";
import type { Reader } from "../load.ts";
import { connectQueue, queueAddress, queueName, unavailable } from "./connection.ts";
import { createOutage, type Outage, whileAway } from "./outage.ts";
import { unpackDocument } from "./packed-document.ts";

/** So many articles are on the queue at once: enough for some dozen workers, little for the memory. */
const UNDER_WAY = 400;

/** Tries of an article; before the second and third the queue waits 1 and 2 seconds. */
const TRIES = 3;
const BACK_OFF_MS = 1_000;

/** How often the loader looks whether its articles are still on the queue (milliseconds). */
const LOOK_MS = 5_000;

/** A queue that is away longer ends the load (milliseconds); what is written stays. */
const PATIENCE_MS = 10 * 60_000;

/** The queue's log of events keeps about so many; each result stands in one of them. */
const EVENTS_KEPT = 5_000;

/** An article that workers have, or wait for. */
interface Pending {
  article: Article;
  /** How often it was looked for in vain. */
  missed: number;
  promise: Promise<Document>;
  resolve(document: Document | PromiseLike<Document>): void;
  reject(error: AppError): void;
}

interface Line {
  url: string;
  connection: Redis;
  queue: Queue<Article, string>;
  pending: Map<string, Pending>;
  outage: Outage;
  /** Hears of errors that may be an outage. */
  onError(error: Error): void;
}

export interface QueueExtractorOptions {
  url: string;
  lexicon: LoadedLexicon;
  /** Words for whoever watches: no worker, an outage. */
  say(text: string): void;
}

/**
 * A reader whose articles are read by `newsgraph worker` processes, on this machine or others, that
 * have the same version and lexicon. Each article is read at least once and tried three times; one
 * that the queue lost (it was emptied, or Redis came back without its memory) is put there again.
 * Rejects with AppError as {@link connectQueue} does.
 */
export async function openQueueExtractor(options: QueueExtractorOptions): Promise<Reader> {
  const { url, lexicon, say } = options;
  const outage = createOutage(queueAddress(url), say);
  const connection = await connectQueue(url, outage.broken);
  connection.on("ready", outage.mended);
  const name = queueName(lexicon.lexicon.version);
  const queue = new Queue<Article, string>(name, {
    connection,
    streams: { events: { maxLen: EVENTS_KEPT } },
    defaultJobOptions: {
      attempts: TRIES,
      backoff: { type: "exponential", delay: BACK_OFF_MS },
      // The result goes with the event; what fails goes on the loader's list.
      removeOnComplete: true,
      removeOnFail: true,
    },
  });
  const onError = whileAway(connection, outage);
  const line: Line = { url, queue, connection, pending: new Map(), outage, onError };
  const events = new QueueEvents(name, { connection, lastEventId: await lastEvent(line) });
  queue.on("error", onError);
  events.on("error", onError);
  events.on("completed", ({ jobId, returnvalue }) => finish(line, jobId, returnvalue));
  events.on("failed", ({ jobId, failedReason }) => giveUp(line, jobId, failedReason));
  const stopLooking = lookAgain(line, workerTeller(lexicon, say));
  return {
    lexicon,
    underWay: UNDER_WAY,
    extract: (article, signal) => send(line, article, signal),
    close: async () => {
      stopLooking();
      outage.end();
      // Not waited for: they say goodbye to a server that may be away.
      void events.close().catch(() => {});
      void queue.close().catch(() => {});
      connection.disconnect();
    },
  };
}

/** Where the queue's log ends now: events are read from there, so that none is missed at the start. */
async function lastEvent({ connection, queue }: Line): Promise<string> {
  const [entry] = await connection.xrevrange(queue.toKey("events"), "+", "-", "COUNT", 1);
  return entry?.[0] ?? "0-0";
}

/** The same article with the same content has one id: two loaders, or a loader run again, share its job. */
function jobId(article: Article): string {
  return `art-${shortHash(JSON.stringify(article))}`;
}

function send(line: Line, article: Article, signal?: AbortSignal): Promise<Document> {
  const id = jobId(article);
  const known = line.pending.get(id);
  if (known) return known.promise;
  const { promise, resolve, reject } = deferred<Document>();
  line.pending.set(id, { article, missed: 0, promise, resolve, reject });
  const cancel = () => {
    // A worker that has it already finishes in vain.
    void line.queue.remove(id).catch(() => {});
    reject(new AppError("cancelled", `stopped before ${article.title ?? article.id} was read`));
  };
  // As many articles listen as are under way, which Node would take for a leak.
  if (signal) setMaxListeners(0, signal);
  signal?.addEventListener("abort", cancel, { once: true });
  if (signal?.aborted) cancel();
  else put(line, id, article);
  const done = () => {
    line.pending.delete(id);
    signal?.removeEventListener("abort", cancel);
  };
  promise.then(done, done);
  return promise;
}

function put(line: Line, id: string, article: Article): void {
  // What does not arrive is put there again by the next looks.
  line.queue.add("extract", article, { jobId: id }).catch(line.onError);
}

function finish(line: Line, id: string, packed: unknown): void {
  line.pending.get(id)?.resolve(unpackDocument(packed));
}

function giveUp(line: Line, id: string, reason: string): void {
  const message = `${reason} (tried ${TRIES} times)`;
  line.pending.get(id)?.reject(new AppError("internal", message));
}

/** Looks at what is pending now and then, until the function it gives back is called. */
function lookAgain(line: Line, tellWorkers: (count: number) => void): () => void {
  let looking = false;
  const look = async () => {
    if (looking || line.pending.size === 0) return;
    looking = true;
    await lookOnce(line, tellWorkers).catch(line.onError);
    looking = false;
  };
  const timer = setInterval(() => void look(), LOOK_MS);
  return () => clearInterval(timer);
}

async function lookOnce(line: Line, tellWorkers: (count: number) => void): Promise<void> {
  const since = line.outage.since();
  if (since !== null) {
    if (Date.now() - since > PATIENCE_MS) endAll(line);
    return;
  }
  tellWorkers(await line.queue.getWorkersCount());
  for (const [id, entry] of line.pending) {
    const isThere = (await line.queue.getJobState(id)) !== "unknown";
    entry.missed = isThere ? 0 : entry.missed + 1;
    // Once may be between its end and the news of it.
    if (entry.missed >= 2) put(line, id, entry.article);
  }
}

function endAll({ pending, url }: Line): void {
  const error = unavailable(url, new Error("it was waited for in vain"));
  for (const { reject } of pending.values()) reject(error);
}

/** Says when nobody reads, and when somebody does again. */
function workerTeller(lexicon: LoadedLexicon, say: (text: string) => void) {
  let told: boolean | null = null;
  const { version } = lexicon.lexicon;
  return (count: number) => {
    if (count === 0 && told !== true) {
      say(
        `waiting: no worker with extractor ${EXTRACTOR_VERSION} and lexicon ${version} is on the queue; newsgraph worker --queue starts one`,
      );
    }
    if (count > 0 && told === true) say(`${count} workers are on the queue`);
    told = count === 0;
  };
}

function deferred<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => {};
  let reject: (error: AppError) => void = () => {};
  const promise = new Promise<T>((whenDone, whenFailed) => {
    resolve = whenDone;
    reject = whenFailed;
  });
  return { promise, resolve, reject };
}
