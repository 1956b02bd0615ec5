import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { articleInputSchema, articleSchema } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";

const letterSchema = z.object({
  /** The item as a load names it: a path in full, an address, `/news/file.jsonl:12`. */
  item: z.string(),
  /** The argument of `load` that it came from, a path in full. */
  source: z.string(),
  message: z.string(),
  /** The article, where it could be read and failed later. */
  article: articleSchema.optional(),
  /** What its feed says of it, where its page could not be loaded. */
  known: articleInputSchema.optional(),
});

/** An article that could not be loaded, and why. */
export type DeadLetter = z.infer<typeof letterSchema>;

/** The list of what could not be loaded, as JSON lines, so that it can be looked at and tried again. */
export interface DeadLetters {
  readonly path: string;
  /** What stands on the list now. */
  all(): DeadLetter[];
  /** Puts an item on the list, at once in the file: a load that is killed loses none. */
  add(letter: DeadLetter): void;
  /** Takes an item off the list, because it was loaded after all. */
  remove(item: string): void;
  /**
   * Writes the list anew, each item once; an empty one leaves no file. What another load wrote
   * meanwhile is kept.
   */
  close(): void;
}

function readLetters(path: string): Map<string, DeadLetter> {
  const letters = new Map<string, DeadLetter>();
  for (const line of readText(path).split("\n")) {
    const parsed = letterSchema.safeParse(parseLine(line));
    if (parsed.success) letters.set(parsed.data.item, parsed.data);
  }
  return letters;
}

function unusable(verb: "read" | "write", path: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot ${verb} the list of failed articles ${path}`, {
    hint: "check that its folder may be written, or name another file with --failed-list",
    cause,
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw unusable("read", path, cause);
  }
}

/** A line cut off by the end of a process is none. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw unusable("write", path, cause);
  }
}

/** Opens the list in the file at `path`, which need not exist. All methods throw AppError `bad-input` when the file cannot be read or written. */
export function openDeadLetters(path: string): DeadLetters {
  const letters = readLetters(path);
  const removed = new Set<string>();
  let changed = false;
  return {
    path,
    all: () => [...letters.values()],
    add: (letter) => {
      letters.set(letter.item, letter);
      removed.delete(letter.item);
      changed = true;
      writing(path, () => {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, `${JSON.stringify(letter)}\n`);
      });
    },
    remove: (item) => {
      changed = letters.delete(item) || changed;
      removed.add(item);
    },
    close: () => {
      if (!changed) return;
      for (const [item, letter] of readLetters(path)) {
        if (!removed.has(item)) letters.set(item, letters.get(item) ?? letter);
      }
      writeLetters(path, letters);
    },
  };
}

function writeLetters(path: string, letters: ReadonlyMap<string, DeadLetter>): void {
  const text = [...letters.values()].map((letter) => `${JSON.stringify(letter)}\n`).join("");
  writing(path, () => {
    if (text === "") return rmSync(path, { force: true });
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  });
}
