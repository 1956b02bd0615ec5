import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { canvasPoint } from "./canvas-points.ts";
import { consoleUnderTest, hasChromium, shownIn, waitForRest } from "./console-under-test.ts";
import { shape, type } from "./query-acts.ts";

/** Runs for hours, and keeps little in memory. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a MATCH (x:Entity), (y:Entity), (z:Entity) RETURN count(*) AS n";

/** How long drawing thousands may take beside other tests. */
const SLOW_MS = 300_000;

/** A ring of entities, too many to be drawn at once. */
const RING = 9_000;
const MANY = [
  `UNWIND range(1, ${RING}) AS i
   CREATE (:Entity {id: 'other:~n' + toString(i), name: 'N ' + toString(i), kind: 'Other', aliases: [], curated: false})`,
  `UNWIND range(1, ${RING}) AS i
   MATCH (a:Entity {id: 'other:~n' + toString(i)}), (b:Entity {id: 'other:~n' + toString(1 + i % ${RING})})
   CREATE (a)-[:SUPPORTS {key: a.id + '|SUPPORTS|' + b.id, status: 'asserted', claimCount: 1}]->(b)`,
];

async function makeRing(url: string): Promise<void> {
  for (const query of MANY) {
    const made = await fetch(`${url}/api/query`, {
      method: "POST",
      headers: { "x-newsgraph": "1", "content-type": "application/json" },
      body: JSON.stringify({ query, write: true, timeoutMs: 110_000 }),
    });
    expect(made.status, await made.text()).toBe(200);
  }
}

/** Does something while the page has a sixteenth of the processor: drawing takes seconds there. */
async function onSlowMachine(page: Page, act: () => Promise<void>): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 16 });
  await act();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await devtools.detach();
}

const gone = (part: Locator) => part.waitFor({ state: "detached" });

