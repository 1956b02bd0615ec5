import { route } from "../route.ts";
import { startRetry } from "../start-load.ts";

/** `POST /api/failed/retry`: answers at once with the job that tries them again. */
export const retryFailed = route("retryFailed", ({ body, context }) =>
  startRetry(context, context.failed.take(body.ids)),
);
