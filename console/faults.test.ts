import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportGraph, openStore, type Store, verifyStore } from "#graph";
import { readSource } from "#ingest";
import { AppError } from "#schemas/errors.ts";
import { packageRoot } from "#schemas/package-root.ts";
import { createExtractor } from "./extractor.ts";
import { lexiconWith } from "./lexicon.ts";
import { loadArticles } from "./load.ts";
import { runHere, startCli, stopCli } from "./testing/run-cli.ts";
import { until } from "./testing/until.ts";
import { waitForStore } from "./wait-for-store.ts";

const ACTORS = ["NATO", "Norway", "Sweden", "Peru", "Chile", "Japan", "Kenya", "Canada"];
const ARTICLES = 160;
const extractor = createExtractor({ lexicon: lexiconWith([]), jobs: 0 });
let folder = "";
let source = "";
let undisturbed = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-faults-"));
  source = join(folder, "articles.jsonl");
  const lines = Array.from({ length: ARTICLES }, (_, number) => {
    const [one, other] = [ACTORS[number % 8], ACTORS[(number * 3 + 1) % 8]];
    return JSON.stringify({ id: `${number}`, text: `${one} criticised ${other} ${number} times.` });
  });
  await writeFile(source, lines.join("\n"));
  const store = await openStore("memory:");
  await loadArticles(store, readSource(source), { extractor });
  undisturbed = await contents(store);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true }));

/** The whole graph as text, in an order of its own, without the times of loading. */
async function contents(store: Store): Promise<string> {
  const parts: string[] = [];
  for await (const part of exportGraph(store, "jsonl")) parts.push(part);
  const text = parts.join("").replace(/"retrievedAt":"[^"]*",?/gu, "");
  return text.split("\n").toSorted().join("\n");
}

async function expectUndisturbed(uri: string): Promise<void> {
  const store = await openStore(uri);
  expect(await verifyStore(store)).toEqual([]);
  expect(await contents(store)).toBe(undisturbed);
  await store.close();
}

/** The processes that this one started and whose command line has a word in it. */
function childrenWith(word: string): number[] {
  const list = execFileSync("ps", ["-o", "pid=,args=", "--ppid", String(process.pid)]).toString();
  return list
    .split("\n")
    .filter((line) => line.includes(word))
    .map((line) => Number.parseInt(line, 10));
}

describe("nothing that was written is lost, and the graph becomes the same,", () => {
  it("when the loader is killed and run again", async () => {
    const uri = `file:${join(folder, "loader")}`;
    const words = ["load", source, "--store", uri, "--jobs", "0", "--quiet"];
    for (const articles of [1, 60]) {
      const child = startCli(words, { cwd: folder });
      await until(
        async () => (await countIn(join(folder, "loader"))) >= articles || child.exitCode !== null,
        30,
      );
      await stopCli(child, "SIGKILL");
    }
    const last = await runHere(["load", source, "--store", uri, "--jobs", "0", "--json"]);
    const { read, loaded, unchanged, failed } = JSON.parse(last.stdout);
    expect({ read, failed, rest: loaded + unchanged }).toEqual({
      read: ARTICLES,
      failed: 0,
      rest: ARTICLES,
    });
    expect(unchanged).toBeGreaterThan(0);
    await expectUndisturbed(uri);
  }, 180_000);

  it("when the embedded engine's process is killed again and again in a load", async () => {
    const uri = `file:${join(folder, "engine")}`;
    const store = await openStore(uri);
    let killed = 0;
    const summary = await loadArticles(store, readSource(source), {
      extractor,
      batchSize: 50,
      onProgress: ({ done, stage }) => {
        if (stage !== "done" || done % 50 !== 1 || killed >= 3) return;
        for (const id of childrenWith("embedded")) process.kill(id, "SIGKILL");
        killed += 1;
      },
    });
    expect(summary).toMatchObject({ read: ARTICLES, failed: 0 });
    expect(killed).toBeGreaterThan(1);
    await store.close();
    await expectUndisturbed(uri);
  }, 180_000);
});

describe("a store that cannot be used is told clearly", () => {
  it("when another process has it open", async () => {
    const uri = `file:${join(folder, "shared")}`;
    const store = await openStore(uri);
    await expect(openStore(uri)).rejects.toMatchObject({ code: "store-locked" });
    await store.close();
  });

  it("when the disk is full, at once, and what was written stays", async () => {
    const uri = `file:${join(folder, "full")}`;
    // A file may not grow beyond 64 kB here, which the engine meets as it meets a full disk.
    const limited = "trap '' XFSZ; ulimit -f 64; exec \"$@\"";
    const words = ["load", source, "--store", uri, "--jobs", "0", "--quiet"];
    const program = [process.execPath, join(packageRoot(), "dist", "console", "cli.js")];
    const command = ["-c", limited, "bash", ...program, ...words];
    const full = spawnSync("bash", command, { encoding: "utf8", timeout: 120_000 });
    expect(full.stderr).toContain("The disk is full: the store cannot be written.");
    expect(full.stderr).not.toMatch(/\bat \S+ \(/u);
    expect(full.status).toBe(1);
    const store = await openStore(uri);
    expect(await verifyStore(store)).toEqual([]);
    await store.close();
    await runHere(["load", source, "--store", uri, "--jobs", "0", "--quiet"]);
    await expectUndisturbed(uri);
  }, 180_000);

  it("when its folder cannot be made", async () => {
    const result = await runHere(["load", source, "--store", `file:${join(source, "data")}`]);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining("cannot be") });
  });
});

describe("waitForStore", () => {
  const gone = new AppError("store-unavailable", "gone");

  it("does the work again until the store is there, and says so", async () => {
    const told: string[] = [];
    let asked = 0;
    const work = () => (++asked < 3 ? Promise.reject(gone) : Promise.resolve("there"));
    const onWait = ({ message }: AppError) => told.push(message);
    expect(await waitForStore(work, { onWait })).toBe("there");
    expect(told).toEqual(["gone", "gone"]);
  });

  it.each([
    ["when its patience is over", { patienceMs: 0 }, gone],
    ["when it was stopped", { signal: AbortSignal.abort() }, gone],
    ["at once for another error", {}, new AppError("query-failed", "no")],
  ])("gives up %s", async (_, options, error) => {
    let asked = 0;
    const work = () => {
      asked += 1;
      return Promise.reject(error);
    };
    await expect(waitForStore(work, { ...options, onWait: () => {} })).rejects.toBe(error);
    expect(asked).toBe(1);
  });
});

/** How large the store's files are counts as how far the load is: its database is locked. */
async function countIn(path: string): Promise<number> {
  const { readdir, stat } = await import("node:fs/promises");
  const names = await readdir(path, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(path, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 4_000;
}
