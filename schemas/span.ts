import { z } from "zod";

/**
 * A half-open range `[start, end)` of UTF-16 code units into an article's text, the text that was
 * given: `article.text.slice(span.start, span.end)` is the surface.
 */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;
