import { route } from "../route.ts";

/** `DELETE /api/failed/:id` */
export const forgetFailed = route("forgetFailed", ({ params, context }) => ({
  forgotten: context.failed.forget(params.id),
}));

/** `DELETE /api/failed` */
export const forgetAllFailed = route("forgetAllFailed", ({ context }) => ({
  forgotten: context.failed.forget(),
}));
