import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium, shownIn } from "./console-under-test.ts";
import { axeViolations } from "./visit.ts";

/** What is used of the window of a picture. */
interface SvgWindow {
  document: {
    querySelectorAll(name: "text"): Iterable<{
      textContent: string;
      getBoundingClientRect(): { x: number; y: number; width: number; height: number };
    }>;
  };
}

/** What is used of the page's own window. */
interface PageWindow {
  navigator: { clipboard: { readText(): Promise<string> } };
}

interface Text {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The texts of an SVG with the room that they take; of their lines the upper and the lower quarter is empty. */
async function textsIn(page: Page, svg: string): Promise<Text[]> {
  await page.setContent(svg);
  const texts = await page.evaluate(() => {
    const { document } = globalThis as unknown as SvgWindow;
    return [...document.querySelectorAll("text")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { text: element.textContent, x, y, width, height };
    });
  });
  await page.close();
  return texts.map(({ y, height, ...text }) => ({
    ...text,
    y: y + height / 4,
    height: height / 2,
  }));
}

const lieApart = (a: Text, b: Text) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync(await (await download).path(), "utf8");
}

/** The background of a saved page's picture and the colour of its names, for a reader's theme. */
async function colorsOf(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((drawn) => {
        const { getComputedStyle } = globalThis as unknown as {
          getComputedStyle(element: unknown): { fill: string };
        };
        return getComputedStyle(drawn).fill;
      });
  return Promise.all(["main svg rect", "main svg text"].map(fill));
}

describe.skipIf(!hasChromium)("keeping and sharing what was explored", () => {
  const { browser, explore } = consoleUnderTest();
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-saved-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("saves a view by name, opens it again, and by its address", async () => {
    const { page } = await explore();
    const text = (await shownIn(page).textContent()) ?? "";
    await page.getByRole("tab", { name: "Views" }).click();
    await page.getByLabel("Keep what is on the canvas as").fill("Whole picture");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("button", { name: "Clear the canvas" }).click();
    await page
      .getByRole("list", { name: "Saved views" })
      .getByRole("button", { name: /^Whole picture/u })
      .click();
    await shownIn(page).filter({ hasText: text }).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy the address of this view" }).click();
    await page.getByText("The address of this view is copied.").waitFor();
    const copied = await page.evaluate(() => {
      const { navigator } = globalThis as unknown as PageWindow;
      return navigator.clipboard.readText();
    });
    const linked = await explore(new URL(copied).hash);
    await shownIn(linked.page).filter({ hasText: text }).waitFor();
  });

  it("exports the picture as files that hold it", async () => {
    const { page } = await explore();
    const save = async (name: RegExp) => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Export and share" }).click();
      await page.getByRole("button", { name }).click();
      return download;
    };
    const svg = await textOf(save(/^SVG/u));
    expect(svg).toMatch(/^<svg [\s\S]*NATO deploys to Latvia[\s\S]*<\/svg>$/u);
    const texts = await textsIn(await browser().newPage(), svg);
    expect(texts.length).toBeGreaterThan(60);
    for (const word of ["Country", "criticizes", "several at once", "denied or negated"]) {
      expect(texts.some(({ text }) => text === word)).toBe(true);
    }
    for (const [index, a] of texts.entries()) {
      for (const b of texts.slice(index + 1))
        expect(lieApart(a, b), `${a.text}, ${b.text}`).toBe(true);
    }
    expect(await textOf(save(/^GraphML/u))).toContain('<data key="node-label">NATO</data>');
    const gexf = await textOf(save(/^GEXF/u));
    expect(gexf).toContain('xmlns:viz="http://www.gexf.net/1.2draft/viz"');
    const json = JSON.parse(await textOf(save(/^JSON/u)));
    expect(json.nodes.length).toBeGreaterThan(10);
    const key = json.edges.find((edge: { key?: string }) => edge.key)?.key;
    expect(json.evidence[key][0].sentence.text).toMatch(/\w/u);
    const file = await save(/^PNG/u);
    expect(file.suggestedFilename()).toMatch(/^newsgraph-\d{4}-\d\d-\d\d-60-entities\.png$/u);
    const png = readFileSync(await file.path());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Twice as wide as the drawing, whose head says what it is.
    const width = Number(/<svg [^>]*width="(\d+)"/u.exec(svg)?.[1]);
    expect(Math.abs(png.readUInt32BE(16) - 2 * width)).toBeLessThan(3);
    expect(texts.some(({ text }) => /^60 entities, \d+ edges · /u.test(text))).toBe(true);
    // Only by its ending a browser knows a file of the disk as a page.
    const html = join(folder, "picture.html");
    await (await save(/^HTML/u)).saveAs(html);
    const alone = await browser().newPage();
    await alone.goto(`file://${html}`);
    await alone.getByText("Legend").waitFor();
    await alone.locator("details svg text", { hasText: "asserted" }).waitFor();
    await alone.getByRole("searchbox").fill("latvia");
    await alone.getByRole("button", { name: "Latvia", exact: true }).last().click();
    await alone
      .getByRole("button", { name: /NATO deploys to Latvia/u })
      .last()
      .click();
    await alone.locator("blockquote").first().waitFor();
    expect(await colorsOf(alone, "light")).toEqual(["rgb(251, 251, 249)", "rgb(27, 35, 48)"]);
    expect(await colorsOf(alone, "dark")).toEqual(["rgb(18, 22, 29)", "rgb(232, 236, 243)"]);
    expect(await axeViolations(alone)).toEqual([]);
    await alone.close();
  });

  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)("axe finds nothing in any state of Explore, %s, %i pixels", async (theme, width) => {
    const { page, close } = await explore("", { theme, width });
    const states: [string, () => Promise<unknown>][] = [
      ["menu", () => page.getByRole("button", { name: "Colour and size" }).click()],
      ["path", () => page.getByRole("button", { name: /^Path between/u }).click()],
      ["table", () => page.getByRole("button", { name: "Table", exact: true }).click()],
    ];
    for (const [name, reach] of states) {
      await reach();
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
