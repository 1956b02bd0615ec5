import { z } from "zod";

/** An article that could not be loaded. */
export const failedArticleSchema = z.object({
  id: z.string().describe("`failed:` + 24 hex digits"),
  item: z.string().describe("what failed: a title, an address, a file, `/news/file.jsonl:12`"),
  source: z
    .string()
    .describe("where it came from: the feed's or its own address, a path, `-`, or `console`"),
  message: z.string().describe("why"),
  hint: z.string().optional().describe("what to do about it"),
  at: z.string().optional().describe("when it failed last"),
  notHere: z.string().optional().describe("why it cannot be tried again through the server"),
});
export type FailedArticle = z.infer<typeof failedArticleSchema>;

/** What could not be loaded, latest first, at most `limit` of `total`; `again` of these can be tried again. */
export const failedListSchema = z.object({
  failed: z.array(failedArticleSchema),
  total: z.number(),
  again: z.number(),
});
export type FailedList = z.infer<typeof failedListSchema>;

export const failedParamsSchema = z.object({
  limit: z.coerce.number().int().positive().max(1_000).default(100),
});

/** Which articles to try again; all that can be when left out. */
export const retryRequestSchema = z.object({
  ids: z.array(z.string().min(1)).min(1).max(10_000).optional(),
});
