import type { Token } from "../analysis.ts";
import { lemmaOf } from "../model/lemmatise.ts";
import { TIME_WORD } from "./time-names.ts";
import { type Changes, changes, has, type RawTree, type Reading } from "./tree-changes.ts";

/** "[ECOWAS] suspended Niger": a word in capitals among others that are not is a name, whatever it ends in. */
const acronymAsVerb: Reading = (tree, token) => {
  if (token.upos !== "VERB" && token.upos !== "AUX") return null;
  const verb = tree.tokens[token.head];
  const isShort = /^\p{Lu}{3,}$/u.test(token.text);
  if (!isShort || verb?.index !== token.index + 1 || verb.upos !== "VERB") return null;
  if (has(tree, verb, /^nsubj/u) || verb.text === verb.text.toUpperCase()) return null;
  return changes(
    { ...token, upos: "PROPN", xpos: "NNP", lemma: token.text, relation: "nsubj" },
    { ...verb, xpos: verb.xpos === "VBN" ? "VBD" : verb.xpos },
  );
};

/** "handed over [two suspects]": behind a number a form in "-s" is a noun. */
const countedNoun: Reading = (tree, token) => {
  if (token.upos !== "VERB" || token.xpos !== "VBZ") return null;
  const { tokens } = tree;
  const count = tokens[token.index - 1];
  if (count?.upos !== "NUM") return null;
  if (count.head !== token.index && count.relation !== "nummod") return null;
  if (has(tree, token, /^(?:nsubj|aux|mark)/u)) return null;
  return asObject(tree, token);
};

/** "imposed travel bans and asset [freezes] on": behind a part of the object stands no verb of another tense. */
const nounInList: Reading = (tree, token) => {
  if (token.relation !== "conj" || token.xpos !== "VBZ") return null;
  const verb = tree.tokens[token.head];
  const part = tree.tokens[token.index - 1];
  const isForm = /^VB[DN]?$/u.test(verb?.xpos ?? "");
  const object = isForm && part ? tree.tokens[part.head] : undefined;
  const isPart = part?.relation === "conj" && part.upos === "NOUN" && has(tree, part, /^cc$/u);
  if (!isPart || object?.relation !== "obj") return null;
  if (has(tree, token, /^(?:nsubj|aux|mark|cc|obj)/u)) return null;
  const opener = tree.below(part.index).filter(({ relation }) => relation === "cc");
  const phrases = tree.below(token.index).filter(({ relation }) => relation.startsWith("obl"));
  return changes(
    { ...token, upos: "NOUN", xpos: "NNS", head: object.index, relation: "conj" },
    { ...part, head: token.index, relation: "compound" },
    ...opener.map((each) => ({ ...each, head: token.index })),
    ...phrases.map((each) => ({ ...each, head: object.head })),
  );
};

/** "slapped [import duties] on": a plain form right behind a verb, without "to", opens its object. */
const compoundNoun: Reading = (tree, token) => {
  if (token.relation !== "xcomp" || token.xpos !== "VBP") return null;
  const verb = tree.tokens[token.index - 1];
  const object = tree.tokens[token.index + 1];
  if (verb?.index !== token.head) return null;
  if (object?.head !== token.index || object.relation !== "obj" || object.xpos !== "NNS")
    return null;
  const rest = tree
    .below(token.index)
    .filter(({ index }) => index !== object.index)
    .map((each) => ({ ...each, head: verb.index }));
  return changes(
    {
      ...token,
      upos: "NOUN",
      xpos: "NN",
      lemma: token.text.toLowerCase(),
      head: object.index,
      relation: "compound",
    },
    { ...object, head: verb.index },
    ...rest,
  );
};

function asObject(tree: RawTree, token: Token): Changes {
  const rest = tree
    .below(token.index)
    .filter(({ relation }) => relation.startsWith("obl"))
    .map((each) => ({ ...each, head: token.head }));
  return changes({ ...token, upos: "NOUN", xpos: "NNS", relation: "obj" }, ...rest);
}

/** "[Clashes] between Peru and Chile went on": who acts is a noun. */
const nounAsSubject: Reading = (tree, token) => {
  if (token.upos !== "VERB" || token.xpos !== "VBZ") return null;
  const isThing = /^(?:nsubj|obj)/u.test(token.relation);
  if (!isThing || has(tree, token, /^(?:nsubj|aux|mark|obj)/u)) return null;
  const phrases = tree
    .below(token.index)
    .filter(({ relation }) => relation === "obl")
    .map((each) => ({ ...each, relation: "nmod" }));
  return changes({ ...token, upos: "NOUN", xpos: "NNS" }, ...phrases);
};

/** "[drew] protests": what has a subject and an object is a verb. */
const verbAsAdjective: Reading = (tree, token) => {
  if (token.upos !== "ADJ" || !/^(?:root|ccomp)$/u.test(token.relation)) return null;
  const isActing = has(tree, token, /^nsubj$/u) && has(tree, token, /^obj$/u);
  if (!isActing || has(tree, token, /^(?:cop|aux)/u)) return null;
  const form = { upos: "VERB", xpos: "VBD" };
  return changes({ ...token, ...form, lemma: lemmaOf(token.text, form) });
};

