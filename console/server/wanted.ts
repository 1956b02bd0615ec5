import { readFeedAt, readInputs, type SourceItem, type SourceOptions } from "#ingest";
import type { LoadRequest } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import { shortHash } from "#schemas/ids.ts";
import { fileOf, nameInputs } from "#schemas/load-inputs.ts";
import { withoutPassword } from "#schemas/without-password.ts";
import { CONSOLE, type DeadLetter } from "../failed/dead-letters.ts";
import { isAlone, nameAgain, readAgain } from "../failed/read-again.ts";

/** A letter before its article failed. */
export type Draft = Omit<DeadLetter, "message" | "hint" | "at">;

/** One thing that a load reads: its name in progress, the letter it gets when it fails, and how it is read. */
export interface Wanted {
  name: string;
  draft: Draft;
  read(options: SourceOptions): AsyncIterable<SourceItem>;
}

/** What a request names. An address is loaded, and a feed there gives all that it names; no path of this machine is read. */
export function wantedOf({ articles, source, publishedAt }: LoadRequest): Wanted[] {
  const names = nameInputs(articles);
  return articles.map((input, index) => {
    const name = names[index] ?? "";
    const read = (options: SourceOptions) =>
      readInputs(name, input, { ...options, source, publishedAt });
    const given = {
      ...(source === undefined ? {} : { source }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    };
    return { name, draft: draftOf(name, { ...given, ...input }), read };
  });
}

/** The articles of the feed at an address; `onTitle` is told what it calls itself. */
export function wantedOfFeed(url: string, onTitle: (title: string) => void): Wanted[] {
  const named = wantedOf({ articles: [{ url }] });
  return named.map((each) => ({
    ...each,
    read: (options) => readFeedAt(url, options, onTitle),
  }));
}

/** What letters keep, to be tried again. */
export function wantedAgain(letters: readonly DeadLetter[]): Wanted[] {
  return nameAgain(letters.filter(isAlone)).map((again) => {
    const { message: _message, hint: _hint, at: _at, ...draft } = again.letter;
    return { name: again.name, draft, read: (options) => readAgain(again, options) };
  });
}

/** A text without a name is called by so many of its characters. */
const BEGINNING = 80;

/** Addresses count without their passwords. */
function draftOf(name: string, input: ArticleInput): Draft {
  const { url } = input;
  const address = url === undefined ? undefined : withoutPassword(url);
  const isGiven = input.text !== undefined || input.html !== undefined || address === undefined;
  const key = address ?? keyOfText(input);
  const item = isNumbered(input) ? (beginningOf(input) ?? name) : name;
  return {
    ...{ item, source: isGiven ? CONSOLE : address, known: input },
    ...(key === item ? {} : { key }),
  };
}

/** Whether progress calls it "article 3", which says nothing later. */
function isNumbered(input: ArticleInput): boolean {
  const { title, url, id } = input;
  return (title ?? url ?? id ?? fileOf(input)) === undefined;
}

/** The first words of a text; null when it has none. */
function beginningOf({ text, html = "" }: ArticleInput): string | null {
  const begin = (text ?? html.slice(0, 20_000).replace(/<[^<>]*>/gu, " ")).slice(0, 2_000);
  const words = begin.trim().replace(/\s+/gu, " ");
  if (words === "") return null;
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()}…` : words;
}

/** What tells a text from others: its own id, its file, else its words. */
function keyOfText(input: ArticleInput): string {
  const { id, text, html = "" } = input;
  if (id !== undefined) return `id:${id}`;
  const file = fileOf(input);
  return file === undefined ? `text:${shortHash(text ?? html)}` : `file:${file}`;
}
