import { compromiseTags } from "../model/compromise.ts";
import { FIRST_NAME, nameLists, SURNAME, TOWN } from "../model/name-lists.ts";
import { type Evidence, NONE, type Vote, vote, wordsOf } from "./evidence.ts";
import { HEAD_WORDS } from "./name-words.ts";

const has = (lists: number, list: number): boolean => (lists & list) !== 0;

/** Longest name of a person that a first name alone makes one. */
const LONGEST = 4;

/** What the lists of first names, surnames and towns say of a name; weak, because most surnames are words or towns too. */
export const byNameLists: Evidence = (name) => {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (words.length === 1) return byOneWord(last);
  const isOther = HEAD_WORDS.has(last) || isPlace(words[0] ?? "") || isPlace(last);
  return isOther || words.length > LONGEST ? NONE : byWords(words);
};

function byWords(words: readonly string[]): Vote[] {
  const isFirst = has(nameLists(words[0] ?? ""), FIRST_NAME);
  const isLast = has(nameLists(words.at(-1) ?? ""), SURNAME);
  if (nameLists(words.join(" ")) === TOWN) return vote("Place", isFirst ? 1 : 2);
  if (isFirst) return vote("Person", isLast ? 2.5 : 1.5);
  return isLast ? vote("Person", 0.6) : NONE;
}

function byOneWord(word: string): Vote[] {
  const lists = nameLists(word);
  if (lists === 0 || isCommon(word)) return NONE;
  if (has(lists, TOWN)) return lists === TOWN ? vote("Place", 1.5) : NONE;
  return vote("Person", 0.6);
}

/** A word that the word list has as something else than a name of people or towns ("Earth", "Republican"). */
function isCommon(word: string): boolean {
  const tags = compromiseTags(word);
  return tags.length > 0 && !tags.some((tag) => /(?:Name|City)$/u.test(tag));
}

const isPlace = (word: string): boolean =>
  compromiseTags(word).some((tag) => /^(?:Country|Region|Place)$/u.test(tag));
