import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";
import {
  consoleUnderTest,
  EXAMPLES,
  hasChromium,
  shownIn,
  waitForRest,
} from "./console-under-test.ts";
import { axeViolations, edgeOnScreen, waitForContent } from "./visit.ts";

const FOUNDING = join(packageRoot(), "..", "shared", "samples", "000_1f79f6d74827c19d.txt");
const hasFounding = existsSync(FOUNDING);
if (process.env["CI"] === "true" && !hasFounding) {
  throw new Error(`the founding article must be present in CI: ${FOUNDING}`);
}
if (!hasChromium)
  process.stderr.write("skipped: browser tests need Chromium (CHROMIUM names it)\n");

describe.skipIf(!hasChromium)("the console in a real browser", () => {
  const { open, explore, url } = consoleUnderTest({
    files: hasFounding ? [EXAMPLES, FOUNDING] : [EXAMPLES],
  });

  it("shows a graph at once, without a complaint of the browser or of the content policy", async () => {
    const { page, complaints } = await explore();
    await page.getByRole("tab", { name: "Outline" }).click();
    expect(
      await page.getByRole("tree", { name: "The graph as text" }).getByRole("treeitem").count(),
    ).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  it.skipIf(!hasFounding)(
    "search NATO, click the edge to Slovakia, the sentence appears",
    async () => {
      const { page } = await explore();
      await page.getByRole("button", { name: "Clear the canvas" }).click();
      await page.getByRole("combobox", { name: "Search an entity" }).fill("NATO");
      await page.getByRole("option", { name: /^NATO/u }).first().click();
      await page.getByRole("heading", { name: /NATO/u }).waitFor();
      await page
        .getByRole("button", { name: /^Add to the graph: deploys to \(to others\)/u })
        .click();
      await page.getByRole("tab", { name: "Outline" }).click();
      await page
        .getByRole("treeitem", { name: /deploys to Slovakia/u })
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Fit the graph (0)" }).click();
      await waitForRest(page);
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
      await evidence
        .getByText(/ is read as: NATO deploys to Slovakia/u)
        .first()
        .waitFor();
      await evidence.getByText("All that was read in this sentence").first().click();
      const rule = evidence.getByRole("listitem").filter({ hasText: "(this claim)" });
      await rule.first().waitFor();
      expect(await rule.first().textContent()).toMatch(/^fired [a-z-]+\/[a-z-]+ \(this claim\): /u);
    },
  );

  it.each([
    ["light", 1024],
    ["dark", 390],
  ] as const)("axe finds nothing in the %s theme at %i pixels", async (theme, width) => {
    for (const path of ["", "?view=query", "?view=articles", "?entity=org%3Anato"]) {
      const { page, close } = await open(path, { theme, width });
      await waitForContent(page);
      expect(await axeViolations(page), `${path} ${theme} ${width}`).toEqual([]);
      await close();
    }
  });

  it("shows the tour once", async () => {
    const { page } = await open("", { tour: true });
    const tour = page.getByRole("region", { name: "Tour" });
    await tour.getByRole("heading", { name: "Every line is a claim" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await tour.getByRole("button", { name: "Next" }).click();
    await tour.getByRole("button", { name: "Next" }).click();
    await page.getByRole("textbox", { name: "Question in English" }).waitFor();
    await tour.getByRole("button", { name: "Next" }).click();
    await tour.getByRole("button", { name: "Done" }).click();
    expect(await tour.count()).toBe(0);
    await page.goto(url());
    await page.getByRole("main").waitFor();
    expect(await tour.count()).toBe(0);
  });

  it("leaves a menu in front of the tour on a narrow screen", async () => {
    const { page } = await open("", { tour: true, width: 390, height: 844 });
    await page.getByRole("region", { name: "Tour" }).waitFor();
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("button", { name: /^By time/u }).click();
    await page.getByRole("button", { name: /^Undo/u, disabled: false }).waitFor();
  });

  it("takes a question in the search field of every view", async () => {
    const { page } = await open("?view=articles");
    const field = page.getByRole("combobox", { name: /ask a question$/u });
    await field.fill("who criticizes Russia?");
    await page.getByRole("option", { name: "Ask “who criticizes Russia?”" }).waitFor();
    await field.press("Enter");
    await page.getByText("who or what criticizes Russia").waitFor();
    await page.getByRole("img", { name: /nodes and [1-9]/u }).waitFor();
  });

  it("takes every act on the graph back, by keyboard and by button", async () => {
    const { page } = await explore("?entity=org%3Anato");
    await page.getByRole("heading", { name: /NATO/u }).waitFor();
    const shown = shownIn(page);
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
    const { page } = await explore();
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
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("2");
    await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
  });

  it("warns of names in a query that the graph does not have", async () => {
    const query = "MATCH (n:Persn) RETURN n.nmae AS name";
    const { page } = await open(`?query=${encodeURIComponent(query)}`);
    await page.getByRole("button", { name: "Run", exact: true }).click();
    const warnings = page.getByRole("status", { name: "Warnings" });
    await warnings.getByText("No node has the label `Persn`; did you mean `Person`?").waitFor();
    await warnings.getByText("Line 1, column 26.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("says which fields of a chosen file are not read", async () => {
    const { page } = await open("?view=articles");
    await page.getByLabel("Choose files").setInputFiles({
      name: "dated.jsonl",
      mimeType: "text/plain",
      buffer: Buffer.from('{"text":"Iceland praised Peru.","published":"2024-05-01"}'),
    });
    await page.getByText("1 article chosen, not loaded yet").waitFor();
    const notes = page.getByRole("status", { name: "What is not read" });
    await notes.getByText('did you mean "publishedAt"?').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
