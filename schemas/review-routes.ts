import { z } from "zod";
import { contestedParamsSchema, jobSchema, newsRequestSchema, similarParamsSchema } from "./api.ts";
import { decisionRequestSchema, decisionSchema, similarEntitySchema } from "./decisions.ts";
import { failedListSchema, failedParamsSchema, retryRequestSchema } from "./failed.ts";
import { feedRequestSchema, feedSchema, watchedFeedSchema } from "./feeds.ts";
import { previewRequestSchema, previewSchema } from "./preview.ts";
import { articleSourceSchema, contestedSchema, deletionSchema, newsSchema } from "./review.ts";

const forgottenSchema = z.object({ forgotten: z.number() });
const id = z.object({ id: z.string().min(1) });

/** The routes of `ROUTES` by which people review the graph: what would be new, what is, what is contested and decided, which feeds are watched, and what could not be loaded. */
export const REVIEW_ROUTES = {
  similar: {
    method: "GET",
    path: "/api/entities/:id/similar",
    summary: "Entities that may be the same one, and why",
    params: id,
    query: similarParamsSchema,
    response: z.object({ similar: z.array(similarEntitySchema) }),
  },
  contested: {
    method: "GET",
    path: "/api/contested",
    summary: "What some claims affirm and others deny",
    query: contestedParamsSchema,
    response: z.object({ contested: z.array(contestedSchema), total: z.number() }),
  },
  decisions: {
    method: "GET",
    path: "/api/decisions",
    summary: "What people decided, latest first",
    response: z.object({ decisions: z.array(decisionSchema) }),
  },
  decide: {
    method: "POST",
    path: "/api/decisions",
    summary: "Mark a claim wrong, merge two entities, or keep them apart",
    body: decisionRequestSchema,
    response: decisionSchema,
  },
  undoDecision: {
    method: "DELETE",
    path: "/api/decisions/:id",
    summary: "Take a decision back with all that followed from it",
    params: id,
    response: decisionSchema,
  },
  sources: {
    method: "GET",
    path: "/api/sources",
    summary: "Who published the articles, and how many",
    response: z.object({ sources: z.array(articleSourceSchema) }),
  },
  news: {
    method: "POST",
    path: "/api/news",
    summary: "What articles brought: new relations and entities, and what contradicts",
    body: newsRequestSchema,
    response: newsSchema,
  },
  deletion: {
    method: "GET",
    path: "/api/articles/:id/deletion",
    summary: "What deleting an article would take along",
    params: id,
    response: deletionSchema,
  },
  preview: {
    method: "POST",
    path: "/api/preview",
    summary: "What would be found in articles; nothing is written",
    body: previewRequestSchema,
    response: previewSchema,
  },
  feeds: {
    method: "GET",
    path: "/api/feeds",
    summary: "The watched feeds, and how the last look at each went",
    response: z.object({ feeds: z.array(watchedFeedSchema) }),
  },
  watchFeed: {
    method: "POST",
    path: "/api/feeds",
    summary: "Watch a feed while the server runs, from now on",
    body: feedRequestSchema,
    response: watchedFeedSchema,
  },
  checkFeed: {
    method: "POST",
    path: "/api/feeds/:id/check",
    summary: "Look at a watched feed now",
    params: id,
    response: watchedFeedSchema,
  },
  removeFeed: {
    method: "DELETE",
    path: "/api/feeds/:id",
    summary: "Stop watching a feed; its articles stay",
    params: id,
    response: feedSchema,
  },
  failed: {
    method: "GET",
    path: "/api/failed",
    summary: "What could not be loaded, and why, latest first",
    query: failedParamsSchema,
    response: failedListSchema,
  },
  retryFailed: {
    method: "POST",
    path: "/api/failed/retry",
    summary: "Try again what could not be loaded, all of it or what is named; answers with the job",
    body: retryRequestSchema,
    response: jobSchema,
  },
  forgetFailed: {
    method: "DELETE",
    path: "/api/failed/:id",
    summary: "Take one article off the list of what could not be loaded",
    params: id,
    response: forgottenSchema,
  },
  forgetAllFailed: {
    method: "DELETE",
    path: "/api/failed",
    summary: "Take everything off the list of what could not be loaded",
    response: forgottenSchema,
  },
} as const;
