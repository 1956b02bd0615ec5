import { Worker } from "node:worker_threads";

/** While queries run, the process may grow by so many bytes before it is ended. */
const BUDGET_BYTES = 1024 ** 3;

/** The signal a process ends itself with when its queries took too much memory; nobody else sends it. */
export const OUT_OF_MEMORY_SIGNAL = "SIGUSR2";

/** Counts running queries; the watch measures only while there are any. */
export interface MemoryWatch {
  begin(): void;
  end(): void;
}

/**
 * Runs in a thread of its own, because a query may hold the main thread: sleeps until a query runs,
 * then measures the process 40 times a second. `shared` holds the number of running queries and the
 * megabytes at their start.
 */
const WATCH = `
const { workerData } = require("node:worker_threads");
const shared = new Int32Array(workerData.buffer);
for (;;) {
  Atomics.wait(shared, 0, 0);
  const limit = Atomics.load(shared, 1) * 1048576 + workerData.budget;
  while (Atomics.load(shared, 0) > 0) {
    if (process.memoryUsage.rss() > limit) process.kill(process.pid, workerData.signal);
    Atomics.wait(shared, 2, 0, 25);
  }
}`;

/**
 * The engine has no memory limit: one query can take all of the machine's. This ends the whole
 * database process when it grows by more than a gigabyte while queries run; the parent starts
 * another one, and nothing acknowledged is lost.
 */
export function watchMemory(): MemoryWatch {
  const buffer = new SharedArrayBuffer(12);
  const shared = new Int32Array(buffer);
  const workerData = { buffer, budget: BUDGET_BYTES, signal: OUT_OF_MEMORY_SIGNAL };
  new Worker(WATCH, { eval: true, workerData }).unref();
  return {
    begin: () => {
      if (Atomics.load(shared, 0) === 0)
        Atomics.store(shared, 1, Math.round(process.memoryUsage.rss() / 1_048_576));
      Atomics.add(shared, 0, 1);
      Atomics.notify(shared, 0);
    },
    end: () => void Atomics.sub(shared, 0, 1),
  };
}
