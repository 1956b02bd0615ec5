import nlp from "compromise";

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

let lexicon: ReadonlyMap<string, WordHint> | undefined;

/** The hint for a word or phrase of any case, if the list has one. */
export function wordHint(phrase: string): WordHint | undefined {
  lexicon ??= readLexicon();
  return lexicon.get(phrase.toLowerCase());
}

function readLexicon(): ReadonlyMap<string, WordHint> {
  const model: unknown = nlp.model();
  const words = new Map<string, WordHint>();
  for (const [word, tags] of Object.entries(tableOf(model))) {
    for (const tag of Array.isArray(tags) ? tags : [tags]) {
      const hint = HINTS[String(tag)];
      if (hint) words.set(word, hint);
    }
  }
  return words;
}

/** compromise types its model loosely: `one.lexicon` maps words to a tag or tags. */
function tableOf(model: unknown): Record<string, unknown> {
  const one = (model as { one?: { lexicon?: Record<string, unknown> } }).one;
  return one?.lexicon ?? {};
}
