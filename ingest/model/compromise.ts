import { createRequire } from "node:module";
import type compromise from "compromise";

/** The forms of a verb ("deploy": deployed, deploys, deploying); `participle` only where it is not the past form. */
export interface VerbForms {
  infinitive: string;
  past: string;
  present: string;
  gerund: string;
  participle?: string;
}

let library: typeof compromise | undefined;

/** The library (MIT), loaded at the first use: it takes longer (about 200 ms) than everything else here. */
function load(): typeof compromise {
  library ??= createRequire(import.meta.url)("compromise") as typeof compromise;
  return library;
}

interface Model {
  one: { lexicon: Record<string, string | string[]> };
}
interface Methods {
  two: { transform: { verb: { conjugate(verb: string, model: unknown): Record<string, string> } } };
}

const lexicon = (): Record<string, string | string[]> => (load().model() as Model).one.lexicon;

/** All words and phrases of compromise's word list with their tags. */
export function compromiseLexicon(): [phrase: string, tags: readonly string[]][] {
  return Object.entries(lexicon()).map(([phrase, tags]) => [phrase, [tags ?? []].flat()]);
}

/** Tags that compromise's word list gives a word or phrase (small letters); none for unknown ones. */
export function compromiseTags(phrase: string): readonly string[] {
  const words = lexicon();
  const key = phrase.toLowerCase();
  return Object.hasOwn(words, key) ? [words[key] ?? []].flat() : [];
}

/** Whether a word (small letters) stands in a list of 24,000 English words and word forms. */
export const isEnglishWord = (word: string): boolean => compromiseTags(word).length > 0;

const FIRST_NAME_TAGS = new Set(["MaleName", "FemaleName", "FirstName"]);

/** Whether a word is a known first name: evidence that a capitalised run names a person. */
export function isKnownFirstName(word: string): boolean {
  return compromiseTags(word).some((tag) => FIRST_NAME_TAGS.has(tag));
}

/** All forms of a verb from its infinitive, irregular ones too. */
export function conjugate(infinitive: string): VerbForms {
  const methods = load().methods() as unknown as Methods;
  const forms = methods.two.transform.verb.conjugate(infinitive, load().model());
  const participle = forms["Participle"];
  return {
    infinitive,
    past: forms["PastTense"] ?? infinitive,
    present: forms["PresentTense"] ?? infinitive,
    gerund: forms["Gerund"] ?? infinitive,
    ...(participle === undefined ? {} : { participle }),
  };
}
