import type { ArticleInput } from "#schemas/article.ts";
import { fieldTeller } from "#schemas/article-fields.ts";
import { decodeFile } from "./decode-file.ts";
import { inputsFromFile, isArticleFile, isReadable } from "./inputs.ts";

/** A file and where it lies in the folder that was chosen or dropped. */
interface FoundFile {
  path: string;
  file: File;
}

/**
 * The articles of files, of each file that cannot be used a sentence that names it and says why,
 * and what is noted about the others: fields that are not read.
 */
export interface ReadFiles {
  inputs: ArticleInput[];
  refused: string[];
  notes: string[];
}

/** The articles of chosen files; of a folder, those that look like articles. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  return readFound(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** The articles of what was dropped: files, and folders with their subfolders. */
export async function readDrop(transfer: DataTransfer): Promise<ReadFiles> {
  const text = transfer.getData("text/uri-list") || transfer.getData("text/plain");
  // Entries are only there until the event ends: all are taken before anything is awaited.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = (await Promise.all(entries.map(walk))).flat();
  if (found.length > 0) return readFound(found);
  if (/^https?:\/\/\S+$/iu.test(text.trim())) return taken([{ url: text.trim() }]);
  return taken(text.trim() ? [{ text }] : []);
}

const taken = (inputs: ArticleInput[]): ReadFiles => ({ inputs, refused: [], notes: [] });
const refused = (sentence: string): ReadFiles => ({ inputs: [], refused: [sentence], notes: [] });

/** Throws when a folder holds nothing that looks like an article. */
async function readFound(found: readonly FoundFile[]): Promise<ReadFiles> {
  const fitting = found.filter(({ path }) => !path.includes("/") || isArticleFile(path));
  if (fitting.length === 0 && found.length > 0) {
    throw new Error("None of these files is text (.txt, .md), a page (.html) or JSON lines.");
  }
  const sorted = fitting.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const notes: string[] = [];
  const onStrange = fieldTeller((sentence) => notes.push(sentence));
  const read = await Promise.all(sorted.map((each) => readOne(each, onStrange)));
  return {
    inputs: read.flatMap((each) => each.inputs),
    refused: read.flatMap((each) => each.refused),
    notes,
  };
}

async function readOne(
  { path, file }: FoundFile,
  onStrange: ReturnType<typeof fieldTeller>,
): Promise<ReadFiles> {
  if (!isReadable(path)) {
    return refused(`${path} is not text (.txt, .md), a page (.html) or JSON lines (.jsonl).`);
  }
  try {
    const content = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (content.includes("\0")) return refused(`${path} holds something else than text.`);
    if (!content.trim()) return refused(`${path} is empty.`);
    const inputs = inputsFromFile(path, content, onStrange);
    return inputs.length > 0 ? taken(inputs) : refused(`${path} holds no article.`);
  } catch (thrown) {
    const { message } = thrown as Error;
    return refused(message.startsWith(path) ? message : `${path} could not be read: ${message}`);
  }
}

async function walk(entry: FileSystemEntry): Promise<FoundFile[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ path, file }];
  }
  const children = await readFolder((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(children.map(walk))).flat();
}

/** A reader gives a folder's entries in portions of a hundred, and nothing at the end. */
async function readFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}
