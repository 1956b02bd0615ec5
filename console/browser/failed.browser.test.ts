import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium } from "./console-under-test.ts";
import { type PlayedSite, playSite } from "./played-site.ts";
import { axeViolations } from "./visit.ts";

const WORDLESS = Buffer.from("<html><body><img src=x></body></html>");

describe.skipIf(!hasChromium)("what could not be loaded", () => {
  const { open: openConsole } = consoleUnderTest({ files: [], words: ["--allow-private"] });
  const open = async (path = "?view=articles", options = {}) =>
    (await openConsole(path, options)).page;
  const region = (page: Page) => page.getByRole("region", { name: "Failed", exact: true });
  const focused = (page: Page) => page.locator("*:focus").getAttribute("aria-label");
  let site: PlayedSite;
  beforeAll(async () => {
    site = await playSite();
  });
  afterAll(() => site?.close());

  it("is still there after the page was closed, with reasons, and can be tried again and forgotten", async () => {
    const first = await open();
    await first.getByLabel("Choose files").setInputFiles([
      { name: "shop.html", mimeType: "", buffer: WORDLESS },
      { name: "empty.jsonl", mimeType: "", buffer: Buffer.from(`{"url":"${site.url}/late"}`) },
    ]);
    await first.getByRole("button", { name: "Load 2 articles" }).click();
    await first.getByText(/^No article loaded, 2 failed\./u).waitFor();
    await first
      .getByRole("region", { name: "Not loaded" })
      .getByRole("button", { name: "Failed" })
      .click();
    await first.getByRole("heading", { name: "2 articles could not be loaded" }).waitFor();
    await first.close();

    const page = await open("?view=articles");
    await page.getByRole("button", { name: "Failed 2" }).click();
    const list = region(page);
    const late = list.getByRole("listitem").filter({ hasText: "/late" });
    await late.getByText(/^It could not be loaded: the server answers 503/u).waitFor();
    const shop = list.getByRole("listitem").filter({ hasText: "shop.html" });
    await shop.getByText(/^given to the console · /u).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    site.open("/late");
    await late.getByRole("button", { name: /^Try again/u }).press("Enter");
    await list.getByText(/^1 article loaded\. 1 new relation/u).waitFor();
    await list.getByRole("heading", { name: "1 article could not be loaded" }).waitFor();
    expect(await focused(page)).toBe("Failed");

    await list.getByRole("button", { name: "Try it again" }).click();
    await list.getByText("No article loaded, 1 failed.").waitFor();
    await shop.getByRole("button", { name: "Forget shop.html" }).press("Enter");
    await list.getByText("Everything that was given could be loaded.").waitFor();
    expect(await focused(page)).toBe("Failed");
    await page.getByRole("button", { name: "Failed", exact: true }).waitFor();
  });

  it("leaves the list when it is loaded in another way, and keeps what is typed meanwhile", async () => {
    const page = await open();
    const choose = (buffer: Buffer) =>
      page.getByLabel("Choose files").setInputFiles({ name: "page.html", mimeType: "", buffer });
    await choose(WORDLESS);
    await page.getByRole("button", { name: "Load 1 article" }).click();
    await page.getByRole("button", { name: "Failed 1" }).waitFor();
    await page.getByRole("button", { name: "Load more" }).click();
    await page.getByLabel(/Article text/u).fill("Iceland criticized Belarus.");
    await page.getByRole("button", { name: "Failed 1" }).click();
    await region(page).getByRole("button", { name: "Try it again" }).click();
    await region(page).getByText("No article loaded, 1 failed.").waitFor();
    await page.getByRole("button", { name: "Library" }).click();
    expect(await page.getByLabel(/Article text/u).inputValue()).toBe("Iceland criticized Belarus.");
    await choose(Buffer.from("<p>Fiji supports Peru.</p>"));
    await page.getByRole("button", { name: "Load 1 article" }).click();
    await page.getByText(/^1 article loaded\./u).waitFor();
    await page.getByRole("button", { name: "Failed", exact: true }).waitFor();
  });

  it("of a watched feed is one click from it, also on a phone; all is forgotten after a question", async () => {
    const page = await open("?view=articles&tab=feeds", { width: 390, height: 844, theme: "dark" });
    await page.getByLabel("Address of an RSS or Atom feed").fill(`${site.url}/gone.xml`);
    await page.getByRole("button", { name: "Watch", exact: true }).click();
    await page.getByRole("button", { name: "What could not be loaded" }).click();
    const list = region(page);
    await list
      .getByText(/gone\.xml/u)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await list.getByRole("button", { name: /^Forget it/u }).click();
    const dialog = page.getByRole("dialog", { name: "Forget 1 article?" });
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await list.getByRole("button", { name: /^Forget it/u }).click();
    await dialog.getByRole("button", { name: "Forget it" }).click();
    await list.getByText("Everything that was given could be loaded.").waitFor();
    expect(await focused(page)).toBe("Failed");
  });
});
