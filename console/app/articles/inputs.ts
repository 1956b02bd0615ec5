import type { ArticleInput } from "#schemas/article.ts";
import { nameFields, strangeFields, withoutNulls } from "#schemas/article-fields.ts";
import { ARTICLE_FILE } from "#schemas/load-inputs.ts";

/** What lies in folders and is no article, whatever it is called. */
const NO_ARTICLE = /(?:^|\/)(?:\.|node_modules\/|(?:readme|licen[cs]e|changelog)\b)/iu;

/** Whether a file of a folder looks like articles, by its path. */
export function isArticleFile(path: string): boolean {
  return ARTICLE_FILE.test(path) && !NO_ARTICLE.test(path);
}

/** Whether a file that was chosen by itself can be read, by its name; one without an ending is taken for text. */
export function isReadable(path: string): boolean {
  return ARTICLE_FILE.test(path) || !/\.[^./]+$/u.test(path);
}

/** Is told where an article stands, and which of its fields are not read. */
type StrangeTeller = (place: string, fields: readonly string[]) => void;

/** What a file holds, judged by its name: text, one HTML page, or JSON articles. */
export function inputsFromFile(
  name: string,
  content: string,
  onStrange: StrangeTeller = () => {},
): ArticleInput[] {
  const source = { source: name };
  const read = (place: string, value: unknown) => requireInput(place, value, onStrange);
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return inputsFromLines(name, content, read);
  if (/\.json$/iu.test(name)) return inputsFromJson(name, content, read);
  if (/\.html?$/iu.test(name)) return [{ html: content, ...source }];
  return [{ text: content, ...source }];
}

type InputReader = (place: string, value: unknown) => ArticleInput;

/** One JSON value: an article or a list of articles; else JSON lines. */
function inputsFromJson(name: string, content: string, read: InputReader): ArticleInput[] {
  const value = parsedOrNull(content);
  if (value === null) return inputsFromLines(name, content, read);
  return [value].flat().map((each, index) => read(`${name}, article ${index + 1}`, each));
}

function parsedOrNull(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** Reads JSON lines. Throws an Error that names the file and the line that is not an article. */
function inputsFromLines(name: string, content: string, read: InputReader): ArticleInput[] {
  const inputs: ArticleInput[] = [];
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (!line.trim()) continue;
    const place = `${name}, line ${index + 1}`;
    const value = parsedOrNull(line);
    if (value === null) throw new Error(`${place} is not JSON.`);
    inputs.push(read(place, value));
  }
  return inputs;
}

/** The fields of an article alone: what is not read is told and left behind. */
function requireInput(place: string, value: unknown, onStrange: StrangeTeller): ArticleInput {
  const strange = strangeFields(value);
  if (!isInput(value)) {
    const has = strange.length > 0 ? `; not read: ${nameFields(strange)}` : "";
    throw new Error(`${place} has none of "text", "html" and "url"${has}.`);
  }
  if (strange.length > 0) onStrange(place, strange);
  const read = Object.entries(value).filter(([name]) => !strange.includes(name));
  return withoutNulls(Object.fromEntries(read)) as ArticleInput;
}

function isInput(value: unknown): value is ArticleInput {
  if (!value || typeof value !== "object") return false;
  return ["text", "html", "url"].some(
    (key) => typeof (value as Record<string, unknown>)[key] === "string",
  );
}

/** What the form says about the pasted article beside its text. */
export interface GivenFacts {
  title?: string;
  source?: string;
  publishedAt?: string;
}

/** Pasted words: an address alone is fetched, a page is cleaned, anything else is the article. */
export function inputFromPaste(pasted: string, facts: GivenFacts = {}): ArticleInput {
  const text = pasted.trim();
  const given = Object.fromEntries(
    Object.entries(facts)
      .map(([key, value]): [string, string] => [key, String(value ?? "").trim()])
      .filter(([, value]) => value !== ""),
  );
  if (/^https?:\/\/\S+$/iu.test(text)) return { ...given, url: text };
  if (/^<(?:!doctype|html|article|body|head)\b/iu.test(text)) return { ...given, html: pasted };
  return { ...given, text: pasted };
}
