/** An item and what came of it. */
export interface Outcome<T, R> {
  item: T;
  result: { value: R } | { reason: unknown };
}

/**
 * Does `work` for every item of a stream, at most `width` at a time, and gives the outcomes in the
 * order of the items. A rejected work is an outcome like another; rejects only as the stream does.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  width: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<Outcome<T, R>> {
  const running: Promise<Outcome<T, R>>[] = [];
  for await (const item of items) {
    running.push(settle(item, work));
    if (running.length >= width) {
      const first = running.shift();
      if (first !== undefined) yield await first;
    }
  }
  for (const outcome of running) yield await outcome;
}

async function settle<T, R>(item: T, work: (item: T) => Promise<R>): Promise<Outcome<T, R>> {
  try {
    return { item, result: { value: await work(item) } };
  } catch (reason) {
    return { item, result: { reason } };
  }
}