describe.skipIf(!hasChromium)("Stop and Escape", () => {
  const { open, explore, url } = consoleUnderTest({ words: ["--allow-write"] });
  const evidence = (page: Page) => page.getByRole("complementary", { name: "Evidence and cards" });

  it("Stop ends a query on the server, which hears of it", async () => {
    const { page } = await open("?view=query");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith("/api/query")) asked.push(request.postDataJSON().id as string);
    });
    await type(page, ENDLESS);
    await shape(page, "Run").click();
    await page.getByText(/^running for/u).waitFor();
    expect(await shape(page, "Run").isDisabled()).toBe(true);
    await shape(page, "Stop").click();
    await page
      .getByRole("status")
      .filter({ hasText: /^Stopped after /u })
      .waitFor();
    const again = await fetch(`${url()}/api/query/${asked[0]}`, {
      ...{ method: "DELETE", headers: { "x-newsgraph": "1" } },
    });
    expect(await again.json()).toEqual({ cancelled: false });
    await page
      .getByRole("list", { name: "History" })
      .getByText(/· stopped$/u)
      .waitFor();
  });

  it("a question asked while a query runs ends that query and is answered", async () => {
    const { page } = await open("?view=query");
    await type(page, ENDLESS);
    await shape(page, "Run").click();
    await page.getByText(/^running for/u).waitFor();
    const box = page.getByRole("textbox", { name: "Question in English" });
    await box.fill("who criticizes Russia?");
    await box.press("Enter");
    await page.getByText(/^[1-9]\d* rows? · /u).waitFor();
    await page.getByText("who or what criticizes Russia").waitFor();
    await page
      .getByRole("list", { name: "History" })
      .getByText(/· stopped$/u)
      .waitFor();
  });

  it("Escape closes a dialog and nothing behind it", async () => {
    const { page } = await explore("?entity=country%3ASE");
    await page.getByRole("heading", { name: /^Sweden/u }).waitFor();
    await page.getByText("Is it the same as …").click();
    await page.getByRole("combobox", { name: "Merge with another entity" }).fill("Finland");
    await page.getByRole("option", { name: /^Finland/u }).click();
    const merge = page.getByRole("dialog", { name: "Merge these two?" });
    await merge.getByRole("radio", { name: /Finland/u }).check();
    await merge.getByRole("button", { name: "Cancel" }).focus();
    await page.keyboard.press("h");
    await page.keyboard.press("Escape");
    await gone(merge);
    await page.getByRole("heading", { name: /^Sweden/u }).waitFor();
    await page.getByRole("button", { name: /^Help/u }).click();
    await page.getByRole("dialog", { name: "Help" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog", { name: "Help" }).waitFor({ state: "hidden" });
    await page.getByRole("heading", { name: /^Sweden/u }).waitFor();
    await page.keyboard.press("Escape");
    await gone(page.getByRole("heading", { name: /^Sweden/u }));
    await evidence(page).getByRole("heading", { name: "Every edge is a sentence" }).waitFor();
  });

  it("Escape closes a menu and gives the focus back", async () => {
    const { page } = await explore();
    await waitForRest(page);
    for (const name of ["Layout", "Colour and size"]) {
      const button = page.getByRole("button", { name, exact: true });
      await button.click();
      expect(await button.getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("Escape");
      expect(await button.getAttribute("aria-expanded")).toBe("false");
      expect(await button.evaluate((element) => element.matches(":focus"))).toBe(true);
    }
    const { x, y } = await canvasPoint(page, "org:nato");
    await page.mouse.click(x, y);
    await page.getByRole("heading", { name: /^NATO/u }).waitFor();
    await waitForRest(page);
    const at = await canvasPoint(page, "org:nato");
    await page.mouse.click(at.x, at.y, { button: "right" });
    const menu = page.getByRole("menu", { name: "NATO" });
    await menu.getByRole("menuitem").first().waitFor();
    await page.keyboard.press("Escape");
    await gone(menu);
    await page.getByRole("heading", { name: /^NATO/u }).waitFor();
  });

  it("Escape puts the lasso away, also while a line is drawn", async () => {
    const { page } = await explore();
    await waitForRest(page);
    const lasso = page.getByRole("button", { name: /^Lasso/u });
    const at = await canvasPoint(page, "org:nato");
    await lasso.click();
    expect(await lasso.getAttribute("aria-pressed")).toBe("true");
    await page.mouse.move(at.x - 60, at.y - 60);
    await page.mouse.down();
    await page.mouse.move(at.x + 60, at.y - 60, { steps: 3 });
    await page.mouse.move(at.x + 60, at.y + 60, { steps: 3 });
    await page.keyboard.press("Escape");
    expect(await lasso.getAttribute("aria-pressed")).toBe("false");
    await page.mouse.up();
    expect(await page.getByRole("region", { name: "Selected nodes" }).count()).toBe(0);
  });

  it(
    "a long drawing is stopped by Escape and by its button, and the picture before stays",
    async () => {
      await makeRing(url());
      const { page } = await open();
      const shown = shownIn(page);
      await shown.filter({ hasText: /^60 of/u }).waitFor();
      for (const count of ["120", "240", "480", "960", "1,920", "2,000"]) {
        await page.getByRole("button", { name: "Show more" }).click();
        await shown.filter({ hasText: new RegExp(`^${count} of`, "u") }).waitFor();
      }
      const before = (await shown.textContent()) ?? "";
      const stops = [
        () => page.keyboard.press("Escape"),
        // A click would wait until the button lies still, which a slow machine may not grant before the end.
        () => page.getByRole("button", { name: "Stop (Esc)" }).dispatchEvent("click"),
      ];
      for (const stop of stops) {
        await page.getByRole("button", { name: "See all" }).click();
        const offer = page.getByRole("region", { name: "A large graph" });
        await onSlowMachine(page, async () => {
          await offer.getByRole("button", { name: /^Draw all [\d,]+ all the same/u }).click();
          await page.getByText(/^Drawing [\d,]+ entities/u).waitFor();
          await stop();
        });
        await shown.filter({ hasText: before }).waitFor();
        await gone(page.getByText(/^(?:Reading|Drawing) [\d,]+ entities/u));
      }
      await page.getByRole("button", { name: "See all" }).click();
      await page.getByRole("region", { name: "A large graph" }).waitFor();
      await page.keyboard.press("Escape");
      await gone(page.getByRole("region", { name: "A large graph" }));
    },
    SLOW_MS,
  );
});
