import type { Token } from "../analysis.ts";
import { isEventNoun } from "../rules/index.ts";
import { changes, has, type RawTree, type Reading } from "./tree-changes.ts";

function openerOf({ below }: RawTree, { index }: Token): Token | undefined {
  return below(index).find(({ relation, index: at }) => relation === "case" && at < index);
}

/** "in defence [of] jailed lawmaker Ann Lee": the preposition before a description is the name's. */
const prepositionOfDescription: Reading = (tree, token) => {
  if (token.relation !== "case") return null;
  const description = tree.tokens[token.head];
  if (token.upos !== "ADP" || description?.relation !== "nmod:desc") return null;
  const name = tree.tokens[description.head];
  const isAhead = name && name.index > description.index && token.index < description.index;
  return isAhead && !has(tree, name, /^case$/u) ? changes({ ...token, head: name.index }) : null;
};

/** "fought a blaze [alongside Polish crews]": no blaze is alongside anybody, who fights it is. */
const phraseOfFellows: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const noun = tree.tokens[token.head];
  const verb = noun && tree.tokens[noun.head];
  if (verb?.upos !== "VERB" || !/^(?:obj|obl)/u.test(noun?.relation ?? "")) return null;
  return openerOf(tree, token)?.text.toLowerCase() === "alongside"
    ? changes({ ...token, head: verb.index, relation: "obl" })
    : null;
};

/** "the exchange of envoys [between Peru and Chile]": what is between two sides is the event, not the thing. */
const partiesOfEvent: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const thing = tree.tokens[token.head];
  const event = thing && tree.tokens[thing.head];
  if (thing?.relation !== "nmod" || event?.upos !== "NOUN") return null;
  if (openerOf(tree, token)?.text.toLowerCase() !== "between") return null;
  const isOf = openerOf(tree, thing)?.text.toLowerCase() === "of";
  const isEvent = isEventNoun(event.lemma.toLowerCase()) && !isEventNoun(thing.lemma.toLowerCase());
  return isOf && isEvent ? changes({ ...token, head: event.index }) : null;
};

/** The last token of a phrase: the rightmost of the word and what hangs on it. */
function endOf({ below }: RawTree, { index }: Token): number {
  return Math.max(index, ...below(index).map((each) => each.index));
}

/** "talks between Peru [and Chilean officials]": there are two between whom they are. */
const secondOfBetween: Reading = (tree, token) => {
  if (token.relation !== "conj" || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return null;
  const and = tree.below(token.index).find(({ relation }) => relation === "cc");
  const first = tree
    .below(token.head)
    .find(
      (each) =>
        /^(?:nmod|obl)/u.test(each.relation) &&
        token.head < each.index &&
        each.index < token.index &&
        openerOf(tree, each)?.text.toLowerCase() === "between",
    );
  if (!and || !first || has(tree, first, /^conj$/u)) return null;
  const isNext = tree.tokens[and.index - 1]?.index === endOf(tree, first);
  return isNext ? changes({ ...token, head: first.index }) : null;
};

/** "left the door open [to talks]": to what it is open is the verb's phrase. */
const phraseOfOpen: Reading = (tree, token) => {
  if (token.relation !== "obl") return null;
  const open = tree.tokens[token.head];
  if (open?.lemma.toLowerCase() !== "open") return null;
  const verb = tree.tokens[open.head];
  const isLeft = /^(?:leave|keep|hold)$/u.test(verb?.lemma.toLowerCase() ?? "");
  return verb && isLeft && open.upos === "ADJ" ? changes({ ...token, head: verb.index }) : null;
};

/** What brings somebody somewhere. */
const ERRANDS = new Set(
  "visit guest talk meeting tour trip summit negotiation stopover consultation".split(" "),
);

/** "The king [is] in Lima for talks": he is there, and the place is no more than where. */
const beingThere: Reading = (tree, token) => {
  if (token.upos !== "PROPN") return null;
  const cop = tree.below(token.index).find(({ relation }) => relation === "cop");
  const isPlace = openerOf(tree, token)?.text.toLowerCase() === "in";
  if (!cop || !isPlace || !has(tree, token, /^nsubj$/u)) return null;
  const own = tree.below(token.index).filter(({ index }) => index !== cop.index);
  const isErrand = own.some(
    ({ relation, lemma }) => /^(?:obl|nmod)/u.test(relation) && ERRANDS.has(lemma.toLowerCase()),
  );
  if (!isErrand) return null;
  const moved = own
    .filter(({ relation }) => !/^(?:case|flat|compound|det|amod)/u.test(relation))
    .map((each) => ({
      ...each,
      head: cop.index,
      relation: each.relation === "nmod" ? "obl" : each.relation,
    }));
  return changes(
    ...moved,
    { ...cop, upos: "VERB", head: token.head, relation: token.relation },
    { ...token, head: cop.index, relation: "obl" },
  );
};

/** Phrases that hang on a word which they cannot belong to, in the order in which they are read. */
export const HANGING_READINGS: readonly Reading[] = [
  prepositionOfDescription,
  phraseOfFellows,
  partiesOfEvent,
  secondOfBetween,
  phraseOfOpen,
  beingThere,
];
