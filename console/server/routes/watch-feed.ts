import { route } from "../route.ts";

/** `POST /api/feeds`: keeps the feed and looks at it at once; refuses an address with something else. */
export const watchFeed = route("watchFeed", ({ body, context }) => context.feeds.add(body));
