import type Sigma from "sigma";
import type { Look } from "./appearance.ts";
import { keepInSight, pixelsPerUnit, refit } from "./camera.ts";
import type { News } from "./news.ts";
import { resizeWhenDrawn } from "./resize-when-drawn.ts";

/** A change of the container's size beyond this, in CSS pixels, is a panel that opened or closed. */
const PANEL = 100;

/** Keeps the canvas as large as its container; what is selected stays in sight at the same scale. */
export function followSize(
  container: HTMLElement,
  sigma: Sigma,
  { look, news }: { look: Look; news: News },
): ResizeObserver {
  let last = sigma.getDimensions();
  let scale = 1;
  // Sigma takes a new size before it draws: only a frame of the old size tells the old scale.
  sigma.on("afterRender", () => {
    const { width, height } = sigma.getDimensions();
    if (width === last.width && height === last.height) scale = pixelsPerUnit(sigma);
  });
  const observer = new ResizeObserver(
    resizeWhenDrawn(sigma, () => {
      sigma.refresh({ partialGraph: {}, skipIndexation: true });
      const { width, height } = sigma.getDimensions();
      const changed = Math.max(Math.abs(width - last.width), Math.abs(height - last.height));
      last = { width, height };
      if (changed <= PANEL) return;
      if (!look.selected) refit(sigma, look, 0);
      else {
        keepInSight(sigma, look.selected, scale);
        news.bringAgain();
      }
    }),
  );
  observer.observe(container);
  return observer;
}
