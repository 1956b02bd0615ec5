import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { canvasPoint } from "./canvas-points.ts";
import { consoleUnderTest, hasChromium, waitForRest } from "./console-under-test.ts";
import { edgeOnScreen } from "./visit.ts";

const BUNDLE = "bundle country:RU\ncountry:UA";
const PASTED = "Russia criticized Sweden. NATO praised Finland. China warned Japan.";

/** Loads a text that states no date. */
async function loadUndated(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Articles", exact: true }).click();
  await page.getByLabel(/Article text/u).fill(PASTED);
  await page.getByRole("button", { name: "Load the article" }).click();
  await page.getByText(/^1 article loaded\./u).waitFor();
}

describe.skipIf(!hasChromium)("what stands around the canvas", () => {
  const { explore } = consoleUnderTest();
  const legendOf = (page: Page) => page.getByRole("group", { name: "Legend and filter" });

  it("opens a relation out of a bundle with its line lit, and leads back to all of them", async () => {
    const { page } = await explore();
    await waitForRest(page);
    const { x, y } = await edgeOnScreen(page, BUNDLE);
    await page.mouse.click(x, y);
    const all = page.getByRole("region", { name: "Bundled edges" });
    const count = await all.getByRole("listitem").count();
    await all.getByRole("listitem").first().getByRole("button").click();
    const evidence = page.getByRole("region", { name: "Evidence" });
    await evidence.locator("blockquote").first().waitFor();
    await page.getByRole("button", { name: `${count} relations of Russia and Ukraine` }).click();
    await all.waitFor();
    expect(await all.getByRole("listitem").count()).toBe(count);
  });

  it("goes back to the first graph as it was at first", async () => {
    const { page } = await explore();
    await waitForRest(page);
    const places = () =>
      Promise.all(["org:nato", "country:LV", "country:IR"].map((id) => canvasPoint(page, id)));
    const before = await places();
    await page.getByRole("button", { name: "Clear the canvas" }).click();
    expect(await legendOf(page).count()).toBe(0);
    await page.getByRole("combobox", { name: "Search an entity" }).fill("NATO");
    await page.getByRole("option", { name: /^NATO/u }).first().click();
    await page.getByRole("button", { name: "Expand" }).click();
    await page.getByRole("button", { name: "Collapse" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Back to the first graph" }).click();
    await legendOf(page).waitFor();
    await expect
      .poll(
        async () => {
          const now = await places();
          return now.map(({ x, y }, at) =>
            Math.round(Math.hypot(x - (before[at]?.x ?? 0), y - (before[at]?.y ?? 0)) / 20),
          );
        },
        { timeout: 60_000 },
      )
      .toEqual([0, 0, 0]);
  });

  it("a message lies over the page and goes by itself", async () => {
    const { page } = await explore();
    const stage = page.getByRole("img", { name: /^Graph of/u });
    const before = await stage.boundingBox();
    await page.context().grantPermissions(["clipboard-write", "clipboard-read"]);
    await page.getByRole("button", { name: "Export and share" }).click();
    await page.getByRole("button", { name: /^Address/u }).click();
    const message = page.getByRole("status").filter({ hasText: /is copied/u });
    await message.waitFor();
    expect(await stage.boundingBox()).toEqual(before);
    await message.waitFor({ state: "detached", timeout: 20_000 });
  });

  it("folds the legend where it would take the room of the graph", async () => {
    const { page } = await explore("", { width: 1024, height: 768 });
    const legend = legendOf(page);
    expect((await legend.boundingBox())?.height).toBeLessThan(50);
    await legend.getByRole("button", { name: "Legend" }).click();
    await legend.getByText("asserted").waitFor();
    const tools = await page.getByRole("toolbar", { name: "Canvas" }).boundingBox();
    const box = await legend.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
  });

  it("keeps within a narrow screen however much the timeline has to say", async () => {
    const { page } = await explore("", { width: 390, height: 844 });
    await loadUndated(page);
    await page.getByRole("button", { name: "Explore", exact: true }).click();
    await page.getByRole("button", { name: "Show more" }).click();
    const said = page.getByRole("region", { name: "Timeline" }).getByRole("status");
    await said.filter({ hasText: /without a date/u }).waitFor();
    const area = await page.getByRole("region", { name: "Graph", exact: true }).boundingBox();
    const tools = await page.getByRole("toolbar", { name: "Canvas" }).boundingBox();
    expect(area?.width).toBe(390);
    expect((tools?.x ?? 0) + (tools?.width ?? 0)).toBeLessThanOrEqual(390);
  });
});
