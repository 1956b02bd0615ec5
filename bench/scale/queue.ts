import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "#graph";
import { readSource } from "#ingest";
import { createExtractor } from "../../console/extractor.ts";
import { lexiconWith } from "../../console/lexicon.ts";
import { loadArticles, type Reader } from "../../console/load.ts";
import { openQueueExtractor } from "../../console/queue/queue-extractor.ts";
import { startRedis } from "../../console/testing/redis-server.ts";
import { madeArticles } from "./made-articles.ts";

/**
 * Made-up short articles read in one process and by 1, 2, ... workers over a real Redis, in one
 * run: `npm run bench:queue -- --articles 1000 --workers 3`. Builds nothing: run `npm run
 * build:node` before.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000" },
    workers: { type: "string", default: "3" },
  },
});
const lexicon = lexiconWith([]);
const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-queue-"));
const source = join(folder, "articles.jsonl");
await writeFile(source, [...madeArticles(Number(values.articles))].join("\n"));
const redis = await startRedis();
console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}`,
);
console.log("| who reads | articles | seconds | articles per s |\n|---|---|---|---|");
await measure("this process", createExtractor({ lexicon, jobs: 0 }));
const workers: ChildProcess[] = [];
for (let count = 1; count <= Number(values.workers); count += 1) {
  workers.push(await startWorker());
  const reader = await openQueueExtractor({ url: redis.url, lexicon, say: console.error });
  await measure(`${count} workers of one thread`, reader);
}
for (const worker of workers) worker.kill("SIGTERM");
await redis.stop();
await rm(folder, { recursive: true });

async function measure(name: string, extractor: Reader): Promise<void> {
  const store = await openStore("memory:");
  const { loaded, elapsedMs } = await loadArticles(store, readSource(source), { extractor });
  await store.close();
  await extractor.close();
  const seconds = elapsedMs / 1000;
  console.log(`| ${name} | ${loaded} | ${seconds.toFixed(1)} | ${(loaded / seconds).toFixed(1)} |`);
}

function startWorker(): Promise<ChildProcess> {
  const words = ["dist/console/cli.js", "worker", "--queue", redis.url, "--jobs", "1"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "ignore", "pipe"] });
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the worker ended: is dist built?")));
    child.stderr?.once("data", () => resolve(child));
  });
}
