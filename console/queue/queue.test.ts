import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Queue } from "bullmq";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportGraph, openStore, type Store, verifyStore } from "#graph";
import { readSource } from "#ingest";
import { createExtractor, type Extractor } from "../extractor.ts";
import { lexiconWith } from "../lexicon.ts";
import { loadArticles } from "../load.ts";
import { type RedisServer, redisSkipReason, startRedis } from "../testing/redis-server.ts";
import { firstLine, runHere, startCli, stopCli, untilTold } from "../testing/run-cli.ts";
import { until } from "../testing/until.ts";
import { queueName } from "./connection.ts";
import { openQueueExtractor } from "./queue-extractor.ts";
import { runQueueWorker } from "./queue-worker.ts";

const ACTORS = ["NATO", "Norway", "Sweden", "Peru", "Chile", "Japan", "Kenya", "Canada"];
const ARTICLES = 240;
const lexicon = lexiconWith([]);
const here = createExtractor({ lexicon, jobs: 0 });
let folder = "";
let source = "";
let redis: RedisServer;

describe.skipIf(redisSkipReason())("a load whose articles are read by workers", () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-queue-"));
    source = join(folder, "articles.jsonl");
    const lines = Array.from({ length: ARTICLES }, (_, number) => {
      const [one, other] = [ACTORS[number % 8], ACTORS[(number * 3 + 1) % 8]];
      return JSON.stringify({
        id: `${number}`,
        text: `${one} criticised ${other} ${number} times.`,
      });
    });
    await writeFile(source, lines.join("\n"));
    redis = await startRedis();
  });
  afterAll(async () => {
    await redis.stop();
    await rm(folder, { recursive: true });
  });

  it("makes the graph of one process, though one of three workers is killed in the middle", async () => {
    const workers = [1, 2, 3].map(() => startWorker());
    const store = await openStore("memory:");
    const extractor = await openQueueExtractor({ url: redis.url, lexicon, say: () => {} });
    let killed: Promise<unknown> | null = null;
    const summary = await loadArticles(store, readSource(source), {
      extractor,
      batchSize: 50,
      onProgress: ({ done }) => {
        if (done >= 50) killed ??= stopCli(workers[0] as ChildProcess, "SIGKILL");
      },
    });
    await extractor.close();
    await killed;
    expect(killed).not.toBeNull();
    expect(summary).toMatchObject({ read: ARTICLES, loaded: ARTICLES, failed: 0 });
    expect(await verifyStore(store)).toEqual([]);
    expect(await contents(store)).toBe(await undisturbed());
    await store.close();
    const [, second, third] = workers as [ChildProcess, ChildProcess, ChildProcess];
    const lines = [firstLine(second), firstLine(third)];
    expect(await Promise.all([stopCli(second, "SIGTERM"), stopCli(third, "SIGINT")])).toEqual([
      0, 0,
    ]);
    const read = (await Promise.all(lines)).map((line) => Number.parseInt(line, 10));
    for (const count of read) expect(count).toBeGreaterThan(0);
  }, 900_000);

  it("lists an article that failed three times, with the worker's reason", async () => {
    const tried: string[] = [];
    const breaking = createExtractor({ lexicon, jobs: 0 });
    const worker = startHere({
      ...breaking,
      extract: (article) => {
        if (!article.text.includes("Peru")) return breaking.extract(article);
        tried.push(article.id);
        return Promise.reject(new Error("the page is broken"));
      },
    });
    const list = join(folder, "failed.jsonl");
    const words = ["--store", "memory:", "--queue", redis.url, "--failed-list", list, "--json"];
    const lines = ["Peru criticised Chile.", "Chile criticised Peru.", "NATO criticised Chile."];
    const input = lines.map((text) => JSON.stringify({ text })).join("\n");
    const { stdout, code } = await runHere(["load", "-", ...words], input);
    expect(JSON.parse(stdout)).toMatchObject({ read: 3, loaded: 1, failed: 2 });
    expect(code).toBe(1);
    expect(tried.length).toBe(6);
    const letters = (await readFile(list, "utf8")).trim().split("\n");
    expect(letters.map((line) => JSON.parse(line).message)).toEqual([
      "the page is broken (tried 3 times)",
      "the page is broken (tried 3 times)",
    ]);
    await worker.stop();
  });

  it("goes on when Redis is killed and comes back without its memory", async () => {
    const told: string[] = [];
    const say = (text: string) => told.push(text);
    const extractor = await openQueueExtractor({ url: redis.url, lexicon, say });
    const store = await openStore("memory:");
    const loading = loadArticles(store, readSource(source), { extractor });
    await until(() => told.some((text) => text.includes("no worker")));
    await redis.stop();
    await until(() => told.some((text) => text.includes("cannot be reached")));
    redis = await startRedis(Number(new URL(redis.url).port));
    const worker = startHere(here);
    expect(await loading).toMatchObject({ loaded: ARTICLES, failed: 0 });
    expect(told.some((text) => text.includes("cannot be reached"))).toBe(true);
    await extractor.close();
    await store.close();
    await worker.stop();
  });

  it("lets its workers end while Redis is away, and just after it is back", async () => {
    const workers = [1, 2].map(() => startWorker());
    await Promise.all(workers.map((worker) => untilTold(worker, "reading for")));
    const [first, second] = workers as [ChildProcess, ChildProcess];
    const both = workers.map((worker) => untilTold(worker, "cannot be reached"));
    await redis.stop();
    await Promise.all(both);
    expect(await stopCli(first, "SIGTERM")).toBe(0);
    redis = await startRedis(Number(new URL(redis.url).port));
    expect(await stopCli(second, "SIGTERM")).toBe(0);
  });

  it("takes its articles off the queue when it is stopped", async () => {
    const stop = new AbortController();
    const words = ["load", source, "--store", "memory:", "--queue", redis.url];
    const loading = runHere(words, "", stop);
    const queue = new Queue(queueName(lexicon.lexicon.version), {
      connection: { host: "127.0.0.1", port: Number(new URL(redis.url).port) },
    });
    queue.on("error", () => {});
    await until(async () => (await queue.getWaitingCount()) === ARTICLES);
    stop.abort();
    expect(await loading).toMatchObject({ code: 1, stderr: expect.stringContaining("stopped") });
    await until(async () => (await queue.getWaitingCount()) === 0);
    await queue.close();
  });
});

