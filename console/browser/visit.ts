import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What browser tests use of the page's own window. */
interface PageWindow {
  document: {
    querySelector(selector: string): { getBoundingClientRect(): { x: number; y: number } } | null;
    querySelectorAll(selector: string): { length: number };
  };
  newsgraphCanvas?: {
    nodePoint(id: string): { x: number; y: number };
    edgePoint(id: string): { x: number; y: number };
  };
  requestAnimationFrame(then: (time: number) => void): number;
  axe: {
    run(): Promise<{
      violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
    }>;
  };
}

/** A visit: the page and everything that its console complained about. */
export interface Visit {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  width?: number;
  height?: number;
  theme?: "light" | "dark";
  /** Shows the tour of a first visit, which is left out otherwise. */
  tour?: boolean;
}

/** Opens an address in a fresh context, without motion so that nothing moves under a click. */
export async function visit(
  browser: Browser,
  url: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { width = 1440, height = 900, theme = "light" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  if (!options.tour) await context.addInitScript("localStorage.setItem('newsgraph.tour', 'seen')");
  const page = await context.newPage();
  // Generous: on a busy machine software WebGL takes its time, and a pass is not slower for it.
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** Waits until the graph is drawn. */
export async function waitForGraph(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { newsgraphCanvas, document } = globalThis as unknown as PageWindow;
    return newsgraphCanvas !== undefined && document.querySelectorAll(".canvas canvas").length > 3;
  });
  await page
    .locator(".shown")
    .filter({ hasText: /[1-9]\d* edges/u })
    .waitFor();
  await page.waitForTimeout(200);
}

/** Waits until a view is there and nothing in it is still loading. */
export async function waitForContent(page: Page): Promise<void> {
  await page.getByRole("main").waitFor();
  await page.waitForFunction(() => {
    const { document } = globalThis as unknown as PageWindow;
    return document.querySelectorAll(".loading").length === 0;
  });
  await page.waitForTimeout(300);
}

/** Waits until what was changed before stands on the screen: on a busy machine frames come late. */
export function nextFrames(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { requestAnimationFrame } = globalThis as unknown as PageWindow;
    for (let frame = 0; frame < 2; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

/** The middle of an edge on the screen, in CSS pixels of the page. */
export function edgeOnScreen(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((edge) => {
    const { newsgraphCanvas, document } = globalThis as unknown as PageWindow;
    const stage = document.querySelector(".canvas-stage")?.getBoundingClientRect();
    const point = newsgraphCanvas?.edgePoint(edge);
    return { x: (stage?.x ?? 0) + (point?.x ?? 0), y: (stage?.y ?? 0) + (point?.y ?? 0) };
  }, id);
}

/** What axe-core finds on the page: rule, element and what to do, one line each. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as PageWindow;
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${JSON.stringify(node.target)} ${node.failureSummary}`),
    );
  });
}
