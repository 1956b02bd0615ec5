import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium, shownIn } from "./console-under-test.ts";
import { axeViolations } from "./visit.ts";

describe.skipIf(!hasChromium)("the card of an entity", () => {
  const { explore } = consoleUnderTest();

  it.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)(
    "leads from a relation to the others and to their sentences, %s, %i pixels",
    async (theme, width) => {
      const { page } = await explore("", { theme, width });
      await page.getByRole("combobox", { name: "Search an entity" }).fill("nato");
      await page.getByRole("option", { name: /^NATO/u }).first().click();
      const card = page.getByRole("region", { name: "Entity" });
      const shown = await shownIn(page).textContent();
      const row = card.getByRole("button", { name: /^deploys to \(to others\)/u });
      const count = Number((await row.textContent())?.match(/(\d+)$/u)?.[1]);
      await row.click();
      const latvia = card.getByRole("button", { name: /^Latvia asserted \d+ claims?/u });
      await latvia.waitFor();
      const neighbours = card.locator(".neighbours > li");
      expect(await neighbours.count()).toBeGreaterThanOrEqual(count);
      await latvia.click();
      await card.locator("blockquote", { hasText: "Latvia" }).first().waitFor();
      expect(await shownIn(page).textContent()).toBe(shown);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it("adds the neighbours of a relation by a button of their own, and lists what is said by sentence", async () => {
    const { page } = await explore();
    await page.getByRole("button", { name: "Clear the canvas" }).click();
    await page.getByRole("combobox", { name: "Search an entity" }).fill("nato");
    await page.getByRole("option", { name: /^NATO/u }).first().click();
    const card = page.getByRole("region", { name: "Entity" });
    await card.getByRole("button", { name: "Add to the graph: deploys to (to others)" }).click();
    await shownIn(page)
      .filter({ hasText: /^(?:[2-9]|\d\d+) of/u })
      .waitFor();
    const said = card.locator("details", { hasText: /^What NATO says/u });
    await said.locator("summary").first().click();
    const sentences = await said.locator("blockquote").allTextContents();
    expect(sentences.length).toBeGreaterThan(0);
    expect(new Set(sentences).size).toBe(sentences.length);
    await said
      .getByRole("button", { name: /says NATO/u })
      .first()
      .click();
    await said.getByText("Why this claim").waitFor();
  });
});
