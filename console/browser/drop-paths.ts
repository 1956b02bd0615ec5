import type { Locator, Page } from "playwright-core";

/** Drops files or folders of the disk where a person would let go of them. */
export async function dropPaths(page: Page, onto: Locator, paths: string[]): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error("there is nothing to drop onto");
  const at = { x: box.x + box.width / 2, y: box.y + 20 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  const devtools = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await devtools.send("Input.dispatchDragEvent", { type, ...at, data });
  }
  await devtools.detach();
}
