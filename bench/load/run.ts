import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { firstLine, startCli, stopCli } from "../../console/testing/run-cli.ts";
import { madeArticles } from "../scale/made-articles.ts";

/**
 * Many clients at once ask a real server on the embedded store: `npm run bench:load -- --clients 200
 * --seconds 120`. Each searches, opens evidence, runs queries and loads articles in turn, with a
 * short pause between. Prints latencies by kind and the server's resident memory in tenths of the
 * time; ends with 1 when an answer is neither a success nor a deliberate 429 or 503 with
 * `Retry-After`. Builds nothing: run `npm run build:node` before.
 */
const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "200" },
    seconds: { type: "string", default: "120" },
    articles: { type: "string", default: "300" },
  },
});
/** What a reader takes to look at an answer, in milliseconds. */
const PAUSE_MS = 500;
const HEADERS = { "x-newsgraph": "1", "content-type": "application/json" };
const NAMES = ["NATO", "Norw", "swed", "Peru", "Chi", "Japan", "Keny", "canada", "Ann Bell"];
const QUERY =
  "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL RETURN a.name, type(r), b.name LIMIT 100";

const folder = await mkdtemp(join(tmpdir(), "newsgraph-bench-load-"));
const source = join(folder, "articles.jsonl");
await writeFile(source, [...madeArticles(Number(values.articles))].join("\n"));
const store = `file:${join(folder, "data")}`;
await stopped(startCli(["load", source, "--store", store, "--quiet"], { cwd: folder }));
const server = startCli(["serve", "--store", store, "--port", "0", "--quiet"], { cwd: folder });
const url = await firstLine(server);
const { edges } = (await (await fetch(`${url}/api/graph`)).json()) as { edges: { key: string }[] };

const times = new Map<string, number[]>();
const refused = new Map<number, number>();
const faults: string[] = [];
const end = Date.now() + 1_000 * Number(values.seconds);
const memory: Resident[] = [];
let made = Number(values.articles);
const clients = Array.from({ length: Number(values.clients) }, (_, number) => client(number));
for (let tenth = 1; tenth <= 10; tenth += 1) {
  await wait((1_000 * Number(values.seconds)) / 10);
  memory.push(residentOf(server.pid ?? 0));
}
await Promise.all(clients);
await stopCli(server);
await rm(folder, { recursive: true });
print();
process.exitCode = faults.length === 0 ? 0 : 1;

/** Asks in turn until the time is over; clients begin at different places. */
async function client(number: number): Promise<void> {
  const acts = [search, evidence, query, search, evidence, load];
  await wait(Math.random() * PAUSE_MS);
  for (let turn = number; Date.now() < end; turn += 1) {
    await acts[turn % acts.length]?.(turn);
    await wait(PAUSE_MS);
  }
}

function search(turn: number): Promise<void> {
  const q = encodeURIComponent(NAMES[turn % NAMES.length] ?? "");
  return ask("search", `/api/entities?q=${q}&limit=10`);
}

function evidence(turn: number): Promise<void> {
  const key = encodeURIComponent(edges[(turn * 7) % edges.length]?.key ?? "");
  return ask("evidence", `/api/evidence?key=${key}&limit=20`);
}

function query(): Promise<void> {
  return ask("query", "/api/query", { query: QUERY });
}

function load(): Promise<void> {
  made += 1;
  const text = `NATO criticised Norway on Monday, case ${made}. Peru supports Chile.`;
  return ask("load", "/api/articles", { articles: [{ id: `load-${made}`, text }] });
}

async function ask(kind: string, path: string, body?: unknown): Promise<void> {
  const begin = performance.now();
  try {
    const request = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(url + path, { headers: HEADERS, ...request });
    const text = await answer.text();
    const isDeliberate = [429, 503].includes(answer.status) && answer.headers.has("retry-after");
    if (isDeliberate) {
      refused.set(answer.status, (refused.get(answer.status) ?? 0) + 1);
      await wait(1_000 * Number(answer.headers.get("retry-after")));
    } else if (answer.ok) {
      times.set(kind, [...(times.get(kind) ?? []), performance.now() - begin]);
    } else faults.push(`${kind}: ${answer.status} ${text.slice(0, 200)}`);
  } catch (error) {
    faults.push(`${kind}: ${String((error as Error).cause ?? error)}`);
  }
}

/** Resident memory in MiB of a server and of its database process. */
interface Resident {
  server: number;
  database: number;
}

function residentOf(pid: number): Resident {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
  const database = children.filter(Boolean).map((child) => residentMiB(Number(child)));
  return { server: residentMiB(pid), database: database.reduce((sum, part) => sum + part, 0) };
}

function residentMiB(pid: number): number {
  const own = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(own) / 1024);
}

function stopped(child: ReturnType<typeof startCli>): Promise<void> {
  return new Promise((resolve) => child.once("close", () => resolve()));
}

function print(): void {
  console.log(
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB memory, Node ${process.version}, ${values.clients} clients, ${values.seconds} s`,
  );
  console.log("| asked for | answers | median ms | 95 % ms | 99 % ms |\n|---|---|---|---|---|");
  for (const [kind, list] of times) {
    const sorted = list.toSorted((a, b) => a - b);
    const cells = [0.5, 0.95, 0.99].map((share) =>
      Math.round(sorted[Math.floor(share * sorted.length)] ?? 0),
    );
    console.log(`| ${[kind, list.length, ...cells].join(" | ")} |`);
  }
  const told = [...refused].map(([status, count]) => `${count} times ${status}`);
  console.log(`refused: ${told.join(", ") || "none"}; faults: ${faults.length}`);
  for (const part of ["server", "database"] as const) {
    console.log(`resident MiB, ${part}: ${memory.map((resident) => resident[part]).join(", ")}`);
  }
  for (const fault of new Set(faults)) console.error(fault);
}
