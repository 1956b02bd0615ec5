import type { Progress } from "#schemas/answers.ts";
import type { Job, LoadRequest } from "#schemas/api.ts";
import { loadArticles } from "../load.ts";
import type { ServerContext } from "./context.ts";
import { itemsFromRequest } from "./items.ts";

/** Starts the job that loads what a request names. */
export function startLoad(
  context: Pick<ServerContext, "jobs" | "store" | "extractor" | "allowPrivate" | "network">,
  request: LoadRequest,
  onEnd?: (job: Job) => Promise<void>,
): Job {
  const { jobs, store, extractor, allowPrivate, network } = context;
  const total = request.articles.length;
  return jobs.start((onProgress, signal) => {
    let last: Progress = { done: 0, total, failed: 0, item: "", stage: "reading" };
    const tell = (progress: Progress) => {
      last = progress;
      onProgress(progress);
    };
    const items = itemsFromRequest(request, {
      signal,
      allowPrivate,
      network,
      readPage: extractor.readPage,
      onReading: (item) => onProgress({ ...last, item, stage: "reading" }),
    });
    return loadArticles(store, items, { extractor, total, onProgress: tell, signal });
  }, onEnd);
}
