import { parseHTML } from "linkedom";
import { readDate } from "./dates.ts";
import { elementText, type Page } from "./dom.ts";
import { childOf, childText, type XmlElement } from "./xml.ts";

/** An entry of a feed. `html` is the content as the feed carries it, often only the beginning. */
export interface FeedEntry {
  /** The feed's own identifier of the entry. */
  id?: string;
  url?: string;
  title?: string;
  author?: string;
  /** ISO-8601. */
  publishedAt?: string;
  html?: string;
}

/** A feed of articles: its name and its entries in their order. */
export interface Feed {
  title?: string;
  entries: FeedEntry[];
}

/** The zones of RFC 822 that feeds still write (https://www.rfc-editor.org/rfc/rfc822#section-5). */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["EST", "-0500"],
  ["EDT", "-0400"],
  ["CST", "-0600"],
  ["CDT", "-0500"],
  ["MST", "-0700"],
  ["MDT", "-0600"],
  ["PST", "-0800"],
  ["PDT", "-0700"],
  ["UT", "+0000"],
]);

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const zoned = text.replace(/\b[A-Z]{2,3}$/u, (zone) => ZONES.get(zone) ?? zone);
  return readDate(zoned)?.iso;
}

/** No title or name is longer, in characters. */
const MAX_LENGTH = 2_000;

/** A title or name without markup: feeds write `&amp;amp;` and `<b>` into what should be plain. */
function plainText(stated: string | undefined): string | undefined {
  const text = stated?.slice(0, MAX_LENGTH);
  if (text === undefined || !/[&<]/u.test(text)) return text?.replace(/\s+/gu, " ").trim();
  const page = parseHTML(`<html><body>${text}</body></html>`).document as unknown as Page;
  return page.body === null ? undefined : elementText(page.body).replace(/\s+/gu, " ") || undefined;
}

function webAddress(text: string | undefined, base: string | undefined): string | undefined {
  const address = text?.trim();
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

/** Atom's link to the article itself: `rel` is `alternate` or left out. */
function linkOf(item: XmlElement): string | undefined {
  const links = item.children.filter(({ name }) => name === "link");
  const alternates = links.filter(
    ({ attributes: { rel, href } }) => href && (rel === undefined || rel === "alternate"),
  );
  const page = alternates.find(({ attributes: { type } }) => type === "text/html");
  const plain = links.find(({ attributes: { href }, text }) => !href && text.trim() !== "");
  return (page ?? alternates[0])?.attributes["href"] ?? plain?.text;
}

function guidOf(item: XmlElement): string | undefined {
  const guid = childOf(item, "guid");
  return guid && guid.attributes["isPermaLink"] !== "false" ? guid.text : undefined;
}

/** RSS 2.0 writes `name@example.org (Name)`. */
function authorOf(item: XmlElement): string | undefined {
  const atom = childOf(item, "author");
  const stated = childText(item, "dc:creator") ?? (atom && childText(atom, "name")) ?? atom?.text;
  const name = plainText(stated)?.trim();
  return /^\S+@\S+\s+\((.+)\)$/u.exec(name ?? "")?.[1] ?? (name?.includes("@") ? undefined : name);
}

function htmlOf(item: XmlElement): string | undefined {
  const content = childOf(item, "content:encoded", "content", "description", "summary");
  if (content === undefined) return undefined;
  const type = content.attributes["type"];
  if (type === "xhtml") return content.inner;
  const isPlain = type === "text" || (type === undefined && !/[<&]/u.test(content.text));
  return (isPlain ? escapeHtml(content.text) : content.text).trim() || undefined;
}

/** Plain text as HTML: a blank line parts paragraphs. */
function escapeHtml(text: string): string {
  const safe = text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  return safe
    .split(/\n\s*\n/u)
    .map((part) => `<p>${part}</p>`)
    .join("");
}

function entryOf(item: XmlElement, base: string | undefined): FeedEntry {
  const stated = [childText(item, "feedburner:origLink"), linkOf(item), guidOf(item)];
  const entry = {
    id: childText(item, "guid", "id") ?? item.attributes["rdf:about"],
    url: stated.map((text) => webAddress(text, base)).find((url) => url !== undefined),
    title: plainText(childText(item, "title", "dc:title")),
    author: authorOf(item),
    publishedAt: dateOf(childText(item, "pubDate", "published", "dc:date", "updated")),
    html: htmlOf(item),
  };
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && value !== ""),
  );
}

/**
 * The feed that an XML document is (RSS 0.9 to 2.0, RSS 1.0 in RDF, Atom 1.0), null when it is
 * none. `base` is the address it was loaded from, for links without a host. An entry's date that
 * cannot be read is left out. Never throws.
 */
export function feedOf(root: XmlElement, base?: string): Feed | null {
  const isFeed = root.name === "feed" || root.name === "channel";
  const channel = isFeed ? root : childOf(root, "channel");
  if (!channel || !/^(?:feed|rss|rdf:RDF|channel)$/u.test(root.name)) return null;
  const items = [...channel.children, ...(channel === root ? [] : root.children)];
  const entries = items.filter(({ name }) => name === "item" || name === "entry");
  const title = plainText(childText(channel, "title"));
  const home = webAddress(root.attributes["xml:base"], base) ?? base ?? linkOf(channel);
  return {
    ...(title === undefined ? {} : { title }),
    entries: entries.map((item) => entryOf(item, home)),
  };
}
