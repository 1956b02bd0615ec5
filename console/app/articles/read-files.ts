import type { ArticleInput } from "#schemas/article.ts";
import { fieldTeller } from "#schemas/article-fields.ts";
import { decodeFile } from "./decode-file.ts";
import { inputsFromFile, isReadable, kindOfFile } from "./inputs.ts";

/** A file, or why the browser does not give it, and where it lies in the folder that was chosen or dropped. */
interface FoundFile {
  path: string;
  file: File | Error;
}

/**
 * The articles of files; of each file, and of each line of the others, that cannot be used a
 * sentence that names it and says why; and what is noted: files of folders that are left out, and
 * fields that are not read.
 */
export interface ReadFiles {
  inputs: ArticleInput[];
  refused: string[];
  wrongLines: string[];
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

const NOTHING: ReadFiles = { inputs: [], refused: [], wrongLines: [], notes: [] };
const taken = (inputs: ArticleInput[]): ReadFiles => ({ ...NOTHING, inputs });
const refused = (sentence: string): ReadFiles => ({ ...NOTHING, refused: [sentence] });

/** So many files of a folder that cannot be read are named. */
const NAMED = 5;

/** Which files of a folder are left out because they are no articles; nothing when there are none. */
function leftOut(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, NAMED).join(", ");
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : "";
  const verb = paths.length === 1 ? "is" : "are";
  return [
    `${named}${more} ${verb} not text (.txt, .md), a page (.html) or JSON lines (.jsonl): left out.`,
  ];
}

/** Throws when a folder holds nothing that looks like an article. */
async function readFound(found: readonly FoundFile[]): Promise<ReadFiles> {
  const isOfFolder = ({ path, file }: FoundFile) => path.includes("/") && !(file instanceof Error);
  const fitting = found.filter((each) => !isOfFolder(each) || kindOfFile(each.path) === "article");
  if (fitting.length === 0 && found.length > 0) {
    throw new Error("None of these files is text (.txt, .md), a page (.html) or JSON lines.");
  }
  const sorted = fitting.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const unreadable = found.filter(
    (each) => isOfFolder(each) && kindOfFile(each.path) === "unreadable",
  );
  const notes = leftOut(unreadable.map(({ path }) => path).toSorted());
  const onStrange = fieldTeller((sentence) => notes.push(sentence));
  const read = await Promise.all(sorted.map((each) => readOne(each, onStrange)));
  return {
    inputs: read.flatMap((each) => each.inputs),
    refused: read.flatMap((each) => each.refused),
    wrongLines: read.flatMap((each) => each.wrongLines),
    notes,
  };
}

async function readOne(
  { path, file }: FoundFile,
  onStrange: ReturnType<typeof fieldTeller>,
): Promise<ReadFiles> {
  if (file instanceof Error) return refused(`${path} could not be read: ${file.message}`);
  if (!isReadable(path)) {
    return refused(`${path} is not text (.txt, .md), a page (.html) or JSON lines (.jsonl).`);
  }
  try {
    const content = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (content.includes("\0")) return refused(`${path} holds something else than text.`);
    if (!content.trim()) return refused(`${path} is empty.`);
    const { inputs, wrong } = inputsFromFile(path, content, onStrange);
    if (inputs.length > 0) return { ...taken(inputs), wrongLines: wrong };
    return refused(wrong[0] ?? `${path} holds no article.`);
  } catch (thrown) {
    return refused(`${path} could not be read: ${(thrown as Error).message}`);
  }
}

/** The files of a dropped entry; one that the browser may not read, or a whole folder, with the reason. */
async function walk(entry: FileSystemEntry): Promise<FoundFile[]> {
  const path = entry.fullPath.replace(/^\//u, "");
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      return [{ path, file }];
    }
    const children = await readFolder((entry as FileSystemDirectoryEntry).createReader());
    return (await Promise.all(children.map(walk))).flat();
  } catch (thrown) {
    return [{ path, file: thrown as Error }];
  }
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
