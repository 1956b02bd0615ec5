import type { Token } from "../analysis.ts";
import { PHRASAL } from "./particles.ts";
import { changes, has, isNominal, isWord, type RawTree, type Reading } from "./tree-changes.ts";

/** "said a deal [was out of the question]": what has a subject and a copula is a clause. */
const clauseAsPhrase: Reading = (tree, token) => {
  const verb = tree.tokens[token.head];
  if (!/^(?:obl|nmod|obj)$/u.test(token.relation) || verb?.upos !== "VERB") return null;
  const isClause = has(tree, token, /^nsubj/u) && has(tree, token, /^cop$/u);
  return isClause && token.index > verb.index ? changes({ ...token, relation: "ccomp" }) : null;
};

/** "Peru is due [to sign]": an infinitive behind its adjective is no subject, unless "it" stands for it. */
const infinitiveAsSubject: Reading = (tree, token) => {
  if (token.relation !== "csubj") return null;
  const adjective = tree.tokens[token.head];
  if (token.xpos !== "VB" || adjective?.upos !== "ADJ") return null;
  const isLater = token.index > adjective.index;
  const isHeld = tree
    .below(adjective.index)
    .some(({ relation, upos }) => relation.startsWith("nsubj") && upos !== "PRON");
  return isLater && isHeld ? changes({ ...token, relation: "xcomp" }) : null;
};

/** "informed Chile [that it will open the pass]": "that" alone opens what is told, no circumstance. */
const toldContent: Reading = (tree, token) => {
  if (token.relation !== "advcl") return null;
  const verb = tree.tokens[token.head];
  if (verb?.upos !== "VERB" || token.index < verb.index) return null;
  const marks = tree.below(token.index).filter(({ relation }) => relation === "mark");
  if (marks.length !== 1 || marks[0]?.text.toLowerCase() !== "that") return null;
  const before = tree.tokens.slice(verb.index, marks[0].index);
  if (before.some(({ text }) => RESULTING.test(text)) || has(tree, verb, /^ccomp$/u)) return null;
  return changes({ ...token, relation: "ccomp" });
};

const RESULTING = /^(?:so|such|now|given|provided|in|order|except)$/iu;

/** "trucks [carrying flour] reached Gaza": between a noun and its verb, without commas, stands what the noun does. */
const subjectsParticiple: Reading = (tree, token) => {
  if (token.relation !== "advcl" || token.xpos !== "VBG") return null;
  const verb = tree.tokens[token.head];
  const noun = tree.tokens[token.index - 1];
  if (!verb || !noun) return null;
  const isBetween = token.index < verb.index && noun.head === verb.index;
  const isOwn = isBetween ? noun.relation.startsWith("nsubj") : isSpokenOf(tree, verb, noun);
  return isOwn ? changes({ ...token, head: noun.index, relation: "acl" }) : null;
};

/** "There are reports of troops [looting]": where something is only there, the noun right before acts. */
function isSpokenOf(tree: RawTree, verb: Token, noun: Token): boolean {
  const isThere = has(tree, verb, /^expl$/u) && /^(?:be|exist|remain)$/iu.test(verb.lemma);
  return isThere && isNominal(noun) && noun.index > verb.index;
}

/** "sailors [held] by rebels": a form below its noun without a subject is a participle. */
const participle: Reading = (tree, token) => {
  const isBelow = token.relation === "acl" && token.xpos === "VBD";
  return isBelow && !has(tree, token, /^(?:nsubj|aux)/u)
    ? changes({ ...token, xpos: "VBN" })
    : null;
};

/** "rolled [out of] Laos": a particle that makes no verb of its own belongs to the preposition behind it. */
const particleOfPreposition: Reading = (tree, token) => {
  if (token.relation !== "compound:prt") return null;
  const verb = tree.tokens[token.head];
  const preposition = tree.tokens[token.index + 1];
  if (!verb || preposition?.relation !== "case") return null;
  const phrase = tree.tokens[preposition.head];
  if (
    phrase?.head !== verb.index ||
    PHRASAL.has(`${verb.lemma.toLowerCase()}_${token.text.toLowerCase()}`)
  ) {
    return null;
  }
  return token.text.toLowerCase() === "out" && preposition.text.toLowerCase() === "of"
    ? changes({ ...token, head: phrase.index, relation: "case" })
    : null;
};

/** Verbs under which a participle right behind the object says what the object was seen, made or left to do. */
const OBJECT_PREDICATIVE = new Set(
  `see hear watch catch find keep leave send have get spot show film photograph notice observe witness
  feel stop imagine start set discover capture picture describe report spend waste`.split(/\s+/u),
);

/** "read a book [condemning Peru]": what stands right behind the object is said of the object. */
const objectsParticiple: Reading = (tree, token) => {
  if (token.relation !== "xcomp" || token.xpos !== "VBG") return null;
  const verb = tree.tokens[token.head];
  const object = tree.tokens[token.index - 1];
  if (verb?.upos !== "VERB") return null;
  if (object?.head !== verb.index || object.relation !== "obj" || !isNominal(object)) return null;
  return OBJECT_PREDICATIVE.has(verb.lemma.toLowerCase())
    ? null
    : changes({ ...token, head: object.index, relation: "acl" });
};

