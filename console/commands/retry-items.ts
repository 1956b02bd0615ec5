import { existsSync } from "node:fs";
import { readInputs, readSource, type SourceOptions } from "#ingest";
import { AppError } from "#schemas/errors.ts";
import type { DeadLetter, DeadLetters } from "./dead-letters.ts";
import type { FromSource } from "./load-items.ts";
import { fileOf, isAddress, itemName, STDIN } from "./source-names.ts";

/** How a list is tried again: what cannot be is told to `forget`, where given, and does not count as failed. */
export interface RetryOptions extends SourceOptions {
  forget?: ((letter: DeadLetter, reason: string) => void) | undefined;
}

/**
 * The articles on the list again: from the list where it has them, from their address, or from
 * their file, of which the other items are passed over. What is no longer there, and what came by
 * standard input, fails with words that say so, or is told to `forget`.
 */
export async function* itemsAgain(
  list: DeadLetters,
  options: RetryOptions,
): AsyncGenerator<FromSource> {
  const letters = list.all();
  const isAlone = ({ article, item }: DeadLetter) => article !== undefined || isAddress(item);
  for (const letter of letters.filter(isAlone)) yield* itemAgain(letter, options);
  const others = new Map<string, DeadLetter[]>();
  for (const letter of letters.filter((each) => !isAlone(each))) {
    const reason = reasonGone(letter);
    if (reason !== null) yield* gone(letter, reason, options);
    else addTo(others, fileOf(letter) ?? letter.source, letter);
  }
  for (const [file, wanted] of others) {
    if (wanted.some(({ item }) => item === file)) yield* whole(file, list, options);
    else yield* pick(file, wanted, options);
  }
}

/** Why an item cannot be read again; null when its file or folder is there. */
function reasonGone({ item, source }: DeadLetter): string | null {
  if (source === STDIN) return "came by standard input, which cannot be read again";
  if (isAddress(source)) return null;
  const file = fileOf({ item, source });
  if (file !== null) return existsSync(file) ? null : `${file} is no longer there`;
  return existsSync(source) ? null : `${source} is no longer there`;
}

function* gone(
  letter: DeadLetter,
  reason: string,
  { forget }: RetryOptions,
): Generator<FromSource> {
  if (forget) return forget(letter, reason);
  const error = new AppError("not-found", reason);
  yield { source: letter.source, entry: { item: letter.item, error } };
}

/** A file of which nothing could be read: all that is in it now. */
async function* whole(
  file: string,
  list: DeadLetters,
  options: RetryOptions,
): AsyncGenerator<FromSource> {
  for await (const entry of readSource(file, options)) {
    if (entry.item !== file) list.remove(file);
    yield { source: file, entry };
  }
}

async function* pick(
  file: string,
  letters: readonly DeadLetter[],
  options: RetryOptions,
): AsyncGenerator<FromSource> {
  const wanted = new Map(letters.map((letter) => [letter.item, letter]));
  for await (const entry of readSource(file, options)) {
    const letter = wanted.get(itemName(entry.item, file)) ?? wanted.get(entry.item);
    if (letter === undefined) continue;
    wanted.delete(letter.item);
    yield { source: letter.source, entry: { ...entry, item: letter.item } };
  }
  for (const letter of wanted.values()) {
    yield* gone(letter, `${letter.item} is no longer in ${file}`, options);
  }
}

function addTo(bySource: Map<string, DeadLetter[]>, source: string, letter: DeadLetter): void {
  const letters = bySource.get(source) ?? [];
  letters.push(letter);
  bySource.set(source, letters);
}

async function* itemAgain({ item, source, article, known }: DeadLetter, options: SourceOptions) {
  const input = known ?? { url: item };
  if (article) yield { source, entry: { item, article } };
  else for await (const entry of readInputs(item, input, options)) yield { source, entry };
}
