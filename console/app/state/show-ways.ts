import type { EntityPath } from "#schemas/answers.ts";
import { showLit } from "./show-lit.ts";

/** "NATO – China – Iran". */
export function pathTitle(path: EntityPath): string {
  return path.nodes.map((node) => node.label).join(" – ");
}

/** The ids of the edges that ways go along, as they stand on the canvas. */
function wayEdges(paths: readonly EntityPath[]): Set<string> {
  return new Set(paths.flatMap(({ hops }) => hops.map(({ key, status }) => `${key}|${status}`)));
}

/** Shows ways between two entities in Explore, their steps alone lit, beside the list of all of them. */
export async function showWays(paths: readonly EntityPath[]): Promise<void> {
  const [first] = paths;
  const [from, to] = [first?.nodes[0], first?.nodes.at(-1)];
  if (!first || !from || !to) return;
  const ids = new Set(paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  await showLit([...ids], {
    name: paths.length === 1 ? "One way" : "Several ways",
    title:
      paths.length === 1
        ? pathTitle(first)
        : `${paths.length} ways between ${from.label} and ${to.label}`,
    edgesIn: () => wayEdges(paths),
    ways: { from: from.id, to: to.id },
  });
}
