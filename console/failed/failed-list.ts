import { AppError, asAppError } from "#schemas/errors.ts";
import type { FailedArticle, FailedList as Listed } from "#schemas/failed.ts";
import { shortHash } from "#schemas/ids.ts";
import {
  type DeadLetter,
  type DeadLetters,
  keyOf,
  openDeadLetters,
  readLetters,
} from "./dead-letters.ts";
import type { LetterFile } from "./letter-file.ts";
import { isAlone, whyNotHere } from "./read-again.ts";

/** Longer texts are not kept for another try, and none once the list is that long (characters). */
const LONGEST_KEPT = 2_000_000;
const LONGEST_LIST = 64_000_000;

/** The list of what could not be loaded as a server shows it; the command line writes into the same file. */
export interface FailedList {
  /** The list for one load, which keeps it true. Trouble with the file is told and does not end the load. */
  open(): DeadLetters;
  /** The latest `limit`. Throws AppError when the file cannot be read. */
  list(limit: number): Listed;
  /** The letters of ids, all of them when left out. Throws AppError `not-found`. */
  take(ids?: readonly string[]): DeadLetter[];
  /** Takes letters off, all of them when no id is given, and says how many. Throws AppError `not-found`. */
  forget(id?: string): number;
}

/** The id of a letter as the HTTP interface has it. */
function idOf(letter: DeadLetter): string {
  return `failed:${shortHash(keyOf(letter))}`;
}

/** A list in a file; `onTrouble` hears why it cannot be written. */
export function openFailedList(file: LetterFile, onTrouble: (error: AppError) => void): FailedList {
  let known = { version: "", letters: new Map<string, DeadLetter>() };
  const read = () => {
    const version = file.version();
    if (version !== known.version) known = { version, letters: readLetters(file.read()) };
    return [...known.letters.values()];
  };
  const take = (ids?: readonly string[]) => {
    const letters = read();
    if (ids === undefined) return letters;
    const byId = new Map(letters.map((letter) => [idOf(letter), letter]));
    return ids.map((id) => byId.get(id) ?? missing(id));
  };
  return {
    open: () => keptTrue(file, onTrouble),
    list: (limit) => {
      const letters = read();
      return {
        failed: letters.slice(-limit).reverse().map(toFailed),
        total: letters.length,
        again: letters.filter(isAlone).length,
      };
    },
    take,
    forget: (id) => {
      const letters = take(id === undefined ? undefined : [id]);
      const list = openDeadLetters(file);
      for (const letter of letters) list.remove(keyOf(letter));
      list.close();
      return letters.length;
    },
  };
}

function missing(id: string): never {
  throw new AppError("not-found", `${id} is not on the list of what could not be loaded`, {
    hint: "it was loaded meanwhile, or forgotten: read the list again",
  });
}

function toFailed(letter: DeadLetter): FailedArticle {
  const { item, source, message, hint, at } = letter;
  const notHere = whyNotHere(letter);
  return {
    ...{ id: idOf(letter), item, source, message },
    ...(hint === undefined ? {} : { hint }),
    ...(at === undefined ? {} : { at }),
    ...(notHere === null ? {} : { notHere }),
  };
}

function keptTrue(file: LetterFile, onTrouble: (error: AppError) => void): DeadLetters {
  let told = false;
  const guarded = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (thrown) {
      if (!told) onTrouble(asAppError(thrown));
      told = true;
      return undefined;
    }
  };
  const list = guarded(() => openDeadLetters(file));
  let length = guarded(() => file.read().length) ?? 0;
  return {
    path: file.path,
    all: () => list?.all() ?? [],
    add: (letter) => {
      const size = JSON.stringify(letter).length;
      const fits = size <= LONGEST_KEPT && length + size <= LONGEST_LIST;
      const { article: _article, known: _known, ...rest } = letter;
      length += fits ? size : JSON.stringify(rest).length;
      guarded(() => list?.add(fits ? letter : rest));
    },
    remove: (key) => list?.remove(key),
    close: () => guarded(() => list?.close()),
  };
}
