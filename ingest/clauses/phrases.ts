import type { Token } from "../analysis.ts";
import { type RawTree, rawTree } from "./tree-changes.ts";

const PARTICIPLES = new Set(["VBG", "VBN"]);
const MAX_LEVELS = 4;

/** The comma that opens a participle's clause: only adverbs stand between it and the participle; -1 without one. */
function openingComma({ tokens }: RawTree, participle: Token): number {
  let at = participle.index - 1;
  while (tokens[at]?.upos === "ADV") at -= 1;
  return tokens[at]?.text === "," ? at : -1;
}

/** The verb left of a phrase that the clause of `lower` belongs to. */
function verbBefore({ tokens }: RawTree, lower: Token, phrase: Token): Token | null {
  let above = tokens[lower.head];
  for (let level = 0; above && level < MAX_LEVELS; level++) {
    if (above.upos === "VERB" && above.index < phrase.index) return above;
    above = tokens[above.head];
  }
  return null;
}

/** The participle behind a comma that took this phrase from before the comma; null without one. */
function takingParticiple(tree: RawTree, token: Token): Token | null {
  const participle = tree.tokens[token.head];
  if (!participle || !PARTICIPLES.has(participle.xpos)) return null;
  const isPhrase = /^(?:obl|nmod)/u.test(token.relation) && token.index < participle.index;
  return isPhrase && openingComma(tree, participle) > token.index ? participle : null;
}

/** "flew to Chad on Monday, ending": what stands before the comma is no part of the participle's clause. */
function beforeComma(tree: RawTree, token: Token): Token | null {
  const participle = takingParticiple(tree, token);
  const verb = participle ? verbBefore(tree, participle, token) : null;
  return verb ? { ...token, head: verb.index, relation: "obl" } : null;
}

/** Verbs whose object is who hears what the clause says. */
const TELLING = new Set([
  "tell",
  "assure",
  "inform",
  "warn",
  "remind",
  "promise",
  "notify",
  "convince",
  "persuade",
]);

/** "told the crew [that it would sail]": a clause with a subject of its own is what is told. */
function toldClause(tree: RawTree, token: Token): Token | null {
  const noun = tree.tokens[token.head];
  const verb = noun && tree.tokens[noun.head];
  if (!verb || !token.relation.startsWith("acl") || !TELLING.has(verb.lemma.toLowerCase()))
    return null;
  const isHearer = noun.relation === "obj" || noun.relation === "iobj";
  const own = tree.below(token.index);
  const that = own.find(({ text }) => text.toLowerCase() === "that");
  const subject = own.find(({ relation }) => relation.startsWith("nsubj"));
  if (!isHearer || !that || !subject || subject === that) return null;
  return { ...token, head: verb.index, relation: "ccomp" };
}

const OWNING = new Set(["of", "from", "by", "with", "between", "for", "in", "on", "to", "against"]);

/** The name in the nearest phrase before `token` that says whose the noun is; null without one. */
function owner(tree: RawTree, noun: Token, token: Token): Token | null {
  const phrases = tree.below(noun.index).filter(({ index, upos, relation }) => {
    const opens = tree.below(index).find((each) => each.relation === "case");
    const isName = upos === "PROPN" && relation === "nmod" && index < token.index;
    return isName && OWNING.has(opens?.text.toLowerCase() ?? "");
  });
  return phrases.at(-1) ?? null;
}

/** Nouns in the plural that open a sentence are often taken for names: "Envoys". */
const isCommonNoun = (token: Token | undefined): token is Token =>
  token?.upos === "NOUN" || token?.xpos === "NNPS";

/** "envoys [of Peru] and Chile": a name is coordinated with the name before it, not with a noun. */
function besideName(tree: RawTree, token: Token): Token | null {
  const noun = tree.tokens[token.head];
  if (token.relation !== "conj" || token.upos !== "PROPN" || !isCommonNoun(noun)) return null;
  const own = tree.below(token.index);
  if (own.some(({ relation }) => ["appos", "nmod:poss", "case"].includes(relation))) return null;
  const name = owner(tree, noun, token);
  return name ? { ...token, head: name.index } : null;
}

const AT_LEAST = new Set(["least", "most"]);

/** "killed [at least 90 men]": words of quantity make no phrase of place of an object. */
function countedObject(tree: RawTree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  if (token.relation !== "obl" || verb?.upos !== "VERB" || token.index < verb.index) return null;
  const at = tree.tokens[verb.index + 1];
  const least = tree.tokens[verb.index + 2];
  const isCounted =
    at?.text.toLowerCase() === "at" && AT_LEAST.has(least?.text.toLowerCase() ?? "");
  if (!isCounted || at?.head !== token.index || token.upos !== "NOUN") return null;
  return { ...token, relation: "obj" };
}

const TIME =
  /^(?:\w+day|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|time|morning|evening|night|weekend)$/u;

