import { saveFeed } from "#graph";
import { route } from "../route.ts";

/** `POST /api/feeds`: keeps the feed and looks at it at once. */
export const watchFeed = route("watchFeed", async ({ body, context }) => {
  const addedAt = new Date().toISOString();
  const { id } = await saveFeed(context.store, { ...body, addedAt });
  return context.feeds.check(id);
});
