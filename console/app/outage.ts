import { create } from "zustand";

/** So often it is asked whether the database or the server is back, in milliseconds. */
const ASK_EVERY_MS = 2_000;

interface Reason {
  message: string;
  hint?: string | undefined;
}

/** What is away and why. */
export type Away = Reason & { what: "database" | "server" };

/** What the page says while the server, or the database behind it, does not answer; null while both do. */
export const useOutage = create<{ away: Away | null }>(() => ({ away: null }));

let back: Promise<void> | null = null;

/**
 * Says that the database is away and asks every two seconds until it answers, once for all requests
 * that wait: the promise is settled when it is back, or when the server itself no longer answers,
 * which the next request finds out. Rejects with the signal's reason when that aborts.
 */
export function databaseBack({ message, hint }: Reason, signal?: AbortSignal): Promise<void> {
  const waited = answersAgain({ what: "database", message, hint }, 503);
  return signal === undefined ? waited : unlessAborted(waited, signal);
}

/** Says that the server does not answer and asks every two seconds until it does. */
export function serverBack({ message, hint }: Reason): Promise<void> {
  return answersAgain({ what: "server", message, hint }, 0);
}

/** Asks, and says what is away, for as long as the status is the one that stands for it. */
function answersAgain(away: Away, status: number): Promise<void> {
  if (back === null) {
    useOutage.setState({ away });
    back = askWhile(status).finally(() => {
      back = null;
      useOutage.setState({ away: null });
    });
  }
  return back;
}

/** The status with which the server says whether its store answers; 0 while it does not answer itself. */
async function readyStatus(): Promise<number> {
  const answer = await fetch("/api/ready").catch(() => null);
  return answer?.status ?? 0;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));

async function askWhile(away: number): Promise<void> {
  let status = away;
  while (status === away) {
    await pause();
    status = await readyStatus();
  }
}

/**
 * Asks every two seconds until the server answers, `onAway` is called when it does not at first.
 * Answers whether it was away; never true once the signal is aborted.
 */
export async function serverAnswers(signal: AbortSignal, onAway: () => void): Promise<boolean> {
  let wasAway = false;
  while (!signal.aborted && (await readyStatus()) === 0) {
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
