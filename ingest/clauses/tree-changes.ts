import type { Token } from "../analysis.ts";
import { Interest } from "./interest.ts";

/** The tokens of one sentence with the dependents of each, in the order of the text. */
export interface RawTree {
  tokens: readonly Token[];
  below: (head: number) => readonly Token[];
}

/** What a reading changes in a tree: the tokens that hang or read anew, by index. */
export type Changes = ReadonlyMap<number, Token>;

/** What a token's place and form say against its tree; null where the tree stands. Pure. */
export type Reading = (tree: RawTree, token: Token) => Changes | null;

/** The changed tokens as `Changes`. */
export function changes(...tokens: readonly Token[]): Changes {
  return new Map(tokens.map((token) => [token.index, alike(token)]));
}

/**
 * The token with its fields as every other has them: a spread makes objects of another hidden class
 * in V8, and code that meets one class only is the faster one.
 */
export function alike({
  index,
  text,
  start,
  end,
  lemma,
  upos,
  xpos,
  head,
  relation,
}: Token): Token {
  return { index, text, start, end, lemma, upos, xpos, head, relation };
}

interface Asked {
  tree: RawTree;
  interests: Uint8Array[];
}

/** Readings in the order in which they are read. */
export class Readings {
  readonly #readings: readonly Reading[];
  readonly #interest: Interest;

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
    this.#interest = new Interest(readings);
  }

  /** Applies one reading after the other, each to the tree that the one before left. */
  read(given: readonly Token[]): readonly Token[] {
    let tree = rawTree(given);
    const interests = given.map((token) => this.#interest.of(token));
    for (let order = 0; order < this.#readings.length; order++) {
      for (let at = 0; at < given.length; at++) {
        if (interests[at]?.[order] === 1) tree = this.#ask(order, at, { tree, interests });
      }
    }
    return tree.tokens;
  }

  #ask(order: number, at: number, { tree, interests }: Asked): RawTree {
    const changed = this.#readings[order]?.(tree, tree.tokens[at] as Token);
    if (!changed) return tree;
    for (const token of changed.values()) interests[token.index] = this.#interest.of(token);
    return rawTree(tree.tokens.map((token) => changed.get(token.index) ?? token));
  }
}

/** The tree of tokens as the parser or an earlier reading left it. */
export function rawTree(tokens: readonly Token[]): RawTree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) children[token.head]?.push(token);
  return { tokens, below: (head) => children[head] ?? [] };
}

/** Whether a word of these relations hangs on the token. */
export function has({ below }: RawTree, { index }: Token, relations: RegExp): boolean {
  return below(index).some(({ relation }) => relations.test(relation));
}

/** Whether the token is this word (in small letters), however it is written. */
export function isWord({ text }: Token, word: string): boolean {
  return text.length === word.length && text.toLowerCase() === word;
}

/** A past tense or a participle, which have the same form in most verbs. */
export function isPast({ xpos }: Token): boolean {
  return xpos === "VBD" || xpos === "VBN";
}

/** A common noun or a name. */
export function isNominal({ upos }: Token): boolean {
  return upos === "NOUN" || upos === "PROPN";
}

/** The first token of a phrase: the leftmost of the word and what hangs on it. */
export function firstOf({ below }: RawTree, token: Token): number {
  return Math.min(token.index, ...below(token.index).map(({ index }) => index));
}
