import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "#schemas/errors.ts";
import { defaultLexicon, extendLexicon, parseLexiconFile } from "#schemas/lexicon/index.ts";
import type { Lexicon, LexiconRecord } from "#schemas/lexicon/record.ts";

/** The file of own records that is read without being asked for, in the working folder. */
const USER_LEXICON = "newsgraph.lexicon.json";

/** The lexicon to extract with, and the user's own records in it (worker threads build it again from them). */
export interface LoadedLexicon {
  lexicon: Lexicon;
  extra: readonly LexiconRecord[];
}

/** The built-in lexicon with further records. */
export function lexiconWith(extra: readonly LexiconRecord[]): LoadedLexicon {
  const base = defaultLexicon();
  return { lexicon: extra.length === 0 ? base : extendLexicon(base, extra), extra };
}

/**
 * The built-in lexicon with the records of `file`; without one, with those of
 * `newsgraph.lexicon.json` in the working folder where it exists. Throws AppError bad-input when
 * a named file is missing or a record is wrong.
 */
export async function loadLexicon(file?: string): Promise<LoadedLexicon> {
  const text = await readLexiconText(file);
  return lexiconWith(text === null ? [] : parseLexiconText(text, file ?? USER_LEXICON));
}

function parseLexiconText(text: string, name: string): readonly LexiconRecord[] {
  try {
    return parseLexiconFile(JSON.parse(text), name);
  } catch (error) {
    throw error instanceof SyntaxError ? notJson(name, error) : error;
  }
}

async function readLexiconText(file: string | undefined): Promise<string | null> {
  try {
    return await readFile(resolve(file ?? USER_LEXICON), "utf8");
  } catch (error) {
    if (file === undefined && (error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw unreadable(file ?? USER_LEXICON, error);
  }
}

function notJson(name: string, cause: SyntaxError): AppError {
  return new AppError("bad-input", `the lexicon file ${name} is not JSON: ${cause.message}`, {
    hint: "write a JSON array of records",
    cause,
  });
}

function unreadable(name: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot read the lexicon file ${name}`, {
    hint: "check the path given with --lexicon",
    cause,
  });
}
