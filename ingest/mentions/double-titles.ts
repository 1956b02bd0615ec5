import type { Reading } from "./gazetteer.ts";
import type { RolePhrase } from "./role-phrases.ts";
import { isCapital, wordAt } from "./tokens.ts";

/** Second titles that are somebody else's than the first. Made by hand. */
const ANOTHERS =
  /^(?:first-lady|queen|king|prince|princess|opposition-leader|spouse|wife|husband)$/u;

/** Whether the first of two offices is the same person's as the title right behind "and". */
function isSamePersons({ sentence }: Reading, first: RolePhrase, title: RolePhrase): boolean {
  if (first.noun.kind !== "Role" || first.isTitle || !title.isTitle) return false;
  if (wordAt(sentence, first.to) !== "and" || title.from !== first.to + 1) return false;
  if (title.anchors.length > 0 || ANOTHERS.test(title.noun.slug)) return false;
  const hasArticle = /^(?:the|a|an)$/u.test(wordAt(sentence, first.from));
  return !hasArticle && [first, title].every(({ core }) => isCapital(sentence.tokens[core.from]));
}

/**
 * The phrases with two offices of one person as one: "Chinese State Councilor and Foreign Minister
 * Qin Gang" is one man, whose title says whose he is at its start.
 */
export function joinTitles(reading: Reading, phrases: readonly RolePhrase[]): RolePhrase[] {
  const joined: RolePhrase[] = [];
  for (const phrase of phrases) {
    const first = joined.at(-1);
    const isOne = first !== undefined && isSamePersons(reading, first, phrase);
    if (isOne) joined.pop();
    joined.push(isOne ? { ...phrase, from: first.from, anchors: first.anchors } : phrase);
  }
  return joined;
}
