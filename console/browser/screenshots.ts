import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { packageRoot } from "#schemas/package-root.ts";
import { startBrowser, startProduct } from "./product.ts";
import { edgeOnScreen, visit, waitForContent, waitForGraph } from "./visit.ts";

// Makes the pictures in docs/ from the real product with the example articles:
// npx tsx console/browser/screenshots.ts [FOLDER] [ADDRESS OF A RUNNING CONSOLE]

const ROOT = packageRoot();
const folder = process.argv[2] ?? join(ROOT, "docs");
const running = process.argv[3];

/** An edge of the example articles with a sentence that reads well. */
const EDGE = "org:nato|DEPLOYS_TO|country:LV|asserted";

/** A picture: its file, the address it begins at and what a user does there. */
interface Picture {
  file: string;
  path: string;
  act(page: Page): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    file: "screenshot.png",
    path: "",
    act: async (page) => {
      await waitForGraph(page);
      // The timeline and the legend take their room a little later, and the picture makes way.
      await page.waitForTimeout(4_000);
      const point = await edgeOnScreen(page, EDGE);
      await page.mouse.click(point.x, point.y);
      const evidence = page.getByRole("complementary", { name: "Evidence and cards" });
      await evidence.getByRole("heading", { name: /NATO.*Latvia/u }).waitFor();
      await evidence.locator("blockquote").first().waitFor();
      await page.mouse.move(point.x, 8);
    },
  },
  {
    file: "query.png",
    path: "?view=query",
    act: async (page) => {
      const box = page.getByRole("textbox", { name: "Question in English" });
      await box.fill("who criticizes Russia?");
      await box.press("Enter");
      const drawn = page.getByRole("img", { name: /nodes and/u });
      await drawn.waitFor();
      // The first query of a server pays for loading the analyser: a second one shows the usual time.
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.getByText(/^running for/u).waitFor({ state: "hidden" });
      await drawn.waitFor();
    },
  },
  {
    file: "articles.png",
    path: "?view=articles",
    act: waitForContent,
  },
  {
    file: "article.png",
    path: "?view=articles",
    act: async (page) => {
      await page.getByRole("button", { name: /^NATO leaders agree/u }).click();
      await waitForContent(page);
      const claims = page.getByRole("complementary", { name: "Claims" });
      await claims.getByRole("button", { name: /^Russia attacks Ukraine/u }).click();
    },
  },
];

const product = running
  ? { url: running, close: async () => undefined }
  : await startProduct([join(ROOT, "examples", "articles.jsonl")]);
const browser = await startBrowser();
try {
  mkdirSync(folder, { recursive: true });
  for (const { file, path, act } of PICTURES) {
    const { page, close } = await visit(browser, `${product.url}/${path}`);
    await act(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(folder, file) });
    await close();
  }
} finally {
  await browser.close();
  await product.close();
}
