import type { Page } from "playwright-core";

/** Opens the editor where the Cypher of a question is folded, or another question stands over it. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.getByRole("button", { name: /^(?:Show the Cypher|Back to the query)/u });
  if (await folded.isVisible()) await folded.click();
}

/** Puts a query into the editor as a paste would. */
export async function type(page: Page, query: string): Promise<void> {
  await unfold(page);
  await page.getByRole("textbox", { name: "Cypher query" }).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(query);
  await page.keyboard.press("Escape");
}

/** A button of the query view by its whole name. */
export const shape = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Waits until nothing runs: until then the page shows the result before. */
export const rests = (page: Page) => page.getByText(/^running for/u).waitFor({ state: "hidden" });

export const starts = (page: Page) => shape(page, "Run").click();

export async function runs(page: Page): Promise<void> {
  await starts(page);
  await rests(page);
}
