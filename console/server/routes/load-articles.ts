import { route } from "../route.ts";
import { startLoad } from "../start-load.ts";

/** `POST /api/articles`: answers at once with the job that loads them. */
export const loadArticles = route("loadArticles", ({ body, context }) => startLoad(context, body));
