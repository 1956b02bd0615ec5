import type { Token } from "../analysis.ts";
import type { Form } from "../model/language-model.ts";
import { type RawTree, rawTree } from "./tree-changes.ts";

/**
 * Words that open one more clause behind a comma, with the relation by which it hangs on the first.
 * In news "while" sets two reports side by side, of which none is a circumstance of the other.
 */
const OPENERS = new Map([
  ["while", "conj"],
  ["whereas", "conj"],
  ["although", "advcl"],
  ["though", "advcl"],
  ["and", "conj"],
  ["but", "conj"],
]);

/** Fewer words make no clause. */
const MIN_TOKENS = 3;

/** "VBN" too: a root that somebody does is no participle, whatever its tag. */
const FINITE = new Set(["VBD", "VBZ", "VBP", "VBN"]);

/** A root that somebody does and that has a tense: the tree is that of a whole clause. */
function clauseRoot({ tokens, below }: RawTree): Token | null {
  const root = tokens.find(({ head }) => head < 0);
  if (root?.upos !== "VERB") return null;
  const own = below(root.index);
  const isHeld = own.some(({ relation, index }) => /^nsubj/u.test(relation) && index < root.index);
  const isTensed = FINITE.has(root.xpos) || own.some(({ relation }) => relation.startsWith("aux"));
  return isHeld && isTensed ? root : null;
}

/** Where the tree agrees the root of the later clause: all from token `from` on hangs together, on the part before. */
function standing({ tokens }: RawTree, from: number, root: number): Token | null {
  const words = tokens.filter(({ upos }) => upos !== "PUNCT");
  const crossing = words.filter(({ index, head }) => head >= 0 && index >= from !== head >= from);
  const [only, ...others] = crossing;
  return only && others.length === 0 && only.index === root ? only : null;
}

/** "said his country was not bound, while Peru reacted coolly": what is set beside is so beside the whole. */
function beside(given: Token[], later: Token, opener: Token): Token[] {
  if (!SETTING_BESIDE.test(opener.text)) return given;
  const top = given.find(({ head }) => head < 0);
  if (top?.upos !== "VERB" || top.index > opener.index) return given;
  const anew = { ...later, head: top.index, relation: "conj" };
  return given.map((token) => (token === later ? anew : token));
}

const SETTING_BESIDE = /^(?:while|whereas)$/iu;

/** A clause of news begins with who acts; "but in March" and "but if" begin with other things. */
function isNamed(token: Token | undefined): boolean {
  return /^(?:\p{Lu}.+|the|an?|its|his|her|their)$/u.test(token?.text ?? "");
}

/** What opens with "although" may hold the first comma, and words that are said may hold both clauses. */
function isMixed(first: readonly Token[]): boolean {
  const marks = first.filter(({ text }) => /^["“”]$/u.test(text));
  return first[0]?.xpos === "IN" || marks.length % 2 === 1;
}

/** The token of the last opener behind a comma, or -1. */
function lastOpener(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ index, text }) =>
      OPENERS.has(text.toLowerCase()) &&
      tokens[index - 1]?.text === "," &&
      isNamed(tokens[index + 1]) &&
      index >= MIN_TOKENS &&
      tokens.length - index > MIN_TOKENS,
  );
}

/**
 * The tokens of a sentence whose tree mixes two clauses: "Peru offered help, while Chile and Bolivia
 * left" is read as two, each with its subject, where both are whole clauses by themselves. A
 * sentence whose tree keeps them apart comes back as it is. Pure; offsets and indexes stay.
 */
export function readLaterClause(
  given: Token[],
  read: (forms: readonly Form[]) => Token[],
): Token[] {
  const from = lastOpener(given);
  const opener = given[from];
  if (!opener || isMixed(given.slice(0, from))) return given;
  const later = read(given.slice(from + 1));
  const root = clauseRoot(rawTree(later));
  if (!root) return given;
  const stands = standing(rawTree(given), from, root.index + from + 1);
  if (stands) return beside(given, stands, opener);
  const comma = from - 1;
  const stop = given.at(-1);
  const first = read([...given.slice(0, comma), ...(stop?.upos === "PUNCT" ? [stop] : [])]);
  const upper = clauseRoot(rawTree(first));
  if (!upper) return given;
  const head = root.index + from + 1;
  const relation = OPENERS.get(opener.text.toLowerCase()) ?? "conj";
  const mark = relation === "conj" ? "cc" : "mark";
  return given.map((token) => {
    if (token.index < comma) return first[token.index] ?? token;
    if (token.index === comma) return { ...token, head, relation: "punct" };
    if (token.index === from) return { ...token, head, relation: mark };
    const own = later[token.index - from - 1] ?? token;
    if (own === root) return { ...own, index: head, head: upper.index, relation };
    return { ...own, index: token.index, head: own.head + from + 1 };
  });
}
