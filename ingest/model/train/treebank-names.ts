import { defaultLexicon } from "#schemas/lexicon/index.ts";
import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import {
  FACILITY_HEADS,
  HONORIFIC_WORDS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
} from "../../mentions/name-words.ts";
import { isKnownFirstName } from "../compromise.ts";
import type { NameType } from "../tag-names.ts";

/** Says of a token that nobody knows what it is: nothing is learned from it. */
export const UNKNOWN = -1;

/** Labels as `tag-names.ts` numbers them. */
const BEGINS: Readonly<Record<NameType, number>> = { PER: 1, ORG: 3, LOC: 5 };

const TYPE_OF_KIND: Partial<Record<EntityKind, NameType>> = {
  Person: "PER",
  Organization: "ORG",
  Country: "LOC",
  Place: "LOC",
  Facility: "LOC",
};

/** A word of a treebank with its Penn tag. */
export interface TreebankWord {
  form: string;
  xpos: string;
}

/** "United" in "United Nations" is an adjective by its universal tag, a proper noun by its Penn tag. */
const isProperNoun = (word: TreebankWord | undefined) => word?.xpos.startsWith("NNP") === true;

interface Run {
  from: number;
  to: number;
}

/**
 * Labels for the names of a treebank document, which has tags but no types (distant supervision: Mintz et al. 2009,
 * "Distant supervision for relation extraction without labeled data"): the type is the lexicon's, or the last
 * word's ("University"), or a person's where a first name or form of address stands; a surname keeps the type of
 * the full name in the same document. Proper nouns that nothing is known of are `UNKNOWN`, all else is no name.
 */
export function labelsOf(document: readonly (readonly TreebankWord[])[]): number[][] {
  const runs = document.map(properRuns);
  const surnames = new Set<string>();
  document.forEach((words, i) => {
    for (const run of runs[i] ?? []) {
      if (run.to - run.from > 1 && typeOf(words, run) === "PER")
        surnames.add(words[run.to - 1]?.form ?? "");
    }
  });
  return document.map((words, i) => {
    const labels = words.map((word) => (isProperNoun(word) ? UNKNOWN : 0));
    for (const run of runs[i] ?? [])
      mark(labels, run, typeOf(words, run) ?? bare(words, run, surnames));
    return labels;
  });
}

function mark(labels: number[], run: Run, type: NameType | null): void {
  for (let i = run.from; i < run.to; i++) {
    labels[i] = type ? BEGINS[type] + (i > run.from ? 1 : 0) : UNKNOWN;
  }
}

function bare(
  words: readonly TreebankWord[],
  run: Run,
  surnames: ReadonlySet<string>,
): NameType | null {
  return run.to - run.from === 1 && surnames.has(words[run.from]?.form ?? "") ? "PER" : null;
}

/** Proper nouns side by side, with a small "of" or "for" between two of them behind a word for a body. */
function properRuns(words: readonly TreebankWord[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!isCapitalised(words[from])) continue;
    const to = runEnd(words, from + 1);
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function runEnd(words: readonly TreebankWord[], start: number): number {
  let to = start;
  for (;;) {
    const isJoined = /^(?:of|for)$/u.test(words[to]?.form ?? "") && isHead(words[to - 1]);
    if (isCapitalised(words[to])) to++;
    else if (isJoined && isCapitalised(words[to + 1])) to += 2;
    else return to;
  }
}

const isCapitalised = (word: TreebankWord | undefined) =>
  isProperNoun(word) && /^\p{Lu}/u.test(word?.form ?? "");

function isHead(word: TreebankWord | undefined): boolean {
  const lower = word?.form.toLowerCase() ?? "";
  return ORGANIZATION_HEADS.has(lower);
}

const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

function typeOf(words: readonly TreebankWord[], { from, to }: Run): NameType | null {
  const forms = words.slice(from, to).map(({ form }) => form);
  const known = lexiconType(forms.join(" ")) ?? headType(forms);
  if (known) return known;
  if (forms.length > 3 || forms.some((form) => NO_NAME.test(form) || /\d/u.test(form))) return null;
  const isCalled = HONORIFIC_WORDS.has((words[from - 1]?.form ?? "").toLowerCase());
  const isFull = forms.length > 1 && isKnownFirstName(forms[0] ?? "");
  return isCalled || isFull ? "PER" : null;
}

/** The type of a name of several words by its last one, or the one before "of" and "for". */
function headType(forms: readonly string[]): NameType | null {
  if (forms.length < 2) return null;
  const joiner = forms.findIndex((form) => form === "of" || form === "for");
  const head = (forms.at(joiner > 0 ? joiner - 1 : -1) ?? "").toLowerCase();
  if (ORGANIZATION_HEADS.has(head)) return "ORG";
  return PLACE_HEADS.has(head) || FACILITY_HEADS.has(head) ? "LOC" : null;
}

function lexiconType(phrase: string): NameType | null {
  const senses = defaultLexicon()
    .lookup(phrase)
    .filter(({ via }) => via === "name" || via === "alias" || via === "metonym");
  const types = new Set(senses.map(({ record }) => TYPE_OF_KIND[record.kind]));
  const [type] = types;
  return types.size === 1 && senses.every(({ ambiguous }) => !ambiguous) ? (type ?? null) : null;
}
