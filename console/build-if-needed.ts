import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#schemas/package-root.ts";

// Run by `npm start`: builds both halves of the product at once, or nothing when `dist` is newer
// than everything it is made from.

const root = packageRoot();
const RESULTS = ["dist/console/cli.js", "dist/app/index.html"];
const SOURCES = [
  "schemas",
  "ingest",
  "graph",
  "console",
  "package.json",
  "package-lock.json",
  "tsdown.config.ts",
];

/** Time of the last change of a file, or of the newest file below a folder, in milliseconds; 0 when missing. */
function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/** Runs a tool of the package and resolves with what it printed; rejects when it fails. */
function runTool(script: string, words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [join(root, "node_modules", script), ...words], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const keep = (part: Buffer) => {
      printed += part.toString("utf8");
    };
    tool.stdout.on("data", keep);
    tool.stderr.on("data", keep);
    tool.on("error", reject);
    tool.on("close", (code) => (code === 0 ? resolve(printed) : reject(new Error(printed))));
  });
}

async function build(): Promise<void> {
  const started = performance.now();
  process.stderr.write("building ...\n");
  await Promise.all([
    runTool("tsdown/dist/run.mjs", ["--log-level", "warn"]),
    runTool("vite/bin/vite.js", ["build", "console/app", "--logLevel", "warn"]),
  ]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`built in ${seconds} s\n`);
}

const newest = Math.max(...SOURCES.map((name) => lastChange(join(root, name))));
const built = Math.min(...RESULTS.map((name) => lastChange(join(root, name))));
if (built < newest) {
  await build().catch((error: Error) => {
    process.stderr.write(`the build failed:\n${error.message}\n`);
    process.exitCode = 1;
  });
}
