import { compromiseTags } from "../model/compromise.ts";

/** What the word list of compromise (MIT, version 14) knows of a word as part of a name. */
export type WordHint =
  | "female"
  | "male"
  | "first-name"
  | "last-name"
  | "city"
  | "region"
  | "organization";

const HINTS: Readonly<Record<string, WordHint>> = {
  FemaleName: "female",
  MaleName: "male",
  FirstName: "first-name",
  LastName: "last-name",
  City: "city",
  Region: "region",
  Organization: "organization",
};

/** The hint for a word or phrase of any case, with or without accents, if the list has one. */
export function wordHint(phrase: string): WordHint | undefined {
  const plain = phrase.normalize("NFD").replace(/\p{M}/gu, "");
  const hints = compromiseTags(plain).map((tag) => HINTS[tag]);
  return hints.findLast((hint) => hint !== undefined);
}
