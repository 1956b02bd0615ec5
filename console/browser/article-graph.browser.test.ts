import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { canvasPoint, nodeColors, pixelAt } from "./canvas-points.ts";
import { consoleUnderTest, hasChromium, waitForRest } from "./console-under-test.ts";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxOf(page: Page): Promise<Box> {
  const box = await page.getByRole("img", { name: /^Graph of/u }).boundingBox();
  if (!box) throw new Error("no graph is drawn");
  return box;
}

const isInside = ({ x, y }: Pick<Box, "x" | "y">, box: Box) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

describe.skipIf(!hasChromium)("an article in the graph", () => {
  const { open } = consoleUnderTest();

  it("is lit with all its entities and relations, nothing else, in sight, and counted", async () => {
    const { page, complaints } = await open("?view=articles");
    await page
      .getByRole("button", { name: /^Saudi Arabia and Iran/u })
      .first()
      .click();
    const counted = page.getByRole("heading", { name: /^\d+ entities$/u });
    const entities = (await counted.textContent()) ?? "";
    const claims = page.getByRole("complementary", { name: "Claims" });
    const names = await claims.getByRole("list").last().getByRole("button").allTextContents();
    await page.getByRole("button", { name: "Show in the graph" }).click();
    const bar = page.getByRole("region", { name: "One article" });
    await bar.getByText(new RegExp(`^${entities} and [1-9]\\d* relations$`, "u")).waitFor();
    await bar.getByText(/Saudi Arabia and Iran restore ties/u).waitFor();
    await waitForRest(page);
    const stage = await boxOf(page);
    expect(names.length).toBe(Number.parseInt(entities, 10));
    for (const id of ["country:IR", "country:SA", "country:CN", "person:~nimr-al-nimr"]) {
      expect(isInside(await canvasPoint(page, id), stage), id).toBe(true);
    }
    const drawn = async (id: string) => {
      const { red, green, blue } = await pixelAt(page, await canvasPoint(page, id));
      return [red, green, blue].join(" ");
    };
    await expect.poll(() => drawn("country:IR"), { timeout: 30_000 }).toBe(nodeColors["country"]);
    expect(await drawn("country:UA")).not.toBe(nodeColors["country"]);
    await page.keyboard.press("Escape");
    await bar.waitFor({ state: "detached" });
    await expect.poll(() => drawn("country:UA"), { timeout: 30_000 }).toBe(nodeColors["country"]);
    expect(complaints).toEqual([]);
  });
});
