import type { ArticleInput } from "#schemas/article.ts";
import { nameFields, strangeFields, withoutNulls } from "#schemas/article-fields.ts";
import { ARTICLE_FILE } from "#schemas/load-inputs.ts";

/** What lies in folders and is no article, whatever it is called. */
const NO_ARTICLE = /(?:^|\/)(?:\.|node_modules\/|(?:readme|licen[cs]e|changelog)\b)/iu;

/** What a file of a folder is, by its path: articles, what lies there beside them, or something that cannot be read. */
export function kindOfFile(path: string): "article" | "beside" | "unreadable" {
  if (NO_ARTICLE.test(path)) return "beside";
  return ARTICLE_FILE.test(path) ? "article" : "unreadable";
}

/** Whether a file that was chosen by itself can be read, by its name; one without an ending is taken for text. */
export function isReadable(path: string): boolean {
  return ARTICLE_FILE.test(path) || !/\.[^./]+$/u.test(path);
}

/** Is told where an article stands, and which of its fields are not read. */
type StrangeTeller = (place: string, fields: readonly string[]) => void;

/** The articles of a file, and of each line or article in it that cannot be used a sentence that names it. */
export interface FileInputs {
  inputs: ArticleInput[];
  wrong: string[];
}

/** What a file holds, judged by its name: text, one HTML page, or JSON articles. */
export function inputsFromFile(
  name: string,
  content: string,
  onStrange: StrangeTeller = () => {},
): FileInputs {
  const source = { source: name };
  if (/\.html?$/iu.test(name)) return { inputs: [{ html: content, ...source }], wrong: [] };
  if (!/\.(?:jsonl?|ndjson)$/iu.test(name))
    return { inputs: [{ text: content, ...source }], wrong: [] };
  const values =
    (/\.json$/iu.test(name) && valuesOfJson(name, content)) || valuesOfLines(name, content);
  const found: FileInputs = { inputs: [], wrong: [] };
  for (const { place, value } of values) {
    const read = readInput(place, value, onStrange);
    if (typeof read === "string") found.wrong.push(read);
    else found.inputs.push(read);
  }
  return found;
}

/** A JSON value of a file and where it stands; null for what is not JSON. */
interface PlacedValue {
  place: string;
  value: unknown;
}

/** One JSON value, an article or a list of articles; null for anything else, such as JSON lines. */
function valuesOfJson(name: string, content: string): PlacedValue[] | null {
  const value = parsedOrNull(content);
  if (value === null) return null;
  const list: unknown[] = [value].flat();
  return list.map((each, index) => ({ place: `${name}, article ${index + 1}`, value: each }));
}

function parsedOrNull(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

function valuesOfLines(name: string, content: string): PlacedValue[] {
  return content
    .split(/\r?\n/u)
    .map((line, index) => ({ line, place: `${name}, line ${index + 1}` }))
    .filter(({ line }) => line.trim())
    .map(({ line, place }) => ({ place, value: parsedOrNull(line) }));
}

/** The fields of an article alone: what is not read is told and left behind. What is no article becomes a sentence. */
function readInput(place: string, value: unknown, onStrange: StrangeTeller): ArticleInput | string {
  if (value === null) return `${place} is not JSON.`;
  const strange = strangeFields(value);
  if (!isInput(value)) {
    const has = strange.length > 0 ? `; not read: ${nameFields(strange)}` : "";
    return `${place} has none of "text", "html" and "url"${has}.`;
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
