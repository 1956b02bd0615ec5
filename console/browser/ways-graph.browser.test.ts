import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { canvasPoint, nodeColors, pixelAt } from "./canvas-points.ts";
import { consoleUnderTest, hasChromium, waitForRest } from "./console-under-test.ts";

/** Looks for the ways between two entities in the path panel. */
async function ask(page: Page, from: string, to: string) {
  await page.getByRole("button", { name: /^Path between/u }).click();
  const panel = page.getByRole("region", { name: "Path" });
  for (const [field, name] of [
    ["From which entity", from],
    ["To which entity", to],
  ] as const) {
    await panel.getByRole("combobox", { name: field }).fill(name);
    await panel
      .getByRole("option", { name: new RegExp(`^${name}`, "u") })
      .first()
      .click();
  }
  await panel
    .getByText(/shortest (?:first|ways)/u)
    .first()
    .waitFor();
  return panel;
}

describe.skipIf(!hasChromium)("ways in the graph", () => {
  const { explore } = consoleUnderTest();

  it("lights the steps of one way, of all ways, and nothing else, in sight and beside the list", async () => {
    const { page, complaints } = await explore();
    const panel = await ask(page, "Latvia", "Houthis");
    const title = (await panel.getByRole("heading", { level: 3 }).first().textContent()) ?? "";
    const names = title.split(" – ");
    await panel.getByRole("button", { name: "Show in the graph" }).first().click();
    const bar = page.getByRole("region", { name: "One way" });
    await bar.getByText(`${names.length} entities and ${names.length - 1} relations`).waitFor();
    await bar.getByText(title).waitFor();
    await waitForRest(page);
    const stage = await page.getByRole("img", { name: /^Graph of/u }).boundingBox();
    const legend = await page.getByRole("group", { name: "Legend and filter" }).boundingBox();
    const drawn = async (id: string) => {
      const { red, green, blue } = await pixelAt(page, await canvasPoint(page, id));
      return [red, green, blue].join(" ");
    };
    const top = legend?.y ?? 0;
    for (const id of ["country:LV", "country:IR"]) {
      const { x, y } = await canvasPoint(page, id);
      expect(x > (stage?.x ?? 0) && y < top, `${id} in sight`).toBe(true);
      await expect
        .poll(() => drawn(id), { message: id, timeout: 30_000 })
        .toBe(nodeColors["country"]);
    }
    expect(await drawn("country:TR")).not.toBe(nodeColors["country"]);
    await panel.getByRole("button", { name: "Show all of these in the graph" }).click();
    await page
      .getByRole("region", { name: "Several ways" })
      .getByText(/\d+ ways between Latvia and Houthis/u)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it("makes room for the way on a narrow screen, and the list comes back", async () => {
    const { page } = await explore("", { width: 390, height: 844 });
    const panel = await ask(page, "Latvia", "Houthis");
    await panel.getByRole("button", { name: "Show in the graph" }).first().click();
    await panel.waitFor({ state: "detached" });
    const bar = page.getByRole("region", { name: "One way" });
    await bar.getByRole("button", { name: "All ways" }).click();
    await panel.getByRole("button", { name: "Show in the graph" }).first().waitFor();
  });
});
