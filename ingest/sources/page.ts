import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { elementText, nestingDepth, type Page, type PageElement } from "./dom.ts";
import { type PageMetadata, readMetadata } from "./metadata.ts";

/** A page as an article's text (paragraphs parted by blank lines, its title first) and metadata. */
export interface PageText extends PageMetadata {
  text: string;
}

/** No headline is longer, in characters. */
const MAX_TITLE = 2_000;

/** Readability gives up on pages with more elements than this. */
const MAX_ELEMENTS = 100_000;

/** A bare fragment ("<p>...</p>") gets a document around it: the DOM needs one. */
function parsePage(html: string): Page {
  const whole = /<(?:html|body)[\s>]/iu.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Page;
}

/** Its work grows with the cube of the nesting (2 s at 500 levels); pages that people read have some 50. */
const MAX_DEPTH = 150;

/** The main content as Readability finds it; null when it finds none or the page defeats it. */
function readContent(page: Page): { title: string; author: string; text: string } | null {
  if (nestingDepth(page, MAX_DEPTH) >= MAX_DEPTH) return null;
  try {
    const reader = new Readability<PageElement>(page as never, {
      serializer: (node) => node as unknown as PageElement,
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: 140,
    });
    const result = reader.parse();
    if (!result?.content) return null;
    const text = elementText(result.content);
    return { title: result.title ?? "", author: result.byline ?? "", text };
  } catch {
    return null;
  }
}

function withTitle(text: string, title: string): string {
  const plain = (value: string) =>
    value
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .toLowerCase();
  const begin = plain(text.slice(0, title.length * 2 + 40));
  return title === "" || begin.startsWith(plain(title)) ? text : `${title}\n\n${text}`;
}

/** "Talks fail - Daily Example" without the site's name behind it. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  return title.slice(0, -site.length).replace(/\s*[|–—:·-]\s*$/u, "") || title;
}

/**
 * The article of a page: main text without navigation (Mozilla's Readability), title and what the
 * page states about itself. A page in which no main text can be made out gives all of its text.
 * Never throws.
 */
export function readPage(html: string, base?: string): PageText {
  const page = parsePage(html);
  const metadata = readMetadata(page, base);
  const whole = page.body === null ? "" : elementText(page.body);
  const content = readContent(page);
  const stated = metadata.title ?? content?.title ?? "";
  const title = withoutSite(stated.slice(0, MAX_TITLE).trim(), metadata.source);
  const author = metadata.author ?? (content?.author.replace(/^by\s+/iu, "").trim() || undefined);
  return {
    ...metadata,
    ...(title === "" ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    text: withTitle(content?.text || whole, title),
  };
}
