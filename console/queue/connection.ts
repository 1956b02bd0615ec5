import type { Redis } from "ioredis";
import { AppError } from "#schemas/errors.ts";
import { EXTRACTOR_VERSION } from "#schemas/version.ts";

/** A Redis that does not answer within this time (milliseconds) at the start counts as away. */
const CONNECT_MS = 10_000;
const PAUSES_MS = { first: 200, longest: 5_000 };

/**
 * The queue's name carries what an extraction depends on, so that no article is read by a worker
 * with another version of the rules or of the lexicon than the loader's.
 */
export function queueName(lexiconVersion: string): string {
  return `newsgraph-${EXTRACTOR_VERSION}-${lexiconVersion}`;
}

/** The address without user and password, as it may be told. */
export function queueAddress(url: string): string {
  return url.replace(/\/\/[^/]*@/u, "//");
}

/**
 * Connects to Redis or Valkey (`redis://[user:password@]host[:port][/db]`, `rediss://` over TLS).
 * The connection is made again when it breaks, and commands wait for it; errors are told to
 * `onError`. Rejects with AppError `bad-input` for another address and `queue-unavailable` when
 * nothing answers or the password is refused.
 */
export async function connectQueue(url: string, onError: (error: Error) => void): Promise<Redis> {
  if (!isQueueAddress(url)) throw notAnAddress(url);
  const { Redis } = await import("ioredis");
  let isOpen = false;
  let last: Error | undefined;
  const connection = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    retryStrategy: (times) =>
      isOpen ? Math.min(PAUSES_MS.first * times, PAUSES_MS.longest) : null,
  });
  connection.on("error", (error: Error) => {
    last = error;
    if (isOpen) onError(error);
  });
  try {
    await connection.connect();
    await connection.ping();
    isOpen = true;
    return connection;
  } catch (thrown) {
    connection.disconnect();
    throw unavailable(url, last ?? (thrown as Error));
  }
}

function isQueueAddress(url: string): boolean {
  return /^rediss?:$/u.test(URL.canParse(url) ? new URL(url).protocol : "");
}

function notAnAddress(url: string): AppError {
  return new AppError("bad-input", `"${queueAddress(url)}" is not a queue's address`, {
    hint: "use redis://HOST:6379, or rediss://HOST:6379 over TLS",
  });
}

/** The queue cannot be used; `cause` says why. */
export function unavailable(url: string, cause: Error): AppError {
  return new AppError(
    "queue-unavailable",
    `the queue ${queueAddress(url)} cannot be reached: ${cause.message}`,
    { hint: "check that Redis or Valkey runs there, and the password in the address", cause },
  );
}
