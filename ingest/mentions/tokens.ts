import type { ParsedSentence, Token } from "../analysis.ts";

/** A half-open range of token indexes in one sentence. */
export interface TokenRange {
  from: number;
  to: number;
}

/** True when the word starts with an upper-case letter ("Putin", "NATO", not "al"). */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** True when every letter is upper case and there are at least two ("NATO", "U.S.", "UN"). */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** True for the possessive ending of the noun before it ("'s", "'"). */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/iu.test(token.text);
}

/** True when nothing stands between two neighbouring tokens ("Jong" and "-" in "Jong-un"). */
export function touches(sentence: ParsedSentence, index: number): boolean {
  const token = sentence.tokens[index];
  const next = sentence.tokens[index + 1];
  return token !== undefined && next !== undefined && token.end === next.start;
}

/** The text of a token range as it stands, line breaks and runs of blanks read as one space. */
export function rangeText(text: string, sentence: ParsedSentence, range: TokenRange): string {
  const first = sentence.tokens[range.from];
  const last = sentence.tokens[range.to - 1];
  if (!first || !last) return "";
  return text.slice(first.start, last.end).replace(/\s+/gu, " ");
}

/** The lower-case word at an index, "" outside the sentence. */
export function wordAt(sentence: ParsedSentence, index: number): string {
  const word = sentence.tokens[index]?.text.toLowerCase() ?? "";
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}

/** The token of a range whose governor lies outside it; the last one when none does. */
export function headOf(sentence: ParsedSentence, range: TokenRange): number {
  for (let i = range.from; i < range.to; i++) {
    const head = sentence.tokens[i]?.head ?? -1;
    if (head < range.from || head >= range.to) return i;
  }
  return range.to - 1;
}

/** True when a sentence has at least two words and no lower-case letter: a headline in capitals. */
export function isShouted(sentence: ParsedSentence): boolean {
  let known = shouted.get(sentence);
  if (known === undefined) {
    known = hasOnlyCapitals(sentence);
    shouted.set(sentence, known);
  }
  return known;
}

const shouted = new WeakMap<ParsedSentence, boolean>();

function hasOnlyCapitals(sentence: ParsedSentence): boolean {
  const words = sentence.tokens.filter((token) => /\p{L}/u.test(token.text));
  return words.length > 1 && words.every((token) => !/\p{Ll}/u.test(token.text));
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but of in on at to for by as with from over after into amid vs its his her up out off".split(
    " ",
  ),
);

/** A headline in Title Case: at least three words, and small letters only in small words. */
export function isTitleCase({ tokens }: ParsedSentence): boolean {
  const spoken = tokens.filter(({ text }) => /^\p{L}{2}/u.test(text));
  return (
    spoken.length > 2 && spoken.every((token) => isCapital(token) || SMALL_WORDS.has(token.text))
  );
}

/** True when two ranges share a token. */
export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}
