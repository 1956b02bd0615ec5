import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";
import { CHROMIUM, type Product, startBrowser, startProduct } from "./product.ts";
import {
  axeViolations,
  edgeOnScreen,
  type Visit,
  type VisitOptions,
  visit,
  waitForContent,
  waitForGraph,
} from "./visit.ts";

const ROOT = packageRoot();
const FOUNDING = join(ROOT, "..", "shared", "samples", "000_1f79f6d74827c19d.txt");
const EXAMPLES = join(ROOT, "examples", "articles.jsonl");
const hasFounding = existsSync(FOUNDING);
const hasChromium = existsSync(CHROMIUM);
const mustRun = process.env["CI"] === "true";

if (mustRun && !hasChromium) throw new Error(`Chromium must be present in CI: ${CHROMIUM}`);
if (mustRun && !hasFounding)
  throw new Error(`the founding article must be present in CI: ${FOUNDING}`);
if (!hasChromium) process.stderr.write(`skipped: browser tests need Chromium at ${CHROMIUM}\n`);

const PASTED =
  "Iceland criticized Belarus on 3 May 2023. Iceland imposed sanctions on Belarus. " +
  "<script>document.title = 'broken'</script> \u202eabc\u202c Iceland supports Ukraine.";

describe.skipIf(!hasChromium)("the console in a real browser", () => {
  let product: Product;
  let browser: Browser;
  const visits: Visit[] = [];
  const open = async (path = "", options: VisitOptions = {}) => {
    const opened = await visit(browser, `${product.url}/${path}`, options);
    visits.push(opened);
    return opened;
  };

  beforeAll(async () => {
    product = await startProduct([EXAMPLES, ...(hasFounding ? [FOUNDING] : [])]);
    browser = await startBrowser();
  });
  afterAll(async () => {
    for (const each of visits) await each.close();
    await browser?.close();
    await product?.close();
  });

  it("shows a graph at once, without a complaint of the browser or of the content policy", async () => {
    const { page, complaints } = await open();
    await waitForGraph(page);
    await page.getByRole("tab", { name: "Outline" }).click();
    expect(
      await page.getByRole("tree", { name: "The graph as text" }).getByRole("treeitem").count(),
    ).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  it.skipIf(!hasFounding)(
    "search NATO, click the edge to Slovakia, the sentence appears",
    async () => {
      const { page } = await open();
      await waitForGraph(page);
      await page.getByRole("button", { name: "Clear the canvas" }).click();
      await page.getByRole("combobox", { name: "Search an entity" }).fill("NATO");
      await page.getByRole("option", { name: /^NATO/u }).first().click();
      await page.getByRole("heading", { name: /NATO/u }).waitFor();
      await page.getByRole("button", { name: /deploys to \(to others\)/u }).click();
      await page.getByRole("tab", { name: "Outline" }).click();
      await page
        .getByRole("treeitem", { name: /deploys to Slovakia/u })
        .first()
        .waitFor();
      await page.waitForTimeout(500);
      await page.getByRole("button", { name: "Fit the graph (0)" }).click();
      await page.waitForTimeout(300);
      const point = await edgeOnScreen(page, "org:nato|DEPLOYS_TO|country:SK|planned");
      await page.mouse.click(point.x, point.y);
      const evidence = page.getByRole("region", { name: "Evidence" });
      await evidence
        .getByText(/battalions/u)
        .first()
        .waitFor();
      expect(await evidence.getByRole("heading").first().textContent()).toBe(
        "NATOdeploys toSlovakia",
      );
      const marks = await evidence.locator("blockquote mark").allTextContents();
      expect(marks).toContain("Slovakia");
      expect(await evidence.textContent()).toContain("planned");
      await evidence.getByText("Why this claim").first().click();
      const rule = evidence.getByRole("listitem").filter({ hasText: "(this claim)" });
      await rule.first().waitFor();
      expect(await rule.first().textContent()).toMatch(/^fired [a-z-]+\/[a-z-]+ \(this claim\): /u);
    },
  );

  it("a typed query draws its graph and its table", async () => {
    const { page, complaints } = await open("?view=query");
    await page.getByRole("textbox", { name: "Cypher query" }).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b LIMIT 5");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("img", { name: /nodes and 5 edges/u }).waitFor();
    await page.getByRole("button", { name: "Table" }).click();
    const rows = page.getByRole("table").getByRole("row");
    expect(await rows.count()).toBe(6);
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    expect(JSON.parse((await page.locator(".result-json").textContent()) ?? "")).toHaveLength(5);
    expect(complaints).toEqual([]);
  });

  it("completes from the open store, in a worker", async () => {
    const { page } = await open("?view=query");
    await page.getByRole("textbox", { name: "Cypher query" }).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (o:Organization)-[r:SUPP");
    await page.getByRole("option", { name: "SUPPORTS" }).waitFor({ timeout: 30_000 });
  });

  it("an error says where it is and what is wrong", async () => {
    const { page } = await open("?view=query");
    await page.getByRole("textbox", { name: "Cypher query" }).click();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("MATCH (a:Entity) RETRUN a");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Enter");
    await page
      .getByRole("alert")
      .filter({ hasText: /line 1/u })
      .waitFor();
    await page.locator(".cm-lintRange-error").first().waitFor();
  });

  it("a query in the address fills the editor and does not run", async () => {
    const query = "MATCH (n:Country) RETURN n.name AS name";
    const { page } = await open(`?query=${encodeURIComponent(query)}`);
    await page.getByRole("textbox", { name: "Cypher query" }).filter({ hasText: query }).waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByRole("table").count()).toBe(0);
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByRole("table").waitFor();
  });

  it("every guided question runs on the open store", async () => {
    const { page } = await open("?view=query");
    const questions = page
      .getByRole("complementary", { name: "Questions and history" })
      .locator(".question");
    await questions.first().waitFor();
    const titles = await questions.allTextContents();
    expect(titles.length).toBeGreaterThanOrEqual(8);
    for (const title of titles) {
      await page.getByRole("button", { name: title, exact: true }).click();
      const answered = page.waitForResponse((response) => response.url().endsWith("/api/query"));
      await page.getByRole("button", { name: "Run", exact: true }).click();
      expect((await answered).status(), title).toBe(200);
      await page.getByRole("button", { name: "Run", exact: true }).waitFor();
    }
  });

  it("a pasted article adds its edges, its markup stays text, and deleting takes them away", async () => {
    const { page } = await open("?view=articles");
    await page.getByLabel(/Article text/u).fill(PASTED);
    await page.getByLabel("Title (optional)").fill("Iceland speaks");
    await page.getByRole("button", { name: "Load the article" }).click();
    await page.getByText(/1 article loaded\. [1-9]\d* new relations/u).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: /^Show the \d+ new relations/u }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
    await page
      .getByRole("treeitem", { name: /Iceland/u })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    await page.getByRole("button", { name: /^Iceland speaks/u }).click();
    await page.getByText("<script>document.title").waitFor();
    expect(await page.title()).toBe("newsgraph");
    await page.getByRole("button", { name: "All articles" }).click();
    await page.getByRole("button", { name: "Delete Iceland speaks" }).click();
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText(/“Iceland speaks” is deleted/u).waitFor();
  });

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 1024],
  ] as const)("axe finds nothing in the %s theme at %i pixels", async (theme, width) => {
    for (const path of ["", "?view=query", "?view=articles", "?entity=org%3Anato"]) {
      const { page, close } = await visit(browser, `${product.url}/${path}`, { theme, width });
      await waitForContent(page);
      expect(await axeViolations(page), `${path} ${theme} ${width}`).toEqual([]);
      await close();
    }
  });

  it("takes every act on the graph back, by keyboard and by button", async () => {
    const { page } = await open("?entity=org%3Anato");
    await waitForGraph(page);
    await page.getByRole("heading", { name: /NATO/u }).waitFor();
    const shown = page.locator(".shown").getByRole("status");
    const before = (await shown.textContent()) ?? "";
    const changed = () => shown.filter({ hasNotText: before }).waitFor();
    const restored = () => shown.filter({ hasText: before }).waitFor();
    await page.keyboard.press("h");
    await changed();
    await page.keyboard.press("Control+z");
    await restored();
    await page.keyboard.press("Control+Shift+z");
    await changed();
    await page.getByRole("button", { name: /^Undo/u }).click();
    await restored();
    await page.getByRole("button", { name: "Clear the canvas" }).click();
    await page.getByText("The canvas is empty").waitFor();
    await page.getByRole("button", { name: /^Undo/u }).click();
    await restored();
  });

  it("is worked by keyboard alone", async () => {
    const { page } = await open();
    await waitForGraph(page);
    await page.keyboard.press("/");
    await page.keyboard.type("ukraine");
    await page
      .getByRole("option", { name: /Ukraine/u })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Ukraine/u }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("2");
    await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
  });
});
