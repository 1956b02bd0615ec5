import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, toJsonLine } from "#ingest";
import { articleId } from "#schemas/ids.ts";

/** A text of the gold data with whatever else its line holds. */
export interface GoldText {
  id: string;
  text: string;
}

/** A folder of this run alone, gone when it ends. */
function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The lines of a JSONL file. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** What `newsgraph extract --jsonl` prints for these texts, one line each. */
export function extractLines(texts: readonly GoldText[]): string[] {
  return texts.map(({ id, text }) =>
    toJsonLine(extract({ id: articleId({ text }), text, dateOrigin: "none" }), id),
  );
}

/** The extraction's lines as `adapt.py` turns them for the scorers. */
export function adapt(
  folder: string,
  mode: "events" | "articles",
  lines: readonly string[],
): string {
  return execFileSync("python3", [join(folder, "adapt.py"), mode], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}

/**
 * Runs a gold scorer: the extraction goes through `adapt.py` (mode `events` or `articles`), the
 * result with `gold` to `scorer`; answers what the scorer prints.
 */
export function score(options: {
  folder: string;
  mode: "events" | "articles";
  scorer: string;
  gold: string;
  lines: readonly string[];
  flags: readonly string[];
}): string {
  const work = workFolder();
  const predicted = join(work, "pred.jsonl");
  writeFileSync(predicted, adapt(options.folder, options.mode, options.lines));
  const flags = options.flags.map((flag) => flag.replace("{work}", work));
  const args = [join(options.folder, options.scorer), options.gold, predicted, ...flags];
  const printed = execFileSync("python3", args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const json = join(work, "score.json");
  return flags.includes(json) ? readFileSync(json, "utf8") : printed;
}

/** Packs the hand-coded articles (`articles/*.gold.json`) into one JSONL file and gives its path. */
export function packArticles(folder: string): string {
  const files = readdirSync(join(folder, "articles"))
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => join(folder, "articles", file));
  const path = join(workFolder(), "gold.jsonl");
  writeFileSync(
    path,
    execFileSync("python3", [join(folder, "adapt.py"), "pack", ...files], { maxBuffer: 1 << 28 }),
  );
  return path;
}