/** "an ultimatum [to Peru] expired": between a subject and its verb stands what belongs to the subject. */
function subjectsPhrase(tree: RawTree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  if (token.relation !== "obl" || !verb || token.index > verb.index || TIME.test(token.text))
    return null;
  const subject = tree
    .below(verb.index)
    .find(({ relation, index }) => relation.startsWith("nsubj") && index < token.index);
  if (subject?.upos !== "NOUN") return null;
  const between = tree.tokens.slice(subject.index + 1, verb.index);
  const isOpen = between.every(({ upos, text }) => upos !== "AUX" && text !== ",");
  return isOpen ? { ...token, head: subject.index, relation: "nmod" } : null;
}

/** "a promise [to pay Peru] was kept": an infinitive before the verb belongs to the subject. */
function subjectsInfinitive(tree: RawTree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  const isEarly = token.relation === "advcl" && token.xpos === "VB" && token.index < token.head;
  if (!verb || !isEarly || tree.tokens[token.index - 1]?.xpos !== "TO") return null;
  const subject = tree
    .below(verb.index)
    .find(({ relation, index }) => relation.startsWith("nsubj") && index < token.index);
  return subject?.upos === "NOUN" ? { ...token, head: subject.index, relation: "acl" } : null;
}

/** "dismissed as absurd [a proposal]": an adjective before the article is said of the object. */
function judgedObject(tree: RawTree, token: Token): Token | null {
  const own = tree.below(token.index);
  const article = own.find(({ relation }) => relation === "det");
  const adjective = own.find(({ relation }) => relation === "amod");
  if (token.relation !== "obl" || !article || !adjective || adjective.index > article.index) {
    return null;
  }
  const as = own.find(({ relation }) => relation === "case");
  return as?.text.toLowerCase() === "as" ? { ...token, relation: "obj" } : null;
}

/** "dismissed as absurd [a plan]": a bare phrase with an article behind a verb that has no object is its object. */
function bareObject(tree: RawTree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  const isPhrase = token.relation === "obl" && token.upos === "NOUN" && token.head < token.index;
  if (!isPhrase || verb?.upos !== "VERB" || TIME.test(token.text)) return null;
  const own = tree.below(token.index);
  const hasArticle = own.some(({ relation }) => relation === "det");
  if (!hasArticle || own.some(({ relation }) => relation === "case")) return null;
  const isTaken = tree
    .below(verb.index)
    .some(({ relation }) => /^(?:obj|ccomp|.*:pass)/u.test(relation));
  return isTaken ? null : { ...token, relation: "obj" };
}

/** "have killed ten men": with "have" and without "be" no verb is passive. */
function actingSubject(tree: RawTree, token: Token): Token | null {
  if (token.relation !== "nsubj:pass") return null;
  const helpers = tree.below(token.head).filter(({ relation }) => relation.startsWith("aux"));
  const hasHave = helpers.some(({ lemma }) => lemma.toLowerCase() === "have");
  const isPassive = helpers.some(({ lemma }) => lemma.toLowerCase() === "be");
  return hasHave && !isPassive ? { ...token, relation: "nsubj" } : null;
}

/** What is done to somebody: without an object and an auxiliary it befell the subject. Made by hand. */
const DONE_TO = new Set(
  `kill injure wound arrest detain jail imprison kidnap abduct murder execute behead hang deport
  expel extradite evacuate rescue displace sentence convict slay assassinate`.split(/\s+/u),
);

/** "Three climbers killed in Peru": headlines leave out the auxiliary of the passive. */
function headlineSubject(tree: RawTree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  if (token.relation !== "nsubj" || verb?.relation !== "root") return null;
  if (/^[.!?]$/u.test(tree.tokens.at(-1)?.text ?? "")) return null;
  if (!DONE_TO.has(verb.lemma.toLowerCase()) || !/^VB[DN]$/u.test(verb.xpos)) return null;
  const own = tree.below(verb.index);
  const isActive = own.some(({ relation }) => /^(?:obj|iobj|ccomp|xcomp|aux|conj)/u.test(relation));
  const later = own.filter(({ relation, index }) => relation === "obl" && index > verb.index);
  const hasPreposition = ({ index }: Token) =>
    tree.below(index).some(({ relation }) => relation === "case");
  const isPassive = !isActive && later.length > 0 && later.every(hasPreposition);
  return isPassive ? { ...token, relation: "nsubj:pass" } : null;
}

const READINGS = [
  actingSubject,
  headlineSubject,
  beforeComma,
  toldClause,
  besideName,
  countedObject,
  subjectsPhrase,
  subjectsInfinitive,
  judgedObject,
  bareObject,
];

/**
 * The tokens with phrases hung where commas and word classes say: parsers give the participle
 * behind a comma what stands before the comma, hang what is told on who hears it, and coordinate a
 * name with the noun that it specifies. Pure; offsets and indexes stay.
 */
export function reattachPhrases(tokens: readonly Token[]): Token[] {
  const tree = rawTree(tokens);
  return tokens.map((token) => firstReading(tree, token) ?? token);
}

function firstReading(tree: RawTree, token: Token): Token | null {
  for (const read of READINGS) {
    const found = read(tree, token);
    if (found) return found;
  }
  return null;
}
