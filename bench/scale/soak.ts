import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { exportGraph, openStore, type Store, verifyStore } from "#graph";
import { readSource } from "#ingest";
import { jobSchema } from "#schemas/api.ts";
import { createExtractor } from "../../console/extractor.ts";
import { lexiconWith } from "../../console/lexicon.ts";
import { loadArticles } from "../../console/load.ts";
import { firstLine, startCli, stopCli } from "../../console/testing/run-cli.ts";
import { madeArticles } from "./made-articles.ts";
import { neo4jPart, type Part, redisPart, STAGES } from "./soak-servers.ts";

/**
 * Kills parts of the product at random moments of a load and looks at the graph afterwards:
 * `npm run soak -- --rounds 20 --parts loader,child,server,neo4j,redis`. Each round has an empty
 * store, kills once by SIGKILL, loads to the end, and must give an empty `verify` and the graph of an
 * undisturbed load; of the server, every article that it said was loaded must be there when it
 * starts again. Neo4j and Redis start again while the load waits. Ends with 1 at the first difference. Builds nothing: run `npm run build:node` before.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "2" },
    parts: { type: "string", default: "loader,child,server" },
    articles: { type: "string", default: "450" },
  },
});
const ROUNDS = Number(values.rounds);
/** A kill comes so many milliseconds at most after the moment that was drawn. */
const JITTER_MS = 200;
const folder = await mkdtemp(join(tmpdir(), "newsgraph-soak-"));
const source = join(folder, "articles.jsonl");
const lines = [...madeArticles(Number(values.articles))];
await writeFile(source, lines.join("\n"));
const extractor = createExtractor({ lexicon: lexiconWith([]), jobs: 0 });

const inFiles = (kill: Part["kill"]): Part => ({ kill, close: async () => {} });
const loading = { source, articles: lines.length, extractor };
const PARTS: Record<string, () => Part> = {
  loader: () => inFiles(killLoader),
  child: () => inFiles(killChild),
  server: () => inFiles(killServer),
  neo4j: () => neo4jPart(loading),
  redis: () => redisPart(loading, folder),
};

console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}, ${lines.length} articles a round`,
);
const begin = performance.now();
const undisturbed = await loadedGraph(`file:${join(folder, "undisturbed")}`);
/** How long a load takes here: kills are spread over it. */
const usual = performance.now() - begin;
for (const name of values.parts.split(",")) {
  const part = PARTS[name]?.();
  if (part === undefined) throw new Error(`no such part: ${name}`);
  let inTime = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const data = join(folder, `${name}-${round}`);
    const uri = (await part.open?.()) ?? `file:${data}`;
    const share = Math.random();
    const done = await part.kill(uri, share);
    if (done.startsWith("killed")) inTime += 1;
    const graph = await loadedGraph(uri);
    if (graph !== undisturbed) throw new Error(`${name}, round ${round}: another graph (${uri})`);
    console.log(
      `${name} ${round}: ${done} at ${Math.round(100 * share)} %, graph equal, verify clean`,
    );
    await rm(data, { recursive: true, force: true });
  }
  await part.close();
  console.log(`${name}: ${inTime} of ${ROUNDS} kills in the middle of a load`);
}
await rm(folder, { recursive: true });

/** Loads everything that is missing; the whole graph as text, in an order of its own. */
async function loadedGraph(uri: string): Promise<string> {
  const store = await openStore(uri);
  await loadArticles(store, readSource(source), { extractor });
  const violations = await verifyStore(store);
  if (violations.length > 0) throw new Error(`${uri}: ${JSON.stringify(violations[0])}`);
  const parts: string[] = [];
  for await (const part of exportGraph(store, "jsonl")) parts.push(part);
  await store.close();
  const text = parts.join("").replace(/"retrievedAt":"[^"]*",?/gu, "");
  return text.split("\n").toSorted().join("\n");
}

async function killLoader(uri: string, share: number): Promise<string> {
  const words = ["load", source, "--store", uri, "--jobs", "0", "--quiet"];
  const child = startCli(words, { cwd: folder });
  await wait(share * usual);
  const wasRunning = child.exitCode === null;
  await stopCli(child, "SIGKILL");
  return wasRunning ? "killed" : "had ended";
}

async function killChild(uri: string, share: number): Promise<string> {
  const store = await openStore(uri);
  let killed = 0;
  let left = Math.floor(share * lines.length * STAGES);
  const kill = () => {
    for (const id of embeddedChildren()) {
      process.kill(id, "SIGKILL");
      killed += 1;
    }
  };
  const summary = await loadArticles(store, readSource(source), {
    extractor,
    onProgress: () => {
      left -= 1;
      if (left === 0) setTimeout(kill, Math.random() * JITTER_MS);
    },
  });
  const wasLoading = killed > 0;
  await wait(JITTER_MS);
  await store.close();
  if (summary.failed > 0) throw new Error(`${uri}: ${summary.failed} articles failed`);
  return wasLoading ? "killed" : "had ended";
}

/** The database processes that this one started. */
function embeddedChildren(): number[] {
  const list = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)]).toString();
  return list
    .split("\n")
    .filter((line) => line.includes("embedded-child") || line.includes("stores/embedded/child"))
    .map((line) => Number.parseInt(line, 10));
}

async function killServer(uri: string, share: number): Promise<string> {
  const words = ["serve", "--store", uri, "--port", "0", "--jobs", "1", "--quiet"];
  const child = startCli(words, { cwd: folder });
  const url = await firstLine(child);
  const acknowledged = new Set<string>();
  const loading = loadInTens(url, acknowledged).then(
    () => "had ended",
    () => "killed",
  );
  while (acknowledged.size < share * (lines.length - 10)) {
    if (child.exitCode !== null) break;
    await wait(10);
  }
  await wait(Math.random() * JITTER_MS);
  await stopCli(child, "SIGKILL");
  const done = await loading;
  const store = await openStore(uri);
  await expectAll(store, acknowledged);
  await store.close();
  return `${done} with ${acknowledged.size} acknowledged,`;
}

/** Loads ten articles a request and notes what jobs say they wrote; rejects when the server is gone. */
async function loadInTens(url: string, acknowledged: Set<string>): Promise<void> {
  const headers = { "x-newsgraph": "1", "content-type": "application/json" };
  for (let start = 0; start < lines.length; start += 10) {
    const articles = lines.slice(start, start + 10).map((line) => JSON.parse(line));
    const body = JSON.stringify({ articles });
    const asked = await fetch(`${url}/api/articles`, { method: "POST", headers, body });
    let job = jobSchema.parse(await asked.json());
    while (job.summary === null) {
      await wait(20);
      job = jobSchema.parse(await (await fetch(`${url}/api/jobs/${job.id}`)).json());
    }
    for (const id of job.summary.articles) acknowledged.add(id);
  }
}

async function expectAll(store: Store, ids: ReadonlySet<string>): Promise<void> {
  const rows = await store.read("MATCH (a:Article) RETURN a.id AS id");
  const there = new Set(rows.map((row) => String(row["id"])));
  const lost = [...ids].filter((id) => !there.has(id));
  if (lost.length > 0) throw new Error(`acknowledged, but lost: ${lost.join(", ")}`);
}
