import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { consoleUnderTest, EXAMPLES, hasChromium } from "./console-under-test.ts";
import { axeViolations } from "./visit.ts";

describe.skipIf(!hasChromium)("loading as somebody who does it for the first time", () => {
  const { open: openConsole } = consoleUnderTest({ files: [EXAMPLES] });
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
    expect(await page.getByLabel(/^Title/u).inputValue()).toBe("North");
    await form(page).fill("Iceland criticized Belarus. Fiji supports Peru.");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByRole("heading", { name: "2 claims would be found" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Load the article" }).click();
    await page.getByText(/^1 article loaded\./u).waitFor();
    await page.getByRole("button", { name: "Load more" }).click();
    expect(await form(page).inputValue()).toBe("");
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
});
