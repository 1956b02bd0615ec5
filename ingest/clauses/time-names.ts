import type { Token } from "../analysis.ts";

/** The names of the months, as alternatives of a pattern. */
export const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const TIME = new RegExp(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTHS})$`, "u");
/** A day, a month, a year or a time of the day, of any case. */
export const TIME_WORD = new RegExp(
  `^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|${MONTHS}|[12]\\d{3}|week|month|year|night|morning|evening|afternoon)s?$`,
  "iu",
);
const JOINED = /^(?:compound|flat|nmod|nmod:desc|nmod:unmarked|appos)$/u;

/** The preposition of "On Monday Peru ...", which the tree gives to the day or to the name behind it. */
function prepositionBefore(tokens: readonly Token[], day: Token): Token | null {
  const number = tokens[day.index - 1];
  const at = number?.upos === "NUM" ? day.index - 2 : day.index - 1;
  const word = tokens[at];
  const isOwn = word?.head === day.head || word?.head === day.index;
  return word?.relation === "case" && isOwn ? word : null;
}

/** A day and the name that the tree glues to it, whichever of the two it hangs on the verb. */
interface Glued {
  day: Token;
  name: Token;
  verb: Token;
}

/** The name right behind a day, glued to it in front of a verb; null where there is none. */
function gluedTo(tokens: readonly Token[], day: Token): Glued | null {
  const below = tokens.find(({ head, index }) => head === day.index && index === day.index + 1);
  const above = day.head > day.index && JOINED.test(day.relation) ? tokens[day.head] : undefined;
  const name = above ?? (below && JOINED.test(below.relation) ? below : undefined);
  const verb = tokens[(above ?? day).head];
  const isName = name?.upos === "PROPN" && verb?.upos === "VERB" && verb.index > name.index;
  return isName && canActIn(tokens, name, verb) ? { day, name, verb } : null;
}

/** The name is the verb's subject already, or the verb has none. */
function canActIn(tokens: readonly Token[], name: Token, verb: Token): boolean {
  const subject = tokens.find(
    ({ head, relation }) => head === verb.index && /^(?:nsubj|aux:pass)/u.test(relation),
  );
  return subject === undefined || subject.index === name.index;
}

/** The day with what stands before it, hung on the verb, and the name as its subject. */
function separated(tokens: readonly Token[], token: Token): Token[] {
  const glued = TIME.test(token.text) ? gluedTo(tokens, token) : null;
  const preposition = glued && prepositionBefore(tokens, glued.day);
  if (!glued || !preposition) return [];
  const { day, name, verb } = glued;
  const relation = /^nsubj/u.test(name.relation) ? name.relation : "nsubj";
  return [
    ...tokens.slice(preposition.index, day.index).map((word) => ({ ...word, head: day.index })),
    { ...day, head: verb.index, relation: "obl" },
    { ...name, head: verb.index, relation },
  ];
}

/**
 * The tokens of a sentence with the days and months apart that the parser takes for a part of the
 * name behind them ("On Monday Peru left", "In May Turkey voted"): both hang on the verb. Pure;
 * offsets and indexes stay.
 */
export function separateTimes(tokens: readonly Token[]): readonly Token[] {
  const changed = tokens.flatMap((token) => separated(tokens, token));
  if (changed.length === 0) return tokens;
  const byIndex = new Map(changed.map((token) => [token.index, token]));
  return tokens.map((token) => byIndex.get(token.index) ?? token);
}
