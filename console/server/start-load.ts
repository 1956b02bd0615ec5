import type { Progress } from "#schemas/answers.ts";
import type { Job, LoadRequest } from "#schemas/api.ts";
import { AppError, asAppError } from "#schemas/errors.ts";
import { type DeadLetter, openDeadLetters } from "../failed/dead-letters.ts";
import { inMemory } from "../failed/letter-file.ts";
import { loadArticles } from "../load.ts";
import type { ServerContext } from "./context.ts";
import type { Look } from "./feeds.ts";
import type { JobOptions, JobWork } from "./jobs.ts";
import { type LoadTracking, trackLoad } from "./track-load.ts";
import { type Wanted, wantedAgain, wantedOf, wantedOfFeed } from "./wanted.ts";

type Loading = Pick<
  ServerContext,
  "jobs" | "store" | "extractor" | "failed" | "allowPrivate" | "network"
>;

/** Starts the job that loads what a request names. */
export function startLoad(context: Loading, request: LoadRequest, options: JobOptions = {}): Job {
  const { keepFailures = true } = request;
  return context.jobs.start(workOf(context, wantedOf(request), keepFailures), options);
}

/** Starts the job that loads the articles of the feed at an address; a page there fails. */
export function startLook(context: Loading, url: string, { onTitle, onEnd }: Look): Job {
  return context.jobs.start(workOf(context, wantedOfFeed(url, onTitle), true), { onEnd });
}

/** Starts the job that tries again what letters keep. Throws AppError `bad-input` when that is nothing. */
export function startRetry(context: Loading, letters: readonly DeadLetter[]): Job {
  const wanted = wantedAgain(letters);
  if (wanted.length === 0) {
    throw new AppError("bad-input", "nothing of this can be tried again here", {
      hint: "`newsgraph load --retry-failed` reads files of this machine again",
    });
  }
  return context.jobs.start(workOf(context, wanted, true));
}

function workOf(context: Loading, wanted: readonly Wanted[], keepFailures: boolean): JobWork {
  const { store, extractor, allowPrivate, network, failed } = context;
  const total = wanted.length;
  return async (onProgress, signal) => {
    const letters = keepFailures ? failed.open() : openDeadLetters(inMemory());
    const tracking = trackLoad(letters, wanted);
    let last: Progress = { done: 0, total, failed: 0, item: "", stage: "reading" };
    const tell = (progress: Progress) => {
      last = progress;
      tracking.onProgress(progress);
      onProgress(progress);
    };
    const reading = { signal, allowPrivate, network, readPage: extractor.readPage };
    const items = tracking.read(reading, (item) => onProgress({ ...last, item, stage: "reading" }));
    try {
      const options = { extractor, total, onProgress: tell, signal };
      const summary = await loadArticles(store, items, options);
      keepUnread(tracking, signal);
      return summary;
    } catch (thrown) {
      keepUnread(tracking, signal, asAppError(thrown));
      throw thrown;
    } finally {
      letters.close();
    }
  };
}

/**
 * Lists what was neither loaded nor failed when a load broke off or the server was stopped; somebody
 * who stops a load knows what is not loaded.
 */
function keepUnread(tracking: LoadTracking, { aborted, reason }: AbortSignal, error?: AppError) {
  if (aborted && reason instanceof AppError)
    tracking.breakOff(`${reason.message} before this was loaded`);
  if (!aborted && error) tracking.breakOff(`the load broke off: ${error.message}`);
}
