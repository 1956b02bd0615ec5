import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { neo4jSkipReason } from "../../graph/testing/shared-neo4j.ts";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";
import { rests, runs, shape, starts, type, unfold } from "./query-acts.ts";
import { axeViolations, type Visit, type VisitOptions, waitForGraph } from "./visit.ts";

/** Runs for hours on any store, and keeps little in memory: the example graph has more than 100 entities. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a MATCH (x:Entity), (y:Entity), (z:Entity) RETURN count(*) AS n";

const STORES = [
  { name: "the embedded store", isNeo4j: false },
  { name: "real Neo4j", isNeo4j: true },
] as const;

/** Starts the query and stops it at once. */
async function stops(page: Page): Promise<void> {
  await starts(page);
  await page.getByText(/^running for/u).waitFor();
  await shape(page, "Stop").click();
  await page
    .getByRole("status")
    .filter({ hasText: /^Stopped after /u })
    .waitFor();
}

describe.skipIf(!hasChromium)("asking the graph", () => {
  describe.each(STORES)("on $name", ({ isNeo4j }) => {
    const skipped = isNeo4j && neo4jSkipReason() !== null;
    const { open: openConsole, url } = consoleUnderTest({ isNeo4j, skip: skipped });
    const openFresh = async (path = "?view=query", options: VisitOptions = {}) => {
      const opened = await openConsole(path, options);
      await opened.page.getByRole("textbox", { name: "Cypher query" }).waitFor();
      return opened;
    };
    // One page for most tests: its language worker starts once.
    let shared: Visit | undefined;
    const open = async () => {
      shared ??= await openFresh();
      return shared;
    };

    it.skipIf(skipped)("draws a typed query, and shows it as table and JSON", async () => {
      const { page, complaints } = await open();
      await type(page, "MATCH (a:Entity)-[r]->(b:Entity) RETURN a, r, b LIMIT 5");
      await page.keyboard.press("Control+Enter");
      await page.getByRole("img", { name: /nodes and 5 edges/u }).waitFor();
      await shape(page, "Table").click();
      expect(await page.getByRole("table").getByRole("row").count()).toBe(6);
      await shape(page, "JSON").click();
      const json = await page.getByRole("region", { name: "JSON" }).textContent();
      expect(JSON.parse(json ?? "")).toHaveLength(5);
      await page.getByText(/^5 rows · /u).waitFor();
      expect(complaints).toEqual([]);
    });

    it.skipIf(skipped)("answers a question in English by Cypher that is shown", async () => {
      const { page } = await open();
      const box = page.getByRole("textbox", { name: "Question in English" });
      await box.fill("where did NATO deploy since 2022?");
      await box.press("Enter");
      await page.getByText("NATO deploys to whom or what, since 2022").waitFor();
      await rests(page);
      await page.getByText(/[1-9]\d* rows? · /u).waitFor();
      expect(await page.getByRole("combobox", { name: "$subject" }).inputValue()).toBe("NATO");
      await unfold(page);
      const editor = page.getByRole("textbox", { name: "Cypher query" });
      expect(await editor.textContent()).toContain("DEPLOYS_TO");
      await shape(page, "Table").click();
      await page.getByRole("table").getByText("Slovakia").first().waitFor();
    });

    it.skipIf(skipped)("says plainly that a question is not understood", async () => {
      const { page } = await open();
      const box = page.getByRole("textbox", { name: "Question in English" });
      await box.fill("what is the meaning of life");
      await box.press("Enter");
      await page.getByText(/I do not understand this question/u).waitFor();
      await page.getByRole("status").getByRole("button", { name: "Who is quoted most?" }).click();
      await page.getByText("who is quoted most", { exact: true }).waitFor();
    });

    it.skipIf(skipped)("marks a mistake at its place and says what to do", async () => {
      const { page } = await open();
      await type(page, "MATCH (a:Entity) RETRUN a");
      await runs(page);
      await page
        .getByRole("alert")
        .filter({ hasText: /line 1/u })
        .waitFor();
      await page.locator(".cm-lintRange-error").first().waitFor();
    });

    it.skipIf(skipped)("stops an endless query on the server, and goes on", async () => {
      const { page } = await open();
      await type(page, ENDLESS);
      await stops(page);
      await type(page, "RETURN 42 AS answer");
      await runs(page);
      await page.getByRole("cell", { name: "42" }).waitFor();
      // A stop that is faster than its query stops it too.
      await page.route("**/api/query", async (route) => {
        await page.waitForTimeout(500);
        await route.continue();
      });
      await type(page, ENDLESS);
      await stops(page);
      await page.unroute("**/api/query");
    });

    it.skipIf(skipped)("shows the plan of PROFILE as a tree, with its rows beside", async () => {
      const { page } = await open();
      await type(page, "PROFILE MATCH (c:Country) RETURN c.name AS name LIMIT 3");
      await runs(page);
      const plan = page.getByRole("region", { name: "Plan" });
      await plan.getByText(/rows/u).first().waitFor();
      expect(await plan.getByRole("list").count()).toBeGreaterThan(1);
      await shape(page, "Table").click();
      expect(await page.getByRole("table").getByRole("row").count()).toBe(4);
    });

    it.skipIf(skipped)("says aloud what is cut, and saves every row", async () => {
      const { page } = await open();
      await type(page, "UNWIND range(1, 2500) AS n RETURN n");
      await runs(page);
      await page.getByText(/1,000 rows .* cut off at the row limit/u).waitFor();
      const downloading = page.waitForEvent("download");
      await page.getByRole("button", { name: "All rows as CSV" }).click();
      const file = await (await downloading).path();
      expect((await readFile(file, "utf8")).trim().split("\r\n")).toHaveLength(2501);
    });

    it.skipIf(skipped)("completes from the open store, in a worker", async () => {
      const { page } = await open();
      await type(page, "");
      await page.keyboard.type("MATCH (o:Organization)-[r:DEPLO");
      await page.getByRole("option", { name: "DEPLOYS_TO" }).waitFor({ timeout: 60_000 });
    });

    it.skipIf(skipped)("never runs a query of the address by itself", async () => {
      const search = new URLSearchParams({
        query: "MATCH (n:Country {name: $name}) RETURN n.name AS name",
        "param.name": "China",
      });
      const asked: string[] = [];
      const { page } = await openConsole("?view=articles");
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${url()}/?${search}`);
      await page
        .getByRole("textbox", { name: "Cypher query" })
        .filter({ hasText: "$name" })
        .waitFor();
      // The page keeps a connection open for progress, so the network never rests.
      await page.waitForTimeout(1_500);
      expect(asked.filter((url) => /\/api\/(?:query|ask)/u.test(url))).toEqual([]);
      expect(await page.getByRole("table").count()).toBe(0);
      await runs(page);
      await page.getByRole("cell", { name: "China" }).waitFor();
    });

    if (isNeo4j) {
      it.skipIf(skipped)("explores the graph and loads an article into it", async () => {
        const { page, complaints } = await openConsole();
        await waitForGraph(page);
        await page.getByRole("button", { name: "Clear the canvas" }).click();
        await page.getByRole("combobox", { name: /^Search an entity/u }).fill("ntao");
        await page.getByRole("option", { name: /^NATO/u }).first().click();
        await page
          .getByRole("button", { name: /^Add to the graph: deploys to \(to others\)/u })
          .click();
        await page.getByRole("tab", { name: "Outline" }).click();
        await page
          .getByRole("treeitem", { name: /NATO deploys to Latvia/u })
          .first()
          .click();
        const evidence = page.getByRole("region", { name: "Evidence" });
        await evidence.locator("blockquote").first().waitFor();
        await page.getByRole("button", { name: "Articles", exact: true }).click();
        await page.getByLabel(/Article text/u).fill("Iceland criticized Belarus on 3 May 2023.");
        await page.getByRole("button", { name: "Load the article" }).click();
        await page.getByText(/1 article loaded\. 1 new relation/u).waitFor();
        await page.getByRole("button", { name: /^Show the 1 new relation/u }).click();
        await page
          .getByRole("treeitem", { name: /Iceland/u })
          .first()
          .waitFor();
        expect(complaints).toEqual([]);
      });
      return;
    }

    // What does not depend on the store: shown once.
    it("keeps a query by name and finds what ran", async () => {
      const { page } = await open();
      await type(page, "RETURN 'kept' AS word");
      await runs(page);
      await page.getByRole("cell", { name: "kept" }).waitFor();
      await page.getByRole("button", { name: /Keep/u }).click();
      await page.getByRole("textbox", { name: "Name of the favourite" }).fill("My words");
      await page.keyboard.press("Enter");
      await type(page, "return  1 as x");
      await page.getByRole("button", { name: "Format" }).click();
      const editor = page.getByRole("textbox", { name: "Cypher query" });
      await editor.filter({ hasText: "RETURN 1 AS x" }).waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: "My words", exact: true }).click();
      await editor.filter({ hasText: "'kept'" }).waitFor();
      const search = page.getByRole("searchbox", { name: /Search questions/u });
      await search.fill("quoted most");
      expect(await page.getByRole("button", { name: "Who criticizes whom?" }).count()).toBe(0);
      await page.getByRole("button", { name: "Who is quoted most?" }).first().click();
      await editor.filter({ hasText: "ATTRIBUTED_TO" }).waitFor();
    });

    it.each([
      ["light", 1440],
      ["dark", 390],
    ] as const)("axe finds nothing in the %s theme at %i pixels", async (theme, width) => {
      const { page } = await openFresh("?view=query", { theme, width });
      expect(await axeViolations(page)).toEqual([]);
      const box = page.getByRole("textbox", { name: "Question in English" });
      await box.fill("who criticizes Russia");
      await box.press("Enter");
      await page.getByText(/[1-9]\d* rows? · /u).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await type(page, "EXPLAIN MATCH (n:Country) RETURN n.name");
      await runs(page);
      await page.getByRole("region", { name: "Plan" }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});
