import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";
import { rests, runs, shape, type, unfold } from "./query-acts.ts";
import { axeViolations, type VisitOptions, waitForGraph } from "./visit.ts";

describe.skipIf(!hasChromium)("answers in the console", () => {
  const { open: openConsole } = consoleUnderTest();
  const open = async (options: VisitOptions = {}) => {
    const { page } = await openConsole("?view=query", options);
    await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
    return page;
  };
  const asks = async (page: Page, question: string) => {
    const box = page.getByRole("textbox", { name: "Question in English" });
    await box.fill(question);
    await box.press("Enter");
  };
  const editor = (page: Page) => page.getByRole("textbox", { name: "Cypher query" });
  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

  it("an answer has the page, its Cypher is one press away", async () => {
    const page = await open();
    await asks(page, "who criticizes Russia?");
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    expect(await editor(page).isVisible()).toBe(false);
    const region = await page.getByRole("region", { name: "Result", exact: true }).boundingBox();
    expect(region?.height).toBeGreaterThan(500);
    await button(page, "Show the Cypher").click();
    await editor(page).filter({ hasText: "CRITICIZES" }).waitFor();
    await button(page, "Fold the Cypher").click();
    await editor(page).waitFor({ state: "hidden" });
  });

  it("a question without an answer takes the answer before out of sight", async () => {
    const page = await open();
    await asks(page, "who criticizes Russia?");
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await asks(page, "who criticizes Finnlant?");
    await page.getByText("Do you mean Finland?").waitFor();
    expect(await page.getByText(/^[1-9]\d* rows? · /u).count()).toBe(0);
    expect(await editor(page).isVisible()).toBe(false);
    await button(page, "who criticizes Finland?").click();
    await page.getByText(/^no rows · /u).waitFor();
    await asks(page, "who critizises Russia?");
    await page.getByText("“critizises” is read as “criticises”.").waitFor();
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await asks(page, "what is the meaning of life");
    await button(page, /^Back to the query and result before/u).click();
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
  });

  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)("what is denied is drawn as dashed lines (%s, %i pixels)", async (theme, width) => {
    const page = await open({ theme, width });
    await asks(page, "what did Russia deny?");
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await shape(page, "Graph").click();
    await page.getByRole("img", { name: /nodes and [1-9]\d* edges/u }).waitFor();
    await page
      .getByRole("list", { name: "Legend" })
      .getByText("denied or negated", { exact: true })
      .waitFor();
    await button(page, "Fit the graph").click();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("a guided question says what it is, and its fields complete names", async () => {
    const page = await open();
    await button(page, "What connects two entities?").click();
    await page.getByRole("heading", { name: "Connections What connects two entities?" }).waitFor();
    const from = page.getByRole("combobox", { name: "From $a" });
    await from.fill("Latv");
    await page.getByRole("option", { name: "Latvia" }).click();
    expect(await from.inputValue()).toBe("Latvia");
    await from.fill("Natto");
    await from.press("Tab");
    await button(page, "Do you mean NATO?").click();
    expect(await from.inputValue()).toBe("NATO");
    await runs(page);
    await shape(page, "Table").click();
    await page.getByRole("cell", { name: "1", exact: true }).first().waitFor();
  });

  it("an answer without rows says what to ask instead", async () => {
    const page = await open();
    await asks(page, "did Austria threaten Turkey?");
    await page.getByText(/^No loaded article states this\./u).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, "Which articles mention Austria?").click();
    await page.getByRole("cell", { name: /Salisbury/u }).waitFor();
    await type(page, "MATCH (a:Country {name: 'Nowhere'}) RETURN a");
    await runs(page);
    await page.getByText(/^The query ran and nothing fits\./u).waitFor();
  });

  it("on a phone, what to ask instead is in sight", async () => {
    const page = await open({ width: 390, height: 844 });
    await asks(page, "did Austria threaten Turkey?");
    const wider = await button(page, "Which articles mention Turkey?").boundingBox();
    expect((wider?.y ?? 844) + (wider?.height ?? 0)).toBeLessThan(844);
  });

  it("a result takes the place of the picture, and undo brings that back", async () => {
    const page = await open();
    await asks(page, "who criticizes Russia?");
    await page.getByText(/^7 rows · /u).waitFor();
    await button(page, "Show only this").click();
    await page.getByText(/^8 of \d+ connected entities/u).waitFor();
    await button(page, /^Undo/u).click();
    await page.getByText(/^60 of \d+ connected entities/u).waitFor();
  });

  it("rows show sentences at length, and no ids", async () => {
    const page = await open();
    await asks(page, "what did Russia deny?");
    await rests(page);
    await page.getByRole("columnheader", { name: "sentence" }).waitFor();
    expect(await page.getByRole("cell", { name: /^clm:/u }).count()).toBe(0);
    expect(await page.getByRole("cell", { name: "null", exact: true }).count()).toBe(0);
    const sentence = await page.getByRole("columnheader", { name: "sentence" }).boundingBox();
    expect(sentence?.width).toBeGreaterThan(330);
  });

  it("a broken query leaves the history once the next one runs", async () => {
    const page = await open();
    await type(page, "MATCH (a) RETRUN a");
    await runs(page);
    const history = page.getByRole("list", { name: "History" });
    await history.getByText(/RETRUN/u).waitFor();
    await type(page, "MATCH (a:Country) RETURN a.name AS name LIMIT 3");
    await runs(page);
    await history.getByText(/RETRUN/u).waitFor({ state: "detached" });
  });

  it("keys after a question in the header do not change its Cypher", async () => {
    const { page } = await openConsole();
    await waitForGraph(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".canvas-area").evaluate((it) => it.matches(":focus"))).toBe(true);
    const search = page.getByRole("combobox", { name: /^Search an entity/u });
    await search.fill("who criticizes Russia?");
    await search.press("Enter");
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await page.keyboard.type("/China");
    expect(await search.inputValue()).toBe("China");
    await page.keyboard.press("Escape");
    await unfold(page);
    expect(await editor(page).textContent()).not.toContain("China");
  });
});