/** "Kenya's [bid] to join was opposed": what somebody has is a noun, and the later verb says what became of it. */
const possessedVerb: Reading = (tree, token) => {
  if (token.upos !== "VERB" || !/^VB[PZ]?$/u.test(token.xpos)) return null;
  const owner = tree.tokens[token.index - 2];
  const isOwned = tree.tokens[token.index - 1]?.xpos === "POS" && owner?.head === token.index;
  if (!isOwned) return null;
  const isPlural = token.xpos === "VBZ";
  const noun = { ...token, upos: "NOUN", xpos: isPlural ? "NNS" : "NN" };
  const possessor = { ...owner, relation: "nmod:poss" };
  const infinitive = tree
    .below(token.index)
    .find(({ relation, xpos }) => relation === "xcomp" && xpos === "VB");
  const verb = tree.below(token.index).find((child) => isFinitePassive(tree, child));
  const aim = infinitive ? [{ ...infinitive, relation: "acl" }] : [];
  if (!verb) return changes(noun, possessor, ...aim);
  const subjects = tree.below(verb.index).filter(({ relation }) => /^nsubj/u.test(relation));
  const objects = subjects.map((each) =>
    infinitive ? { ...each, head: infinitive.index, relation: "obj" } : each,
  );
  return changes(
    { ...noun, head: verb.index, relation: "nsubj:pass" },
    { ...verb, head: token.head, relation: token.relation },
    possessor,
    ...aim,
    ...objects,
  );
};

function isFinitePassive(tree: RawTree, token: Token): boolean {
  return token.xpos === "VBN" && has(tree, token, /^aux:pass$/u) && !has(tree, token, /^mark$/u);
}

/** "the [Norwegian] said": what acts behind an article is no adjective. */
const adjectiveAsNoun: Reading = (tree, token) => {
  if (token.upos !== "ADJ" || token.relation !== "nsubj") return null;
  const isActor = /^\p{Lu}/u.test(token.text);
  const verb = tree.tokens[token.head];
  const isDone = verb?.upos === "VERB" && token.index < verb.index;
  return isActor && isDone && has(tree, token, /^det$/u)
    ? changes({ ...token, upos: "PROPN", xpos: "NNP", lemma: token.text })
    : null;
};

/** "during her Sunday [visit]": what belongs to somebody is a noun, a day between them or not. */
const possessedDay: Reading = (tree, token) => {
  if (token.upos !== "VERB" || !/^VBP?$/u.test(token.xpos)) return null;
  const day = tree.tokens[token.index - 1];
  const owner = tree.tokens[token.index - 2];
  if (!day || !owner) return null;
  if (!TIME_WORD.test(day.text) || day.head !== token.index || owner.xpos !== "PRP$") return null;
  const opener = tree.tokens[owner.index - 1];
  const isPhrase = opener?.relation === "case";
  const relation = isPhrase && token.relation === "advcl" ? "obl" : token.relation;
  const phrases = tree
    .below(token.index)
    .filter((child) => child.relation === "obl")
    .map((child) => ({ ...child, relation: "nmod" }));
  return changes(
    { ...token, upos: "NOUN", xpos: "NN", relation },
    { ...day, relation: "compound" },
    { ...owner, head: token.index },
    ...(isPhrase ? [{ ...opener, head: token.index }] : []),
    ...phrases,
  );
};

/** "a policy [of jailing editors]": "of" and an act right behind a thing say what the thing is. */
const actOfNoun: Reading = (tree, token) => {
  if (token.xpos !== "VBG" || token.relation !== "advcl") return null;
  const verb = tree.tokens[token.head];
  const mark = tree.below(token.index).find(({ relation }) => /^(?:mark|case)$/u.test(relation));
  const noun = tree.tokens[(mark?.index ?? 0) - 1];
  if (mark?.text.toLowerCase() !== "of") return null;
  const isThings = noun?.relation === "obj" && noun.head === token.head && noun.upos === "NOUN";
  const isTold = TELLING_OF.has(verb?.lemma.toLowerCase() ?? "");
  return isThings && !isTold ? changes({ ...token, head: noun.index, relation: "acl" }) : null;
};

/** Verbs that say an act of their object. */
const TELLING_OF = new Set(
  "accuse suspect convict acquit warn inform remind assure deprive rid clear notify".split(" "),
);

/** "gave Peru [anti-tank] missiles": what begins so describes the noun behind it, and does nothing. */
const describesWeapon: Reading = (tree, token) => {
  if (token.upos !== "VERB" || !/^(?:anti|counter|surface|ground|air|ship)-/iu.test(token.text))
    return null;
  const noun = tree.tokens[token.index + 1];
  if (noun?.head !== token.index || noun.relation !== "obj") return null;
  const others = tree
    .below(token.index)
    .filter(({ index }) => index !== noun.index)
    .map((each) => ({
      ...each,
      head: each.relation.startsWith("nsubj") ? token.head : noun.index,
      relation: each.relation.startsWith("nsubj") ? "iobj" : each.relation,
    }));
  return changes(
    ...others,
    { ...noun, head: token.head, relation: "obj" },
    { ...token, upos: "ADJ", xpos: "JJ", head: noun.index, relation: "amod" },
  );
};

/** Words whose place shows that they are of another class, in the order in which they are read. */
export const WORD_READINGS: readonly Reading[] = [
  describesWeapon,
  acronymAsVerb,
  adjectiveAsNoun,
  verbAsAdjective,
  possessedVerb,
  possessedDay,
  countedNoun,
  nounInList,
  compoundNoun,
  nounAsSubject,
  actOfNoun,
];
