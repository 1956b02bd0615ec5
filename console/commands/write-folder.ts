import { appendFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FilePart } from "#graph";
import { AppError } from "#schemas/errors.ts";

/** Text of a file is written when so much has come (code units). */
const ENOUGH = 1 << 18;

/**
 * Writes parts of files into a new folder, which is there only when all of it is. Throws AppError
 * `bad-input` when the folder holds something already or cannot be written.
 */
export async function writeFolder(parts: AsyncIterable<FilePart>, folder: string): Promise<void> {
  await refuseFull(folder);
  const unfinished = `${folder}.part`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished, { recursive: true });
    await writeParts(parts, unfinished);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw error instanceof AppError ? error : notWritable(folder, error);
  }
}

async function refuseFull(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw notWritable(folder, error);
  });
  if (names.length === 0) return;
  throw new AppError("bad-input", `the folder ${folder} is not empty`, {
    hint: "name a new one: these files are many",
  });
}

async function writeParts(parts: AsyncIterable<FilePart>, folder: string): Promise<void> {
  const waiting = new Map<string, string>();
  const flush = async (file: string) => {
    await appendFile(join(folder, file), waiting.get(file) ?? "");
    waiting.delete(file);
  };
  for await (const { file, text } of parts) {
    const all = `${waiting.get(file) ?? ""}${text}`;
    waiting.set(file, all);
    if (all.length > ENOUGH) await flush(file);
  }
  for (const file of [...waiting.keys()]) await flush(file);
}

function notWritable(folder: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot write the folder ${folder}`, {
    hint: "check that the folder above it exists and may be written",
    cause,
  });
}
