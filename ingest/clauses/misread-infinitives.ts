import type { Token } from "../analysis.ts";
import { changes, firstOf, has, isWord, type RawTree, type Reading } from "./tree-changes.ts";

/** Nouns that say what somebody wants, plans or promises: an infinitive behind them says what. Made by hand. */
const WISHED = new Set(
  `call appeal request demand plea petition invitation proposal offer bid threat promise pledge vow plan
  decision attempt effort refusal order ultimatum motion intention proposition entreaty suggestion
  commitment undertaking readiness willingness reluctance failure`.split(/\s+/u),
);

/** Prepositions whose phrase says whose wish it is. */
const OWNERS = new Set(["from", "by", "of"]);

/** "rejected an appeal from Chad [to free the men]": what is wished is said by the infinitive behind the wish. */
const infinitiveOfWish: Reading = (tree, token) => {
  if (token.xpos !== "VB" || !/^(?:advcl|xcomp)$/u.test(token.relation)) return null;
  const verb = tree.tokens[token.head];
  const to = tree.tokens[firstOf(tree, token)];
  if (verb?.upos !== "VERB" || to?.xpos !== "TO" || to.relation !== "mark") return null;
  const wish = tree
    .below(verb.index)
    .find(({ relation, lemma }) => relation === "obj" && WISHED.has(lemma.toLowerCase()));
  return wish && isBehind(tree, wish, to)
    ? changes({ ...token, head: wish.index, relation: "acl" })
    : null;
};

