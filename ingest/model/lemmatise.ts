import { RULES, wordsOf } from "../rules/index.ts";
import { INFINITIVE_OF } from "./irregular-verbs.ts";
import { readWeights } from "./weights-file.ts";

/** Exceptions by "UPOS form", and the lemmas that are known to exist, as "UPOS lemma". */
interface LemmaTables {
  exceptions: Map<string, string>;
  known: Set<string>;
}

/** The verbs of the rule rows without their particles: all of them exist, many are rare in treebanks. */
function ruleVerbs(): string[] {
  return RULES.flatMap(({ verbs }) => wordsOf(verbs)).map((lemma) => lemma.split("_")[0] ?? lemma);
}

/** Reads `lemmas.json`, which `train/lemmas.ts` makes from a treebank, and adds the verbs of the rules. */
export function loadLemmaTables(): LemmaTables {
  const file: { lemmas: [string, string][]; knownLemmas: string[] } = JSON.parse(
    new TextDecoder().decode(readWeights("lemmas.json")),
  );
  const known = new Set([...file.knownLemmas, ...ruleVerbs().map((verb) => `VERB ${verb}`)]);
  return { exceptions: new Map(file.lemmas), known };
}

const VOWEL = /[aeiouy]/;

/** "stopp" -> "stop"; null when the stem does not end in a doubled consonant. */
function undouble(stem: string): string | null {
  return /([bdfgklmnprstvz])\1$/.test(stem) ? stem.slice(0, -1) : null;
}

/** Short verbs with one vowel double their last consonant, so that "wined" comes from "wine", and "freed" from "free". */
const LACKS_E = /^[^aeiouy]*[aeiou][bdgmnprt]$|[^aeiou]e$/;

/** What "-ed" or "-ing" may have been added to. */
function withSilentE(stem: string): (string | null)[] {
  const [plain, full] = [stem, `${stem}e`];
  const ordered = LACKS_E.test(stem) ? [full, plain] : [plain, full];
  return [...ordered, undouble(stem)];
}

function verbStems(word: string): (string | null)[] {
  if (word.endsWith("ies") || word.endsWith("ied"))
    return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith("ing")) return withSilentE(word.slice(0, -3));
  if (word.endsWith("ed")) return withSilentE(word.slice(0, -2));
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith("es")) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith("s") && !word.endsWith("ss") ? [word.slice(0, -1)] : [];
}

function nounStems(word: string): string[] {
  const stems = word.endsWith("ies") && word.length > 4 ? [`${word.slice(0, -3)}y`] : [];
  if (/(?:[sxz]|ch|sh)es$/.test(word)) stems.push(word.slice(0, -2), word.slice(0, -1));
  else if (word.endsWith("men")) stems.push(`${word.slice(0, -2)}an`);
  else if (/[^su]s$/.test(word) && !word.endsWith("is")) stems.push(word.slice(0, -1));
  return stems;
}

/** A verb no table knows: undoubles, and gives back the silent e after v, c, u, z, consonant + l and the like. */
function unknownVerb(stem: string): string {
  const single = undouble(stem);
  if (single !== null && !/(?:ll|ss|ff|zz)$/.test(stem)) return single;
  const silent = /(?:[vcuz]|[^aeiou]l|dg|ng?e|[aeiou]s|[^aeio]s|(?:at|iz|is|ut|uc|or))$/;
  return silent.test(stem) && !stem.endsWith("ss") ? `${stem}e` : stem;
}

function inflected(word: string, upos: string, known: ReadonlySet<string>): string {
  const isNoun = upos === "NOUN";
  const stems = (isNoun ? nounStems(word) : verbStems(word)).filter(
    (stem) => stem !== null && (isNoun || (stem.length > 1 && VOWEL.test(stem))),
  );
  const lemma = stems.find((stem) => known.has(`${upos} ${stem}`));
  if (lemma) return lemma;
  const first = stems[0];
  if (!first) return word;
  return !isNoun && /(?:ed|ing)$/.test(word) ? unknownVerb(first) : first;
}

/**
 * The dictionary form by English suffix rules, checked against known lemmas. Proper nouns keep
 * their case; all else is lower case.
 */
export function lemmaByRule(
  form: string,
  { upos, xpos }: { upos: string; xpos: string },
  known: ReadonlySet<string>,
): string {
  if (upos === "PROPN") return xpos === "NNPS" && form.endsWith("s") ? form.slice(0, -1) : form;
  const word = form.toLowerCase();
  const isInflected = upos === "NOUN" ? xpos === "NNS" : isVerb(upos) && !/^VBP?$/.test(xpos);
  return isInflected ? inflected(word, upos, known) : word;
}

const isVerb = (upos: string) => upos === "VERB" || upos === "AUX";

function irregular(word: string, { upos, xpos }: { upos: string; xpos: string }): string | null {
  const isPast = upos === "VERB" && (xpos === "VBD" || xpos === "VBN");
  return (isPast && INFINITIVE_OF.get(word)) || null;
}

/** The dictionary form of a word with its tags: irregular verbs and the treebank's exceptions first, then the rules. */
export function lemmatise(
  form: string,
  tags: { upos: string; xpos: string },
  tables: LemmaTables,
): string {
  const word = form.toLowerCase();
  const exception = tables.exceptions.get(`${tags.upos} ${word}`);
  return irregular(word, tags) ?? exception ?? lemmaByRule(form, tags, tables.known);
}

let tables: LemmaTables | undefined;

/** The lemma of a form by the tables of this package, which are read once per process. */
export function lemmaOf(form: string, tags: { upos: string; xpos: string }): string {
  tables ??= loadLemmaTables();
  return lemmatise(form, tags, tables);
}
