import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";
import { leaseNeo4j, type Neo4jLease } from "../../graph/testing/shared-neo4j.ts";
import { canvasPoint } from "./canvas-points.ts";
import { CHROMIUM, type Product, startBrowser, startProduct } from "./product.ts";
import { nextFrames, type Visit, type VisitOptions, visit, waitForGraph } from "./visit.ts";

/** The articles that the product brings. */
export const EXAMPLES = join(packageRoot(), "examples", "articles.jsonl");

/** An edge of the example articles that stands in the first graph. */
export const EDGE = "org:nato|DEPLOYS_TO|country:LV|asserted";

export const hasChromium = existsSync(CHROMIUM);
if (process.env["CI"] === "true" && !hasChromium) {
  throw new Error(`Chromium must be present in CI: ${CHROMIUM}`);
}

/** The product and the browser of a test file or of a part of it. */
export interface ConsoleUnderTest {
  url(): string;
  browser(): Browser;
  /** Opens an address of the console; it is closed after the last test. */
  open(path?: string, options?: VisitOptions): Promise<Visit>;
  /** Opens Explore and waits until its graph is drawn. */
  explore(path?: string, options?: VisitOptions): Promise<Visit>;
}

interface Wanted {
  files?: readonly string[];
  /** On real Neo4j, in place of an embedded store. */
  isNeo4j?: boolean;
  /** Starts nothing: its tests are skipped. */
  skip?: boolean;
  /** Further words for the server. */
  words?: readonly string[];
}

/** How long Neo4j may take to start beside other test files. */
const STARTS_MS = 8 * 60_000;

/** Starts one product and one browser before the tests of a file, and ends them after the last. */
export function consoleUnderTest(wanted: Wanted = {}): ConsoleUnderTest {
  const { files = [EXAMPLES], isNeo4j = false, skip = false, words = [] } = wanted;
  let product: Product | undefined;
  let browser: Browser | undefined;
  let lease: Neo4jLease | undefined;
  const visits: Visit[] = [];
  beforeAll(async () => {
    if (skip) return;
    if (isNeo4j) lease = await leaseNeo4j();
    product = await startProduct(files, lease?.uri, words);
    browser = await startBrowser();
  }, STARTS_MS);
  afterAll(async () => {
    for (const each of visits) await each.close();
    await browser?.close();
    await product?.close();
    await lease?.release();
  });
  const running = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error("the product runs only inside of tests");
    return part;
  };
  const open = async (path = "", options: VisitOptions = {}) => {
    const opened = await visit(running(browser), `${running(product).url}/${path}`, options);
    visits.push(opened);
    return opened;
  };
  return {
    url: () => running(product).url,
    browser: () => running(browser),
    open,
    async explore(path, options) {
      const opened = await open(path, options);
      await waitForGraph(opened.page);
      return opened;
    },
  };
}

/** "60 of 121 entities · 197 edges", as it is said. */
export const shownIn = (page: Page) => page.locator(".shown").getByRole("status");

/** Waits until the first layout and the camera have come to rest and the page has drawn them. */
export async function waitForRest(page: Page): Promise<void> {
  let last = "";
  const rests = async () => {
    await nextFrames(page);
    const { x, y } = await canvasPoint(page, "org:nato");
    const now = `${x} ${y}`;
    const rested = now === last;
    last = now;
    return rested;
  };
  await expect.poll(rests, { interval: 300, timeout: 60_000 }).toBe(true);
}
