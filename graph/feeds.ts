import { AppError } from "#schemas/errors.ts";
import { type Feed, type FeedCheck, feedSchema } from "#schemas/feeds.ts";
import { shortHash } from "#schemas/ids.ts";
import { isNode } from "./queries/cells.ts";
import type { Store } from "./store.ts";

/** The feeds that the store keeps to be watched, in the order in which they were added. */
export async function listFeeds(store: Store): Promise<Feed[]> {
  const rows = await store.read(
    "MATCH (f:Feed) RETURN f AS feed, f.addedAt AS added, f.id AS id ORDER BY added, id",
  );
  return rows.flatMap(({ feed }) => (isNode(feed) ? [toFeed(feed.properties)] : []));
}

function toFeed(props: Record<string, unknown>): Feed {
  const { checkJson, ...rest } = props;
  return feedSchema.parse({
    ...rest,
    ...(typeof checkJson === "string" ? { lastCheck: JSON.parse(checkJson) } : {}),
  });
}

/** Keeps a feed, or how often a kept one is looked at. */
export async function saveFeed(
  store: Store,
  feed: { url: string; title?: string | undefined; minutes: number; addedAt: string },
): Promise<Feed> {
  const id = `feed:${shortHash(feed.url)}`;
  await store.write(async (transaction) => {
    await transaction.run("MERGE (f:Feed {id: $id})", { id });
    await transaction.run(
      `MATCH (f:Feed {id: $id})
       SET f.url = $url, f.title = coalesce($title, f.title), f.minutes = $minutes,
         f.addedAt = coalesce(f.addedAt, $addedAt)`,
      { id, ...feed, title: feed.title ?? null },
    );
  });
  return findFeed(store, id);
}

/** A kept feed. Throws `not-found`. */
export async function findFeed(store: Store, id: string): Promise<Feed> {
  const feed = (await listFeeds(store)).find((each) => each.id === id);
  if (feed) return feed;
  throw new AppError("not-found", `There is no watched feed ${id}.`, {
    hint: "List the feeds to see the ids.",
  });
}

/** Stops keeping a feed; its articles stay. Throws `not-found`. */
export async function removeFeed(store: Store, id: string): Promise<Feed> {
  const feed = await findFeed(store, id);
  await store.write((transaction) =>
    transaction.run("MATCH (f:Feed {id: $id}) DETACH DELETE f", { id }),
  );
  return feed;
}

/** Notes how a look at a feed went and what it calls itself; a feed that is gone meanwhile stays gone. */
export async function noteFeedCheck(
  store: Store,
  id: string,
  { check, title }: { check: FeedCheck; title: string | undefined },
): Promise<void> {
  await store.write((transaction) =>
    transaction.run(
      "MATCH (f:Feed {id: $id}) SET f.checkJson = $check, f.title = coalesce($title, f.title)",
      { id, check: JSON.stringify(check), title: title ?? null },
    ),
  );
}
