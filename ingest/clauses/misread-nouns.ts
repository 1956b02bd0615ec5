import type { Token } from "../analysis.ts";
import { TIME_WORD } from "./time-names.ts";
import { changes, firstOf, has, isNominal, type RawTree, type Reading } from "./tree-changes.ts";
import { GIVING } from "./verb-classes.ts";

/**
 * "walls in Bolivia, [a move] condemned by": behind a comma and without "and" before any member
 * nothing is coordinated; what has an article there says what the noun before it is.
 */
const apposition: Reading = (tree, token) => {
  if (token.relation !== "conj") return null;
  const first = tree.tokens[token.head];
  if (!first || !isNominal(token) || !isNominal(first)) return null;
  if (!has(tree, token, /^det$/u)) return null;
  const members = tree.below(first.index).filter(({ relation }) => relation === "conj");
  if (members.some((member) => has(tree, member, /^cc/u)) || members.length > 1) return null;
  const before = tree.tokens[firstOf(tree, token) - 1];
  const isOpened = before?.text === "," || tree.tokens[firstOf(tree, token)]?.text === ",";
  return isOpened ? changes({ ...token, relation: "appos" }) : null;
};

/** Nouns and names that stand before another in one phrase. */
const MODIFYING = /^(?:compound|nmod:poss|nmod|flat)$/u;
const FINITE_FORM = /^VB[DZPN]$/u;

/** The verb between a noun and the object that the tree makes it a part of. */
function verbBetween({ tokens }: RawTree, noun: Token, object: Token): Token | null {
  const verb = tokens[object.head];
  const isBetween = verb && verb.index > noun.index && verb.index < object.index;
  return isBetween && verb.upos === "VERB" && FINITE_FORM.test(verb.xpos) ? verb : null;
}

/** "[Norway] scrambled jets": no noun is a part of another behind the verb; it is who acts. */
const subjectAcrossVerb: Reading = (tree, token) => {
  if (!isNominal(token) || !MODIFYING.test(token.relation)) return null;
  const object = tree.tokens[token.head];
  if (!object) return null;
  const verb = object.index > token.index ? verbBetween(tree, token, object) : null;
  if (!verb || has(tree, verb, /^(?:nsubj|expl|csubj)/u) || has(tree, token, /^case$/u))
    return null;
  return changes({ ...token, head: verb.index, relation: "nsubj" });
};

/** "[Peru] closed ranks with Chile.": a whole sentence needs the verb that the tree takes for a modifier. */
const sentenceWithoutVerb: Reading = (tree, noun) => {
  if (noun.relation !== "root") return null;
  const { tokens } = tree;
  if (!isNominal(noun) || tokens.at(-1)?.text !== ".") return null;
  if (tokens.some((token) => isSaid(token) && token.head === noun.index)) return null;
  const verb = tree
    .below(noun.index)
    .find(
      ({ relation, xpos, index }) => relation === "amod" && /^VB[DN]$/u.test(xpos) && index > 0,
    );
  const subject = verb && tokens[verb.index - 1];
  if (!verb || !subject || verb.index > noun.index || subject.head !== noun.index) return null;
  if (!isNominal(subject) || !MODIFYING.test(subject.relation)) return null;
  if (tokens.some(({ relation }) => /^nsubj/u.test(relation))) return null;
  const moved = tree
    .below(noun.index)
    .filter(({ index, relation }) => index > noun.index && /^(?:punct|nmod|obl)/u.test(relation))
    .map((token) => ({
      ...token,
      head: verb.index,
      relation: token.relation === "nmod" ? "obl" : token.relation,
    }));
  return changes(
    { ...verb, xpos: "VBD", head: -1, relation: "root" },
    { ...subject, head: verb.index, relation: "nsubj" },
    { ...noun, head: verb.index, relation: "obj" },
    ...moved,
  );
};

function isSaid({ relation }: Token): boolean {
  return /^(?:nsubj|cop|aux|expl)/u.test(relation);
}

/** "On [Monday] Peru left": the preposition right before a time is the time's, and the name behind acts. */
const prepositionOfTime: Reading = (tree, token) => {
  if (token.relation !== "case") return null;
  const time = tree.tokens[token.index + 1];
  const name = tree.tokens[token.head];
  if (!time || !name || !TIME_WORD.test(time.text)) return null;
  const verb = tree.tokens[name.head];
  if (name.relation !== "obl" || time.head !== verb?.index || verb.index < name.index) return null;
  if (name.index <= time.index || has(tree, verb, /^(?:nsubj|expl)/u)) return null;
  return changes({ ...token, head: time.index }, { ...name, relation: "nsubj" });
};

