import type { Token } from "../analysis.ts";
import { featureKey, hashText, mixHash } from "./hash.ts";
import { normalForm, wordShape } from "./word-form.ts";

/** What the name tagger reads of a token. */
export type TaggedToken = Pick<Token, "text" | "upos" | "xpos" | "head" | "relation">;

/** Hashes of a word and its class in the word list. */
interface WordHashes {
  word: number;
  form: number;
  suffix3: number;
  suffix4: number;
  prefix3: number;
  shape: number;
  wordClass: number;
}

/** A sentence prepared for `nameFeatures`. `runs[i]` is the run of capitalised words around token i, ends inclusive. */
export interface NameView {
  words: WordHashes[];
  forms: string[];
  tags: number[];
  heads: number[];
  relations: number[];
  isCapital: boolean[];
  runs: [first: number, last: number][];
}

const OUTSIDE: WordHashes = {
  word: 1,
  form: 2,
  suffix3: 7,
  suffix4: 8,
  prefix3: 4,
  shape: 9,
  wordClass: 254,
};

function wordHashes(form: string, wordClasses: ReadonlyMap<string, number>): WordHashes {
  const word = normalForm(form);
  return {
    word: hashText(word),
    form: hashText(form),
    suffix3: hashText(word.slice(-3)),
    suffix4: hashText(word.slice(-4)),
    prefix3: hashText(word.slice(0, 3)),
    shape: hashText(wordShape(form)),
    wordClass: wordClasses.get(word) ?? 255,
  };
}

const MAX_CACHED = 20_000;

/** Gives the hashes of a word, remembering those it computed, a bounded number of them. */
export type WordHasher = (form: string) => WordHashes;

/** `wordClasses` is the parser's word list. */
export function createWordHasher(wordClasses: ReadonlyMap<string, number>): WordHasher {
  const cache = new Map<string, WordHashes>();
  return (form) => {
    const known = cache.get(form);
    if (known !== undefined) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const hashes = wordHashes(form, wordClasses);
    cache.set(form, hashes);
    return hashes;
  };
}

/** Prepares a sentence. */
export function nameView(tokens: readonly TaggedToken[], hasher: WordHasher): NameView {
  const isCapital = tokens.map(({ text, upos }) => upos === "PROPN" || /^[A-Z]/.test(text));
  return {
    words: tokens.map(({ text }) => hasher(text)),
    forms: tokens.map(({ text }) => text),
    tags: tokens.map(({ upos, xpos }) => hashText(`${upos}_${xpos}`)),
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ relation }) => hashText(relation)),
    isCapital,
    runs: capitalRuns(isCapital),
  };
}

/** For each token the run of capitalised tokens it stands in, or itself alone. */
function capitalRuns(isCapital: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < isCapital.length; ) {
    let last = first;
    while (isCapital[first] === true && isCapital[last + 1] === true) last++;
    for (let i = first; i <= last; i++) runs.push([first, last]);
    first = last + 1;
  }
  return runs;
}

/** What is known when token `index` is labelled: the label before it and the type its form had before in the document (0 for none). */
export interface NameContext {
  index: number;
  previous: number;
  memory: number;
}

const key = (template: number, a: number, b = 0) => featureKey(mixHash(mixHash(template, a), b));

/** The feature keys of a token: words around it, its run of capitals, its place in the tree, the memory. */
export function nameFeatures(view: NameView, context: NameContext): number[] {
  const keys = wordFeatures(view, context);
  for (const each of runFeatures(view, context)) keys.push(each);
  return keys;
}

function wordFeatures(view: NameView, { index, previous, memory }: NameContext): number[] {
  const at = (i: number) => view.words[i] ?? OUTSIDE;
  const self = at(index);
  const left = at(index - 1);
  const right = at(index + 1);
  const tag = view.tags[index] as number;
  return [
    key(200, self.word),
    key(201, self.form),
    key(202, self.suffix3),
    key(203, self.suffix4),
    key(204, self.prefix3),
    key(205, self.shape),
    key(206, tag),
    key(207, self.wordClass),
    key(208, previous),
    key(209, previous, self.word),
    key(210, previous, tag),
    key(211, previous, self.wordClass),
    key(212, left.word),
    key(213, right.word),
    key(214, at(index - 2).word),
    key(215, at(index + 2).word),
    key(216, left.word, self.wordClass),
    key(217, right.word, self.wordClass),
    key(218, left.wordClass, self.wordClass),
    key(219, right.wordClass, self.wordClass),
    key(220, self.shape, index === 0 ? 1 : 0),
    key(221, self.shape, left.shape),
    key(222, self.shape, right.shape),
    key(234, memory, previous),
    key(235, memory, self.shape),
    key(237, view.tags[index - 1] ?? 0, tag),
    key(238, 0),
  ];
}

function runFeatures(view: NameView, { index, previous }: NameContext): number[] {
  const at = (i: number) => view.words[i] ?? OUTSIDE;
  const [first, last] = view.runs[index] as [number, number];
  const head = at(view.heads[index] as number);
  const relation = view.relations[index] as number;
  const start = at(first);
  const end = at(last);
  const before = at(first - 1);
  const after = at(last + 1);
  return [
    key(223, relation, view.tags[index]),
    key(224, head.word, relation),
    key(225, head.wordClass, relation),
    key(226, end.word, previous),
    key(227, end.wordClass, previous),
    key(228, start.wordClass, end.wordClass),
    key(229, before.word, previous),
    key(230, after.word, previous),
    key(231, before.word, end.wordClass),
    key(232, after.wordClass, end.wordClass),
    key(233, last - first, previous),
    key(236, end.suffix3, previous),
    key(239, start.word, previous),
    key(240, last === index ? 1 : 0, previous),
    key(241, before.word, after.word),
  ];
}
