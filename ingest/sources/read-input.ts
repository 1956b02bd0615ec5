import type { Readable } from "node:stream";
import type { Article, ArticleInput } from "#schemas/article.ts";
import { type AppError, asAppError } from "#schemas/errors.ts";
import { withoutPassword } from "#schemas/without-password.ts";
import type { GuardOptions } from "./address-guard.ts";
import { type ArticleDefaults, articleFromInput } from "./article.ts";
import { type FetchedPage, fetchPage } from "./fetch-page.ts";
import { looksLikeHtml } from "./files.ts";

/**
 * One article of a source, or why one could not be read. `item` names it for people: a path, an
 * address, `file.jsonl:12` for line 12. `id` is the id that a JSON record gave itself. `known` is what
 * a feed says of an article whose page could not be loaded: enough to try it again.
 */
export type SourceItem =
  | { item: string; article: Article; id?: string }
  | { item: string; error: AppError; known?: ArticleInput };

/** Makes the article of an input that carries HTML, as `articleFromInput` does, but elsewhere: in another thread, with a time limit. */
export type PageReader = (
  input: ArticleInput,
  defaults: ArticleDefaults,
  signal?: AbortSignal,
) => Promise<Article>;

export interface SourceOptions extends GuardOptions {
  /** Reads pages; they are read in this thread when left out. */
  readPage?: PageReader | undefined;
  /** The title and author of an article that states none, as a feed names them. */
  title?: string | undefined;
  author?: string | undefined;
  /** The source's name for articles that do not state theirs. */
  source?: string | undefined;
  /** The date for articles that state none, as ISO-8601. */
  publishedAt?: string | undefined;
  /** What `-` reads; the process's standard input when left out. */
  stdin?: Readable | undefined;
  /** Told how many bytes of files were read since the last call; packed ones count packed. */
  onBytes?: ((count: number) => void) | undefined;
  /** Told which fields of a JSON record are not read, of each record that has any. */
  onStrangeFields?: ((item: string, fields: readonly string[]) => void) | undefined;
  /** Ends the reading with AppError `cancelled`. */
  signal?: AbortSignal | undefined;
}

function defaultsOf({ title, source, author, publishedAt }: SourceOptions): ArticleDefaults {
  return { title, source, author, publishedAt };
}

/** The article of an input with text or HTML; pages by `options.readPage` where there is one. */
export async function readContent(
  input: ArticleInput,
  defaults: ArticleDefaults,
  { readPage, signal }: SourceOptions,
): Promise<Article> {
  if (readPage === undefined || input.html === undefined || input.text !== undefined) {
    return articleFromInput(input, defaults);
  }
  return readPage(input, defaults, signal);
}

/** The article of a page that was loaded; `given` counts before what the page says. */
export async function articleOfPage(
  page: FetchedPage,
  given: Omit<ArticleInput, "url">,
  options: SourceOptions,
): Promise<Article> {
  const isPage = !/^text\/plain/iu.test(page.contentType) || looksLikeHtml(page.text);
  const content = isPage ? { html: page.text } : { text: page.text };
  const defaults = { ...defaultsOf(options), url: page.url };
  const article = await readContent({ ...given, ...content }, defaults, options);
  return { ...article, retrievedAt: new Date().toISOString() };
}

/** The article of one input; an address alone is loaded first. */
export async function articleOfInput(
  input: ArticleInput,
  options: SourceOptions,
): Promise<Article> {
  if (input.text !== undefined || input.html !== undefined || input.url === undefined) {
    return readContent(input, defaultsOf(options), options);
  }
  const { url, ...given } = input;
  return articleOfPage(await fetchPage(url, options), given, options);
}

/** What `read` makes as an item, called `name`; what it throws becomes an error item, but for AppError `cancelled`. */
export async function asItem(
  name: string,
  read: () => Promise<Article>,
  id?: string,
): Promise<SourceItem> {
  try {
    const article = await read();
    return { item: withoutPassword(name), article, ...(id === undefined ? {} : { id }) };
  } catch (thrown) {
    return asErrorItem(name, thrown);
  }
}

/** The item of what could not be read; AppError `cancelled` is thrown again. */
export function asErrorItem(name: string, thrown: unknown): SourceItem {
  const error = asAppError(thrown);
  if (error.code === "cancelled") throw error;
  return { item: withoutPassword(name), error };
}

/**
 * One input as an item: text and html as given, an address alone loaded through the address guard,
 * never as a path of this machine. What cannot be read becomes an error item; rejects with AppError
 * `cancelled` alone.
 */
export function readInput(
  item: string,
  input: ArticleInput,
  options: SourceOptions = {},
): Promise<SourceItem> {
  return asItem(item, () => articleOfInput(input, options), input.id);
}
