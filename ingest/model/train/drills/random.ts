/** Numbers that look random and are the same in every run (a linear congruential generator, Knuth's MMIX constants). */
export class Random {
  #state: bigint;

  constructor(seed: number) {
    this.#state = BigInt(seed);
  }

  /** From 0 up to and without 1. */
  number(): number {
    this.#state = (this.#state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number(this.#state >> 11n) / 2 ** 53;
  }

  chance(share: number): boolean {
    return this.number() < share;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.number() * items.length)];
    if (item === undefined) throw new Error("Nothing to pick from.");
    return item;
  }

  /** Makes one of the kinds, each with its share of all; the last takes what is left. */
  draw<T>(kinds: readonly (readonly [share: number, make: () => T])[]): T {
    let left = this.number();
    for (const [share, make] of kinds) {
      if (left < share) return make();
      left -= share;
    }
    throw new Error("The shares do not add up to one.");
  }
}
