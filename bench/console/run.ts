import { cpus, totalmem } from "node:os";
import { startBrowser } from "../../console/browser/product.ts";
import { buildIfNeeded } from "../../console/build.ts";
import { buildContenders } from "./build-contenders.ts";
import { measureLarge } from "./large.ts";
import { measureOpening } from "./opening.ts";
import { measurePanning, type Panning } from "./panning.ts";
import type { Task } from "./tasks.ts";

/**
 * What the console costs beside bare Sigma and others with the same data, in software WebGL:
 * `npm run bench:console [-- pan|open|large]`; needs Chromium (CHROMIUM names another one). Beside sigma,
 * panning may cost 1.2 times; opening 1.5 times of query plus drawing; no task above 200 ms; the
 * first load at most 300 kB. `large` draws 10,000 nodes and explores them: no task above 500 ms.
 */
const PANNING = [
  {
    nodes: 1_000,
    edges: 5_000,
    steps: { sigma: 60, newsgraph: 60, "vis-network": 30, cytoscape: 20 },
  },
  // Vis-network and Cytoscape take seconds per frame with the large picture.
  {
    nodes: 10_000,
    edges: 50_000,
    steps: { sigma: 40, newsgraph: 40, "vis-network": 3, cytoscape: 2 },
  },
] as const;

const wanted = process.argv[2];
await buildIfNeeded(["node", "page"]);
const script = await buildContenders();
const browser = await startBrowser();
const begin = performance.now();
const gibibytes = Math.round(totalmem() / 2 ** 30);
console.log(`${cpus().length} cores, ${gibibytes} GiB memory, Chromium ${browser.version()}`);
try {
  if (!wanted || wanted === "pan") await pan();
  if (!wanted || wanted === "open") await open();
  if (!wanted || wanted === "large") printTasks(await measureLarge(browser));
} finally {
  await browser.close();
}
console.log(`\n${((performance.now() - begin) / 1_000).toFixed(0)} s in all`);

async function pan(): Promise<void> {
  console.log(
    "\n| picture | drawn by | CPU ms per frame | beside sigma | CPU ms until it stands |",
  );
  console.log("|---|---|---|---|---|");
  for (const { nodes, edges, steps } of PANNING) {
    let sigma: Panning | null = null;
    for (const [name, count] of Object.entries(steps)) {
      const measured = await measurePanning(browser, script, { name, nodes, edges, steps: count });
      if (name === "sigma") sigma = measured;
      const { msPerFrame, standingMs } = measured;
      const beside = sigma ? (msPerFrame / sigma.msPerFrame).toFixed(2) : "";
      const cells = [
        `${nodes}/${edges}`,
        name,
        msPerFrame.toFixed(1),
        beside,
        standingMs.toFixed(0),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  }
}

async function open(): Promise<void> {
  const { nodes, edges, ours, query, sigma, firstLoad, tasks } = await measureOpening(
    browser,
    script,
  );
  console.log("\n| opening from the store | ms |\n|---|---|");
  console.log(
    `| a saved view of ${nodes} nodes and ${edges} edges to its first image | ${ours.toFixed(0)} |`,
  );
  console.log(`| the bare query | ${query.toFixed(0)} |`);
  console.log(`| bare Sigma | ${sigma.toFixed(0)} |`);
  console.log(`| beside both | ${(ours / (query + sigma)).toFixed(2)} times |`);
  console.log(`\nFirst load: ${firstLoad.toFixed(0)} kB gzip (page, scripts, styles)`);
  printTasks(tasks);
}

function printTasks(tasks: readonly Task[]): void {
  console.log("\n| act on that picture | longest task, ms | of it CPU | whole time, ms |");
  console.log("|---|---|---|---|");
  for (const { act, ...times } of tasks) {
    const cells = [times.wallMs, times.cpuMs, times.wholeMs].map((ms) => ms.toFixed(0));
    console.log(`| ${act} | ${cells.join(" | ")} |`);
  }
}
