import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { storeFolder } from "#graph";
import { AppError } from "#schemas/errors.ts";

/** Where a list is kept, as text. All methods throw AppError `bad-input` when it cannot be read or written. */
export interface LetterFile {
  /** What it is called: a path, or words. */
  readonly path: string;
  /** Empty where there is none. */
  read(): string;
  append(text: string): void;
  /** Replaces everything; empty text leaves no file. */
  replace(text: string): void;
  /** Changes when the text does. */
  version(): string;
}

/** Where the failures of loads into a store are listed: beside an embedded store's data, for Neo4j in the working folder; null for a store that is gone with its process. */
export function failedListPath(store: string): string | null {
  if (store === "memory:") return null;
  const folder = storeFolder(store);
  return folder === null ? "newsgraph.failed.jsonl" : join(folder, "failed.jsonl");
}

/** A list in the file at `path`, which need not exist. */
export function fileAt(path: string): LetterFile {
  return {
    path,
    read: () => orMissing("", () => doing("read", path, () => readFileSync(path, "utf8"))),
    append: (text) =>
      doing("write", path, () => {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, text);
      }),
    replace: (text) =>
      doing("write", path, () => {
        if (text === "") return rmSync(path, { force: true });
        writeFileSync(`${path}.part`, text);
        renameSync(`${path}.part`, path);
      }),
    version: () =>
      orMissing("", () => {
        const { mtimeMs, size, ino } = doing("read", path, () => statSync(path));
        return `${mtimeMs} ${size} ${ino}`;
      }),
  };
}

/** A list that is gone with its process. */
export function inMemory(): LetterFile {
  let kept = "";
  let changes = 0;
  const set = (text: string) => {
    kept = text;
    changes += 1;
  };
  return {
    path: "memory",
    read: () => kept,
    append: (text) => set(kept + text),
    replace: set,
    version: () => String(changes),
  };
}

function unusable(verb: "read" | "write", path: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot ${verb} the list of failed articles ${path}`, {
    hint: "check that its folder may be written, or name another file with --failed-list",
    cause,
  });
}

function doing<T>(verb: "read" | "write", path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw unusable(verb, path, cause);
  }
}

function orMissing(missing: string, read: () => string): string {
  try {
    return read();
  } catch (thrown) {
    const { cause } = thrown as AppError;
    if ((cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT") return missing;
    throw thrown;
  }
}
