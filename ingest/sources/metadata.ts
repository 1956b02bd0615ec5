import { readDate, type StatedDate } from "./dates.ts";
import type { Page } from "./dom.ts";

/** What a page states about itself. */
export interface PageMetadata {
  title?: string;
  author?: string;
  source?: string;
  lang?: string;
  url?: string;
  published?: StatedDate;
}

type JsonObject = Record<string, unknown>;

const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "publishdate",
  "date",
];
const TIME_SELECTORS = [
  "time[pubdate]",
  'time[itemprop~="datePublished"]',
  '[itemprop~="datePublished"]',
  "article header time[datetime]",
  "header time[datetime]",
  "article time[datetime]",
];

/** The page's meta elements: lower-case name, property or itemprop to content. The first one counts. */
function readMetas(page: Page): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of page.querySelectorAll("meta[content]")) {
    const content = element.getAttribute("content")?.trim();
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key && content && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lists and graphs nest two or three levels; what lies deeper is not looked at. */
const MAX_NESTING = 8;

function flatten(value: unknown, nesting = 0): JsonObject[] {
  if (nesting > MAX_NESTING) return [];
  if (Array.isArray(value)) return value.flatMap((part) => flatten(part, nesting + 1));
  return isObject(value) ? [value, ...flatten(value["@graph"], nesting + 1)] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/gu, ""));
  } catch {
    return null;
  }
}

/** The page's schema.org article (https://schema.org/Article), if its JSON-LD has one. */
function readJsonLd(page: Page): JsonObject {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = flatten(parseJson(script.textContent ?? "")).find((object) =>
      [object["@type"]].flat().some((type) => /Article$|BlogPosting$|Report$/u.test(String(type))),
    );
    if (article) return article;
  }
  return {};
}

/** A JSON-LD value as text: itself, or the `name` of it or of each of a list. */
function nameOf(value: unknown, nesting = 0): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (nesting > MAX_NESTING) return undefined;
  if (Array.isArray(value)) {
    const names = value.map((part) => nameOf(part, nesting + 1));
    return names.filter(Boolean).join(", ") || undefined;
  }
  return isObject(value) ? nameOf(value["name"], nesting + 1) : undefined;
}

/** No title, name or address of a real page is longer. */
const MAX_LENGTH = 2_000;

function readPublished(page: Page, metas: Map<string, string>, jsonLd: JsonObject) {
  const times = TIME_SELECTORS.flatMap((selector) => {
    const element = page.querySelector(selector);
    const stated = ["datetime", "content"].map((name) => element?.getAttribute(name));
    return [...stated, element?.textContent?.slice(0, 60)];
  });
  const stated = [nameOf(jsonLd["datePublished"]), ...DATE_METAS.map((key) => metas.get(key))];
  for (const text of [...stated, ...times]) {
    const date = text ? readDate(text) : null;
    if (date !== null) return date;
  }
  return undefined;
}

function absoluteUrl(href: string | null | undefined, base: string | undefined) {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

function isPlainName(text: string | undefined): text is string {
  return text !== undefined && !/^https?:/iu.test(text);
}

/**
 * What a page says about itself in JSON-LD, meta elements and time elements, in this order.
 * What it does not say is left out. `base` is the address it was read from.
 */
export function readMetadata(page: Page, base: string | undefined): PageMetadata {
  const metas = readMetas(page);
  const jsonLd = readJsonLd(page);
  const authors = [nameOf(jsonLd["author"]), metas.get("author"), metas.get("article:author")];
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const found = {
    title: nameOf(jsonLd["headline"]) ?? metas.get("og:title") ?? metas.get("twitter:title"),
    author: authors.find(isPlainName),
    source: metas.get("og:site_name") ?? nameOf(jsonLd["publisher"]),
    lang: page.documentElement.getAttribute("lang")?.trim() || metas.get("og:locale"),
    url: absoluteUrl(canonical, base) ?? absoluteUrl(metas.get("og:url"), base),
    published: readPublished(page, metas, jsonLd),
  };
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        typeof value === "string" ? value.slice(0, MAX_LENGTH) : value,
      ]),
  );
}