/** Nothing stands between a wish and its infinitive but whose wish it is. */
function isBehind(tree: RawTree, wish: Token, to: Token): boolean {
  if (wish.index >= to.index) return false;
  const between = tree.tokens.slice(wish.index + 1, to.index);
  if (between.length === 0) return true;
  const opens = OWNERS.has(between[0]?.text.toLowerCase() ?? "");
  const isPlain = between.every(({ upos, text }) => upos !== "VERB" && !/^[,;:]$/u.test(text));
  const phrases = between.filter(({ relation }) => relation === "case");
  return opens && isPlain && phrases.every(({ text }) => /^(?:from|by|of|'s|’s)$/iu.test(text));
}

/** Prepositions that no base form of a verb follows. */
const BEFORE_NOUNS = new Set(["on", "in", "into", "at", "from", "with", "under", "for", "by"]);

/** "put [on hold] its aid": behind a preposition stands a noun, and what seemed its own is the verb's. */
const nounBehindPreposition: Reading = (tree, token) => {
  if (token.xpos !== "VB" || !/^(?:xcomp|advcl)$/u.test(token.relation)) return null;
  const preposition = tree.tokens[token.index - 1];
  const verb = tree.tokens[token.head];
  if (!verb || preposition?.head !== token.index) return null;
  if (verb.index !== preposition.index - 1 || verb.upos !== "VERB") return null;
  if (!BEFORE_NOUNS.has(preposition.text.toLowerCase()) || has(tree, token, /^(?:nsubj|aux)/u))
    return null;
  const moved = tree
    .below(token.index)
    .filter(({ index }) => index > token.index)
    .map((each) => ({ ...each, head: verb.index }));
  return changes(
    { ...token, upos: "NOUN", xpos: "NN", relation: "obl" },
    { ...preposition, upos: "ADP", xpos: "IN", relation: "case" },
    ...moved,
  );
};

/** "declared the envoy [persona non grata]": what the envoy is called is no part of who the envoy is. */
const personaNonGrata: Reading = (tree, token) => {
  if (!isWord(token, "persona")) return null;
  const words = tree.tokens.slice(token.index, token.index + 3);
  if (words.map(({ text }) => text.toLowerCase()).join(" ") !== "persona non grata") return null;
  const named = tree.tokens[token.index - 1];
  const inside = new Set(words.map(({ index }) => index));
  const top = words.find(({ head }) => !inside.has(head));
  const verb = tree.tokens[top?.head ?? -1];
  if (!named || !/^(?:NOUN|PROPN)$/u.test(named.upos) || verb?.upos !== "VERB") return null;
  if (verb.index > named.index) return null;
  const own = tree.tokens.filter(
    ({ index, head }) => inside.has(head) && !inside.has(index) && index < named.index,
  );
  const [persona, ...rest] = words as [Token, ...Token[]];
  return changes(
    { ...named, head: verb.index, relation: "obj" },
    ...own.map((each) => ({ ...each, head: named.index })),
    { ...persona, upos: "NOUN", xpos: "NN", head: verb.index, relation: "xcomp" },
    ...rest.map((each) => ({ ...each, head: persona.index, relation: "flat" })),
  );
};

/** Adjectives that are verbs behind "to". Made by hand. */
const ALSO_VERBS = new Set(
  `open free clear complete double triple secure slow lower empty further calm narrow separate clean
  correct direct welcome better ready shelve quiet sober`.split(/\s+/u),
);
/** Verbs whose "to" rather opens what is to be done than a phrase. Made by hand. */
const BEFORE_DEEDS = new Set(
  `agree decide refuse promise vow plan threaten want offer pledge seek try attempt move order prepare
  vote need intend swear undertake manage fail begin continue`.split(/\s+/u),
);

/** "agreed [to open] talks": behind a verb that tells what will be done, "to open" is done. */
const infinitiveAsAdjective: Reading = (tree, token) => {
  if (token.upos !== "ADJ") return null;
  if (!ALSO_VERBS.has(token.text.toLowerCase())) return null;
  if (token.relation === "xcomp" && hasTo(tree, token) && has(tree, token, /^obj$/u)) {
    return changes({ ...token, upos: "VERB", xpos: "VB" });
  }
  return token.relation === "amod" ? deedBeforeNoun(tree, token) : null;
};

const hasTo = (tree: RawTree, token: Token): boolean => {
  const [before] = tree.below(token.index).filter(({ relation }) => relation === "mark");
  return before?.text.toLowerCase() === "to" && before.index === token.index - 1;
};

/** "to open talks" hung as a phrase: the talks are what is opened. */
const deedBeforeNoun: Reading = (tree, token) => {
  const to = tree.tokens[token.index - 1];
  const noun = tree.tokens[token.head];
  if (!noun || to?.text.toLowerCase() !== "to" || to.head !== noun.index) return null;
  const verb = tree.tokens[noun.head];
  const isDeed = verb?.upos === "VERB" && BEFORE_DEEDS.has(verb.lemma.toLowerCase());
  if (!isDeed || verb.index > to.index) return null;
  return changes(
    { ...token, upos: "VERB", xpos: "VB", head: verb.index, relation: "xcomp" },
    { ...to, upos: "PART", xpos: "TO", head: token.index, relation: "mark" },
    { ...noun, head: token.index, relation: "obj" },
  );
};

/** Verbs that report, whose object is never a person. */
const SAYING = new Set("say report announce claim believe think declare add note".split(" "));

/** "said [soldiers] had burned it": nobody is said; the noun right before the verb is who acts. */
const subjectOfReported: Reading = (tree, token) => {
  if (token.relation !== "obj") return null;
  const verb = tree.tokens[token.head];
  if (!SAYING.has(verb?.lemma.toLowerCase() ?? "")) return null;
  const clause = tree
    .below(token.head)
    .find(({ relation, index }) => relation === "ccomp" && index > token.index);
  if (!clause || has(tree, clause, /^(?:nsubj|csubj|expl|mark)/u) || !isFiniteClause(tree, clause))
    return null;
  const between = tree.tokens.slice(token.index + 1, firstOf(tree, clause));
  if (between.some(({ text, upos }) => upos === "VERB" || /^[,;:"]$/u.test(text))) return null;
  const isPassive = has(tree, clause, /^aux:pass$/u);
  return changes({ ...token, head: clause.index, relation: isPassive ? "nsubj:pass" : "nsubj" });
};

/** "said, [accusing] Chile of fraud": a bare participle behind the comma is no saying, who says does it. */
const participleBesideSaying: Reading = (tree, token) => {
  if (token.relation !== "ccomp" || token.xpos !== "VBG") return null;
  const verb = tree.tokens[token.head];
  if (!verb) return null;
  const isBare = !has(tree, token, /^(?:nsubj|aux|mark|expl)/u);
  const isBehind = verb.index < token.index && tree.tokens[firstOf(tree, token) - 1]?.text === ",";
  const opens = tree.tokens[token.index - 1]?.text === ",";
  return isBare && (isBehind || opens) && SAYING.has(verb.lemma.toLowerCase())
    ? changes({ ...token, relation: "advcl" })
    : null;
};

function isFiniteClause(tree: RawTree, verb: Token): boolean {
  const helpers = tree.below(verb.index).filter(({ relation }) => relation.startsWith("aux"));
  const forms = [verb, ...helpers].map(({ xpos }) => xpos);
  return verb.upos === "VERB" && forms.some((xpos) => /^(?:VBD|VBZ|VBP|MD)$/u.test(xpos));
}

/** "In the port of Baku[, Peru and Chile] signed": who stands between the comma and a verb without subject acts. */
const subjectBehindComma: Reading = (tree, token) => {
  if (token.relation !== "conj" || token.upos !== "PROPN") return null;
  const comma = tree.tokens[token.index - 1];
  const before = tree.tokens[token.head];
  if (comma?.text !== ",") return null;
  if (!before || before.index > comma.index || before.upos !== "PROPN") return null;
  const later = tree.tokens.slice(token.index + 1);
  const verb = later.find(({ upos }) => upos === "VERB" || upos === "AUX");
  const isBare = verb?.upos === "VERB" && /^VB[DZP]$/u.test(verb.xpos) && !has(tree, verb, SUBJECT);
  if (!verb || !isBare || verb.relation !== "root") return null;
  const between = tree.tokens.slice(token.index + 1, verb.index);
  const joined = between.filter(({ relation }) => relation === "cc");
  const isList = joined.length === 1 && between.every(({ text }) => text !== ",");
  return isList ? changes({ ...token, head: verb.index, relation: "nsubj" }) : null;
};

const SUBJECT = /^(?:nsubj|csubj|expl|aux)/u;

/** What infinitives, base forms and bare clauses belong to, in the order in which it is read. */
export const INFINITIVE_READINGS: readonly Reading[] = [
  infinitiveAsAdjective,
  nounBehindPreposition,
  personaNonGrata,
  infinitiveOfWish,
  subjectOfReported,
  participleBesideSaying,
  subjectBehindComma,
];
