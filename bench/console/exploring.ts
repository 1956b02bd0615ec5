import type { Act } from "./tasks.ts";

/** A place for each node on a sunflower, so that no layout has to run. */
export const placed = (ids: readonly string[]) =>
  ids.map((id, index): [string, number, number] => {
    const radius = 40 * Math.sqrt(index + 0.5);
    return [
      id,
      Math.round(radius * Math.cos(index * 2.4)),
      Math.round(radius * Math.sin(index * 2.4)),
    ];
  });

/** A view of these entities as the console keeps it. */
export const savedView = (ids: readonly string[]) => ({
  name: "Bench",
  savedAt: "2026-01-01T00:00:00Z",
  view: {
    ...{ version: 1, nodes: placed(ids), pinned: [], filters: {}, apart: [] },
    ...{ color: "kind", size: "degree", bundles: true, mode: "graph" },
  },
});

/** Takes everything off the canvas. */
export const clear: Act = [
  "clear",
  (page) => page.getByRole("button", { name: "Clear the canvas" }).click(),
];

/** What a person does with a large picture; each act is measured for the longest task it causes. */
export const EXPLORING: readonly Act[] = [
  [
    "pan",
    async (page) => {
      await page.mouse.move(700, 400);
      await page.mouse.down();
      await page.mouse.move(800, 460, { steps: 8 });
      await page.mouse.up();
    },
  ],
  ["zoom", (page) => page.mouse.wheel(0, -400)],
  [
    "select and expand",
    async (page) => {
      await page.getByRole("combobox", { name: /^Search/u }).fill("Body 0");
      await page
        .getByRole("option", { name: /^Body 0(?!\d)/u })
        .first()
        .click({ timeout: 20_000 });
      const stage = page.getByRole("img", { name: /^Graph of/u });
      const before = (await stage.getAttribute("aria-label")) ?? "";
      await page
        .getByRole("region", { name: "Entity" })
        .getByRole("button", { name: "Expand", exact: true })
        .click();
      await page.locator(`.canvas-stage:not([aria-label="${before}"])`).waitFor();
    },
  ],
  ["hide", (page) => page.keyboard.press("h")],
  ["undo", (page) => page.keyboard.press("Control+z")],
  [
    "filter",
    (page) => page.getByRole("group", { name: "Legend and filter" }).getByText("asserted").click(),
  ],
  ["filter back", (page) => page.keyboard.press("Control+z")],
  [
    "colour by community",
    async (page) => {
      await page.getByRole("button", { name: "Colour and size" }).click();
      await page.getByRole("radio", { name: "Community" }).check();
      await page.keyboard.press("Escape");
    },
  ],
  [
    "layout by forces",
    async (page) => {
      await page.getByRole("button", { name: "Layout", exact: true }).click();
      await page.getByRole("button", { name: /^By forces/u }).click();
      await page.waitForTimeout(2_500);
    },
  ],
];
