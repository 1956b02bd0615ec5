import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";
import { runs, shape, type } from "./query-acts.ts";
import { axeViolations, type VisitOptions } from "./visit.ts";

const CLAIMS = `// What is claimed.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity {name: 'NATO'})
MATCH (claim)-[:OBJECT]->(object:Entity {name: 'Latvia'})
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object, claim.id AS claim`;

describe.skipIf(!hasChromium)("rows, history and the question beside a result", () => {
  const { open: openConsole } = consoleUnderTest();
  const open = async (options: VisitOptions = {}) => {
    const { page } = await openConsole("?view=query", options);
    await page.getByRole("textbox", { name: "Cypher query" }).waitFor();
    return page;
  };
  const evidence = (page: Page) => page.getByRole("region", { name: "Evidence" });
  const left = (page: Page) => page.getByRole("complementary", { name: "Questions and history" });

  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)(
    "a row of claims opens its sentences, by click and by keyboard (%s, %i pixels)",
    async (theme, width) => {
      const page = await open({ theme, width });
      await type(page, CLAIMS);
      await runs(page);
      await page.getByRole("cell", { name: "DEPLOYS_TO" }).first().click();
      await evidence(page)
        .getByRole("heading", { name: /NATO.*deploys to.*Latvia/u })
        .waitFor();
      await evidence(page).locator("blockquote").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await evidence(page).waitFor({ state: "detached" });
      await page.keyboard.press("Enter");
      await evidence(page).locator("blockquote").waitFor();
      await page.getByRole("button", { name: "Close the panel" }).last().click();
      await evidence(page).waitFor({ state: "detached" });
      await page.keyboard.press("Enter");
      await evidence(page).locator("blockquote").waitFor();
    },
  );

  it("a guided question and a list of relationship keys open their sentences", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Which sentences stand behind a relation?" }).click();
    await runs(page);
    await page
      .getByRole("button", { name: /^Sentences of/u })
      .first()
      .press("ArrowDown");
    await page.keyboard.press("Enter");
    await evidence(page).locator("blockquote").waitFor();
    await type(page, "MATCH ()-[r:DEPLOYS_TO]->() RETURN r.key AS key, r.status AS status");
    await runs(page);
    await evidence(page).waitFor({ state: "detached" });
    await page.getByRole("cell", { name: "asserted" }).first().click();
    await evidence(page)
      .getByText(/^\d+ claims?/u)
      .waitFor();
    await type(page, "MATCH (n:Country {name: 'Latvia'}) RETURN n");
    await runs(page);
    await page.getByRole("button", { name: "Card of Latvia" }).click();
    await page.getByRole("heading", { name: /^Latvia/u }).waitFor();
    await type(page, "RETURN 1 AS one");
    await runs(page);
    await page.getByRole("cell", { name: "1", exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^(?:Sentences|Card) of/u }).count()).toBe(0);
  });

  it("what was asked in English goes with the next query", async () => {
    const page = await open();
    const box = page.getByRole("textbox", { name: "Question in English" });
    await box.fill("where did NATO deploy since 2022?");
    await box.press("Enter");
    const reading = page.getByText("NATO deploys to whom or what, since 2022");
    await reading.waitFor();
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await runs(page);
    await reading.waitFor();
    await type(page, "RETURN 42 AS answer");
    await page.getByText("Answers an earlier query").waitFor();
    await runs(page);
    await page.getByRole("cell", { name: "42" }).waitFor();
    await reading.waitFor({ state: "detached" });
    expect(await box.inputValue()).toBe("");
    await box.fill("what is the meaning of life");
    await box.press("Enter");
    const refused = page.getByText(/I do not understand this question/u);
    await refused.waitFor();
    await type(page, "RETURN 43 AS answer");
    await runs(page);
    await page.getByRole("cell", { name: "43" }).waitFor();
    await refused.waitFor({ state: "detached" });
  });

  it("the history tells what came of each query, shows it whole, and forgets it", async () => {
    const page = await open();
    const box = page.getByRole("textbox", { name: "Question in English" });
    await box.fill("who criticizes Russia?");
    await box.press("Enter");
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await type(page, CLAIMS);
    await runs(page);
    await type(page, "MATCH (a) RETRUN a");
    await runs(page);
    await page.reload();
    const history = left(page).getByRole("list", { name: "History" });
    const entry = (text: string | RegExp) =>
      history.getByRole("listitem").filter({ hasText: text });
    await entry(/^who criticizes Russia\?just now · object: Russia · [1-9]\d* rows?/u).waitFor();
    await entry(/^MATCH \(a\) RETRUN a.* · failed/u).waitFor();
    const claims = entry(/^MATCH \(claim:Claim\).* · [1-9]\d* rows?/u);
    await claims.getByText("Whole query").click();
    await claims.getByText("// What is claimed.").waitFor();
    await left(page).getByRole("searchbox").fill("failed");
    await claims.waitFor({ state: "detached" });
    await left(page).getByRole("searchbox").fill("");
    await claims.getByRole("button", { name: /^Forget the query/u }).click();
    await claims.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await claims.waitFor();
    await entry("who criticizes")
      .getByRole("button", { name: /^who criticizes/u })
      .click();
    const editor = page.getByRole("textbox", { name: "Cypher query" });
    await editor.filter({ hasText: "CRITICIZES" }).waitFor();
    expect(await page.getByRole("combobox", { name: "$object" }).inputValue()).toBe("Russia");
    await page.getByRole("button", { name: "Forget the whole history" }).click();
    await page.getByText("Queries that you run stand here.").waitFor();
    await shape(page, "Table").waitFor({ state: "detached" });
  });
});
