import { describe, expect, it } from "vitest";
import { consoleUnderTest, hasChromium, shownIn } from "./console-under-test.ts";

describe.skipIf(!hasChromium)("parts of the page that do not come", () => {
  const { explore } = consoleUnderTest();

  it("keeps the page and the canvas while the server is away, and goes on by itself", async () => {
    const { page } = await explore();
    await page.getByRole("button", { name: "Show more" }).click();
    await shownIn(page)
      .filter({ hasText: /^1\d\d of/u })
      .waitFor();
    const text = (await shownIn(page).textContent()) ?? "";
    await page.context().setOffline(true);
    await page.keyboard.press("2");
    const alert = page.getByRole("alert").filter({ hasText: "The query view could not be loaded" });
    await alert.getByText(/server does not answer/u).waitFor();
    await page.getByRole("button", { name: "Explore", exact: true }).click();
    await shownIn(page).filter({ hasText: text }).waitFor();
    await page.keyboard.press("2");
    await alert.getByRole("button", { name: "Try again" }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("textbox", { name: /query/iu }).first().waitFor();
    expect(await alert.count()).toBe(0);
  });

  it("says by itself that the server is away, and that no longer once it is back", async () => {
    const { page } = await explore();
    await page.context().setOffline(true);
    const told = page.getByText("The newsgraph server does not answer.");
    await told.waitFor({ timeout: 15_000 });
    await page.context().setOffline(false);
    await told.waitFor({ state: "hidden", timeout: 15_000 });
  });

  it("after an upgrade the page is loaded anew with the same graph", async () => {
    const { page } = await explore();
    await page.getByRole("button", { name: "Show more" }).click();
    await shownIn(page)
      .filter({ hasText: /^1\d\d of/u })
      .waitFor();
    const text = (await shownIn(page).textContent()) ?? "";
    // The new build has no file of this name any more.
    await page.route(/articles-view-[^/]*\.js/u, (route) => route.fulfill({ status: 404 }));
    await page.keyboard.press("3");
    const alert = page.getByRole("alert");
    await alert.getByText(/could not be loaded/u).waitFor();
    await page.unroute(/articles-view-[^/]*\.js/u);
    await alert.getByRole("button", { name: "Load the page anew" }).click();
    await page.getByRole("heading", { name: "Articles" }).first().waitFor();
    await page.getByRole("button", { name: "Explore", exact: true }).click();
    await shownIn(page).filter({ hasText: text }).waitFor();
  });
});
