import type { Entity } from "#schemas/document.ts";
import { foldText } from "../fold-text.ts";

/**
 * Offices and posts that are written like names ("Infrastructure Minister", "the Secretary of
 * State") and whose holders change. Other descriptions end in a word without a capital letter.
 */
const POSTS = new Set(
  `adviser advisor ambassador archbishop attorney bishop chair chairman chairperson chairwoman chancellor
  chief commander commissioner congressman consul coordinator delegate deputy director emir envoy
  general governor head judge justice king lawyer leader mayor member minister
  monarch official officer president premier priest prince princess prosecutor queen representative
  secretary senator speaker spokesman spokesperson spokeswoman sultan treasurer`.split(/\s+/u),
);

/** The last word of a name, of "Secretary of State" the one before "of". */
function headOf(name: string): string {
  const [before = ""] = name.trim().split(/\s+(?:of|for|to|at|in)\s+/u);
  return before.split(/\s+/u).at(-1) ?? "";
}

/** False for a description, whose head is a common noun or a post: "the secretary", "Prime Minister". */
export function isProperName(name: string): boolean {
  const head = headOf(name).replace(/['’]s$/u, "");
  const isCommonNoun = /\p{Ll}/u.test(head) && !/\p{Lu}/u.test(head);
  return !isCommonNoun && !POSTS.has(foldText(head));
}

/** Whether all words of a text stand in another one. */
function isPartOf(part: string, whole: string): boolean {
  const words = new Set(foldText(whole).split(" "));
  return foldText(part)
    .split(" ")
    .every((word) => words.has(word));
}

/**
 * The names of an entity that tell it from others wherever they are read. What its articles also
 * call it is left out where it is a description ("the ambassador") or a part of its own name
 * ("Skripal" of "Sergei Skripal"), which others carry as well; names of the lexicon are all kept.
 */
export function identifyingNames({ name, aliases, curated, roleTitle }: Entity): string[] {
  if (curated) return [name, ...aliases];
  const others = aliases.filter((alias) => !isPartOf(alias, name));
  const isRole = (each: string) => foldText(headOf(each)) === roleTitle;
  return [name, ...others].filter((each) => isProperName(each) && !isRole(each));
}
