import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleUnderTest, EXAMPLES, hasChromium } from "./console-under-test.ts";
import { dropPaths } from "./drop-paths.ts";
import { type PlayedSite, playSite } from "./played-site.ts";
import { axeViolations } from "./visit.ts";

describe.skipIf(!hasChromium)("loading as somebody who does it for the first time", () => {
  const { open: openConsole } = consoleUnderTest({
    ...{ files: [EXAMPLES], words: ["--allow-private"] },
  });
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-dropped-"));
  let site: PlayedSite;
  beforeAll(async () => {
    site = await playSite();
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });
  const open = async () => (await openConsole("?view=articles")).page;
  const form = (page: Page) => page.getByLabel(/Article text/u);
  const preview = (page: Page) => page.getByText("Preview: nothing is written yet.");

  it("what is typed is still there after the preview, and is loaded as it was changed", async () => {
    const page = await open();
    await form(page).fill("Iceland criticized Belarus.");
    await page.getByLabel(/^Title/u).fill("North");
    await page.getByRole("button", { name: "Preview" }).click();
    await preview(page).waitFor();
    await page.getByRole("button", { name: "Back to the form" }).click();
    expect(await form(page).inputValue()).toBe("Iceland criticized Belarus.");
    await page.getByText(/^Without a date here or at the head of the text/u).waitFor();
    expect(await page.getByLabel(/^Title/u).inputValue()).toBe("North");
    await form(page).fill("Iceland criticized Belarus. Fiji supports Peru.");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("heading", { name: "2 claims would be found" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Load the article" }).click();
    await page.getByText(/^1 article loaded\./u).waitFor();
    const list = page.getByRole("region", { name: "Articles", exact: true });
    await list.getByLabel("First").selectOption("Loaded last");
    await list
      .getByRole("listitem")
      .first()
      .getByText(/^Just loaded.*no date.*loaded /u)
      .waitFor();
    await page.getByRole("button", { name: "Load more" }).click();
    expect(await form(page).inputValue()).toBe("");
  });

  it("a preview says what is new, what is known, and whose sentence is contradicted", async () => {
    const page = await open();
    await form(page).fill(
      "Iceland did not criticize Belarus. The Narwhal Institute praised Norway. Fiji supports Peru.",
    );
    await page.getByRole("textbox", { name: /^Source/u }).fill("South Paper");
    await page.getByRole("button", { name: "Preview" }).click();
    await page
      .getByText(/1 new relation, 1 new entity, 1 contradicts what is there; 1 claim is known/u)
      .waitFor();
    const found = page.getByRole("complementary", { name: "What would be found" });
    await found.getByText("1 new", { exact: false }).waitFor();
    await found
      .getByRole("button", { name: /^Fiji supports Peru.*known from 1 article/u })
      .waitFor();
    await found.getByRole("button", { name: /Belarus.*contradicts 1 article/u }).click();
    const side = found.getByRole("region", { name: "Stored already: says so" });
    await side.getByRole("button", { name: "North" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("an address with a mistake can be mended after it failed", async () => {
    const page = await open();
    await form(page).fill("http://127.0.0.1:1/nothing");
    await page.getByRole("button", { name: "Load what is there" }).click();
    await page.getByText("1 article could not be loaded").waitFor();
    await page.getByRole("button", { name: "Back to the form" }).click();
    expect(await form(page).inputValue()).toBe("http://127.0.0.1:1/nothing");
  });

  it("says of odd files what is wrong with them, and what to do", async () => {
    const page = await open();
    const files = {
      "empty.txt": Buffer.from(""),
      "binary.txt": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      "shop.html": Buffer.from("<html><body><script>var a</script><img src=x></body></html>"),
      "old.txt": Buffer.from("Iceland supports Estonia, said Jos\u00e9 Mu\u00f1oz.", "latin1"),
      "long.txt": Buffer.from("Iceland supports Estonia. ".repeat(120_000)),
    };
    await page
      .getByLabel("Choose files")
      .setInputFiles(
        Object.entries(files).map(([name, buffer]) => ({ name, mimeType: "", buffer })),
      );
    const refused = page.getByRole("alert", { name: "Files not taken" });
    await refused.getByText("2 files could not be taken").waitFor();
    await refused.getByText("empty.txt is empty.").waitFor();
    await refused.getByText("binary.txt holds something else than text.").waitFor();
    const chosen = page.getByRole("region", { name: "Chosen articles" });
    await chosen.getByText(/^long\.txt 3,120,000 characters/u).waitFor();
    const right = await chosen.evaluate((element) => element.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await page.getByLabel("Choose files").setInputFiles(
      (["shop.html", "old.txt"] as const).map((name) => ({
        ...{ name, mimeType: "", buffer: files[name] },
      })),
    );
    await chosen.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("button", { name: /shop\.html/u }).click();
    await page.getByText("The article has no text.").waitFor();
    await page.getByRole("button", { name: /José Muñoz/u }).click();
    await page.getByRole("button", { name: "Load them" }).click();
    const failed = page.getByRole("region", { name: "Not loaded" });
    await failed.getByText("shop.html", { exact: true }).waitFor();
    await failed
      .getByText(/^The article has no text\. Check that the input is not empty/u)
      .waitFor();
  });

  it("keeps the focus in the panel whose controls come and go", async () => {
    const page = await open();
    const focused = () => page.locator("*:focus").getAttribute("aria-label");
    await form(page).fill(`${site.url}/never`);
    await page.getByRole("button", { name: "Preview" }).press("Enter");
    const stop = page.getByRole("button", { name: "Stop" });
    await stop.waitFor();
    expect(await focused()).toBe("Load articles");
    await stop.press("Enter");
    await form(page).waitFor();
    expect(await focused()).toBe("Load articles");
    await form(page).fill("Tuvalu supports Palau.");
    await page.getByRole("button", { name: "Preview" }).press("Enter");
    await preview(page).waitFor();
    expect(await page.locator("*:focus").textContent()).toContain("Preview: nothing is written");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Load articles");
    await page.getByRole("button", { name: "Load the article" }).press("Enter");
    await page.getByText(/^1 article loaded\. 1 new relation/u).waitFor();
    expect(await focused()).toBe("Load articles");

    await page.getByRole("searchbox", { name: "Search in articles" }).fill("Tuvalu");
    await page.getByText("1 of 1 article", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^Delete /u }).press("Enter");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Delete", exact: true })
      .press("Enter");
    await page.getByText("none found").waitFor();
    expect(await focused()).toBe("Articles");

    await page.getByRole("button", { name: "Feeds" }).click();
    await page.getByLabel("Address of an RSS or Atom feed").fill(`${site.url}/feed.xml`);
    await page.keyboard.press("Enter");
    const feeds = page.getByRole("region", { name: "Feeds" });
    await feeds.getByText(/^Looked /u).waitFor();
    await feeds.getByRole("button", { name: /^Look now/u }).press("Enter");
    await feeds.getByText(/^Looked .*: no new articles, 1 known/u).waitFor();
    expect(await page.locator("*:focus").textContent()).toContain("Look now");
    await feeds.getByRole("button", { name: /^Stop watching/u }).press("Enter");
    await feeds.getByText(/^No feed is watched yet/u).waitFor();
    expect(await focused()).toBe("Feeds");
  });

  it("takes files that are dropped anywhere on the page, and never leaves the console for them", async () => {
    const page = await open();
    const path = join(folder, "dropped.txt");
    writeFileSync(path, "Nauru supports Palau.");
    await dropPaths(page, page.getByRole("region", { name: "Articles", exact: true }), [path]);
    await page.getByText("1 article chosen, not loaded yet").waitFor();
    await page.getByRole("button", { name: "Feeds" }).click();
    await dropPaths(page, page.getByRole("region", { name: "Feeds", exact: true }), [path]);
    await page.getByRole("heading", { name: "Watched feeds" }).waitFor();
    await page.getByRole("button", { name: "Library" }).click();
    await page.getByText("1 article chosen, not loaded yet").waitFor();
    expect(page.url()).toMatch(/^http/u);
  });
});
