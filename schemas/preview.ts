import { z } from "zod";
import { articleViewSchema } from "./answers.ts";
import { articleInputSchema } from "./article.ts";
import { MAX_PREVIEW } from "./load-inputs.ts";

/** Articles to look at before they are loaded: each with text, html or url. */
export const previewRequestSchema = z.object({
  articles: z.array(articleInputSchema).min(1).max(MAX_PREVIEW),
  source: z.string().optional(),
  publishedAt: z.string().optional(),
});
export type PreviewRequest = z.infer<typeof previewRequestSchema>;

/** Whether loading would add the article, replace what is stored of it, or change nothing. */
export const PREVIEW_STATES = ["new", "changed", "unchanged"] as const;
export type PreviewState = (typeof PREVIEW_STATES)[number];

const othersSchema = z.object({ articles: z.number(), sources: z.array(z.string()) });

/** What loading an article would bring to the store as it is, beside all its other articles. */
export const gainSchema = z.object({
  isFirst: z.boolean().describe("whether the store has no other article"),
  entities: z.array(z.string()).describe("ids of entities that no other article mentions"),
  claims: z
    .array(
      z.object({
        claimId: z.string(),
        key: z.string(),
        known: othersSchema.describe("who states the same"),
        against: othersSchema.describe("who denies what it states, or states what it denies"),
      }),
    )
    .describe("its claims between two entities that nobody marked wrong"),
});
export type Gain = z.infer<typeof gainSchema>;

/** An article as it would be stored, or why it cannot be read. `item` names it as progress does. */
export const previewItemSchema = z.union([
  z.object({
    item: z.string(),
    state: z.enum(PREVIEW_STATES),
    view: articleViewSchema,
    gain: gainSchema,
  }),
  z.object({
    item: z.string(),
    error: z.object({ message: z.string(), hint: z.string().optional() }),
  }),
]);
export type PreviewItem = z.infer<typeof previewItemSchema>;

/** `more` says that there are further articles, as in a long feed, that were not looked at. */
export const previewSchema = z.object({ items: z.array(previewItemSchema), more: z.boolean() });
export type Preview = z.infer<typeof previewSchema>;
