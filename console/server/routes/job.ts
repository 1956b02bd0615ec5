import { route } from "../route.ts";

/** `GET /api/jobs/:id` */
export const job = route("job", ({ params, context }) => context.jobs.get(params.id));
