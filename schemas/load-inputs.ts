import type { ArticleInput } from "./article.ts";
import { withoutPassword } from "./without-password.ts";

/** At most so many articles are previewed at once. */
export const MAX_PREVIEW = 20;

/** At most so many articles are loaded by one request. */
export const MAX_LOAD = 1_000;

/** Names of files that may hold articles; what else lies in a folder is left out. */
export const ARTICLE_FILE = /\.(?:txt|md|html?|jsonl?|ndjson)$/iu;

/** The file that an article was read from, where its source is one. */
export function fileOf({ source }: ArticleInput): string | undefined {
  return source !== undefined && ARTICLE_FILE.test(source) ? source : undefined;
}

/** Names such that no two are equal: the second of a name gets " (2)". */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let distinct = name;
    for (let count = 2; taken.has(distinct); count += 1) distinct = `${name} (${count})`;
    taken.add(distinct);
    return distinct;
  });
}

/** What progress calls the articles of a load, in their order: title, address, id, file or number; no name twice. */
export function nameInputs(inputs: readonly ArticleInput[]): string[] {
  return distinctNames(
    inputs.map((input, index) => {
      const address = input.url === undefined ? undefined : withoutPassword(input.url);
      return input.title ?? address ?? input.id ?? fileOf(input) ?? `article ${index + 1}`;
    }),
  );
}
