import type { Article, ArticleInput } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";
import { articleId, shortHash } from "#schemas/ids.ts";
import { withoutPassword } from "#schemas/without-password.ts";
import { readDate, readDateLine, type StatedDate } from "./dates.ts";
import type { PageMetadata } from "./metadata.ts";
import { readPage } from "./page.ts";

/** What counts for an article that does not say it itself. `publishedAt` is a date that `readDate` reads. */
export interface ArticleDefaults {
  title?: string | undefined;
  source?: string | undefined;
  author?: string | undefined;
  publishedAt?: string | undefined;
  url?: string | undefined;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ocid|ref_src)$/iu;

/**
 * The form of an address that identifies an article: without fragment, password and tracking
 * parameters (utm_*, fbclid, ...). Text that is no http(s) address comes back as it is.
 */
export function canonicalUrl(address: string): string {
  const text = address.trim();
  if (!/^https?:/iu.test(text) || !URL.canParse(text)) return text;
  const url = new URL(withoutPassword(text));
  url.hash = "";
  for (const key of [...url.searchParams.keys()]) {
    if (TRACKING.test(key)) url.searchParams.delete(key);
  }
  return url.href;
}

/** A stated date, or AppError `bad-input` when it cannot be read: dates are never guessed. */
export function requireDate(text: string): StatedDate {
  const date = readDate(text);
  if (date !== null) return date;
  throw new AppError("bad-input", `"${text}" is not a date that can be read`, {
    hint: "Write the date as 2022-03-23 or 2022-03-23T18:30:00Z.",
  });
}

/** The first line, when it plainly is a title: short, no full stop, a blank line and text below. */
export function titleOfText(text: string): string | undefined {
  const [first = "", gap = "x", ...rest] = text.trimStart().split(/\r\n|[\r\n]/u, 4_000);
  const line = first.replace(/^\s*#{1,3}\s+/u, "").trim();
  const words = line.split(/\s+/u).length;
  const isTitle =
    gap.trim() === "" && words <= 25 && words >= 2 && !/[.…:;,"”»]$|^[•·*–—"“«-]/u.test(line);
  return isTitle && rest.some((below) => below.trim() !== "") ? line : undefined;
}

type Dated = Pick<Article, "publishedAt" | "publishedPrecision" | "dateOrigin">;

/** The article's own word on its date counts first, then the page's, then the default. */
function dateOf(input: ArticleInput, text: string, found: Found): Dated {
  if (input.publishedAt !== undefined) return dated(requireDate(input.publishedAt), "given");
  const page = found.page.published ?? readDateLine(text);
  if (page) return dated(page, "page");
  const { publishedAt } = found.defaults;
  if (publishedAt !== undefined) return dated(requireDate(publishedAt), "given");
  return { publishedPrecision: "unknown", dateOrigin: "none" };
}

function dated({ iso, precision }: StatedDate, dateOrigin: "given" | "page"): Dated {
  return { publishedAt: iso, publishedPrecision: precision, dateOrigin };
}

interface Found {
  page: PageMetadata;
  defaults: ArticleDefaults;
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url)
    ? new URL(url).hostname.replace(/^www\./u, "") || undefined
    : undefined;
}

/** Text, or the text of the HTML; AppError `bad-input` when there is neither. */
function contentOf(
  input: ArticleInput,
  address: string | undefined,
): PageMetadata & { text: string } {
  if (input.text !== undefined) return { text: input.text };
  if (input.html !== undefined) return readPage(input.html, address);
  throw new AppError("bad-input", "the article has neither text nor html", {
    hint: "Give `text` or `html`; an address alone has to be loaded first.",
  });
}

/**
 * The identity of an article: its own id, else its address, else its text with what it says itself
 * of date and source. Defaults take no part: the same article read with other ones is the same.
 */
function idOf(input: ArticleInput, page: PageMetadata, article: Omit<Article, "id">): string {
  if (input.id !== undefined) {
    return /^art:[0-9a-f]{24}$/u.test(input.id) ? input.id : `art:${shortHash("id", input.id)}`;
  }
  const { text, url, publishedAt, dateOrigin } = article;
  const isStated = input.publishedAt !== undefined || dateOrigin === "page";
  const source = input.source ?? page.source;
  return articleId({ text, url, source, publishedAt: isStated ? publishedAt : undefined });
}

/**
 * An article from text or HTML. Text is kept to the last character, so that offsets refer to what
 * was given; HTML is cleaned to paragraphs parted by blank lines, title first. What the input says
 * counts before what the page says, and that before the defaults. A date that nobody states stays
 * unknown. Throws AppError `bad-input` for no text, empty text, or a given date that is none.
 */
export function articleFromInput(input: ArticleInput, defaults: ArticleDefaults = {}): Article {
  const address = input.url ?? defaults.url;
  const { text, ...page } = contentOf(input, address);
  if (text.trim() === "") {
    throw new AppError("bad-input", "the article has no text", {
      hint: "Check that the input is not empty and, for a page, that its text is not made by scripts.",
    });
  }
  const stated = input.url ?? page.url ?? defaults.url;
  const url = stated === undefined ? undefined : canonicalUrl(stated);
  const fields = {
    text,
    title: input.title ?? page.title ?? defaults.title ?? titleOfText(text),
    url,
    source: input.source ?? page.source ?? defaults.source ?? hostOf(url),
    author: input.author ?? page.author ?? defaults.author,
    lang: page.lang,
    ...dateOf(input, text, { page, defaults }),
  };
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  const article = Object.fromEntries(entries) as Omit<Article, "id">;
  return { id: idOf(input, page, article), ...article };
}
