import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "#schemas/package-root.ts";
import { buildIfNeeded } from "../../console/build.ts";
import { madeArticles } from "./made-articles.ts";

/**
 * The resident size of the product while it loads made-up short articles into an embedded store,
 * sampled from outside as it goes: `npm run bench:memory -- --articles 100000 --minutes 60 --jobs 1`.
 * Ends early when the time is over. The loader has its worker threads in it; the database is a
 * process of its own, whose size grows with the graph and is told beside.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    minutes: { type: "string", default: "60" },
    jobs: { type: "string", default: "1" },
  },
});
const wanted = Number(values.articles);
await buildIfNeeded(["node"]);
const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-memory-"));
const file = join(folder, "articles.jsonl");
await writeFile(file, `${[...madeArticles(wanted)].join("\n")}\n`);
console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}`,
);
console.log("| articles | loader MiB | database MiB | articles per s |\n|---|---|---|---|");

const begun = Date.now();
const cli = join(packageRoot(), "dist", "console", "cli.js");
const store = `file:${join(folder, "store")}`;
const loader = spawn(process.execPath, [
  cli,
  "load",
  file,
  "--store",
  store,
  "--jobs",
  values.jobs,
]);
let said = "";
let done = 0;
let next = Math.max(100, Math.round(wanted / 50));
const step = next;
loader.stderr.on("data", (part: Buffer) => {
  said = `${said}${part.toString("utf8")}`.slice(-2_000);
  const told = [...said.matchAll(/(\d+) done/gu)].at(-1)?.[1];
  done = Math.max(done, Number(told ?? 0));
  if (done < next) return;
  next += step;
  print();
});
loader.stdout.on("data", (part: Buffer) => process.stdout.write(part));
const timer = setTimeout(() => loader.kill("SIGTERM"), Number(values.minutes) * 60_000);
await once(loader, "exit");
clearTimeout(timer);
console.log(
  said
    .trim()
    .split(/[\r\n]+/u)
    .at(-1),
);
await rm(folder, { recursive: true });

/** Processes with their parents and resident sizes in KiB. */
function processes(): number[][] {
  const table = execFileSync("ps", ["-eo", "pid=,ppid=,rss="]).toString("utf8");
  return table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number));
}

function print(): void {
  const sizes = processes();
  const own = sizes.find(([pid]) => pid === loader.pid)?.[2] ?? 0;
  const children = sizes.filter(([, parent]) => parent === loader.pid);
  const database = children.reduce((sum, [, , size = 0]) => sum + size, 0);
  const rate = ((1000 * done) / (Date.now() - begun)).toFixed(1);
  const [loaderMiB, databaseMiB] = [own, database].map((size) => Math.round(size / 1024));
  console.log(`| ${done} | ${loaderMiB} | ${databaseMiB} | ${rate} |`);
}
