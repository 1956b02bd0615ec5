/** How a stream is cut: by number or weight of items, by time since the first item of a batch, or by abort. */
export interface BatchOptions<T> {
  size: number;
  /** A batch ends with the item that makes its weight at least `most`. */
  weight?: { of(item: T): number; most: number };
  /** Longest wait for a batch to fill, in milliseconds. */
  waitMs: number;
  signal?: AbortSignal;
}

/** A stream with its next step already asked for, so that waiting for it can be given up and taken up again. */
interface Feed<T> {
  iterator: AsyncIterator<T>;
  next: Promise<IteratorResult<T>>;
  aborted: Promise<"aborted">;
  open: boolean;
}

/**
 * A stream as batches in its order, each with at least one item. A batch ends when it is full or
 * its time is over; an abort ends the stream after the items already read. Rejects as the stream does.
 */
export async function* batches<T>(
  items: AsyncIterable<T>,
  options: BatchOptions<T>,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = whenAborted(options.signal);
  const feed: Feed<T> = { iterator, next: ask(iterator), aborted, open: true };
  try {
    while (feed.open) {
      const batch = await fill(feed, options);
      if (batch.length > 0) yield batch;
    }
  } finally {
    // Not awaited: a source that hangs must not keep an aborted load from ending.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

async function fill<T>(feed: Feed<T>, options: BatchOptions<T>): Promise<T[]> {
  const batch: T[] = [];
  const { size, weight } = options;
  const timer = createTimer(options.waitMs);
  let weighs = 0;
  try {
    while (batch.length < size && weighs < (weight?.most ?? 1)) {
      const step = await Promise.race([feed.next, timer.over, feed.aborted]);
      if (step === "over") return batch;
      if (step === "aborted" || step.done) {
        feed.open = false;
        return batch;
      }
      batch.push(step.value);
      weighs += weight?.of(step.value) ?? 0;
      timer.start();
      feed.next = ask(feed.iterator);
    }
    return batch;
  } finally {
    timer.stop();
  }
}

/** Asks for the next item; a rejection is seen where the answer is awaited and is not "unhandled" before. */
function ask<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}

function whenAborted(signal: AbortSignal | undefined): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve("aborted");
    else signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}

/** A timer that starts once, with its first `start`. */
function createTimer(milliseconds: number) {
  let handle: NodeJS.Timeout | undefined;
  let finish: (value: "over") => void = () => {};
  const over = new Promise<"over">((resolve) => {
    finish = resolve;
  });
  return {
    over,
    start: () => {
      handle ??= setTimeout(() => finish("over"), milliseconds);
    },
    stop: () => clearTimeout(handle),
  };
}
