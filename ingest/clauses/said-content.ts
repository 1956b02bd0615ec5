import type { Token } from "../analysis.ts";
import { SPEECH_VERBS } from "../rules/speech-verbs.ts";
import { OBJECT_CONTROL, REPORTING, REQUESTING } from "./verb-classes.ts";

const FINITE = new Set(["VBD", "VBZ", "VBP"]);
/** Clauses that a parser may hang elsewhere although they spell out what a verb says. */
const LOOSE = new Set(["conj", "advcl", "parataxis", "acl", "acl:relcl", "dep", "xcomp"]);
/** What is asked for and not asked: "urged action to stop the war" names a purpose. */
const ASKED_FOR = new Set(
  "action aid change effort funding funds help meeting measure money move permission question reform session step support talk talks time vote work".split(
    " ",
  ),
);

interface Tree {
  tokens: readonly Token[];
  children: readonly (readonly number[])[];
}

function treeOf(tokens: readonly Token[]): Tree {
  const children: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) children[head]?.push(index);
  return { tokens, children };
}

function below({ tokens, children }: Tree, head: number, pattern: RegExp): Token[] {
  return (children[head] ?? [])
    .flatMap((index) => tokens[index] ?? [])
    .filter(({ relation }) => pattern.test(relation));
}

function isUnder({ tokens }: Tree, token: Token, upper: Token): boolean {
  let at: Token | undefined = token;
  for (let steps = 0; at !== undefined && steps <= tokens.length; steps++) {
    if (at.index === upper.index) return true;
    at = tokens[at.head];
  }
  return false;
}

function markOf(tree: Tree, token: Token, word: string): Token | undefined {
  return below(tree, token.index, /^mark$/u).find(({ text }) => text.toLowerCase() === word);
}

/** "declared [that troops were ready]": a clause with "that" right behind a verb of saying is what it says. */
function saidClause(tree: Tree, token: Token): Token | null {
  if (!LOOSE.has(token.relation)) return null;
  const that = markOf(tree, token, "that");
  const verb = that && tree.tokens[that.index - 1];
  if (verb?.upos !== "VERB" || !REPORTING.has(verb.lemma.toLowerCase())) return null;
  const hasOwn = below(tree, verb.index, /^ccomp$/u).length > 0;
  return hasOwn || isUnder(tree, verb, token) ? null : verb;
}

const tells = ({ upos, lemma }: Token): boolean =>
  upos === "VERB" && (REPORTING.has(lemma.toLowerCase()) || SPEECH_VERBS.has(lemma));

/**
 * "complained to Peru [that ...]", "said [Doe, the envoy, had left]": a clause under a verb of
 * speech is what it says when it has "that", or a subject of its own and no conjunction.
 */
function isSaid(tree: Tree, token: Token): boolean {
  const verb = tree.tokens[token.head];
  if (!verb || !tells(verb) || token.index < verb.index) return false;
  if (below(tree, verb.index, /^(?:ccomp|obj|aux:pass)$/u).length > 0) return false;
  if (token.relation === "advcl") return markOf(tree, token, "that") !== undefined;
  const joined = below(tree, token.index, /^(?:cc|mark)$/u).length > 0;
  const hasSubject = below(tree, token.index, /^nsubj/u).length > 0;
  const isOther = SPEECH_VERBS.has(token.lemma) || token.upos !== "VERB";
  return token.relation === "conj" && hasSubject && !joined && !isOther;
}

/** What one says something in or at. Made by hand. */
const ISSUED_IN = new Set(
  `statement report letter speech interview message communique address tweet post note briefing
  testimony memo column article broadcast call conference meeting press-conference phone television
  radio newspaper parliament`.split(/\s+/u),
);

