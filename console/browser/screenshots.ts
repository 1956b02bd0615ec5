import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "#schemas/package-root.ts";
import { startBrowser, startProduct } from "./product.ts";
import { edgeOnScreen, visit, waitForGraph } from "./visit.ts";

// Makes docs/screenshot.png from the real product with the example articles:
// npx tsx console/browser/screenshots.ts [FOLDER]

const ROOT = packageRoot();
const folder = process.argv[2] ?? join(ROOT, "docs");

/** An edge of the example articles with a sentence that reads well. */
const EDGE = "org:nato|DEPLOYS_TO|country:LV|asserted";

const product = await startProduct([join(ROOT, "examples", "articles.jsonl")]);
const browser = await startBrowser();
try {
  mkdirSync(folder, { recursive: true });
  const { page } = await visit(browser, product.url);
  await waitForGraph(page);
  const point = await edgeOnScreen(page, EDGE);
  await page.mouse.click(point.x, point.y);
  await page.getByRole("region", { name: "Evidence" }).locator("blockquote").first().waitFor();
  await page.mouse.move(point.x, 8);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, "screenshot.png") });
} finally {
  await browser.close();
  await product.close();
}
