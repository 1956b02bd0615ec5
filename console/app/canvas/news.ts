import type Sigma from "sigma";
import { bringIntoSight } from "./camera.ts";

/** So long after nodes came a panel that opens must not take them out of sight, in milliseconds. */
const NEW_MS = 6_000;

/** Keeps new nodes in sight. */
export interface News {
  /** Brings new nodes, with those that brought them, into sight. */
  bring(ids: readonly string[]): void;
  /** After the camera moved for another reason: brings those that came just now back into sight. */
  bringAgain(): void;
}

export function createNews(sigma: Sigma): News {
  let latest: { ids: readonly string[]; at: number } | null = null;
  return {
    bring(ids) {
      if (ids.length === 0) return;
      latest = { ids, at: performance.now() };
      bringIntoSight(sigma, ids);
    },
    bringAgain() {
      if (!latest || performance.now() - latest.at > NEW_MS) return;
      const graph = sigma.getGraph();
      const ids = latest.ids.filter((id) => graph.hasNode(id));
      // Only the next frame knows where the camera is now.
      sigma.once("afterRender", () => bringIntoSight(sigma, ids));
    },
  };
}
