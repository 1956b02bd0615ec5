import type { Job, LoadRequest } from "#schemas/api.ts";
import type { FailedList } from "#schemas/failed.ts";
import type { Feed, FeedRequest, WatchedFeed } from "#schemas/feeds.ts";
import type { Preview, PreviewRequest } from "#schemas/preview.ts";
import type { News } from "#schemas/review.ts";
import { call, item, withQuery } from "./request.ts";

/** What brings articles in: loads, previews and watched feeds; and what they brought. */
export const loadsApi = {
  preview: (request: PreviewRequest, signal?: AbortSignal) =>
    call<Preview>("/api/preview", { method: "POST", repeatable: true, body: request, signal }),
  loadArticles: (request: LoadRequest) =>
    call<Job>("/api/articles", { method: "POST", body: request }),
  job: (id: string) => call<Job>(item("/api/jobs", id)),
  cancelJob: (id: string) => call<Job>(item("/api/jobs", id), { method: "DELETE" }),
  jobEvents: (id: string) => `${item("/api/jobs", id)}/events`,
  news: (articles: readonly string[]) =>
    call<News>("/api/news", { method: "POST", repeatable: true, body: { articles } }),
  feeds: () => call<{ feeds: WatchedFeed[] }>("/api/feeds"),
  watchFeed: (request: FeedRequest) =>
    call<WatchedFeed>("/api/feeds", { method: "POST", body: request }),
  checkFeed: (id: string) =>
    call<WatchedFeed>(`${item("/api/feeds", id)}/check`, { method: "POST" }),
  removeFeed: (id: string) => call<Feed>(item("/api/feeds", id), { method: "DELETE" }),
  failed: (limit: number) => call<FailedList>(withQuery("/api/failed", { limit })),
  retryFailed: (ids?: readonly string[]) =>
    call<Job>("/api/failed/retry", { method: "POST", body: ids ? { ids } : {} }),
  forgetFailed: (id: string) =>
    call<{ forgotten: number }>(item("/api/failed", id), { method: "DELETE" }),
  forgetAllFailed: () => call<{ forgotten: number }>("/api/failed", { method: "DELETE" }),
};
