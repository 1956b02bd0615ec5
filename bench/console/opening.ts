import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openStore, writeDocuments } from "#graph";
import { startProduct } from "../../console/browser/product.ts";
import { madeDocuments } from "../stores/made-documents.ts";
import { clear, EXPLORING, placed, savedView } from "./exploring.ts";
import type { BenchWindow } from "./panning.ts";
import { type Act, longestTasks, type Task } from "./tasks.ts";

/** How many nodes are opened: expanding one of them makes 2,000, the most a picture holds. */
const NODES = 1_975;
/** How many made-up articles of how many entities the store holds. */
const ARTICLES = 900;
const ENTITIES = 2_400;
const ROUNDS = 3;

/** Milliseconds from a click on a saved view to its first image, and of its parts done bare. */
export interface Opening {
  nodes: number;
  edges: number;
  ours: number;
  query: number;
  sigma: number;
  /** Kilobytes of gzip that the first view loads. */
  firstLoad: number;
  /** The longest main-thread task of each act on the large picture. */
  tasks: Task[];
}

interface PageWindow {
  performance: { now(): number };
  requestAnimationFrame(next: () => void): void;
  fetch(url: string, init?: object): Promise<{ json(): Promise<Picture> }>;
  document: { querySelector(selector: string): { ariaLabel: string | null; click(): void } | null };
}

interface Picture {
  nodes: { id: string }[];
  edges: unknown[];
}

const STATUSES = ["asserted", "planned", "possible", "hypothetical", "requested", "denied"];

/** Clicks the saved view; answers the milliseconds until the second frame with all its nodes. */
function openView(page: Page, nodes: number): Promise<number> {
  return page.evaluate(async (count) => {
    const { performance, requestAnimationFrame, document } = globalThis as unknown as PageWindow;
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(resolve));
    const stage = () => document.querySelector(".canvas-stage")?.ariaLabel ?? "";
    const begin = performance.now();
    document.querySelector(".view-row .row")?.click();
    while (!stage().includes(` ${count} nodes`)) await frame();
    await frame();
    await frame();
    return performance.now() - begin;
  }, nodes);
}

/** Asks for the same nodes and edges without the console around it; answers them and how long it took. */
function askBare(page: Page, ids: readonly string[]): Promise<{ ms: number; picture: Picture }> {
  return page.evaluate(
    async ({ all, statuses }) => {
      const { performance, fetch } = globalThis as unknown as PageWindow;
      const begin = performance.now();
      const answer = await fetch("/api/graph", {
        method: "POST",
        headers: { "content-type": "application/json", "x-newsgraph": "1" },
        body: JSON.stringify({ ids: all, others: [], statuses }),
      });
      const picture = await answer.json();
      return { ms: performance.now() - begin, picture };
    },
    { all: ids, statuses: STATUSES },
  );
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Fills a store at `address` with made-up articles; answers its best connected entities. */
async function fillStore(address: string): Promise<string[]> {
  const store = await openStore(address);
  await writeDocuments(store, [...madeDocuments(ARTICLES, ENTITIES)]);
  const rows = await store.read(
    "MATCH (e:Entity)-[r]-(:Entity) RETURN e.id AS id, count(r) AS edges ORDER BY edges DESC, id LIMIT $limit",
    { limit: NODES },
  );
  await store.close();
  return rows.map((row) => String(row["id"]));
}

/** A page whose browser keeps a view of these entities and has seen the tour. */
export async function pageWithView(browser: Browser, ids: readonly string[]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  await context.addInitScript(
    (views) => {
      const { localStorage } = globalThis as unknown as {
        localStorage: { setItem(key: string, value: string): void };
      };
      localStorage.setItem("newsgraph.tour", "seen");
      localStorage.setItem("newsgraph.views", views);
    },
    JSON.stringify([savedView(ids)]),
  );
  // The compiler that runs this file wraps functions with a name by a helper that pages do not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

/** Opens a large picture from the store in the real product, and explores it. */
export async function measureOpening(browser: Browser, script: string): Promise<Opening> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const address = `file:${join(folder, "data")}`;
  const ids = await fillStore(address);
  const product = await startProduct([], address);
  try {
    const page = await pageWithView(browser, ids);
    const firstLoad = await loaded(page, product.url);
    await page.getByRole("tab", { name: "Views" }).click();
    const ours: number[] = [];
    const query: number[] = [];
    let picture: Picture = { nodes: [], edges: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await clear[1](page);
      ours.push(await openView(page, ids.length));
      const bare = await askBare(page, ids);
      query.push(bare.ms);
      picture = bare.picture;
    }
    const opened: Act = ["open", (at) => openView(at, ids.length)];
    const tasks = await longestTasks(page, [clear, opened, ...EXPLORING]);
    await page.context().close();
    const sigma = await drawBare(browser, script, { picture, ids });
    return {
      ...{ nodes: picture.nodes.length, edges: picture.edges.length, firstLoad, tasks },
      ...{ ours: median(ours), query: median(query), sigma },
    };
  } finally {
    await product.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The median time of bare Sigma from data to the second frame. */
async function drawBare(
  browser: Browser,
  script: string,
  { picture, ids }: { picture: Picture; ids: readonly string[] },
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.setContent("<!doctype html><body style='margin:0'></body>");
  await page.addScriptTag({ content: script });
  const places = new Map(placed(ids).map(([id, x, y]) => [id, { x, y }]));
  const nodes = picture.nodes.map((node) => ({ ...node, ...places.get(node.id) }));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    times.push(
      await page.evaluate(
        (data) => (globalThis as unknown as BenchWindow).bench.drawData("sigma", data),
        { nodes, edges: picture.edges },
      ),
    );
  }
  await page.close();
  return median(times);
}

/** Opens the console; answers how many kilobytes its page, scripts and styles are as they travel. */
export async function loaded(page: Page, url: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  const wanted = new Set<string>();
  let bytes = 0;
  devtools.on("Network.responseReceived", ({ requestId, response }) => {
    const { pathname } = new URL(response.url);
    if (!pathname.startsWith("/api/") && !pathname.includes("language-worker"))
      wanted.add(requestId);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (wanted.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(url);
  await page
    .getByText(/[1-9]\d* edges/u)
    .first()
    .waitFor();
  await page.waitForLoadState("networkidle");
  await devtools.detach();
  return bytes / 1_000;
}
