import { availableParallelism, totalmem } from "node:os";
import { parseArgs } from "node:util";
import {
  getEvidence,
  getNeighbours,
  openStore,
  type Store,
  searchEntities,
  storedArticles,
  writeDocuments,
} from "#graph";
import type { Document } from "#schemas/document.ts";
import { startNeo4j } from "../../graph/testing/neo4j-server.ts";
import { bareWrite } from "./bare-write.ts";
import { madeDocuments } from "./made-documents.ts";
import { processorSeconds } from "./processor-time.ts";

/**
 * Speed of both stores on made-up articles, all in one run: `npm run bench:stores -- --articles
 * 1000,10000`. Rates are nodes and relationships per second; "bare" is an UNWIND/MERGE of the same
 * rows without any of the loader's checks and counts. "CPU ratio" compares the processor time of both,
 * the server's and this program's, which other work on the machine does not disturb. `--neo4j bolt://...` takes a server that runs,
 * whose graph is emptied, instead of starting one; `--embedded-only` leaves Neo4j out.
 */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,3000,10000" },
    neo4j: { type: "string" },
    "embedded-only": { type: "boolean", default: false },
  },
});
const sizes = values.articles.split(",").map(Number);
const ASKED = 50;

interface Figures {
  articles: number;
  store: string;
  load: number;
  bare: number | null;
  /** Processor time of the bare write in that of the load. */
  processor: number | null;
  unchanged: number;
  evidence: number;
  neighbours: number;
  search: number;
}

console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}`,
);
console.log(
  "| articles | store | nodes + relationships | load per s | bare per s | ratio | CPU ratio | unchanged articles per s | evidence ms | neighbours ms | search ms |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|---|");
const isAlone = values["embedded-only"];
const server = values.neo4j === undefined && !isAlone ? await startNeo4j() : null;
const neo4j = server?.uri ?? values.neo4j ?? "";
if (!isAlone) await warmUp(neo4j, Math.min(500, Math.max(...sizes)));
for (const size of sizes) {
  for (const uri of isAlone ? ["memory:"] : ["memory:", neo4j]) print(await measure(uri, size));
}
await server?.stop();

/** A cold JVM is several times slower: a first load that nobody counts. */
async function warmUp(uri: string, articles: number): Promise<void> {
  const store = await openStore(uri);
  await writeDocuments(store, [...madeDocuments(articles)]);
  await clear(store);
  await store.close();
}

async function clear(store: Store): Promise<void> {
  for (;;) {
    const rows = await store.write((tx) =>
      tx.run("MATCH (n) WHERE NOT n:KgMeta WITH n LIMIT 500 DETACH DELETE n RETURN count(*) AS n"),
    );
    if (Number(rows[0]?.["n"] ?? 0) === 0) return;
  }
}

async function measure(uri: string, articles: number): Promise<Figures & { records: number }> {
  const store = await openStore(uri);
  try {
    await clear(store);
    const documents = [...madeDocuments(articles)];
    const bare = store.kind === "neo4j" ? await spent(() => bareWrite(store, documents)) : null;
    await clear(store);
    const load = await spent(() => writeDocuments(store, documents));
    const records = await countRecords(store);
    return {
      ...{ articles, store: store.kind, records, load: records / load.wall },
      bare: bare === null ? null : records / bare.wall,
      processor: bare === null ? null : bare.processor / load.processor,
      unchanged: articles / (await seconds(() => askUnchanged(store, documents))),
      ...(await questions(store)),
    };
  } finally {
    await clear(store);
    await store.close();
  }
}

/** Seconds on the clock, and of the processors in this program and the server that was started. */
async function spent(work: () => Promise<unknown>): Promise<{ wall: number; processor: number }> {
  const begin = processorSeconds(server?.pid ?? 0);
  const wall = await seconds(work);
  return { wall, processor: processorSeconds(server?.pid ?? 0) - begin };
}

async function askUnchanged(store: Store, documents: readonly Document[]): Promise<void> {
  for (let start = 0; start < documents.length; start += 1_000) {
    const portion = documents.slice(start, start + 1_000);
    await storedArticles(
      store,
      portion.map(({ article }) => article.id),
    );
  }
}

async function countRecords(store: Store): Promise<number> {
  const [nodes] = await store.read("MATCH (n) RETURN count(n) AS n");
  const [links] = await store.read("MATCH ()-[r]->() RETURN count(r) AS n");
  return Number(nodes?.["n"]) + Number(links?.["n"]);
}

/** Median milliseconds of the console's questions about entities spread over how often they are named. */
async function questions(
  store: Store,
): Promise<Pick<Figures, "evidence" | "neighbours" | "search">> {
  const rows = await store.read(
    "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL RETURN r.key AS key, a.id AS id, a.name AS name ORDER BY key",
  );
  const step = Math.max(1, Math.floor(rows.length / ASKED));
  const asked = rows.filter((_, index) => index % step === 0).slice(0, ASKED);
  return {
    evidence: await median(asked, (row) =>
      getEvidence(store, { key: String(row["key"]), limit: 20 }),
    ),
    neighbours: await median(asked, (row) =>
      getNeighbours(store, {
        ...{ id: String(row["id"]), direction: "both", statuses: ["asserted", "planned"] },
        ...{ exclude: [], limit: 25 },
      }),
    ),
    search: await median(asked, (row) =>
      searchEntities(store, { q: String(row["name"]).slice(0, 6), limit: 10 }),
    ),
  };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

async function median<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<number> {
  const times: number[] = [];
  for (const item of items) times.push(1000 * (await seconds(() => work(item))));
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function print(figures: Figures & { records: number }): void {
  const { articles, store, records, load, bare, processor, unchanged } = figures;
  const ratio = bare === null ? "" : (load / bare).toFixed(2);
  const processors = processor === null || Number.isNaN(processor) ? "" : processor.toFixed(2);
  const times = [figures.evidence, figures.neighbours, figures.search].map((ms) => ms.toFixed(1));
  const cells = [articles, store, records, Math.round(load), bare === null ? "" : Math.round(bare)];
  console.log(`| ${[...cells, ratio, processors, Math.round(unchanged), ...times].join(" | ")} |`);
}
