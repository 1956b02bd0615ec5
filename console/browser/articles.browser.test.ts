import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";
import { dropPaths } from "./drop-paths.ts";
import { type PlayedSite, playSite } from "./played-site.ts";
import { CHROMIUM, type Product, startBrowser, startProduct } from "./product.ts";
import { axeViolations, type Visit, visit, waitForContent } from "./visit.ts";

const EXAMPLES = join(packageRoot(), "examples", "articles.jsonl");
const hasChromium = existsSync(CHROMIUM);

/** Made to break a page that takes text for markup: a script, pictures, controls that turn text around, one long line. */
const HOSTILE = [
  "Iceland criticized Belarus on 3 May 2023.",
  "<script>document.title = 'broken'</script> <img src=x onerror=\"document.title='broken'\">",
  "<svg onload=\"document.title='broken'\"><animate onbegin=\"document.title='broken'\"/></svg>",
  "\u202eIceland supports Ukraine.\u202c",
  `Iceland imposed sanctions on Belarus. ${"x".repeat(100_000)}`,
].join(" ");

describe.skipIf(!hasChromium)("articles and evidence in a real browser", () => {
  let product: Product;
  let browser: Browser;
  let site: PlayedSite;
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-dropped-"));
  const visits: Visit[] = [];
  const open = async (path: string) => {
    const opened = await visit(browser, `${product.url}/${path}`);
    visits.push(opened);
    return opened;
  };

  beforeAll(async () => {
    product = await startProduct([EXAMPLES], undefined, ["--allow-write", "--allow-private"]);
    browser = await startBrowser();
    site = await playSite();
  });
  afterAll(async () => {
    for (const each of visits) await each.close();
    await browser?.close();
    await product?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("previews before it writes, loads, tells what is new, and shows any text as text", async () => {
    const { page, complaints } = await open("?view=articles");
    await page.getByLabel(/Article text/u).fill(HOSTILE);
    await page.getByLabel(/^Title/u).fill("Reykjavik \u202espeaks");
    await page.getByRole("textbox", { name: /^Source/u }).fill("North Paper");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Preview: nothing is written yet.").waitFor({ timeout: 60_000 });
    const text = page.locator(".article-text");
    expect(await text.textContent()).toBe(HOSTILE);
    await page.getByRole("button", { name: "criticized" }).click();
    const parts = text.locator(".mark-subject, .mark-trigger, .mark-object");
    expect(await parts.allTextContents()).toEqual(["Iceland", "criticized", "Belarus"]);
    expect(
      await page.evaluate(
        () =>
          (
            globalThis as never as {
              innerWidth: number;
              document: { documentElement: { scrollWidth: number } };
            }
          ).document.documentElement.scrollWidth,
      ),
    ).toBeLessThanOrEqual(1440);
    await page.getByRole("button", { name: "Load it" }).click();
    await page.getByText(/1 article loaded\. [1-9]/u).waitFor({ timeout: 60_000 });
    await page.getByRole("button", { name: /^Show the \d+ new relations?/u }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
    await page
      .getByRole("treeitem", { name: /Iceland/u })
      .first()
      .waitFor();
    expect(await page.title()).toBe("newsgraph");
    expect(complaints).toEqual([]);
  });

  it("takes a dropped folder and chosen files, says what failed, and tries it again", async () => {
    const { page } = await open("?view=articles");
    mkdirSync(join(folder, "news", "may"), { recursive: true });
    writeFileSync(join(folder, "news", "one.txt"), "Iceland supports Moldova.");
    writeFileSync(join(folder, "news", "may", "two.txt"), "Iceland criticized Sudan.");
    writeFileSync(join(folder, "news", "picture.png"), "");
    await dropPaths(page, page.getByRole("region", { name: "Files" }), [join(folder, "news")]);
    const chosen = page.getByRole("region", { name: "Chosen articles" });
    await chosen.getByText("2 articles chosen, not loaded yet").waitFor();
    await page.getByLabel("Choose files").setInputFiles({
      name: "more.jsonl",
      mimeType: "text/plain",
      buffer: Buffer.from(`{"text":"Iceland praised Peru."}\n{"url":"${site.url}/late"}`),
    });
    await chosen.getByRole("button", { name: "Load 4 articles" }).click();
    const failed = page.getByRole("region", { name: "Not loaded" });
    await failed.getByText("1 article could not be loaded").waitFor();
    await page.getByText(/^3 articles loaded, 1 failed\./u).waitFor();
    await failed.getByText("/late").first().waitFor();
    site.open("/late");
    await failed.getByRole("button", { name: "Try again" }).click();
    await page.getByText(/^1 article loaded\./u).waitFor();
  });

  it("shows how far a load is, stops it, and deletes what it says it deletes", async () => {
    const { page } = await open("?view=articles");
    const lines = [
      JSON.stringify({ title: "Reached", text: "Fiji supports Paraguay." }),
      JSON.stringify({ url: `${site.url}/never` }),
    ];
    await page.getByLabel("Choose files").setInputFiles({
      name: "two.jsonl",
      mimeType: "text/plain",
      buffer: Buffer.from(lines.join("\n")),
    });
    await page.getByRole("button", { name: "Load 2 articles" }).click();
    const progress = page.getByRole("region", { name: "Progress" });
    await progress.getByText("1 of 2 done").waitFor();
    await progress.getByRole("button", { name: "Stop" }).click();
    await page.getByText(/^Stopped\. 1 article loaded/u).waitFor();
    await page.getByRole("button", { name: /^Delete Reached/u }).click();
    const dialog = page.getByRole("dialog", { name: "Delete Reached?" });
    await dialog.getByText("1 relation that only it supports").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText(/^“Reached” is deleted, with 1 claim, 1 relation/u).waitFor();
    await page.getByRole("button", { name: /^Delete Reached/u }).waitFor({ state: "detached" });
  });

  it("watches a feed, says what was new in it, and looks again", async () => {
    const { page } = await open("?view=articles&tab=feeds");
    await page.getByLabel("Address of an RSS or Atom feed").fill(`${site.url}/feed.xml`);
    await page.getByRole("button", { name: "Watch", exact: true }).click();
    const feeds = page.getByRole("region", { name: "Feeds" });
    await feeds.getByText(/^Looked .*: 1 new article/u).waitFor();
    await feeds.getByRole("button", { name: "Look now at News" }).waitFor();
    await page.getByLabel("Address of an RSS or Atom feed").fill(`${site.url}/first`);
    await page.getByRole("button", { name: "Watch", exact: true }).click();
    await feeds.getByText(`${site.url}/first is a page, not a feed`).waitFor();
    expect(await feeds.getByRole("listitem").count()).toBe(1);
    site.open("/second");
    await feeds.getByRole("button", { name: /^Look now/u }).click();
    await feeds.getByText(/^Looked .*: 1 new article, 1 known/u).waitFor();
    await feeds.getByRole("button", { name: "What was new in it" }).click();
    await feeds.getByText(/^\d+ new relations?, /u).waitFor();
    await feeds.getByRole("button", { name: /^Stop watching/u }).click();
    await page.getByText("News is no longer watched. Its articles stay.").waitFor();
  });

  it("lets a query change the graph only while the switch is on", async () => {
    const query = "CREATE (n:Note {id: 'note'}) RETURN n.id AS id";
    const { page } = await open(`?query=${encodeURIComponent(query)}`);
    const run = page.getByRole("button", { name: "Run", exact: true });
    const permission = page.getByRole("switch");
    expect(await permission.isChecked()).toBe(false);
    await run.click();
    await page.getByText(/A query must only read; CREATE is not allowed/u).waitFor();
    await permission.check();
    await page.getByText("Queries may change the graph. The server logs each.").waitFor();
    await run.click();
    await page.locator(".result").getByText("note", { exact: true }).first().waitFor();
    await page.reload();
    expect(await page.getByRole("switch").isChecked()).toBe(false);
  });

  it("marks a claim wrong, lists the decision, and takes it back", async () => {
    const { page } = await open("?view=articles");
    await page.getByRole("button", { name: /^Sweden joins NATO/u }).click();
    const claims = page.getByRole("complementary", { name: "Claims" });
    await claims.getByRole("button", { name: /Sweden supports PKK asserted/u }).click();
    await claims.getByRole("button", { name: "Mark wrong" }).click();
    await page.getByLabel(/What is wrong/u).fill("Turkey only says so");
    await page.getByRole("button", { name: "Mark wrong" }).click();
    await page.getByText(/No other one says “Sweden supports PKK” \(asserted\)/u).waitFor();
    await claims.getByText("Marked wrong: it does not count.").waitFor();
    await page.getByRole("button", { name: "All articles" }).click();
    await page.getByRole("button", { name: "Contested" }).click();
    const contested = page.getByRole("region", { name: "Contested" });
    await contested.getByText("Iran", { exact: true }).waitFor();
    expect(await contested.getByText("PKK").count()).toBe(0);
    await page.getByRole("button", { name: "Decisions" }).click();
    await page.getByText("“Turkey only says so”").waitFor();
    await page.getByRole("button", { name: /^Undo ?: Sweden supports PKK/u }).click();
    await page.getByText("Nobody decided anything yet.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Contested" }).click();
    await page.getByRole("button", { name: "Compare side by side" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Contested: Sweden supports PKK" });
    await dialog.getByRole("region", { name: "Says so" }).locator("blockquote").waitFor();
    await dialog.getByRole("region", { name: "Denies it" }).locator("blockquote").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it("merges two entities from the card of one, and undoes it", async () => {
    const { page } = await open("?entity=country%3ASE");
    await page.getByText("Is it the same as …").click();
    await page.getByRole("combobox", { name: "Merge with another entity" }).fill("Finland");
    await page.getByRole("option", { name: /^Finland/u }).click();
    const dialog = page.getByRole("dialog", { name: "Merge these two?" });
    await dialog.getByRole("radio", { name: /Finland/u }).check();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Merge" }).click();
    await page.getByText("Merged: Sweden is the same as Finland.").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await page.getByText("Taken back: Sweden is the same as Finland.").waitFor();
  });

  it("filters the list, and says what goes with an article before it is deleted", async () => {
    const { page } = await open("?view=articles");
    await page.getByRole("searchbox", { name: "Search in articles" }).fill("Jeddah");
    await page.getByText("1 of 1 article", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^Delete United States/u }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/\d+ relations that only it supports/u).waitFor();
    await dialog.getByRole("button", { name: "Keep it" }).click();
    await page.getByLabel("From").fill("2099-01-01");
    await page.getByText("No article fits.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.getByRole("button", { name: /^Sweden joins NATO/u }).waitFor();
  });

  it.each(["light", "dark"] as const)("axe finds nothing in the %s theme", async (theme) => {
    const { page, close } = await visit(browser, `${product.url}/?view=articles`, { theme });
    for (const tab of ["Library", "Feeds", "Contested", "Decisions"]) {
      await page.getByRole("button", { name: tab, exact: true }).click();
      await waitForContent(page);
      expect(await axeViolations(page), `${tab} ${theme}`).toEqual([]);
    }
    await close();
  });
});
