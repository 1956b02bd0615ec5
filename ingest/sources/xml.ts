import { Parser } from "htmlparser2";
import { AppError } from "#schemas/errors.ts";

/** An element of a small XML document. Names keep their prefix, but `atom:` and `rss:` are left off. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The element's own text; CDATA counts as text, that of its children does not. */
  text: string;
  children: XmlElement[];
  /** The source between its tags, as written. */
  inner: string;
}

/** Feeds and sitemaps nest some ten levels; XHTML within them some more. */
const MAX_DEPTH = 200;
/** A sitemap holds at most 50,000 addresses (https://www.sitemaps.org/protocol.html). */
const MAX_ELEMENTS = 400_000;

function tooMuch(name: string, what: string): AppError {
  return new AppError("too-large", `${name} ${what}`, {
    hint: "Is it a feed or a sitemap? Load the articles from files instead.",
  });
}

interface Open {
  element: XmlElement;
  innerStart: number;
}

/** Collects what the parser meets in `xml` under one root without a name. */
function createTree(xml: string, name: string) {
  const root: XmlElement = { name: "", attributes: {}, text: "", children: [], inner: "" };
  const open: Open[] = [{ element: root, innerStart: 0 }];
  let count = 0;
  return {
    root,
    enter: (tag: string, attributes: Record<string, string>, innerStart: number) => {
      count += 1;
      if (count > MAX_ELEMENTS) throw tooMuch(name, `has more than ${MAX_ELEMENTS} elements`);
      if (open.length > MAX_DEPTH) throw tooMuch(name, `nests deeper than ${MAX_DEPTH} levels`);
      const element = { name: plainName(tag), attributes, text: "", children: [], inner: "" };
      open.at(-1)?.element.children.push(element);
      open.push({ element, innerStart });
    },
    addText: (text: string) => {
      const current = open.at(-1)?.element;
      if (current) current.text += text;
    },
    leave: (innerEnd: number) => {
      const closed = open.pop();
      if (closed) closed.element.inner = xml.slice(closed.innerStart, innerEnd);
    },
  };
}

function plainName(name: string): string {
  return name.replace(/^(?:atom|rss):/u, "");
}

/**
 * The first element of an XML text, null when it has none. Lenient, as feeds are often broken: an
 * unclosed element ends with its parent. A document type is skipped and only the five entities of
 * XML itself and character numbers are read, so nothing is expanded or loaded. Throws AppError
 * `too-large` for more than 400,000 elements or 200 levels; `name` is what it is called there.
 */
export function readXml(xml: string, name: string): XmlElement | null {
  const tree = createTree(xml, name);
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) => tree.enter(tag, attributes, parser.endIndex + 1),
      ontext: (text) => tree.addText(text),
      onclosetag: () => tree.leave(parser.startIndex),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return tree.root.children[0] ?? null;
}

/** The first child with one of the names, in the order of the names. */
export function childOf(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child) => child.name === name);
    if (found) return found;
  }
  return undefined;
}

/** The trimmed text of the first child that has one of the names and any text. */
export function childText(element: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const child of element.children) {
      const text = child.name === name ? child.text.trim() : "";
      if (text !== "") return text;
    }
  }
  return undefined;
}
