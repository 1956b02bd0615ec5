import { create } from "zustand";

/** So often it is asked whether the database or the server is back, in milliseconds. */
const ASK_EVERY_MS = 2_000;

/** What the page says while the server cannot reach its database; null while it can. */
export const useOutage = create<{ away: { message: string; hint?: string | undefined } | null }>(
  () => ({ away: null }),
);

let back: Promise<void> | null = null;

/**
 * Says that the database is away and asks every two seconds until it answers, once for all requests
 * that wait: the promise is settled when it is back, or when the server itself no longer answers,
 * which the next request finds out. Rejects with the signal's reason when that aborts.
 */
export function databaseBack(
  away: { message: string; hint?: string | undefined },
  signal?: AbortSignal,
): Promise<void> {
  if (back === null) {
    useOutage.setState({ away });
    back = askUntilBack().finally(() => {
      back = null;
      useOutage.setState({ away: null });
    });
  }
  return signal === undefined ? back : unlessAborted(back, signal);
}

/** The status of the server's health; 0 while the server does not answer. */
async function healthStatus(): Promise<number> {
  const answer = await fetch("/api/health").catch(() => null);
  return answer?.status ?? 0;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));

async function askUntilBack(): Promise<void> {
  let status = 503;
  while (status === 503) {
    await pause();
    status = await healthStatus();
  }
}

/**
 * Asks every two seconds until the server answers, `onAway` is called when it does not at first.
 * Answers whether it was away; never true once the signal is aborted.
 */
export async function serverAnswers(signal: AbortSignal, onAway: () => void): Promise<boolean> {
  let wasAway = false;
  while (!signal.aborted && (await healthStatus()) === 0) {
    if (!wasAway && !signal.aborted) onAway();
    wasAway = true;
    await pause();
  }
  return wasAway && !signal.aborted;
}

function unlessAborted(waited: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    void waited.then(resolve).finally(() => signal.removeEventListener("abort", stop));
  });
}
