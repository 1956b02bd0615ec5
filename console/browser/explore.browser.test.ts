import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { canvasPoint, nodeColors, pixelAt } from "./canvas-points.ts";
import { consoleUnderTest, EDGE, hasChromium, shownIn, waitForRest } from "./console-under-test.ts";
import { edgeOnScreen, type VisitOptions } from "./visit.ts";

/** An edge of the first graph that no other one crosses. */
const ALONE = "group:il/government|AFFILIATED_WITH|country:IL|asserted";

describe.skipIf(!hasChromium)("exploring in a real browser", () => {
  const { explore } = consoleUnderTest();
  const open = async (path = "", options: VisitOptions = {}) => {
    const opened = await explore(path, options);
    await waitForRest(opened.page);
    return opened;
  };
  const shown = shownIn;
  const undo = (page: Page) => page.getByRole("button", { name: /^Undo/u }).click();

  it("draws a node's colour where the layout says, and an edge there opens its sentences", async () => {
    const { page, complaints } = await open();
    for (const id of ["org:nato", "country:UA", "country:LV"]) {
      const drawn = async () => {
        const { red, green, blue } = await pixelAt(page, await canvasPoint(page, id));
        return [red, green, blue].join(" ");
      };
      // Asked again: a busy machine draws late.
      await expect
        .poll(drawn, { message: id, timeout: 30_000 })
        .toBe(nodeColors[id.split(":")[0] ?? ""]);
    }
    const { x, y } = await edgeOnScreen(page, EDGE);
    await page.mouse.click(x, y);
    const evidence = page.getByRole("region", { name: "Evidence" });
    await evidence.getByRole("heading").first().waitFor();
    expect(await evidence.getByRole("heading").first().textContent()).toMatch(
      /NATO.*deploys to.*Latvia/u,
    );
    expect(complaints).toEqual([]);
  });

  it("a click three pixels beside a line picks its edge", async () => {
    const { page } = await open();
    const [from, to] = [
      await canvasPoint(page, "group:il/government"),
      await canvasPoint(page, "country:IL"),
    ];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const [aside, down] = [(to.y - from.y) / length, (from.x - to.x) / length];
    const { x, y } = await edgeOnScreen(page, ALONE);
    await page.mouse.click(x + 3 * aside, y + 3 * down);
    const evidence = page.getByRole("region", { name: "Evidence" });
    await evidence.getByRole("heading", { name: /Israeli government.*Israel/u }).waitFor();
  });

  it("an edge can be picked by finger on a narrow screen", async () => {
    const { page } = await open("", { width: 390, height: 844 });
    const { x, y } = await edgeOnScreen(page, EDGE);
    await page.mouse.click(x, y);
    await page.getByRole("region", { name: "Evidence" }).getByRole("heading").first().waitFor();
  });

  it("a dragged node stays, and undo brings it back to where it was", async () => {
    const { page } = await open();
    const before = await canvasPoint(page, "country:LV");
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 40, before.y + 30, { steps: 5 });
    await page.mouse.up();
    const moved = async () => {
      const now = await canvasPoint(page, "country:LV");
      return [Math.round(now.x - before.x), Math.round(now.y - before.y)];
    };
    await expect.poll(moved, { timeout: 10_000 }).not.toEqual([0, 0]);
    await undo(page);
    await expect.poll(moved, { timeout: 10_000 }).toEqual([0, 0]);
  });

  it("a lasso chooses nodes together; they are hidden, and undone", async () => {
    const { page } = await open();
    const text = (await shown(page).textContent()) ?? "";
    const at = await canvasPoint(page, "org:nato");
    await page.keyboard.press("s");
    await page.mouse.move(at.x - 60, at.y - 60);
    await page.mouse.down();
    for (const [x, y] of [
      [60, -60],
      [60, 60],
      [-60, 60],
    ] as const) {
      await page.mouse.move(at.x + x, at.y + y, { steps: 3 });
    }
    await page.mouse.up();
    const bar = page.getByRole("region", { name: "Selected nodes" });
    await bar.getByText(/nodes? selected/u).waitFor();
    await bar.getByRole("button", { name: "Add neighbours" }).click();
    await bar.getByRole("button", { name: "Hide" }).click();
    await shown(page).filter({ hasNotText: text }).waitFor();
    await undo(page);
    await shown(page).filter({ hasText: text }).waitFor();
  });

  it("expands by relation from the menu of a node, and the shown nodes stay where they are", async () => {
    const { page } = await open();
    const text = (await shown(page).textContent()) ?? "";
    await page.getByRole("button", { name: "Clear the canvas" }).click();
    await page.getByRole("combobox", { name: "Search an entity" }).fill("ntao");
    await page.getByRole("option", { name: /^NATO/u }).first().click();
    await page.getByRole("heading", { name: /NATO/u }).waitFor();
    await waitForRest(page);
    const before = await canvasPoint(page, "org:nato");
    await page.mouse.click(before.x, before.y, { button: "right" });
    const menu = page.getByRole("menu", { name: "NATO" });
    await menu.getByRole("menuitem", { name: /deploys to/u }).click();
    await shown(page)
      .filter({ hasText: /^(?:[2-9]|\d\d+) of/u })
      .waitFor();
    await page.getByRole("button", { name: "Collapse" }).click();
    await shown(page).filter({ hasText: /^1 of/u }).waitFor();
    for (let act = 0; act < 4; act++) await undo(page);
    await shown(page).filter({ hasText: text }).waitFor();
  });

  it("filters say how many edges they leave, in graph, outline and table alike", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Filters" }).click();
    await page.getByRole("group", { name: "Legend and filter" }).getByText("asserted").click();
    const left = page.getByText(/^leaves \d+ of \d+$/u).first();
    await left.waitFor();
    const count = Number(/leaves (\d+)/u.exec((await left.textContent()) ?? "")?.[1]);
    await shown(page)
      .filter({ hasText: `${count} edges` })
      .waitFor();
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page.getByText(`${count} of ${count} edges read`).waitFor();
    await page.getByRole("columnheader", { name: "Subject" }).getByRole("button").click();
    await page
      .getByRole("region", { name: "Edges" })
      .getByRole("button", { name: /sentences of/u })
      .first()
      .click();
    const evidence = page.getByRole("region", { name: "Evidence" });
    await evidence.locator("blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    await evidence.waitFor({ state: "detached" });
    await page.getByRole("region", { name: "Edges" }).getByRole("cell").first().click();
    await evidence.locator("blockquote").first().waitFor();
  });

  it("the page is as high as its window, whatever a panel has to scroll", async () => {
    const { page } = await open();
    const height = () => page.evaluate<number>("document.documentElement.scrollHeight");
    for (const name of ["Questions", "Outline", "Filters", "Views"]) {
      await page.getByRole("tab", { name, exact: true }).click();
      expect(await height(), name).toBe(900);
    }
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await page
      .getByRole("region", { name: "Edges" })
      .getByRole("button", { name: /sentences of/u })
      .first()
      .waitFor();
    expect(await height(), "Table").toBe(900);
  });

  it("finds ways between two entities with the sentence of each step", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: /^Path between/u }).click();
    const panel = page.getByRole("region", { name: "Path" });
    await panel.getByRole("combobox", { name: "From which entity" }).fill("Latvia");
    await panel.getByRole("option", { name: /^Latvia/u }).click();
    await panel.getByRole("combobox", { name: "To which entity" }).fill("Russia");
    await panel
      .getByRole("option", { name: /^Russia/u })
      .first()
      .click();
    await panel.getByText(/ways?, shortest first/u).waitFor();
    await panel.getByRole("button", { name: "Longer ones too" }).click();
    await panel.getByText("The 8 shortest ways; there are more.").waitFor();
    await panel.getByRole("button", { expanded: false }).first().click();
    await panel.locator("blockquote").first().waitFor();
    const listed = panel.getByRole("button", { name: "Show in the graph" });
    const more = panel.getByRole("button", { name: "More ways" });
    for (const count of [16, 24]) {
      await more.click();
      await panel.getByText(`The ${count} shortest ways; there are more.`).waitFor();
      expect(await listed.count()).toBe(count);
    }
    await more.waitFor({ state: "detached" });
    await panel.getByText(/^No more than 24 are listed/u).waitFor();
  });

  it("opens bundled edges, lays out, colours and sizes, all undone in turn", async () => {
    const { page } = await open();
    const fit = page.getByRole("button", { name: "Fit the graph (0)" });
    await fit.click();
    await waitForRest(page);
    const before = await canvasPoint(page, "country:LV");
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("button", { name: /^Circle/u }).click();
    await page.waitForTimeout(500);
    await page.getByRole("button", { name: "Colour and size" }).click();
    await page.getByRole("radio", { name: "Community" }).check();
    await page.getByRole("radio", { name: "PageRank" }).check();
    await page.keyboard.press("Escape");
    const legend = page.getByRole("group", { name: "Legend and filter" });
    await legend.getByRole("button", { name: /…/u }).first().waitFor();
    for (let act = 0; act < 3; act++) await undo(page);
    await legend.getByRole("button", { name: /^Country/u }).waitFor();
    await fit.click();
    await waitForRest(page);
    const back = await canvasPoint(page, "country:LV");
    expect(Math.abs(back.x - before.x)).toBeLessThan(30);
  });
});
