import type { ArticleInput } from "#schemas/article.ts";
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

/** What a file holds, judged by its name: text, one HTML page, or JSON articles. */
export function inputsFromFile(name: string, content: string): ArticleInput[] {
  const source = { source: name };
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return inputsFromLines(name, content);
  if (/\.json$/iu.test(name)) return inputsFromJson(name, content);
  if (/\.html?$/iu.test(name)) return [{ html: content, ...source }];
  return [{ text: content, ...source }];
}

/** One JSON value: an article or a list of articles; else JSON lines. */
function inputsFromJson(name: string, content: string): ArticleInput[] {
  const value = parsedOrNull(content);
  if (value === null) return inputsFromLines(name, content);
  return [value].flat().map((each, index) => requireInput(`${name}, article ${index + 1}`, each));
}

function parsedOrNull(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** Reads JSON lines. Throws an Error that names the file and the line that is not an article. */
function inputsFromLines(name: string, content: string): ArticleInput[] {
  const inputs: ArticleInput[] = [];
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (!line.trim()) continue;
    const place = `${name}, line ${index + 1}`;
    const value = parsedOrNull(line);
    if (value === null) throw new Error(`${place} is not JSON.`);
    inputs.push(requireInput(place, value));
  }
  return inputs;
}

function requireInput(place: string, value: unknown): ArticleInput {
  if (isInput(value)) return withoutNulls(value);
  throw new Error(`${place} has none of "text", "html" and "url".`);
}

function isInput(value: unknown): value is ArticleInput {
  if (!value || typeof value !== "object") return false;
  return ["text", "html", "url"].some(
    (key) => typeof (value as Record<string, unknown>)[key] === "string",
  );
}

/** Exports write `null` for what is unknown. */
function withoutNulls(input: ArticleInput): ArticleInput {
  const known = Object.entries(input).filter(([, value]) => value !== null);
  return Object.fromEntries(known) as ArticleInput;
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
