import { api, RequestError } from "../api.ts";
import { serverBack, useOutage } from "../outage.ts";

/** How often a page in sight asks whether server and store answer, in milliseconds. */
const ASK_EVERY_MS = 5_000;

/**
 * Notices by itself, within seconds, that the database or the server is away; `onBack` is called
 * when it answers again. A page out of sight asks nothing. Answers how to stop.
 */
export function watchAnswers(onBack: () => void): () => void {
  let asking = false;
  const ask = async () => {
    if (asking || window.document.hidden) return;
    asking = true;
    await askOnce().finally(() => {
      asking = false;
    });
  };
  const timer = setInterval(() => void ask(), ASK_EVERY_MS);
  const stopWatching = useOutage.subscribe((now, before) => {
    if (before.away && !now.away) onBack();
  });
  return () => {
    clearInterval(timer);
    stopWatching();
  };
}

/** Asks whether all answers, and says so when it does not; a request waits by itself for a database that is away. */
async function askOnce(): Promise<void> {
  try {
    await api.ready();
  } catch (thrown) {
    if (thrown instanceof RequestError && thrown.code === "unreachable") await serverBack(thrown);
  }
}