/** "On Monday the WHO [condemned] Peru.": no day is the whole of a sentence with a verb that has a subject. */
const timeAsRoot: Reading = (tree, time) => {
  if (time.relation !== "root") return null;
  if (!TIME_WORD.test(time.text) || !has(tree, time, /^case$/u)) return null;
  const verb = tree
    .below(time.index)
    .find(({ relation, xpos }) => relation.startsWith("acl") && FINITE_FORM.test(xpos));
  const subject = verb && tree.below(verb.index).find(({ relation }) => /^nsubj/u.test(relation));
  if (!subject || subject.xpos.startsWith("W") || verb.xpos === "VBN") return null;
  const moved = tree
    .below(time.index)
    .filter(({ relation }) => relation === "punct")
    .map((mark) => ({ ...mark, head: verb.index }));
  return changes(
    { ...time, head: verb.index, relation: "obl" },
    { ...verb, head: -1, relation: "root" },
    ...moved,
  );
};

/** "farmers [cheap seed]" behind a verb of giving: a noun before an adjective is no part of the phrase behind it. */
const recipient: Reading = (tree, token) => {
  if (token.relation !== "compound") return null;
  const object = tree.tokens[token.head];
  const verb = object && tree.tokens[object.head];
  if (!verb || object.relation !== "obj") return null;
  const isGiven = GIVING.has(verb.lemma.toLowerCase()) && token.index > verb.index;
  const hasAdjective = tree
    .below(object.index)
    .some(({ relation, index }) => relation === "amod" && index > token.index);
  return isGiven && hasAdjective && !has(tree, object, /^iobj$/u)
    ? changes({ ...token, head: verb.index, relation: "iobj" })
    : null;
};

/** What a subject is taken for. */
const BARE = new Set(["obl", "obj", "advmod"]);

/** "On Monday [East Timor] condemned Peru": a bare name before a verb without a subject acts. */
const bareSubject: Reading = (tree, token) => {
  if (!BARE.has(token.relation)) return null;
  const verb = tree.tokens[token.head];
  const isBare = !has(tree, token, /^(?:case|mark)$/u);
  if (
    verb?.upos !== "VERB" ||
    !isBare ||
    !(isNominal(token) || token.upos === "NUM") ||
    TIME_WORD.test(token.text)
  )
    return null;
  if (token.index > verb.index || has(tree, verb, SUBJECT_OR_PASSIVE)) return null;
  const between = tree.tokens.slice(token.index + 1, verb.index);
  const isNext = between.every(
    ({ head, index }) =>
      head === token.index || isBelowNoun(tree, index, token) || isTimePhrase(tree, index),
  );
  return isNext && /^VB[DZP]$/u.test(verb.xpos) ? changes({ ...token, relation: "nsubj" }) : null;
};

/** "[Abe] on Thursday left": a day between who acts and the verb, with its preposition. */
function isTimePhrase({ tokens }: RawTree, index: number): boolean {
  const token = tokens[index];
  const noun = token?.relation === "case" ? tokens[token.head] : token;
  return noun !== undefined && TIME_WORD.test(noun.text);
}

const SUBJECT_OR_PASSIVE = /^(?:nsubj|csubj|expl|aux:pass|mark)/u;

function isBelowNoun({ tokens }: RawTree, index: number, noun: Token): boolean {
  const head = tokens[tokens[index]?.head ?? -1];
  return head?.head === noun.index && /^(?:appos|flat|nmod)/u.test(head.relation);
}

/** "[Lee], the envoy, said troops left": who stands before the upper verb acts in it, not in what is said. */
const subjectOfUpper: Reading = (tree, token) => {
  if (token.relation !== "nsubj") return null;
  const lower = tree.tokens[token.head];
  const upper = lower && tree.tokens[lower.head];
  if (upper?.upos !== "VERB" || !/^(?:ccomp|xcomp)$/u.test(lower?.relation ?? "")) return null;
  const isBefore = token.index < upper.index && upper.index < token.head;
  const isOpen = FINITE_FORM.test(upper.xpos) && !has(tree, upper, SUBJECT_OR_PASSIVE);
  return isBefore && isOpen && isNominal(token) ? changes({ ...token, head: upper.index }) : null;
};

/** What the places of nouns say against their trees, in the order in which they are read. */
export const NOUN_READINGS: readonly Reading[] = [
  apposition,
  subjectAcrossVerb,
  subjectOfUpper,
  sentenceWithoutVerb,
  prepositionOfTime,
  timeAsRoot,
  bareSubject,
  recipient,
];
