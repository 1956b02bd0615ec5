import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";
import { CHROMIUM, type Product, startBrowser, startProduct } from "./product.ts";
import { axeViolations, type Visit, type VisitOptions, visit, waitForGraph } from "./visit.ts";

const EXAMPLES = join(packageRoot(), "examples", "articles.jsonl");

/** What is used of the page's own window. */
interface PageWindow {
  navigator: { clipboard: { readText(): Promise<string> } };
}

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), "utf8");
}

describe.skipIf(!existsSync(CHROMIUM))("keeping and sharing what was explored", () => {
  let product: Product;
  let browser: Browser;
  const visits: Visit[] = [];
  const open = async (path = "", options: VisitOptions = {}) => {
    const opened = await visit(browser, `${product.url}/${path}`, options);
    visits.push(opened);
    await waitForGraph(opened.page);
    return opened;
  };
  const shown = (page: Page) => page.locator(".shown").getByRole("status");

  beforeAll(async () => {
    product = await startProduct([EXAMPLES]);
    browser = await startBrowser();
  });
  afterAll(async () => {
    for (const each of visits) await each.close();
    await browser?.close();
    await product?.close();
  });

  it("saves a view by name, opens it again, and by its address", async () => {
    const { page } = await open();
    const text = (await shown(page).textContent()) ?? "";
    await page.getByRole("tab", { name: "Views" }).click();
    await page.getByLabel("Keep what is on the canvas as").fill("Whole picture");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Clear the canvas" }).click();
    await page
      .getByRole("list", { name: "Saved views" })
      .getByRole("button", { name: /^Whole picture/u })
      .click();
    await shown(page).filter({ hasText: text }).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the address of this view" }).click();
    await page.getByText("The address of this view is copied.").waitFor();
    const copied = await page.evaluate(() => {
      const { navigator } = globalThis as unknown as PageWindow;
      return navigator.clipboard.readText();
    });
    const linked = await open(new URL(copied).hash);
    await shown(linked.page).filter({ hasText: text }).waitFor();
  });

  it("exports the picture as files that hold it", async () => {
    const { page } = await open();
    const save = async (name: RegExp) => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Export and share" }).click();
      await page.getByRole("button", { name }).click();
      return download;
    };
    const svg = await textOf(save(/^SVG/u));
    expect(svg).toMatch(/^<svg [\s\S]*NATO deploys to Latvia[\s\S]*<\/svg>$/u);
    expect(await textOf(save(/^GraphML/u))).toContain('<data key="node-label">NATO</data>');
    expect(await textOf(save(/^GEXF/u))).toContain("<gexf");
    expect(JSON.parse(await textOf(save(/^JSON/u))).nodes.length).toBeGreaterThan(10);
    const png = readFileSync(await (await save(/^PNG/u)).path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const html = await (await save(/^HTML/u)).path();
    const alone = await browser.newPage();
    await alone.goto(`file://${html}`);
    await alone.getByRole("searchbox").fill("latvia");
    await alone.getByRole("button", { name: "Latvia", exact: true }).last().click();
    await alone
      .getByRole("button", { name: /NATO deploys to Latvia/u })
      .last()
      .click();
    await alone.locator("blockquote").first().waitFor();
    await alone.close();
  });

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
  ] as const)("axe finds nothing in any state of Explore, %s, %i pixels", async (theme, width) => {
    const { page, close } = await open("", { theme, width });
    const states: [string, () => Promise<unknown>][] = [
      ["menu", () => page.getByRole("button", { name: "Colour and size" }).click()],
      ["path", () => page.keyboard.press("Escape").then(() => page.keyboard.press("w"))],
      ["table", () => page.getByRole("button", { name: "Table", exact: true }).click()],
    ];
    for (const [name, reach] of states) {
      await reach();
      await page.waitForTimeout(200);
      expect(await axeViolations(page), name).toEqual([]);
    }
    if (width > 1_100) {
      for (const fold of ["Outline", "Filters", "Views"]) {
        await page.getByRole("tab", { name: fold }).click();
        expect(await axeViolations(page), fold).toEqual([]);
      }
    }
    await close();
  });
});
