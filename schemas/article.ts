import { z } from "zod";

/** How exact a date is: the finest part that the source states. */
export const DATE_PRECISIONS = ["year", "month", "day", "time", "unknown"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Where an article's publication date comes from; `none` when nobody knows it. */
export const DATE_ORIGINS = ["given", "page", "feed", "none"] as const;

/**
 * An article as published. `id` is `art:` + 24 hex digits (see `articleId` in `schemas/ids.ts`),
 * `text` the text that every offset refers to; `html` sources are cleaned to text before they
 * become an article. Times are ISO-8601.
 */
export const articleSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().optional(),
  url: z.string().optional(),
  source: z.string().optional(),
  author: z.string().optional(),
  lang: z.string().optional(),
  publishedAt: z.string().optional(),
  publishedPrecision: z.enum(DATE_PRECISIONS).optional(),
  dateOrigin: z.enum(DATE_ORIGINS).optional(),
  retrievedAt: z.string().optional(),
});
export type Article = z.infer<typeof articleSchema>;

/** One line of the JSONL input, and one item of `POST /api/articles`. */
export const articleInputSchema = z
  .object({
    id: z.string().min(1).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    title: z.string().optional(),
    url: z.string().optional(),
    source: z.string().optional(),
    author: z.string().optional(),
    publishedAt: z.string().optional(),
  })
  .refine(
    (input) => input.text !== undefined || input.html !== undefined || input.url !== undefined,
    {
      error: "an article needs `text`, `html` or `url`",
    },
  );
export type ArticleInput = z.infer<typeof articleInputSchema>;
