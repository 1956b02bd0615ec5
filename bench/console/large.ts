import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openStore, writeDocuments } from "#graph";
import { startProduct } from "../../console/browser/product.ts";
import { madeDocuments } from "../stores/made-documents.ts";
import { clear, EXPLORING } from "./exploring.ts";
import { loaded, pageWithView } from "./opening.ts";
import { type Act, longestTasks, type Task } from "./tasks.ts";

/** Made-up articles whose entities are more than the 10,000 that are drawn at most. */
const ARTICLES = 4_000;
const ENTITIES = 22_000;
const PORTION = 500;
/** Milliseconds in which such a picture comes to rest: its claims are read, its names placed. */
const REST_MS = 4_000;

/** Waits until the picture is as wished and nothing of it is still to be drawn. */
async function drawn(page: Page, picture: string): Promise<void> {
  await page.locator(`.canvas-stage${picture}`).waitFor();
  await page.locator(".working").waitFor({ state: "detached" });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { requestAnimationFrame, newsgraphCanvas } = globalThis as unknown as {
          requestAnimationFrame(next: () => void): void;
          newsgraphCanvas?: { whenShown(act: () => void): void };
        };
        newsgraphCanvas?.whenShown(() =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
        );
      }),
  );
}

const holds = (nodes: number) => `[aria-label^="Graph of ${nodes} nodes"]`;

/** An act of {@link EXPLORING} or another, until its picture is drawn; without one, until the next frame. */
const until = ([name, act]: Act, picture = ""): Act => [
  name,
  async (page) => {
    await act(page);
    await drawn(page, picture);
  },
];

const named = (name: string): Act => EXPLORING.find(([each]) => each === name) ?? [name, noAct];
const noAct = () => Promise.resolve();

const ACTS: readonly Act[] = [
  until(
    ["draw 10,000", (page) => page.getByRole("button", { name: /10,000 all the same$/u }).click()],
    holds(10_000),
  ),
  until(["pan or drag, ending in a click", named("pan")[1]]),
  until(named("zoom")),
  [
    "outline",
    async (page) => {
      await page.getByRole("tab", { name: "Outline" }).click();
      await page.getByRole("treeitem").first().waitFor();
    },
  ],
  until([
    "search and select",
    async (page) => {
      await page.getByRole("combobox", { name: /^Search/u }).fill("Body 0");
      await page
        .getByRole("option", { name: /^Body 0(?!\d)/u })
        .first()
        .click();
      await page.getByRole("region", { name: "Entity" }).getByText("Body 0").first().waitFor();
    },
  ]),
  until(
    [
      "hide",
      async (page) => {
        await page.getByRole("region", { name: "Entity" }).getByRole("heading").first().click();
        await page.keyboard.press("h");
      },
    ],
    holds(9_999),
  ),
  until(["undo", (page) => page.keyboard.press("Control+z")], holds(10_000)),
  until(["filter", named("filter")[1]]),
  until(named("filter back")),
  [
    "filters panel",
    async (page) => {
      await page.getByRole("tab", { name: "Filters" }).click();
      await page.getByRole("button", { name: /^only/u }).first().waitFor();
    },
  ],
  until(clear, holds(0)),
  until(["undo clear", (page) => page.keyboard.press("Control+z")], holds(10_000)),
];

/** Goes on showing more until the console offers what can be done with a graph that is too large. */
async function askForAll(page: Page): Promise<void> {
  const more = page.getByRole("button", { name: "Show more", exact: true });
  const all = page.getByRole("button", { name: "See all" });
  await more.or(all).waitFor();
  while (await more.isVisible()) {
    const before = await page.locator(".canvas-stage").getAttribute("aria-label");
    await more.click();
    await page.locator(`.canvas-stage:not([aria-label="${before}"])`).waitFor();
    await drawn(page, "");
  }
  await all.click();
}

/** Draws the 10,000 best connected entities of a larger graph in the real product and explores them; answers the longest main-thread task of each act. */
export async function measureLarge(browser: Browser): Promise<Task[]> {
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const address = `file:${join(folder, "data")}`;
  await fill(address);
  const product = await startProduct([], address);
  try {
    const page = await pageWithView(browser, []);
    page.setDefaultTimeout(300_000);
    await loaded(page, product.url);
    await askForAll(page);
    const tasks = await longestTasks(page, ACTS, REST_MS);
    await page.context().close();
    return tasks;
  } finally {
    await product.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(address: string): Promise<void> {
  const store = await openStore(address);
  const documents = [...madeDocuments(ARTICLES, ENTITIES)];
  for (let from = 0; from < documents.length; from += PORTION) {
    await writeDocuments(store, documents.slice(from, from + PORTION));
  }
  await store.close();
}
