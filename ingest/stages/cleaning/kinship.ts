import type { Paragraph } from "./join-lines.ts";

/** Letters of a word that count: endings differ ("sanction", "sanctions"). */
const STEM_LENGTH = 5;
/** Words that any headline has. */
const COMMON = new Set(
  `about after again against amid among before being between could during first from have more most
  over says some than that their there these they this what when where which while will with would
  years year week days today`
    .split(/\s+/u)
    .map((word) => word.slice(0, STEM_LENGTH)),
);

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}]{2,}/gu) ?? [];
  return words
    .filter((word) => word.length > 3 || /\p{Lu}/u.test(text))
    .map((word) => word.slice(0, STEM_LENGTH))
    .filter((stem) => stem.length > 3 && !COMMON.has(stem));
}

/** How much of a line the article's prose speaks of too: the share of its content words, 0 to 1. */
export class Kinship {
  readonly #lines = new Map<string, number>();

  constructor(prose: readonly Paragraph[]) {
    for (const paragraph of prose) {
      for (const stem of new Set(stems(paragraph.text))) {
        this.#lines.set(stem, (this.#lines.get(stem) ?? 0) + 1);
      }
    }
  }

  /** 1 for a line without content words: nothing speaks against it. */
  of(line: Paragraph): number {
    const own = new Set(stems(line.text));
    if (own.size === 0) return 1;
    const known = [...own].filter((stem) => this.#lines.has(stem));
    return known.length / own.size;
  }
}
