import { cpus, totalmem } from "node:os";
import { chromium } from "playwright-core";
import { buildContenders } from "./build-contenders.ts";
import { measurePanning, type Panning } from "./panning.ts";

/**
 * How much work of the page's process one frame costs while a picture is dragged, beside bare Sigma
 * and others with the same data, in software WebGL. `npm run bench:console`; needs Chromium
 * (CHROMIUM names another one).
 */
const SIZES = [
  { nodes: 1_000, edges: 5_000 },
  { nodes: 10_000, edges: 50_000 },
];
/** Cytoscape and vis-network take seconds per frame with the large picture. */
const CONTENDERS = [
  "sigma",
  "newsgraph",
  "sigma, edges pickable",
  "sigma, hairlines",
  "vis-network",
  "cytoscape",
];

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

const wanted = process.argv.slice(2);
const script = await buildContenders();
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ARGS,
});
const gibibytes = Math.round(totalmem() / 2 ** 30);
console.log(`${cpus().length} cores, ${gibibytes} GiB memory, Chromium ${browser.version()}`);
console.log(
  "| picture | drawn by | CPU ms per frame | beside sigma | CPU ms to the first picture |",
);
console.log("|---|---|---|---|---|");
for (const size of SIZES) {
  let sigma: Panning | null = null;
  for (const name of CONTENDERS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const measured = await measurePanning(browser, script, { name, ...size });
    if (name === "sigma") sigma = measured;
    const beside = sigma ? (measured.msPerFrame / sigma.msPerFrame).toFixed(2) : "";
    const { nodes, edges, msPerFrame, firstPictureMs } = measured;
    console.log(
      `| ${nodes}/${edges} | ${name} | ${msPerFrame.toFixed(1)} | ${beside} | ${firstPictureMs.toFixed(0)} |`,
    );
  }
}
await browser.close();
