import { route } from "../route.ts";

/** `DELETE /api/jobs/:id` */
export const cancelJob = route("cancelJob", ({ params, context }) =>
  context.jobs.cancel(params.id),
);
