import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";
import { axeViolations } from "./visit.ts";

describe.skipIf(!hasChromium)("the legend", () => {
  const { explore } = consoleUnderTest();

  it.each([
    [390, 844],
    [844, 390],
  ])("is a button at %i x %i pixels that opens to the whole of it", async (width, height) => {
    const { page } = await explore("", { width, height });
    const legend = page.getByRole("group", { name: "Legend and filter" });
    const fold = legend.getByRole("button", { name: "Legend" });
    expect(await legend.getByRole("button").count()).toBe(1);
    await fold.press("Enter");
    await legend.getByText("Colour of lines: group of relations").waitFor();
    expect(await axeViolations(page)).toEqual([]);

    const stage = await page.locator(".canvas-stage").boundingBox();
    const last = legend.getByRole("button").last();
    await last.press("Space");
    expect(await last.getAttribute("aria-pressed")).toBe("false");
    const box = await last.boundingBox();
    const bottom = (stage?.y ?? 0) + (stage?.height ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom);
    expect(box?.y).toBeGreaterThanOrEqual(stage?.y ?? 0);

    await page.keyboard.press("Escape");
    expect(await fold.getAttribute("aria-expanded")).toBe("false");
    expect(await page.locator("*:focus").textContent()).toContain("Legend");
  });

  it("stands open where there is room, and Escape leaves it so", async () => {
    const { page } = await explore();
    const legend = page.getByRole("group", { name: "Legend and filter" });
    await legend.getByRole("button", { name: /^asserted/u }).press("Escape");
    expect(await legend.getByRole("button", { name: "Legend" }).getAttribute("aria-expanded")).toBe(
      "true",
    );
  });
});
