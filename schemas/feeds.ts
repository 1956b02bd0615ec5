import { z } from "zod";
import { withoutPassword } from "./without-password.ts";

/** Shortest and longest time between two looks at a feed, in minutes. */
const MIN_MINUTES = 5;
const MAX_MINUTES = 7 * 24 * 60;

/** A feed to watch: its web address, and how often to look, in minutes. */
export const feedRequestSchema = z.object({
  url: z
    .string()
    .trim()
    .max(4_000)
    .regex(/^https?:\/\/\S+$/iu, "give a web address that begins with http:// or https://")
    .refine((url) => url === withoutPassword(url), "give an address without a password"),
  minutes: z.int().min(MIN_MINUTES).max(MAX_MINUTES).default(60),
});
export type FeedRequest = z.input<typeof feedRequestSchema>;

/** How a look at a feed went. `articles` are the ids of those that were new or had changed, at most 200. */
export const feedCheckSchema = z.object({
  at: z.string(),
  loaded: z.number(),
  changed: z.number().default(0).describe("of the loaded, those that were stored before"),
  unchanged: z.number(),
  failed: z.number(),
  articles: z.array(z.string()),
  error: z.string().optional().describe("why the look failed as a whole, or its first article"),
});
export type FeedCheck = z.infer<typeof feedCheckSchema>;

/** A watched feed. It is looked at while a server runs on the store. */
export const feedSchema = z.object({
  id: z.string().describe("`feed:` + 24 hex digits of its address"),
  url: z.string(),
  title: z.string().optional().describe("what the feed calls itself"),
  minutes: z.number(),
  addedAt: z.string(),
  lastCheck: feedCheckSchema.optional(),
});
export type Feed = z.infer<typeof feedSchema>;

/** A watched feed as the server sees it now: when it looks next, and the load that runs. */
export const watchedFeedSchema = feedSchema.extend({
  nextAt: z.string(),
  job: z.string().nullable(),
});
export type WatchedFeed = z.infer<typeof watchedFeedSchema>;
