/** A way to a neighbour: the edge taken and where it leads. */
export interface Step<E> {
  edge: E;
  to: string;
}

/** What {@link shortestTrails} walks on: the neighbours of an entity, one best edge each, best first. */
export type Neighbours<E> = (id: string) => Promise<readonly Step<E>[]>;

/** A trail on its way: where it has come to, and all it has passed. */
interface Trail<E> {
  at: string;
  seen: ReadonlySet<string>;
  edges: readonly E[];
}

/** So many trails are followed before the search gives up: dense graphs have millions. */
const MAX_FOLLOWED = 20_000;

/**
 * The `k` shortest trails without a repeated entity, shortest first, found layer by layer: all
 * trails of one edge, then of two, up to `maxHops`. Equal lengths keep the order of `neighbours`.
 */
export async function shortestTrails<E>(
  ends: { from: string; to: string; maxHops: number; k: number },
  neighbours: Neighbours<E>,
): Promise<(readonly E[])[]> {
  const found: (readonly E[])[] = [];
  let layer: Trail<E>[] = [{ at: ends.from, seen: new Set([ends.from]), edges: [] }];
  let followed = 0;
  for (let hop = 0; hop < ends.maxHops && found.length < ends.k; hop++) {
    const next: Trail<E>[] = [];
    for (const trail of layer) {
      if (followed >= MAX_FOLLOWED) break;
      const longer = goOn(trail, await neighbours(trail.at));
      followed += longer.length;
      next.push(...longer);
    }
    found.push(...next.filter(({ at }) => at === ends.to).map(({ edges }) => edges));
    layer = next.filter(({ at }) => at !== ends.to);
  }
  return found;
}

function goOn<E>(trail: Trail<E>, steps: readonly Step<E>[]): Trail<E>[] {
  return steps
    .filter(({ to }) => !trail.seen.has(to))
    .map(({ edge, to }) => ({
      at: to,
      seen: new Set(trail.seen).add(to),
      edges: [...trail.edges, edge],
    }));
}
