import { getNews } from "#graph";
import { route } from "../route.ts";

/** `POST /api/news` */
export const news = route("news", ({ body, context }) => getNews(context.store, body.articles));
