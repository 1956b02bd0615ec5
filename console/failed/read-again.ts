import { readInputs, type SourceItem, type SourceOptions } from "#ingest";
import type { ArticleInput } from "#schemas/article.ts";
import { distinctNames } from "#schemas/load-inputs.ts";
import { CONSOLE, type DeadLetter } from "./dead-letters.ts";
import { isAddress, STDIN } from "./source-names.ts";

/** A letter with the name under which it is tried again: no two of a load have one. */
export interface Again {
  letter: DeadLetter;
  name: string;
}

/** Letters with names for a load. */
export function nameAgain(letters: readonly DeadLetter[]): Again[] {
  const names = distinctNames(letters.map(({ item }) => item));
  return letters.map((letter, index) => ({ letter, name: names[index] ?? letter.item }));
}

/** Whether the list has all that reads it again: the article, what was given, or an address. */
export function isAlone({ article, known, item }: DeadLetter): boolean {
  return article !== undefined || known !== undefined || isAddress(item);
}

/** What a letter has of its article, if not the article itself. */
export function inputOf({ known, item }: DeadLetter): ArticleInput {
  return known ?? { url: item };
}

/** The article of a letter again, under its name; an address may give several of other names. */
export async function* readAgain(
  { letter, name }: Again,
  options: SourceOptions,
): AsyncGenerator<SourceItem> {
  if (letter.article) yield { item: name, article: letter.article };
  else yield* readInputs(name, inputOf(letter), options);
}

/** Why a letter cannot be tried again through a server, which reads no files of its machine; null when it can. */
export function whyNotHere(letter: DeadLetter): string | null {
  if (isAlone(letter)) return null;
  if (letter.source === CONSOLE) return "Its text is too long to be kept here: load it again.";
  if (letter.source === STDIN) return "It came by standard input, which cannot be read again.";
  return "It came from a file by the command line: `newsgraph load --retry-failed` reads it again.";
}
