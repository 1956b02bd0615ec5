/** How a stream is cut: by number of items, by time since the first item of a batch, or by abort. */
export interface BatchOptions {
  size: number;
  /** Longest wait for a batch to fill, in milliseconds. */
  waitMs: number;
  signal?: AbortSignal;
}

/**
 * A stream as batches in its order, each with at least one item. A batch ends when it is full or
 * its time is over; an abort ends the stream after the items already read. Rejects as the stream does.
 */
export async function* batches<T>(
  items: AsyncIterable<T>,
  options: BatchOptions,
): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]();
  const aborted = whenAborted(options.signal);
  let next = iterator.next();
  // Rejections are seen where `next` is awaited; this keeps one in between from being "unhandled".
  next.catch(() => {});
  let open = true;
  try {
    while (open) {
      const batch: T[] = [];
      const timer = startTimer();
      while (open && batch.length < options.size) {
        const step = await Promise.race([next, timer.over, aborted]);
        if (step === "over") break;
        if (step === "aborted" || step.done) {
          open = false;
        } else {
          batch.push(step.value);
          timer.start(options.waitMs);
          next = iterator.next();
          next.catch(() => {});
        }
      }
      timer.stop();
      if (batch.length > 0) yield batch;
    }
  } finally {
    // Not awaited: a source that hangs must not keep an aborted load from ending.
    void Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

function whenAborted(signal: AbortSignal | undefined): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve("aborted");
    else signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}

/** A timer that starts once, with its first `start`. */
function startTimer() {
  let handle: NodeJS.Timeout | undefined;
  let finish: (value: "over") => void = () => {};
  const over = new Promise<"over">((resolve) => {
    finish = resolve;
  });
  return {
    over,
    start: (ms: number) => {
      handle ??= setTimeout(() => finish("over"), ms);
    },
    stop: () => clearTimeout(handle),
  };
}
