import type { ParsedSentence, Token } from "../analysis.ts";
import { type Evidence, type NameContext, NONE, vote } from "./evidence.ts";
import { kindOfNoun } from "./noun-kinds.ts";
import { headOf, isCapital, wordAt } from "./tokens.ts";

/** True when a form of "be" stands with the predicate. */
export function hasCopula(sentence: ParsedSentence, predicate: Token | undefined): boolean {
  const children = predicate ? (sentence.children[predicate.index] ?? []) : [];
  return children.some((child) => sentence.tokens[child]?.relation === "cop");
}

/** "X is a mission", "the project is called X", "Studio 5": a name of something that is no actor. */
export const byThing: Evidence = (name) => {
  const { sentence, from, to } = name;
  if (isThing(bearerOf(name))) return vote("Other", 3);
  const head = sentence.tokens[headOf(sentence, name)];
  const predicate = head?.relation === "nsubj" ? sentence.tokens[head.head] : undefined;
  if (isThing(predicate) && hasCopula(sentence, predicate)) return vote("Other", 1);
  return sentence.tokens[to]?.upos === "NUM" && to - from === 1 ? vote("Other", 1.5) : NONE;
};

/** Of what the name is said to be the name: "project" in "the project is called X". */
function bearerOf({ sentence, from }: NameContext): Token | undefined {
  if (!/^(?:called|named|dubbed|entitled|titled)$/u.test(wordAt(sentence, from - 1)))
    return undefined;
  const children = sentence.children[from - 1] ?? [];
  const subject = children
    .map((child) => sentence.tokens[child])
    .find((token) => token?.relation.startsWith("nsubj"));
  return subject ?? sentence.tokens[sentence.tokens[from - 1]?.head ?? -1];
}

function isThing(token: Token | undefined): boolean {
  return token?.xpos === "NN" && token.upos === "NOUN" && kindOfNoun(token) === null;
}

const OPENING = /^(?:["“‘']|``)$/u;
const CLOSING = /^(?:["”’']|'')$/u;
const TITLE_WORDS = 6;

/** A name within a short quotation of capitalised words is of a title of a work, or a nickname. */
export const byQuotedTitle: Evidence = ({ sentence, from, to }) => {
  const opening = sentence.tokens[reach(sentence, from - 1, -1)]?.text ?? "";
  const closing = sentence.tokens[reach(sentence, to, 1)]?.text ?? "";
  return OPENING.test(opening) && CLOSING.test(closing) ? vote("Other", 4) : NONE;
};

/** The first index in a direction that is no word of a title, at most TITLE_WORDS away. */
function reach(sentence: ParsedSentence, start: number, step: 1 | -1): number {
  let at = start;
  while (Math.abs(at - start) < TITLE_WORDS && isTitleWord(sentence, at)) at += step;
  return at;
}

function isTitleWord(sentence: ParsedSentence, index: number): boolean {
  const isSmall = /^(?:\d+|of|the|and|in|a|to|for|[,.!?])$/u.test(wordAt(sentence, index));
  return isSmall || isCapital(sentence.tokens[index]);
}
