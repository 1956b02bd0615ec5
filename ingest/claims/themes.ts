import type { Clause, ParsedSentence } from "../analysis.ts";
import { isNegated } from "../clauses/negation.ts";
import { TIME_WORD } from "../clauses/time-names.ts";
import { childTokens, conjuncts, predicateLemma, prepositionOf } from "../clauses/tree.ts";
import { wordSet } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { ActorFinder } from "./actors.ts";
import { isFlagged } from "./behind.ts";
import { cargoOf } from "./captors.ts";
import { objectNounNearby } from "./nearby.ts";

/** Themes that are kinds of named things instead of words. */
const KIND_THEMES: Record<string, readonly string[]> = {
  country: ["Country"],
  organization: ["Organization"],
  person: ["Person"],
  // A capital may stand for its state.
  place: ["Place", "Country"],
};

/** Lemmas that head a phrase, with what they are coordinated with, made of, or modified by. */
function headWords(sentence: ParsedSentence, head: number): string[] {
  const heads = conjuncts(sentence, head);
  const near = heads
    .flatMap((index) => childTokens(sentence, index))
    .filter(
      (token) =>
        ["compound", "nmod:desc", "appos", "nummod"].includes(token.relation) ||
        (token.relation === "nmod" && prepositionOf(sentence, token.index) === "of"),
    )
    .map((token) => token.index);
  return [...heads, ...near].flatMap((index) => formsOf(sentence, index));
}

/** The forms a row may list a noun under: lemma, the word, and the word without a plural ending. */
function formsOf(sentence: ParsedSentence, index: number): string[] {
  const token = sentence.tokens[index];
  if (!token) return [];
  const lemma = token.lemma.toLowerCase();
  const joined = lemma.includes("-") ? [lemma.replace("-", "")] : [];
  const text = token.text.toLowerCase();
  return [lemma, text.replace(/s$/u, ""), text, ...joined];
}

function themeHeads(clause: Clause, sentence: ParsedSentence): number[] {
  if (!clause.nominal) {
    const named = [...clause.objects, ...callObjects(clause)].map(({ head }) => head);
    const heads = [...named, ...stateHeads(clause, sentence)];
    return heads.length > 0 || clause.passive ? heads : nearbyHeads(clause, sentence);
  }
  const of = clause.obliques.filter(({ preposition }) => preposition === "of");
  const modifiers = childTokens(sentence, clause.predicate).filter((token) =>
    ["compound", "amod"].includes(token.relation),
  );
  return [...of.map(({ head }) => head), ...modifiers.map((token) => token.index)];
}

/** The object by the order of the words, where the tree gives none. */
function nearbyHeads({ predicate }: Clause, sentence: ParsedSentence): number[] {
  const noun = objectNounNearby(sentence, predicate);
  return noun === null ? [] : [noun];
}

/** "held two men captive": what the object is made. */
function stateHeads(clause: Clause, { tokens }: ParsedSentence): number[] {
  return clause.complements.filter((index) => tokens[index]?.upos !== "VERB");
}

/** "call for sanctions": the wish is the theme. */
function callObjects(clause: Clause) {
  // "begged the king for news": he is asked, whatever for.
  if (clause.objects.length > 0 && clause.lemma !== "call") return [];
  return clause.obliques.filter(({ preposition }) => preposition === "for");
}

/** "left Peru [as] the only member", "agrees [with] the court". */
function hasBlockingPreposition(
  { withoutPreposition }: Rule,
  { obliques }: Clause,
  { tokens }: ParsedSentence,
): boolean {
  const blocking = wordSet(withoutPreposition);
  // "described it on Monday as": a day is no part of what the verb means.
  return obliques.some(
    ({ preposition, head }) =>
      blocking.has(preposition ?? "") && !TIME_WORD.test(tokens[head]?.text ?? ""),
  );
}

function hasBlockingPhrase(rule: Rule, clause: Clause, sentence: ParsedSentence): boolean {
  if (hasBlockingPreposition(rule, clause, sentence)) return true;
  const blocking = wordSet(rule.withoutPhrase);
  if (blocking.size === 0) return false;
  const phrases = clause.obliques.filter(({ preposition }) => !WHEN.has(preposition ?? ""));
  return phrases.some(({ head }) =>
    [head, ...contentsOf(sentence, head)].some((index) =>
      formsOf(sentence, index).some((form) => blocking.has(form)),
    ),
  );
}

/** Prepositions whose phrase says when or why, and gives the verb no other sense. */
const WHEN: ReadonlySet<string> = new Set(
  "after before since during despite following amid until".split(" "),
);

/** Nouns that only count or group what their "of" phrase names. */
const GROUPING: ReadonlySet<string> = new Set(
  "round series wave package set raft range string slew number barrage spate pair couple".split(
    " ",
  ),
);

/** "with a round [of sanctions]": what a noun of quantity is a quantity of. */
function contentsOf(sentence: ParsedSentence, head: number): number[] {
  if (!GROUPING.has(sentence.tokens[head]?.lemma.toLowerCase() ?? "")) return [];
  return childTokens(sentence, head)
    .filter(({ relation, index }) => relation === "nmod" && prepositionOf(sentence, index) === "of")
    .map(({ index }) => index);
}

/** The words of a clause that rows ask for; many rows ask the same of one clause. */
interface ClauseWords {
  /** Heads of the object, with what is coordinated with them, made of them or before them. */
  around: readonly string[];
  /** The heads alone. */
  main: readonly string[];
  /** Words of all phrases and adverbs of the clause, once a row has asked for them. */
  phrases?: readonly string[];
}

const WORDS = new WeakMap<Clause, ClauseWords>();