it.each([
  ["bolt://127.0.0.1:7687", "is not a queue's address"],
  ["redis://:open-sesame@127.0.0.1:1", "redis://127.0.0.1:1 cannot be reached"],
])("a load from the queue %s says what is wrong, without a password", async (url, message) => {
  const { code, stderr } = await runHere(["load", "-", "--store", "memory:", "--queue", url]);
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) });
  expect(stderr).not.toContain("open-sesame");
});

/** A worker in this process. */
function startHere(extractor: Extractor): { stop(): Promise<unknown> } {
  const stop = new AbortController();
  const ended = runQueueWorker({
    url: redis.url,
    extractor,
    signal: stop.signal,
    say: () => {},
    onReady: () => {},
    onCount: () => {},
  });
  return {
    stop: () => {
      stop.abort();
      return ended;
    },
  };
}

/** The real command line as a worker of its own. */
function startWorker(): ChildProcess {
  return startCli(["worker", "--queue", redis.url, "--jobs", "0"], { cwd: folder });
}

/** The graph that this process alone makes of the same articles. */
async function undisturbed(): Promise<string> {
  const store = await openStore("memory:");
  await loadArticles(store, readSource(source), { extractor: here });
  const text = await contents(store);
  await store.close();
  return text;
}

/** The whole graph as text, without the times of loading. */
async function contents(store: Store): Promise<string> {
  const parts: string[] = [];
  for await (const part of exportGraph(store, "jsonl")) parts.push(part);
  const text = parts.join("").replace(/"retrievedAt":"[^"]*",?/gu, "");
  return text.split("\n").toSorted().join("\n");
}
