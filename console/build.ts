import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#schemas/package-root.ts";

const root = packageRoot();

/** A half of the product: the tool that makes it and a file that shows it is there. */
interface Half {
  tool: string;
  words: string[];
  result: string;
}

/** What both are made from. */
const SOURCES = [
  "schemas",
  "ingest",
  "graph",
  "console",
  "package.json",
  "package-lock.json",
  "tsdown.config.ts",
];

const HALVES = {
  node: {
    tool: "tsdown/dist/run.mjs",
    words: ["--log-level", "warn"],
    result: "dist/console/cli.js",
  },
  page: {
    tool: "vite/bin/vite.js",
    words: ["build", "console/app", "--logLevel", "warn"],
    result: "dist/app/index.html",
  },
} as const satisfies Record<string, Half>;

/** Time of the last change of a file, or of the newest file below a folder, in milliseconds; 0 when missing. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function isStale({ result }: Half): boolean {
  const newest = Math.max(...SOURCES.map((name) => lastChange(join(root, name))));
  return lastChange(join(root, result)) < newest;
}

/** Runs a tool of the package; rejects with what it printed when it fails. */
function runTool({ tool, words }: Half): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "node_modules", tool), ...words], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const keep = (part: Buffer) => {
      printed += part.toString("utf8");
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(printed))));
  });
}

/**
 * Builds the named halves of the product into `dist/`, both at once, those alone that are older
 * than what they are made from; `onStart` is called when there is something to build. Rejects with
 * what the tool printed.
 */
export async function buildIfNeeded(
  halves: readonly (keyof typeof HALVES)[],
  onStart: () => void = () => {},
): Promise<void> {
  const stale = halves.map((name) => HALVES[name]).filter(isStale);
  if (stale.length > 0) onStart();
  await Promise.all(stale.map(runTool));
}
