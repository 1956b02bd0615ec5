import { z } from "zod";
import { articleInputSchema, articleSchema } from "#schemas/article.ts";
import { withoutPassword } from "#schemas/without-password.ts";
import { fileAt, type LetterFile } from "./letter-file.ts";

const letterSchema = z.object({
  /** The item as a load names it: a path in full, an address, `/news/file.jsonl:12`; in the console a title or file. */
  item: z.string(),
  /** What tells it from others of the same name; its name does where this is left out. */
  key: z.string().optional(),
  /** The argument of `load` that it came from, a path in full; of the console an address, or {@link CONSOLE}. */
  source: z.string(),
  message: z.string(),
  hint: z.string().optional(),
  /** When it failed last, as ISO-8601. */
  at: z.string().optional(),
  /** The article, where it could be read and failed later. */
  article: articleSchema.optional(),
  /** What is known of it: what its feed says, where its page could not be loaded; what was given to the console. */
  known: articleInputSchema.optional(),
});

/** An article that could not be loaded, and why. */
export type DeadLetter = z.infer<typeof letterSchema>;

/** The source of what was pasted, dropped or sent to the server. */
export const CONSOLE = "console";

/** What tells a letter from all others of a list. */
export function keyOf({ item, key = item }: Pick<DeadLetter, "item" | "key">): string {
  return key;
}

/** The list of what could not be loaded, as JSON lines, so that it can be looked at and tried again. */
export interface DeadLetters {
  readonly path: string;
  /** What stands on the list now. */
  all(): DeadLetter[];
  /** Puts an item on the list, at once in the file: a load that is killed loses none. */
  add(letter: DeadLetter): void;
  /** Takes an item off the list by its key, because it was loaded after all. */
  remove(key: string): void;
  /**
   * Writes the list anew, each item once; an empty one leaves no file. What another load wrote
   * or took off meanwhile stays so.
   */
  close(): void;
}

/** The letters of a list by their keys, each as it was written last. */
export function readLetters(text: string): Map<string, DeadLetter> {
  const letters = new Map<string, DeadLetter>();
  for (const line of text.split("\n")) {
    const parsed = letterSchema.safeParse(parseLine(line));
    if (!parsed.success) continue;
    letters.delete(keyOf(parsed.data));
    letters.set(keyOf(parsed.data), parsed.data);
  }
  return letters;
}

/** A password in an address is not kept; another try then says that one is asked for. */
function withoutPasswords(letter: DeadLetter): DeadLetter {
  const { known } = letter;
  if (known?.url === undefined) return letter;
  return { ...letter, known: { ...known, url: withoutPassword(known.url) } };
}

/** A line cut off by the end of a process is none. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Opens the list in the file at a path, which need not exist, or in a given place. All methods throw AppError `bad-input` when the file cannot be read or written. */
export function openDeadLetters(place: string | LetterFile): DeadLetters {
  const file = typeof place === "string" ? fileAt(place) : place;
  const letters = readLetters(file.read());
  const removed = new Set<string>();
  let changed = false;
  return {
    path: file.path,
    all: () => [...letters.values()],
    add: (failed) => {
      const letter = withoutPasswords(failed);
      letters.set(keyOf(letter), letter);
      removed.delete(keyOf(letter));
      changed = true;
      file.append(`${JSON.stringify(letter)}\n`);
    },
    remove: (key) => {
      changed = letters.delete(key) || changed;
      removed.add(key);
    },
    close: () => {
      if (!changed) return;
      const now = readLetters(file.read());
      for (const key of removed) now.delete(key);
      file.replace([...now.values()].map((letter) => `${JSON.stringify(letter)}\n`).join(""));
    },
  };
}
