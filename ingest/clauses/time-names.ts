import type { Token } from "../analysis.ts";

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;
const JOINED = /^(?:compound|flat|nmod|nmod:desc|nmod:unmarked|appos)$/u;

/** The preposition of "On Monday Peru ...", which the tree gives to the name behind the day. */
function prepositionBefore(tokens: readonly Token[], day: Token): Token | null {
  const number = tokens[day.index - 1];
  const at = number?.upos === "NUM" ? day.index - 2 : day.index - 1;
  const word = tokens[at];
  return word?.relation === "case" && word.head === day.head ? word : null;
}

/** The verb whose subject the day is glued to, -1 when it is glued to none. */
function verbOf(tokens: readonly Token[], { head, index, relation }: Token): number {
  const name = tokens[head];
  const isGlued = name !== undefined && head > index && JOINED.test(relation);
  const isSubject = isGlued && name.upos === "PROPN" && /^nsubj/u.test(name.relation);
  return isSubject ? name.head : -1;
}

/** The day with what stands before it, hung on the verb; nothing where it stands rightly. */
function separated(tokens: readonly Token[], day: Token): Token[] {
  const verb = TIME.test(day.text) ? verbOf(tokens, day) : -1;
  const preposition = verb < 0 ? null : prepositionBefore(tokens, day);
  if (preposition === null) return [];
  const before = tokens.slice(preposition.index, day.index);
  return [
    ...before.map((word) => ({ ...word, head: day.index })),
    { ...day, head: verb, relation: "obl" },
  ];
}

/**
 * The tokens of a sentence with the days and months apart that the parser takes for a part of the
 * name behind them ("On Monday Peru left", "In May Turkey voted"): they hang on the verb. Pure;
 * offsets and indexes stay.
 */
export function separateTimes(tokens: readonly Token[]): readonly Token[] {
  const changed = tokens.flatMap((token) => separated(tokens, token));
  if (changed.length === 0) return tokens;
  const byIndex = new Map(changed.map((token) => [token.index, token]));
  return tokens.map((token) => byIndex.get(token.index) ?? token);
}
