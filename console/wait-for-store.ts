import { setTimeout as wait } from "node:timers/promises";
import { type AppError, asAppError } from "#schemas/errors.ts";

/** A server that restarts is there again within a minute or two; a machine within some. */
const PATIENCE_MS = 10 * 60_000;
const PAUSES_MS = [500, 1_000, 2_000, 5_000];

export interface WaitOptions {
  signal?: AbortSignal;
  patienceMs?: number;
  /** Told each time that the store could not be reached and will be asked again. */
  onWait(error: AppError): void;
}

/**
 * Does work on a store; as long as the store cannot be reached (AppError `store-unavailable`) it
 * waits and does the work again, which therefore must be safe to repeat. Rejects with the last error
 * when the patience is over or the signal aborts, and with every other error at once.
 */
export async function waitForStore<T>(work: () => Promise<T>, options: WaitOptions): Promise<T> {
  const end = performance.now() + (options.patienceMs ?? PATIENCE_MS);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (thrown) {
      const error = asAppError(thrown);
      if (!mayCome(error, options) || performance.now() >= end) throw error;
      options.onWait(error);
    }
    await pause(attempt, options.signal);
  }
}

function mayCome({ code }: AppError, { signal }: WaitOptions): boolean {
  return code === "store-unavailable" && signal?.aborted !== true;
}

async function pause(attempt: number, signal: AbortSignal | undefined): Promise<void> {
  const length = PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 0;
  await wait(length, undefined, signal ? { signal } : {}).catch(() => {});
}
