import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";

/** How far the table goes beyond its room, in CSS pixels. */
const overflow = (page: Page) =>
  page
    .getByRole("region", { name: "Edges" })
    .evaluate((element) => element.scrollWidth - element.clientWidth);

describe.skipIf(!hasChromium)("the table of Explore", () => {
  const { explore } = consoleUnderTest();

  it.each([
    ["light", 1440],
    ["dark", 1024],
    ["light", 390],
  ] as const)("shows status and both dates of an edge, %s, %i pixels", async (theme, width) => {
    const { page } = await explore("", { theme, width });
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.getByRole("row").filter({ hasText: "negated" }).first().waitFor();
    await page.getByRole("button", { name: /^Claims/u }).click();
    await page.getByRole("button", { name: /^Claims/u }).click();
    const attacks = page.getByRole("row", { name: /^Russia attacks.*Ukraine/u }).first();
    const dates = attacks.getByText("8 Mar 2024").filter({ visible: true });
    await dates.waitFor();
    await attacks.getByText("24 Feb 2022").first().waitFor();
    // A phone scrolls sideways to the count.
    if (width > 700) expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
