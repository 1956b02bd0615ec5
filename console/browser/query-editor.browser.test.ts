import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";
import { runs, type } from "./query-acts.ts";
import type { Visit } from "./visit.ts";

describe.skipIf(!hasChromium)("the editor of queries", () => {
  const { open } = consoleUnderTest();
  // One page for all: its language worker starts once.
  let shared: Visit | undefined;
  const query = async () => {
    shared ??= await open("?view=query");
    return shared.page;
  };

  it("completes along the path that is typed", async () => {
    const page = await query();
    await type(page, "");
    await page.keyboard.type("MATCH (c:Claim)-[:");
    const option = (name: string) => page.getByRole("option", { name, exact: true });
    await option("EVIDENCE").waitFor({ timeout: 60_000 });
    expect(await option("DEPLOYS_TO").count()).toBe(0);
    await page.keyboard.press("Escape");
    await type(page, "");
    await page.keyboard.type("MATCH (c:Claim)-[:EVIDENCE]->(s:");
    await option("Sentence").waitFor();
    expect(await page.getByRole("option").count()).toBe(1);
    await page.keyboard.press("Escape");
    await type(page, "");
    await page.keyboard.type("MATCH (c:Claim) WHERE c.");
    await option("wrong").waitFor();
    expect(await option("capital").count()).toBe(0);
  });

  it("warns of what no store has, and of nothing in a guided question", async () => {
    const page = await query();
    const warned = page.locator(".cm-lintRange-warning");
    await type(page, "MATCH (a:Persn) WHERE a.nme = 'x' RETURN a, claim");
    await warned.filter({ hasText: "Persn" }).waitFor();
    await runs(page);
    await page
      .getByRole("alert")
      .filter({ hasText: /line 1/u })
      .waitFor();
    await page.locator(".cm-lintRange-error").filter({ hasText: "claim" }).first().waitFor();
    expect(await warned.allTextContents()).toEqual(["Persn", "nme"]);
    await page.getByRole("button", { name: "What was denied, or said not to be so?" }).click();
    await warned.first().waitFor({ state: "detached" });
    await page.waitForTimeout(3_000);
    expect(await warned.count()).toBe(0);
  });

  it("walks through what ran by keys, with its values, and back to what was typed", async () => {
    const page = await query();
    const text = page.getByRole("textbox", { name: "Cypher query" });
    await type(page, "MATCH (a:Country {name: $name}) RETURN a.name AS name");
    const value = page.getByRole("combobox", { name: /\$name$/u });
    await value.fill("Latvia");
    await runs(page);
    await type(page, "MATCH (b:Country {name: $name}) RETURN b");
    await value.fill("Poland");
    await text.press("Control+ArrowUp");
    await text.filter({ hasText: "(a:Country" }).waitFor();
    expect(await value.inputValue()).toBe("Latvia");
    await text.press("Control+ArrowDown");
    await text.filter({ hasText: "(b:Country" }).waitFor();
    expect(await value.inputValue()).toBe("Poland");
  });

  it("looks for mistakes once the schema has come, however late", async () => {
    const { page } = await open("?view=articles");
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/api/schema", async (route) => {
      await asked;
      await route.continue();
    });
    const views = page.getByRole("navigation", { name: "Views" });
    await views.getByRole("button", { name: "Query" }).click();
    await type(page, "MATCH (a:Entity) SET a.name = 'x' RETURN a");
    // Longer than the linter waits for the end of typing: what it asks now, it asks before the schema.
    await page.waitForTimeout(2_000);
    answer();
    await page.locator(".cm-lintRange-error").filter({ hasText: "SET" }).waitFor();
    expect(await page.locator(".cm-lintRange-warning").allTextContents()).toEqual([]);
  });
});