/** Verbs of beginning and holding, whose object is an event: "to" behind it says the event's aim. */
const HOLDING = new Set(
  "open begin start launch hold resume reopen conduct enter convene restart".split(" "),
);

/** "opened talks [to recognise Kosovo]": nobody opens to recognise. */
const aimOfEvent: Reading = (tree, token) => {
  if (token.relation !== "xcomp") return null;
  const verb = tree.tokens[token.head];
  const object = tree.tokens[token.index - 2];
  if (tree.tokens[token.index - 1]?.xpos !== "TO") return null;
  if (!verb || object?.head !== verb.index || object.relation !== "obj") return null;
  const isEvent = object.upos === "NOUN" && HOLDING.has(verb.lemma.toLowerCase());
  return isEvent ? changes({ ...token, relation: "advcl" }) : null;
};

/** "said [no] to Peru": the answer is what is said. */
const answer: Reading = (tree, token) => {
  if (!isWord(token, "no") && !isWord(token, "yes")) return null;
  const verb = tree.tokens[token.index - 1];
  if (
    verb?.index !== token.head ||
    verb.lemma.toLowerCase() !== "say" ||
    has(tree, verb, /^(?:obj|ccomp)$/u)
  ) {
    return null;
  }
  return tree.tokens[token.index + 1]?.text.toLowerCase() === "to"
    ? changes({ ...token, relation: "obj" })
    : null;
};

function isLowerAct({ relation, xpos }: Token): boolean {
  return xpos === "VBG" && /^(?:advcl|xcomp|ccomp)$/u.test(relation);
}

/** "blasted for smuggling arms [to Peru]": the goal right behind an object is that of the nearer verb, where the upper one has its own object. */
const goalOfNearer: Reading = (tree, token) => {
  if (token.relation !== "obl") return null;
  const upper = tree.tokens[token.head];
  const opener = tree.below(token.index).find(({ relation }) => relation === "case");
  const object = tree.tokens[(opener?.index ?? 0) - 1];
  const lower = object && tree.tokens[object.head];
  if (!opener || !/^(?:to|into|from)$/iu.test(opener.text)) return null;
  if (object?.relation !== "obj" || lower?.head !== upper?.index || !upper) return null;
  const isFilled = has(tree, upper, /^(?:obj|nsubj:pass)$/u);
  return lower && isLowerAct(lower) && isFilled && lower.index > upper.index
    ? changes({ ...token, head: lower.index })
    : null;
};

const PERSONS = /(?:er|or|ist|ian|ee|man|woman)s$|(?:men|people|children|police)$/u;

/** "a policy of jailing editors, [which Peru criticised]": "which" never speaks of people. */
const relativeOfThing: Reading = (tree, token) => {
  if (token.relation !== "acl:relcl") return null;
  const person = tree.tokens[token.head];
  const lower = person && tree.tokens[person.head];
  const thing = lower && tree.tokens[lower.head];
  if (!thing || !PERSONS.test(person.text)) return null;
  const isWhich = tree.below(token.index).some(({ text }) => text.toLowerCase() === "which");
  const isOfAct = person.relation === "obj" && lower.relation === "acl" && lower.xpos === "VBG";
  return isWhich && isOfAct && thing.upos === "NOUN"
    ? changes({ ...token, head: thing.index })
    : null;
};

/** "deploy [as soon as possible] four battalions": the comparison is no phrase of the object. */
const asPossible: Reading = (tree, token) => {
  if (!isWord(token, "possible")) return null;
  const as = tree.tokens[token.index - 1];
  const measure = tree.tokens[token.index - 2];
  if (as?.text.toLowerCase() !== "as" || !measure) return null;
  if (tree.tokens[measure.index - 1]?.text.toLowerCase() !== "as") return null;
  if (measure.head === token.index || token.head === measure.index) return null;
  const noun = tree.tokens[token.head];
  const verb = tree.tokens[measure.head];
  return changes(
    { ...as, head: token.index, relation: "mark" },
    { ...token, head: measure.index, relation: "advcl" },
    ...objectOf(tree, { noun, verb, as, measure }),
  );
};

/** The noun behind a comparison as its verb's object, where no preposition of its own stands before it. */
function objectOf(
  tree: RawTree,
  {
    noun,
    verb,
    as,
    measure,
  }: Record<"noun" | "verb", Token | undefined> & Record<"as" | "measure", Token>,
): Token[] {
  if (!noun || verb?.upos !== "VERB" || !isNominal(noun) || noun.index < as.index) return [];
  const opens = tree.below(noun.index).filter(({ relation }) => relation === "case");
  if (opens.some(({ index }) => index !== as.index) || has(tree, verb, /^obj$/u)) return [];
  if (noun.head !== verb.index && noun.head !== measure.index) return [];
  return [{ ...noun, head: verb.index, relation: "obj" }];
}

/** What the places of verbs say against their trees, in the order in which they are read. */
export const VERB_READINGS: readonly Reading[] = [
  clauseAsPhrase,
  infinitiveAsSubject,
  toldContent,
  subjectsParticiple,
  objectsParticiple,
  aimOfEvent,
  answer,
  asPossible,
  goalOfNearer,
  relativeOfThing,
  participle,
  particleOfPreposition,
];
