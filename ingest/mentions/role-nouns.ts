import type { RoleNoun } from "./role-noun.ts";
import { BODIES } from "./role-nouns-bodies.ts";
import { CROWDS } from "./role-nouns-crowds.ts";
import { OFFICES } from "./role-nouns-offices.ts";
import { PEOPLE } from "./role-nouns-people.ts";
import { PERSONS } from "./role-nouns-persons.ts";

/** All role nouns; where two rows have a form, the first one holds. */
export const ROLE_NOUNS: readonly RoleNoun[] = [
  ...BODIES,
  ...PEOPLE,
  ...OFFICES,
  ...CROWDS,
  ...PERSONS,
];

/** A role noun that was found and the words it takes. */
export interface RoleMatch {
  noun: RoleNoun;
  /** Words of the form. */
  length: number;
}

const BY_FORM: ReadonlyMap<string, RoleNoun> = new Map(
  ROLE_NOUNS.flatMap((noun) =>
    noun.forms.split("|").map((form) => [form, noun] as const),
  ).toReversed(),
);
const LONGEST = Math.max(...[...BY_FORM.keys()].map((form) => form.split(" ").length));

/** Last words of all forms, hyphenated ones whole and by their last part: most words end no role noun. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BY_FORM.keys()].flatMap((form) => {
    const last = form.slice(form.lastIndexOf(" ") + 1);
    return [last, last.slice(last.lastIndexOf("-") + 1)];
  }),
);

/** The longest role noun whose last word is `words[end - 1]`; words are lower case, hyphens their own word or not. */
export function roleNounEndingAt(words: readonly string[], end: number): RoleMatch | null {
  if (!LAST_WORDS.has(words[end - 1] ?? "")) return null;
  for (let length = Math.min(LONGEST + 2, end); length >= 1; length--) {
    const phrase = words
      .slice(end - length, end)
      .join(" ")
      .replaceAll(" - ", "-");
    const noun = BY_FORM.get(phrase);
    if (noun) return { noun, length };
  }
  return null;
}

const BY_SLUG: ReadonlyMap<string, RoleNoun> = new Map(ROLE_NOUNS.map((noun) => [noun.slug, noun]));

/** The row with this slug, if the table has one. */
export function roleNounBySlug(slug: string): RoleNoun | undefined {
  return BY_SLUG.get(slug);
}
