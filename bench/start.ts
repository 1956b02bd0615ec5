import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import { packageRoot } from "#schemas/package-root.ts";

/**
 * Seconds from `npm start` to a graph on the screen, in a fresh clone after `npm ci`: first with
 * building and loading the examples, then again. `npm run bench:start`; needs Chromium (CHROMIUM).
 */
const ARGS = [
  "--headless",
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ARGS,
});

/** Starts the product in `folder`, waits for its address and its first graph, and stops it. */
async function secondsToGraph(folder: string): Promise<number> {
  const begin = performance.now();
  const product = spawn("npm", ["start", "--silent", "--", "--port", "0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  try {
    for await (const line of createInterface({ input: product.stdout })) {
      if (!line.startsWith("http://")) continue;
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(line);
      await page
        .getByText(/entities · \d+ edges/u)
        .first()
        .waitFor();
      await page.close();
      return (performance.now() - begin) / 1000;
    }
    throw new Error("npm start ended without an address");
  } finally {
    if (product.pid) process.kill(-product.pid, "SIGINT");
  }
}

const folder = join(mkdtempSync(join(tmpdir(), "newsgraph-start-")), "clone");
execFileSync("git", ["clone", "-q", packageRoot(), folder]);
symlinkSync(join(packageRoot(), "node_modules"), join(folder, "node_modules"));
const first = await secondsToGraph(folder);
await new Promise((resolve) => setTimeout(resolve, 3000));
const second = await secondsToGraph(folder);
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${cpus().length} cores, Node ${process.version}`);
console.log(`first start, with build and load: ${first.toFixed(1)} s`);
console.log(`second start: ${second.toFixed(1)} s`);