function clauseWords(clause: Clause, sentence: ParsedSentence): ClauseWords {
  const known = WORDS.get(clause);
  if (known) return known;
  const heads = themeHeads(clause, sentence);
  const ships = heads.some((head) => isFlagged(sentence, head)) ? ["ship"] : [];
  const read: ClauseWords = {
    around: [...heads.flatMap((head) => headWords(sentence, head)), ...ships],
    main: [...heads.flatMap((head) => formsOf(sentence, head)), ...ships],
  };
  WORDS.set(clause, read);
  return read;
}

/** "took X [to task]", "held X [responsible]", also where a tree reads the noun as a verb or a modifier. */
function phraseWords(clause: Clause, sentence: ParsedSentence): readonly string[] {
  const owners = [clause.predicate, ...clause.objects.map(({ head }) => head)];
  // "ordered them not to leave": what is not to be done names no such act.
  const children = owners
    .flatMap((head) => childTokens(sentence, head))
    .filter(({ upos, index }) => upos !== "VERB" || !isNegated(sentence, index));
  const deeper = children.flatMap(({ index }) => childTokens(sentence, index));
  const near = [
    ...children,
    ...deeper.filter(({ index }) => prepositionOf(sentence, index) === "as"),
  ].map(({ index }) => index);
  const objects = clause.objects.flatMap(({ head }) => headWords(sentence, head));
  return [...near.flatMap((index) => headWords(sentence, index)), ...objects];
}

/** The phrases of a clause behind one of the prepositions; "by" opens that of who or what acts. */
function phrasesBehind(prepositions: readonly string[], { obliques, subjects, passive }: Clause) {
  const acting = passive && prepositions.includes("by") ? subjects : [];
  const phrases = obliques.filter(({ preposition }) => prepositions.includes(preposition ?? ""));
  return [...phrases, ...acting];
}

/** Whether the words beside the verb are those that the row asks for. */
export function hasAskedPhrase(rule: Rule, clause: Clause, sentence: ParsedSentence): boolean {
  if (rule.withPhrase === undefined) return true;
  const asked = wordSet(rule.withPhrase);
  if (rule.phraseIn) {
    return phrasesBehind(rule.phraseIn, clause)
      .flatMap(({ head }) => headWords(sentence, head))
      .some((form) => asked.has(form));
  }
  const words = clauseWords(clause, sentence);
  words.phrases ??= phraseWords(clause, sentence);
  return words.phrases.some((form) => asked.has(form));
}

/** What forces call their craft: "a naval vessel left". */
const OF_FORCES =
  /^(?:naval|navy|military|army|armed|air-force|war|combat|fighter|attack|guard)$/iu;

/** "a [tanker] left", but not "a naval vessel left". */
function hasBlockingSubject(rule: Rule, clause: Clause, sentence: ParsedSentence): boolean {
  const blocking = wordSet(rule.withoutSubject);
  if (blocking.size === 0) return false;
  return clause.subjects.some(({ head }) => {
    const isOfForces = childTokens(sentence, head).some(({ text }) => OF_FORCES.test(text));
    const words = [...headWords(sentence, head), ...(isFlagged(sentence, head) ? ["ship"] : [])];
    return !isOfForces && words.some((word) => blocking.has(word));
  });
}

/** "a plan [to help]", "a project for [relief]", "an [aid] plan": what the objects are for. */
function hasBlockingAim(rule: Rule, clause: Clause, sentence: ParsedSentence): boolean {
  const blocking = wordSet(rule.withoutAim);
  if (blocking.size === 0) return false;
  const below = clause.objects.flatMap(({ head }) => childTokens(sentence, head));
  const aims = below.filter(({ relation, index }) => {
    const isFor = relation === "nmod" && prepositionOf(sentence, index) === "for";
    return isFor || relation === "acl" || relation === "compound";
  });
  // A tree may hang the infinitive on the verb.
  const beside = clause.purposes.filter((index) =>
    clause.objects.every(({ head }) => head < index),
  );
  return [...aims.map(({ index }) => index), ...beside].some((index) =>
    [...formsOf(sentence, index), predicateLemma(sentence, index)].some((form) =>
      blocking.has(form),
    ),
  );
}

/** Whether who acts is headed as the row asks: "paratroopers arrived". */
export function fitsSubjectTheme(rule: Rule, clause: Clause, sentence: ParsedSentence): boolean {
  if (hasBlockingSubject(rule, clause, sentence)) return false;
  if (rule.subjectTheme === undefined) return true;
  const asked = wordSet(rule.subjectTheme);
  return clause.subjects.some(({ head }) => {
    if (headWords(sentence, head).some((word) => asked.has(word))) return true;
    return cargoOf(sentence, head).some((index) =>
      headWords(sentence, index).some((word) => asked.has(word)),
    );
  });
}

/** Whether a clause's object is headed as the row asks, and nothing blocks the row. */
export function fitsTheme(rule: Rule, clause: Clause, finder: ActorFinder): boolean {
  const kinds = KIND_THEMES[rule.theme ?? ""];
  if (kinds) {
    const phrases = kinds.length > 1 ? clause.objects : [...clause.objects, ...clause.obliques];
    return phrases.some((argument) =>
      finder.direct(argument).some(({ entity }) => kinds.includes(entity.kind)),
    );
  }
  const { around, main } = clauseWords(clause, finder.sentence);
  const theme = wordSet(rule.theme);
  const without = wordSet(rule.withoutTheme);
  if (rule.theme !== undefined && !around.some((word) => theme.has(word))) return false;
  if (!hasAskedPhrase(rule, clause, finder.sentence)) return false;
  if (hasBlockingPhrase(rule, clause, finder.sentence)) return false;
  if (hasBlockingAim(rule, clause, finder.sentence)) return false;
  return !main.some((word) => without.has(word));
}