/** "complained to [Peru] that ships sank", "said in a [statement] that": the clause is what is said, and describes no hearer. */
function hearersVerb(tree: Tree, token: Token): Token | null {
  const hearer = tree.tokens[token.head];
  const verb = hearer && tree.tokens[hearer.head];
  if (!verb || !/^acl/u.test(token.relation) || !tells(verb) || !markOf(tree, token, "that"))
    return null;
  const isTold = hearer.relation === "obj" && SPEECH_VERBS.get(verb.lemma)?.addressee === true;
  const isAddressed =
    hearer.relation === "obl" && (hearer.upos === "PROPN" || ISSUED_IN.has(hearer.lemma));
  const taken = below(tree, verb.index, /^ccomp$/u).length > 0;
  return (isTold || isAddressed) && !taken ? verb : null;
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** "warned Chad on Sunday [of consequences]": what is warned of hangs on the verb, not on the day. */
function warnedOf(tree: Tree, token: Token): Token | null {
  const day = tree.tokens[token.head];
  const verb = day && tree.tokens[day.head];
  if (token.relation !== "nmod" || !verb || !DAY.test(day.text)) return null;
  const topics = SPEECH_VERBS.get(verb.lemma)?.topics ?? [];
  const fits = below(tree, token.index, /^case$/u).some(({ lemma }) => topics.includes(lemma));
  return fits ? verb : null;
}

/** "asked Chad [to leave]": an infinitive behind who is asked is what is asked, no purpose. */
function askingVerb(tree: Tree, token: Token): Token | null {
  const above = tree.tokens[token.head];
  const to = token.xpos === "VB" && /^(?:advcl|acl)$/u.test(token.relation);
  if (!above || !to || !markOf(tree, token, "to")) return null;
  const verb = above.relation === "obj" ? tree.tokens[above.head] : above;
  const lemma = verb?.lemma.toLowerCase() ?? "";
  if (verb?.upos !== "VERB" || !OBJECT_CONTROL.has(lemma) || !REQUESTING.has(lemma)) return null;
  const asked = below(tree, verb.index, /^i?obj$/u).findLast(({ index }) => index > verb.index);
  const isAsked = asked && asked.index < token.index && !ASKED_FOR.has(asked.lemma.toLowerCase());
  const taken = below(tree, verb.index, /^(?:xcomp|ccomp)$/u).length > 0;
  return isAsked && !taken && !isInOrderTo(tree, token) ? verb : null;
}

function isInOrderTo(tree: Tree, token: Token): boolean {
  const before = tree.tokens[(markOf(tree, token, "to")?.index ?? 0) - 1]?.text.toLowerCase();
  return before === "order" || before === "as";
}

/**
 * "said talks had failed and [Chad had sent troops]": a clause with a subject of its own, joined
 * without a comma, continues what is said; another verb of speech does not.
 */
function continuedContent(tree: Tree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  if (token.relation !== "conj" || SPEECH_VERBS.has(token.lemma)) return null;
  if (verb?.upos !== "VERB" || !REPORTING.has(verb.lemma.toLowerCase())) return null;
  const content = below(tree, verb.index, /^ccomp$/u).find(
    ({ index }) => index > verb.index && index < token.index,
  );
  const joint = below(tree, token.index, /^cc$/u)[0];
  const apart = /^[,;:—–-]$/u.test(tree.tokens[(joint?.index ?? 0) - 1]?.text ?? "");
  const hasSubject = below(tree, token.index, /^nsubj/u).length > 0;
  return content && joint && hasSubject && !apart ? content : null;
}

/** "told [reporters] Chad would pay": who is told stands before the subject of what they are told. */
function tellingOf(tree: Tree, token: Token): Token | null {
  const clause = tree.tokens[token.head];
  const verb = clause?.relation === "ccomp" ? tree.tokens[clause.head] : undefined;
  const that = clause && markOf(tree, clause, "that");
  // "told [Peru] that Chile would pay": nobody does what is told before the "that" of it.
  const isAhead = token.relation === "nsubj" && that !== undefined && token.index < that.index;
  const isHearer = (token.relation === "obj" || isAhead) && token.upos !== "PRON";
  if (!clause || !verb || !isHearer || !SPEECH_VERBS.get(verb.lemma)?.addressee) return null;
  const subject = below(tree, clause.index, /^nsubj/u).findLast(
    ({ index }) => index !== token.index,
  );
  const isBetween = verb.index < token.index && token.index < (subject?.index ?? 0);
  return isBetween ? verb : null;
}

/** A finite verb of speech whose subject the tree does not show. */
function lacksSpeaker(tree: Tree, verb: Token): boolean {
  const says = SPEECH_VERBS.has(verb.lemma) && FINITE.has(verb.xpos);
  if (!says || /^(?:conj|xcomp|acl)/u.test(verb.relation)) return false;
  return below(tree, verb.index, /^(?:nsubj|csubj|expl|aux:pass)/u).length === 0;
}

/** "After the talks [Jane Doe] said": the name right before such a verb, as its tokens. */
function lostSpeaker(tree: Tree, verb: Token): Token[] {
  const { tokens } = tree;
  if (!lacksSpeaker(tree, verb)) return [];
  let from = verb.index;
  while (tokens[from - 1]?.upos === "PROPN") from -= 1;
  const name = tokens.slice(from, verb.index);
  const upper = tokens[name[0]?.head ?? -1];
  const isBehind = upper !== undefined && upper.index > verb.index;
  const isNouns = upper?.upos === "NOUN" && upper.relation === "obl" && upper.index === from - 1;
  const loose = name.every(({ relation }) => /^(?:flat|compound|appos|conj)/u.test(relation));
  return (isNouns || isBehind) && loose ? name : [];
}

/** "said [Jane Doe], the envoy, had left": one says no person, so the name begins what is said. */
function toldOf(tree: Tree, token: Token): Token | null {
  const verb = tree.tokens[token.head];
  const isName = token.upos === "PROPN" && /^i?obj$/u.test(token.relation);
  if (!verb || !isName || !REPORTING.has(verb.lemma.toLowerCase())) return null;
  if (SPEECH_VERBS.get(verb.lemma)?.addressee !== false || token.index < verb.index) return null;
  const clauses = below(tree, verb.index, TOLD_CLAUSE);
  const found = clauses.find(
    ({ index, upos }) =>
      index > token.index &&
      upos === "VERB" &&
      below(tree, index, /^(?:nsubj|csubj|expl|cc$|mark)/u).length === 0,
  );
  return found ?? null;
}

const TOLD_CLAUSE = /^(?:conj|ccomp|parataxis)$/u;

function isToldOfName(tree: Tree, token: Token): boolean {
  if (token.upos !== "VERB" || !TOLD_CLAUSE.test(token.relation)) return false;
  const names = below(tree, token.head, /^i?obj$/u);
  return names.some((name) => toldOf(tree, name)?.index === token.index);
}

function rehung(tree: Tree, token: Token): Token {
  const told = toldOf(tree, token);
  if (told) return { ...token, head: told.index, relation: "nsubj" };
  if (isToldOfName(tree, token)) return { ...token, relation: "ccomp" };
  const verb = saidClause(tree, token);
  if (verb) return { ...token, head: verb.index, relation: "ccomp" };
  const hearers = hearersVerb(tree, token);
  if (hearers) return { ...token, head: hearers.index, relation: "ccomp" };
  if (isSaid(tree, token)) return { ...token, relation: "ccomp" };
  const warning = warnedOf(tree, token);
  if (warning) return { ...token, head: warning.index, relation: "obl" };
  const asking = askingVerb(tree, token);
  if (asking) return { ...token, head: asking.index, relation: "xcomp" };
  const telling = tellingOf(tree, token);
  if (telling) return { ...token, head: telling.index, relation: "obj" };
  const content = continuedContent(tree, token);
  return content ? { ...token, head: content.index } : token;
}

/**
 * The tokens with clauses hung on the verb that says or asks them, and speakers on their verb,
 * where the form of the words tells it and the parser may see it otherwise. Pure; offsets and
 * indexes stay.
 */
export function reattachSaid(tokens: readonly Token[]): Token[] {
  if (!tokens.some(({ lemma }) => isTelling(lemma.toLowerCase()))) return [...tokens];
  const tree = treeOf(tokens);
  const found = tokens.map((token) => rehung(tree, token));
  for (const verb of tokens) {
    const [first, ...rest] = lostSpeaker(tree, verb);
    if (first) found[first.index] = { ...first, head: verb.index, relation: "nsubj" };
    for (const part of rest)
      found[part.index] = { ...part, head: first?.index ?? -1, relation: "flat" };
  }
  return found;
}

const isTelling = (lemma: string): boolean =>
  REPORTING.has(lemma) || REQUESTING.has(lemma) || SPEECH_VERBS.has(lemma);
