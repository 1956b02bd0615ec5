import type { Context, Next } from "hono";
import { AppError } from "#schemas/errors.ts";

/** So many requests are worked on at once; the others are told to come again. */
const MOST_AT_ONCE = 128;

/**
 * Lets only so many requests in at a time, so that a crowd neither fills the memory nor makes
 * everybody wait: the others are answered with AppError `busy` (429) at once. Streams of a job's
 * events last long and cost nothing, and do not count.
 */
export function admitAtMost(most: number = MOST_AT_ONCE) {
  let inside = 0;
  return async (context: Context, next: Next): Promise<void> => {
    if (context.req.path.endsWith("/events")) return next();
    if (inside >= most) {
      throw new AppError("busy", `the server is busy with ${inside} requests`, {
        hint: "try again in a moment",
      });
    }
    inside += 1;
    try {
      await next();
    } finally {
      inside -= 1;
    }
  };
}
