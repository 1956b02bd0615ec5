import type { Article } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";
import type { Feed, FeedEntry } from "./feed.ts";
import {
  articleOfInput,
  asItem,
  readContent,
  type SourceItem,
  type SourceOptions,
} from "./read-input.ts";

/** A feed that carries this many words of an entry carries the article; most carry the beginning. */
const WHOLE_WORDS = 150;
const GOES_ON = /(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|read more|continue reading)\W*$/iu;
/** So many characters at the end tell whether a text goes on elsewhere. */
const END = 100;

function isWhole(html: string): boolean {
  const text = html.replace(/<[^<>]*>/gu, " ").trim();
  return !GOES_ON.test(text.slice(-END)) && (text.match(/\S+/gu)?.length ?? 0) >= WHOLE_WORDS;
}

/** The feed's word on when it appeared: `feed` says where the date is from. */
function withOrigin(article: Article, entry: FeedEntry): Article {
  return entry.publishedAt === undefined ? article : { ...article, dateOrigin: "feed" };
}

/** The entry's own content, whatever there is of it. */
function fromContent({ id, html, ...given }: FeedEntry, options: SourceOptions): Promise<Article> {
  // Two feeds may number their entries alike: only an address or the feed's name tells them apart.
  const identity =
    given.url === undefined && id !== undefined ? { id: `${options.source} ${id}` } : {};
  const { source, publishedAt } = options;
  const input = { ...given, ...identity, html: html ?? "" };
  return readContent(input, { source, publishedAt }, options);
}

async function entryArticle(entry: FeedEntry, options: SourceOptions): Promise<Article> {
  const { url, html, title, author, publishedAt } = entry;
  if (url === undefined || (html !== undefined && isWhole(html))) {
    return withOrigin(await fromContent(entry, options), entry);
  }
  // The page's own title and author, so that it is the same article when it is loaded without its feed.
  const dated = { url, ...(publishedAt === undefined ? {} : { publishedAt }) };
  return withOrigin(await articleOfInput(dated, { ...options, title, author }), entry);
}

function nameOf(entry: FeedEntry, index: number, feed: string): string {
  return entry.url ?? entry.title ?? `${feed}#${index + 1}`;
}

/**
 * The articles of a feed in its order. An entry that carries the whole text is taken as it is;
 * else its page is loaded through the address guard. Its page's word on
 * title and author counts before the feed's, the feed's word on the date before the page's; the
 * feed's name is the source of articles that do not state theirs.
 * `name` stands for the feed where an entry has neither address nor title.
 */
export async function* readFeed(
  feed: Feed,
  name: string,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  const withSource = { ...options, source: options.source ?? feed.title };
  for (const [index, entry] of feed.entries.entries()) {
    if (options.signal?.aborted) throw new AppError("cancelled", `reading ${name} was cancelled`);
    const read = await asItem(nameOf(entry, index, name), () => entryArticle(entry, withSource));
    yield "error" in read ? withKnown(read, entry, withSource.source) : read;
  }
}

/** An entry whose page could not be loaded, with what the feed says of it. */
function withKnown(
  read: Extract<SourceItem, { error: AppError }>,
  { id: _id, html: _html, ...given }: FeedEntry,
  source: string | undefined,
): SourceItem {
  if (given.url === undefined) return read;
  return { ...read, known: { ...given, ...(source === undefined ? {} : { source }) } };
}
