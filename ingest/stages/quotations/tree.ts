import type { Span } from "#schemas/span.ts";
import type { ParsedSentence, Token } from "../../analysis.ts";

/** All tokens below and with `root`, as indexes in order of the text. */
export function subtree(sentence: ParsedSentence, root: number): number[] {
  const found = new Set<number>();
  const waiting = [root];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    waiting.push(...(sentence.children[index] ?? []));
  }
  return [...found].sort((a, b) => a - b);
}

/** The dependents of a token with one of the relations, in order; `nsubj` takes `nsubj:pass` too. */
export function dependents(
  sentence: ParsedSentence,
  head: number,
  relations: readonly string[],
): Token[] {
  return (sentence.children[head] ?? [])
    .map((index) => sentence.tokens[index])
    .filter((token) => token !== undefined)
    .filter(({ relation }) => relations.some((name) => `${relation}:`.startsWith(`${name}:`)));
}

const PHRASE_PARTS = [
  "det",
  "amod",
  "compound",
  "flat",
  "nmod",
  "nummod",
  "case",
  "goeswith",
  "fixed",
  "punct",
  "conj",
  "cc",
];

/** Tokens that belong to a name or noun phrase: not its relative clauses, nor what it governs else. */
function phraseTokens(sentence: ParsedSentence, head: number): number[] {
  const parts = dependents(sentence, head, PHRASE_PARTS).filter(
    ({ relation, index }) => relation !== "case" || sentence.tokens[index]?.text.startsWith("'"),
  );
  return [head, ...parts.flatMap(({ index }) => phraseTokens(sentence, index))].sort(
    (a, b) => a - b,
  );
}

/**
 * The span of the noun phrase around a head: the unbroken run of its tokens, without marks at the
 * ends, and a name in apposition right after it ("the general secretary, Jens Stoltenberg").
 */
export function phraseSpan(sentence: ParsedSentence, head: number): Span {
  const parts = new Set(phraseTokens(sentence, head));
  const isPart = (index: number) =>
    parts.has(index) && !/^[^\p{L}\p{N}']+$/u.test(sentence.tokens[index]?.text ?? ",");
  let from = head;
  while (isPart(from - 1)) from -= 1;
  let to = head;
  while (isPart(to + 1)) to += 1;
  const name = dependents(sentence, head, ["appos"]).find(
    ({ index, upos }) => upos === "PROPN" && index > to && index <= to + 2,
  );
  const end = name ? phraseSpan(sentence, name.index).end : sentence.tokens[to]?.end;
  return { start: sentence.tokens[from]?.start ?? 0, end: end ?? 0 };
}

/** The noun that a relative clause is about stands for its "who" or "which". */
function antecedentOf(sentence: ParsedSentence, subject: Token, verb: Token): Token {
  const isRelative = /^(?:who|which|that)$/iu.test(subject.text) && verb.relation.startsWith("acl");
  return (isRelative ? sentence.tokens[verb.head] : undefined) ?? subject;
}

/** The subject of a verb; of a coordinated or subordinate verb without one, that of the verb above. */
export function subjectOf(sentence: ParsedSentence, verb: Token): Token | null {
  let current: Token | undefined = verb;
  for (let steps = 0; current !== undefined && steps < 4; steps += 1) {
    const own = dependents(sentence, current.index, ["nsubj"])[0];
    if (own !== undefined) return antecedentOf(sentence, own, current);
    if (!["conj", "advcl", "xcomp"].includes(current.relation.split(":")[0] ?? "")) return null;
    current = sentence.tokens[current.head];
  }
  return null;
}

/** True for "was told", "is said". */
export function isPassive(sentence: ParsedSentence, verb: Token): boolean {
  return dependents(sentence, verb.index, ["aux:pass", "nsubj:pass"]).length > 0;
}

const NOMINAL = /^(?:PROPN|PRON|NOUN)$/u;

/** The head of the phrase a token is in, as far as no punctuation lies between. */
function topOfPhrase(sentence: ParsedSentence, token: Token): Token {
  const above = sentence.tokens[token.head];
  if (
    !above ||
    !NOMINAL.test(above.upos) ||
    !/^(?:flat|compound|nmod:desc)/u.test(token.relation)
  ) {
    return token;
  }
  const [from, to] = [Math.min(above.index, token.index), Math.max(above.index, token.index)];
  const parted = sentence.tokens.slice(from, to).some(({ upos }) => upos === "PUNCT");
  return parted ? token : topOfPhrase(sentence, above);
}

/** Auxiliaries and adverbs; "when" and its kind begin a clause of their own ("when asked"). */
function isBesideVerb(token: Token | undefined): boolean {
  return (
    /^(?:AUX|ADV|PART)$/u.test(token?.upos ?? "") &&
    !/^(?:when|where|how|why)$/iu.test(token?.text ?? "")
  );
}

/**
 * Where the tree gives a verb of speech no subject: the noun right before it (auxiliaries and
 * adverbs between), else right behind it ("said Bush").
 */
export function nearestNoun(sentence: ParsedSentence, verb: Token): Token | null {
  let before = verb.index - 1;
  while (isBesideVerb(sentence.tokens[before])) before -= 1;
  const noun = [sentence.tokens[before], sentence.tokens[verb.index + 1]].find(
    (token) => token !== undefined && NOMINAL.test(token.upos),
  );
  return noun ? topOfPhrase(sentence, noun) : null;
}
