import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium, shownIn } from "./console-under-test.ts";
import { waitForContent } from "./visit.ts";

/** "17 articles · 294 claims", as the head of the page says it. */
const heldIn = async (page: Page) => (await page.locator(".store-state").textContent()) ?? "";

const TEXT = "Fiji criticized Belarus. Fiji criticized Belarus again. Fiji supports Paraguay.";

describe.skipIf(!hasChromium)("what the page counts after the store changed", () => {
  const { open, explore } = consoleUnderTest();

  it("follows loads, deletions and decisions, also those of another tab", async () => {
    const { page } = await explore();
    const other = await page.context().newPage();
    await other.goto(page.url());
    const [heldBefore, shownBefore] = [await heldIn(page), await shownIn(page).textContent()];
    await page.getByRole("button", { name: "Articles", exact: true }).click();
    await page.getByLabel(/Article text/u).fill(TEXT);
    await page.getByLabel(/^Title/u).fill("Suva");
    await page.getByRole("button", { name: "Load the article" }).click();
    await page.getByText(/^1 article loaded\. 2 new relations, 2 new entities/u).waitFor();
    await page.getByRole("heading", { name: "3 claims in them" }).waitFor();
    const claims = Number(/(\d+) claims/u.exec(heldBefore)?.[1]);
    for (const each of [page, other]) {
      await each.locator(".store-state", { hasText: `${claims + 3} claims` }).waitFor();
    }
    const all = Number(/of (\d+) connected/u.exec(shownBefore ?? "")?.[1]);
    await shownIn(other)
      .filter({ hasText: `of ${all + 2} connected entities` })
      .waitFor();

    await page.getByRole("button", { name: /^Fiji supports Paraguay/u }).click();
    await page.getByRole("button", { name: "All articles" }).click();
    await page.getByRole("button", { name: /^Delete Suva/u }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("1 article loaded. Deleted since.").waitFor();
    expect(await page.getByRole("heading", { name: /claims in them/u }).count()).toBe(0);
    expect(await page.getByRole("button", { name: /^Show the .* new/u }).count()).toBe(0);
    await other.getByText(heldBefore).waitFor();
    await shownIn(other)
      .filter({ hasText: `of ${all} connected entities` })
      .waitFor();
  });

  it("a sentence marked wrong takes only itself away, and says how many others still count", async () => {
    const { page } = await open("?view=articles");
    await waitForContent(page);
    await page.getByLabel(/Article text/u).fill(TEXT);
    await page.getByRole("button", { name: "Load the article" }).click();
    await page.getByRole("heading", { name: "3 claims in them" }).waitFor();
    const held = await heldIn(page);
    await page
      .getByRole("button", { name: /^Fiji criticizes Belarus/u })
      .first()
      .click();
    const mark = page.getByRole("button", { name: "Mark wrong" });
    await mark.click();
    await mark.click();
    await page
      .getByText(
        "This sentence no longer counts for “Fiji criticizes Belarus”; 1 other still does.",
      )
      .waitFor();
    const less = `${Number(/(\d+) claims/u.exec(held)?.[1]) - 1} claims`;
    await page.locator(".store-state", { hasText: less }).waitFor();
    await page.locator(".notices").getByRole("button", { name: "Undo" }).click();
    await page.getByText("this sentence counts again for “Fiji criticizes Belarus”").waitFor();
    await page.locator(".store-state", { hasText: held }).waitFor();
  });
});
