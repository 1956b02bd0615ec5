import { route } from "../route.ts";

/** `GET /api/feeds` */
export const feeds = route("feeds", async ({ context }) => ({
  feeds: await context.feeds.list(),
}));
