import type { Span } from "#schemas/span.ts";

/** Code units per bucket: about a sentence. */
const WIDTH = 256;

const bucketOf = (offset: number): number => Math.floor(offset / WIDTH);

/**
 * Finds which of many spans share a code unit with one, by buckets of the text: linear to build,
 * and to ask as long as few spans lie in one place.
 */
export class SpanIndex<T extends Span> {
  readonly #items: readonly T[];
  readonly #buckets = new Map<number, number[]>();

  constructor(items: readonly T[]) {
    this.#items = items;
    items.forEach((item, position) => {
      for (let at = bucketOf(item.start); at <= bucketOf(item.end); at++) {
        const bucket = this.#buckets.get(at);
        if (bucket === undefined) this.#buckets.set(at, [position]);
        else bucket.push(position);
      }
    });
  }

  /** The spans that share a code unit with `span`, in the order they were given. */
  overlapping(span: Span): T[] {
    const positions = new Set<number>();
    for (let at = bucketOf(span.start); at <= bucketOf(span.end); at++) {
      for (const position of this.#buckets.get(at) ?? []) positions.add(position);
    }
    return [...positions]
      .sort((a, b) => a - b)
      .flatMap((position) => this.#items[position] ?? [])
      .filter((item) => item.start < span.end && span.start < item.end);
  }
}
