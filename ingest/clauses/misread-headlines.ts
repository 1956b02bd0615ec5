import type { Token } from "../analysis.ts";
import { verbRules } from "../rules/index.ts";
import { changes, has, isNominal, isWord, type RawTree, type Reading } from "./tree-changes.ts";

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u;
const MODIFYING = /^(?:compound|nmod:poss|nsubj)$/u;

/** A line without a full stop, as headlines are. */
function isHeadline({ tokens }: RawTree): boolean {
  return !/^[.?!]$/u.test(tokens.at(-1)?.text ?? ".");
}

function hasFiniteVerb({ tokens }: RawTree): boolean {
  return tokens.some(({ xpos }) => FINITE.test(xpos));
}

/** "Sri Lanka [thanks] India": no noun stands between two names without a preposition. */
const headlineVerb: Reading = (tree, token) => {
  if (token.relation !== "root" || token.upos !== "NOUN") return null;
  if (!token.text.endsWith("s") || !isHeadline(tree) || hasFiniteVerb(tree)) return null;
  const lemma = baseOf(token);
  const next = tree.tokens[token.index + 1];
  const subject = tree.tokens[token.index - 1];
  if (lemma === null || !subject || !next || !opensObject(lemma, next)) return null;
  const own = tree.below(token.index);
  if (!isNominal(subject) && subject.relation !== "amod") return null;
  const acting = own.find(({ relation }) => MODIFYING.test(relation)) ?? subject;
  const before = own
    .filter(({ index }) => index < token.index && index !== acting.index)
    .map((each) => ({ ...each, head: acting.index }));
  return changes(
    { ...token, lemma, upos: "VERB", xpos: "VBZ" },
    { ...acting, head: token.index, relation: "nsubj" },
    ...before,
    ...asObject(tree, token, next),
  );
};

/** The base of a form in "-s" that some row knows as a verb: "sanctions", "calls". */
function baseOf({ text }: Token): string | null {
  const word = text.toLowerCase();
  const bases = [word.slice(0, -1), word.slice(0, -2), word.replace(/ies$/u, "y")];
  return bases.find((base) => verbRules(base).length > 0) ?? null;
}

/** A name, or "for" behind what one calls. */
function opensObject(lemma: string, { text, upos }: Token): boolean {
  if (lemma === "call") return text === "for";
  return /^\p{Lu}/u.test(text) && /^(?:PROPN|ADJ)$/u.test(upos);
}

/** What stands behind the verb: its object, and its phrases. */
function asObject(tree: RawTree, verb: Token, next: Token): Token[] {
  const phrases = tree
    .below(verb.index)
    .filter(({ index, relation }) => index > verb.index && relation === "nmod")
    .map((each) => ({ ...each, relation: "obl" }));
  const head = tree.tokens[next.head];
  const object = head && head.index > next.index && isNominal(head) ? head : next;
  if (has(tree, object, /^case$/u) || next.text === "for") return phrases;
  return [...phrases, { ...object, head: verb.index, relation: "obj" }];
}

/** "Malta [thanks] Italy": a plain form in "-s" that no row knows, where one knows it without. */
const thirdPerson: Reading = (_, token) => {
  if (token.xpos !== "VBP") return null;
  const isForm = token.upos === "VERB" && token.text.endsWith("s");
  if (!isForm || verbRules(token.lemma.toLowerCase()).length > 0) return null;
  const lemma = baseOf(token);
  return lemma === null ? null : changes({ ...token, lemma, xpos: "VBZ" });
};

/** "Rebels [attack] town in Mali": what has a subject is no part of a noun. */
const verbInCompound: Reading = (tree, token) => {
  if (token.relation !== "compound") return null;
  const noun = tree.tokens[token.head];
  const isPart = noun?.relation === "root" && isNominal(noun);
  if (!isPart || !has(tree, token, /^nsubj$/u) || verbRules(token.lemma.toLowerCase()).length === 0)
    return null;
  const phrases = tree
    .below(noun.index)
    .filter(({ relation }) => relation === "punct")
    .map((each) => ({ ...each, head: token.index }));
  return changes(
    { ...token, upos: "VERB", xpos: "VBP", head: -1, relation: "root" },
    { ...noun, head: token.index, relation: "obj" },
    ...phrases,
  );
};

/** "[Modi], Xi meet": nobody is addressed in a headline; both meet. */
const firstOfTwo: Reading = (tree, token) => {
  if (token.relation !== "vocative") return null;
  const verb = tree.tokens[token.head];
  if (token.upos !== "PROPN" || token.index !== 0) return null;
  const acts = verb && tree.below(verb.index).find(({ relation }) => relation === "nsubj");
  const isNext = tree.tokens[1]?.text === "," && acts?.upos === "PROPN";
  return isNext ? changes({ ...token, relation: "nsubj" }) : null;
};

/** "[UN]: Chad shelled a town": who is named before a colon says what follows, and does not do it. */
const namedBeforeColon: Reading = (tree, token) => {
  if (token.relation !== "nsubj") return null;
  const colon = tree.tokens[token.index + 1];
  if (colon?.text !== ":") return null;
  const subjects = tree.below(token.head).filter(({ relation }) => /^nsubj/u.test(relation));
  const isOther = subjects.some(({ index }) => index > colon.index);
  return isOther ? changes({ ...token, relation: "dislocated" }) : null;
};

/** "India [test-fired] a missile": a verb of two words. */
const testFire: Reading = (tree, token) => {
  if (!isWord(token, "test")) return null;
  const [hyphen, verb] = tree.tokens.slice(token.index + 1, token.index + 3);
  if (hyphen?.text !== "-" || verb?.upos !== "VERB" || !/^(?:fire|launch)$/u.test(verb.lemma))
    return null;
  const owner = tree.below(token.index).find(({ relation }) => MODIFYING.test(relation));
  if (!owner || has(tree, verb, /^nsubj$/u) !== (token.relation === "nsubj")) return null;
  return changes(
    { ...verb, lemma: `test-${verb.lemma}` },
    { ...token, head: verb.index, relation: "compound" },
    { ...owner, head: verb.index, relation: "nsubj" },
  );
};

/** What headlines say in few words, in the order in which it is read. */
export const HEADLINE_READINGS: readonly Reading[] = [
  headlineVerb,
  thirdPerson,
  verbInCompound,
  firstOfTwo,
  namedBeforeColon,
  testFire,
];
