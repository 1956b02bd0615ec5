import { existsSync } from "node:fs";
import { readSource, type SourceOptions } from "#ingest";
import { AppError } from "#schemas/errors.ts";
import { CONSOLE, type DeadLetter, type DeadLetters, keyOf } from "../failed/dead-letters.ts";
import { type Again, isAlone, nameAgain, readAgain } from "../failed/read-again.ts";
import { fileOf, isAddress, itemName, STDIN } from "../failed/source-names.ts";
import type { FromSource } from "./load-items.ts";

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
  const letters = nameAgain(list.all());
  for (const each of letters) {
    if (isAlone(each.letter)) yield* itemAgain(each, list, options);
  }
  yield* fromFiles(
    letters.filter(({ letter }) => !isAlone(letter)),
    list,
    options,
  );
}

/** Letters that their files must be read for, each file once. */
async function* fromFiles(
  letters: readonly Again[],
  list: DeadLetters,
  options: RetryOptions,
): AsyncGenerator<FromSource> {
  const byFile = new Map<string, DeadLetter[]>();
  for (const each of letters) {
    const { letter } = each;
    const reason = reasonGone(letter);
    if (reason !== null) yield* gone(each, reason, options);
    else addTo(byFile, fileOf(letter) ?? letter.source, letter);
  }
  for (const [file, wanted] of byFile) {
    if (wanted.some(({ item }) => item === file)) yield* whole(file, list, options);
    else yield* pick(file, wanted, options);
  }
}

/** Why an item cannot be read again; null when its file or folder is there. */
function reasonGone({ item, source }: DeadLetter): string | null {
  if (source === CONSOLE) return "was given to the console, and its text was too long to be kept";
  if (source === STDIN) return "came by standard input, which cannot be read again";
  if (isAddress(source)) return null;
  const file = fileOf({ item, source });
  if (file !== null) return existsSync(file) ? null : `${file} is no longer there`;
  return existsSync(source) ? null : `${source} is no longer there`;
}

function* gone(
  { letter, name }: Again,
  reason: string,
  { forget }: RetryOptions,
): Generator<FromSource> {
  if (forget) return forget(letter, reason);
  const error = new AppError("not-found", reason);
  yield { source: letter.source, entry: { item: name, error }, letter };
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
    yield* gone({ letter, name: letter.item }, `${letter.item} is no longer in ${file}`, options);
  }
}

function addTo(bySource: Map<string, DeadLetter[]>, source: string, letter: DeadLetter): void {
  const letters = bySource.get(source) ?? [];
  letters.push(letter);
  bySource.set(source, letters);
}

/** An address that turns out to be a feed has been read: what fails then are its entries. */
async function* itemAgain(
  again: Again,
  list: DeadLetters,
  options: SourceOptions,
): AsyncGenerator<FromSource> {
  const { letter, name } = again;
  for await (const entry of readAgain(again, options)) {
    const isItself = entry.item === name;
    if (!isItself) list.remove(keyOf(letter));
    yield { source: letter.source, entry, ...(isItself ? { letter } : {}) };
  }
}
