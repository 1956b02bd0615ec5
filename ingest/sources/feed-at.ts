import { AppError } from "#schemas/errors.ts";
import { withoutPassword } from "#schemas/without-password.ts";
import { type Feed, feedOf } from "./feed.ts";
import { fetchPage } from "./fetch-page.ts";
import { looksLikeHtml } from "./files.ts";
import { readFeed } from "./read-feed.ts";
import { asErrorItem, type SourceItem, type SourceOptions } from "./read-input.ts";
import { readXml } from "./xml.ts";

/** In which part of a page the link to its feed is looked for, in characters. */
const HEAD = 200_000;

/** The address of the feed that a page names in its head, null when it names none. */
function namedFeed(html: string, base: string): string | null {
  const attribute = (link: string, name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "iu")
      .exec(link)
      ?.slice(1)
      .find((value) => value !== undefined);
  for (const [link] of html.slice(0, HEAD).matchAll(/<link\s[^<>]{1,2000}>/giu)) {
    const href = attribute(link, "href")?.replace(/&amp;/gu, "&");
    if (!/^application\/(?:rss|atom)\+xml$/iu.test(attribute(link, "type") ?? "")) continue;
    if (href && URL.canParse(href, base)) return withoutPassword(new URL(href, base).href);
  }
  return null;
}

function hintOf(text: string, base: string): string {
  const named = namedFeed(text, base);
  return named === null
    ? "Give the address of an RSS or Atom feed; pages often name theirs beside a feed sign."
    : `The page names this feed: ${named}`;
}

/**
 * Reads a feed's text, which was loaded from `base`. Throws AppError `bad-input` for anything else,
 * with the feed that a page names as the hint.
 */
export function requireFeed(text: string, address: string, base: string): Feed {
  const root = readXml(text, address);
  const feed = root && feedOf(root, base);
  if (feed) return feed;
  const kind = looksLikeHtml(text) ? "a page, not a feed" : "not a feed";
  throw new AppError("bad-input", `${withoutPassword(address)} is ${kind}`, {
    hint: hintOf(text, base),
  });
}

/** Loads the feed at an address. Throws AppError as `fetchPage` does, and `bad-input` where there is no feed. */
export async function fetchFeed(address: string, options: SourceOptions = {}): Promise<Feed> {
  const page = await fetchPage(address, options);
  return requireFeed(page.text, address, page.url);
}

/**
 * The articles of the feed at an address, and of nothing else: a page there is an error item.
 * `onTitle` is told the feed's name. Rejects with AppError `cancelled` alone.
 */
export async function* readFeedAt(
  address: string,
  options: SourceOptions,
  onTitle: (title: string) => void,
): AsyncGenerator<SourceItem> {
  try {
    const feed = await fetchFeed(address, options);
    if (feed.title) onTitle(feed.title);
    yield* readFeed(feed, address, options);
  } catch (thrown) {
    yield asErrorItem(address, thrown);
  }
}
