import type { ArticleInput } from "#schemas/article.ts";

/** What a file holds, judged by its name: text, one HTML page, or one article per JSON line. */
export function inputsFromFile(name: string, content: string): ArticleInput[] {
  const source = { source: name };
  if (/\.(?:jsonl|ndjson)$/iu.test(name)) return inputsFromLines(name, content);
  if (/\.html?$/iu.test(name)) return [{ html: content, ...source }];
  return [{ text: content, ...source }];
}

/** Reads JSON lines. Throws an Error that names the file and the line that is not an article. */
export function inputsFromLines(name: string, content: string): ArticleInput[] {
  const inputs: ArticleInput[] = [];
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (!line.trim()) continue;
    inputs.push(inputFromLine(`${name}, line ${index + 1}`, line));
  }
  return inputs;
}

function inputFromLine(place: string, line: string): ArticleInput {
  try {
    const value: unknown = JSON.parse(line);
    if (isInput(value)) return value;
  } catch (cause) {
    throw new Error(`${place} is not JSON.`, { cause });
  }
  throw new Error(`${place} has none of "text", "html" and "url".`);
}

function isInput(value: unknown): value is ArticleInput {
  if (!value || typeof value !== "object") return false;
  return ["text", "html", "url"].some(
    (key) => typeof (value as Record<string, unknown>)[key] === "string",
  );
}

/** Pasted words: an address alone is fetched, a page is cleaned, anything else is the article. */
export function inputFromPaste(pasted: string, title = ""): ArticleInput {
  const text = pasted.trim();
  const named = title.trim() ? { title: title.trim() } : {};
  if (/^https?:\/\/\S+$/iu.test(text)) return { url: text };
  if (/^<(?:!doctype|html|article|body|head)\b/iu.test(text)) return { html: pasted, ...named };
  return { text: pasted, ...named };
}
