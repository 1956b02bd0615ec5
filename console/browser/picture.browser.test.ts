import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { canvasPoint } from "./canvas-points.ts";
import { consoleUnderTest, hasChromium, shownIn, waitForRest } from "./console-under-test.ts";
import type { VisitOptions } from "./visit.ts";

interface Place {
  id: string;
  x: number;
  y: number;
}

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Where each node is, in the layout's own units, as the export tells it. */
async function placesIn(page: Page): Promise<Map<string, Place>> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export and share" }).click();
  await page.getByRole("button", { name: /^JSON/u }).click();
  const { nodes } = JSON.parse(readFileSync(await (await download).path(), "utf8")) as {
    nodes: Place[];
  };
  return new Map(nodes.map((node) => [node.id, node]));
}

describe.skipIf(!hasChromium)("the picture and what stands around it", () => {
  const { explore } = consoleUnderTest();
  const open = async (options: VisitOptions = {}) => {
    const opened = await explore("", options);
    await waitForRest(opened.page);
    return opened;
  };
  const shown = shownIn;
  const undo = (page: Page) => page.getByRole("button", { name: /^Undo/u }).click();

  it("the timeline is a filter that the keyboard moves", async () => {
    const { page } = await open();
    const text = (await shown(page).textContent()) ?? "";
    const timeline = page.getByRole("region", { name: "Timeline" });
    await timeline.getByRole("slider", { name: "From" }).focus();
    await page.keyboard.press("End");
    await shown(page).filter({ hasNotText: text }).waitFor();
    await timeline.getByRole("button", { name: "All of the time" }).click();
    await shown(page).filter({ hasText: text }).waitFor();
  });

  it("a pointer drags the ends of the timeline, and what lies between; each drag is one act", async () => {
    const { page } = await open();
    const timeline = page.getByRole("region", { name: "Timeline" });
    const [from, until] = ["From", "Until"].map((name) => timeline.getByRole("slider", { name }));
    const said = async () => [
      await from?.getAttribute("aria-valuetext"),
      await until?.getAttribute("aria-valuetext"),
    ];
    const whole = await said();
    const axis = timeline.getByText(/^\d{4}$/u);
    expect(await axis.count()).toBeGreaterThan(3);
    const column = async (year: string) => {
      const box = await axis.filter({ hasText: year }).boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) - 30 };
    };
    const drag = async (start: { x: number; y: number }, x: number) => {
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(x, start.y, { steps: 6 });
      await page.mouse.up();
    };
    const handle = async (slider: typeof from) => {
      const box = await slider?.boundingBox();
      return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 20 };
    };
    await drag(await handle(from), (await column("2016")).x);
    await expect.poll(said).toEqual([expect.stringMatching(/^201[67]$/u), whole[1]]);
    await drag(await handle(until), (await column("2020")).x);
    const narrowed = await said();
    expect(narrowed[1]).toMatch(/^20(?:19|20)$/u);
    const years = narrowed.map(Number);
    await drag(await column("2018"), (await column("2020")).x);
    await expect.poll(said).toEqual(years.map((year) => String(year + 2)));
    await undo(page);
    await expect.poll(said).toEqual(narrowed);
    await undo(page);
    await undo(page);
    await expect.poll(said).toEqual(whole);
  });

  it.each([
    [1440, 900],
    [1024, 768],
  ])(
    "a double click brings neighbours near their node and in sight, at %i pixels",
    async (width, height) => {
      const { page } = await open({ width, height });
      const before = await placesIn(page);
      const { x, y } = await canvasPoint(page, "country:RU");
      await page.mouse.dblclick(x, y);
      await page.getByRole("heading", { name: "Russia" }).waitFor();
      await page.getByRole("button", { name: "Collapse" }).waitFor();
      await waitForRest(page);
      const after = await placesIn(page);
      for (const [id, place] of before) expect(after.get(id), id).toEqual(place);
      const fresh = [...after.values()].filter(({ id }) => !before.has(id));
      expect(fresh.length).toBeGreaterThan(5);
      const home = after.get("country:RU") ?? { x: 0, y: 0 };
      const canvas = (await page.locator(".canvas-stage").boundingBox()) ?? NOWHERE;
      for (const node of fresh) {
        expect(Math.hypot(node.x - home.x, node.y - home.y), node.id).toBeLessThan(600);
        const at = await canvasPoint(page, node.id);
        expect(at.x, node.id).toBeGreaterThan(canvas.x);
        expect(at.x, node.id).toBeLessThan(canvas.x + canvas.width - 60);
        expect(at.y, node.id).toBeGreaterThan(canvas.y + 40);
        expect(at.y, node.id).toBeLessThan(canvas.y + canvas.height - 100);
      }
    },
  );
});
