import { setTimeout } from "node:timers/promises";
import type { Browser } from "playwright-core";

/** CPU of the page's process per frame while the picture is dragged, and until the picture stands. */
export interface Panning {
  name: string;
  nodes: number;
  edges: number;
  msPerFrame: number;
  standingMs: number;
}

/** What to draw and how many mouse movements the drag has. */
export interface Drag {
  name: string;
  nodes: number;
  edges: number;
  steps: number;
}

/** What the script in the page offers. */
export interface BenchWindow {
  bench: {
    draw(name: string, nodes: number, edges: number): void;
    drawData(name: string, data: unknown): Promise<number>;
    frames: number;
  };
}

/** CPU so far once hardly any is used any more: a large picture may be drawn in steps, which no drag may pay for. */
async function quiet(cpu: () => Promise<number>): Promise<number> {
  let [before, now] = [Number.NEGATIVE_INFINITY, await cpu()];
  for (let tries = 0; now - before > 10 && tries < 60; tries++) {
    await setTimeout(500);
    [before, now] = [now, await cpu()];
  }
  return now;
}

/**
 * Draws one contender in a fresh page and drags it with the mouse, as a person does. CPU is what
 * Chromium counts for the page's own process (`ProcessTime`), not for the one that draws.
 */
export async function measurePanning(
  browser: Browser,
  script: string,
  { steps, ...what }: Drag,
): Promise<Panning> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  const cpu = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ProcessTime")?.value ?? 0) * 1000;
  };
  const frames = () => page.evaluate(() => (globalThis as unknown as BenchWindow).bench.frames);
  await page.setContent("<!doctype html><body style='margin:0'></body>");
  await page.addScriptTag({ content: script });
  const before = await cpu();
  await page.evaluate(({ name, nodes, edges }) => {
    (globalThis as unknown as BenchWindow).bench.draw(name, nodes, edges);
  }, what);
  await page.waitForFunction(() => (globalThis as unknown as BenchWindow).bench.frames > 2);
  const startCpu = await quiet(cpu);
  const standingMs = startCpu - before;
  const startFrames = await frames();
  await page.mouse.move(720, 450);
  await page.mouse.down();
  for (let step = 0; step < steps; step++) {
    const angle = (step / steps) * 4 * Math.PI;
    await page.mouse.move(720 + 180 * Math.sin(angle), 450 + 90 * (1 - Math.cos(angle)));
  }
  const msPerFrame = ((await cpu()) - startCpu) / Math.max(1, (await frames()) - startFrames);
  await page.mouse.up();
  await context.close();
  return { ...what, msPerFrame, standingMs };
}
