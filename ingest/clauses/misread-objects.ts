import type { Token } from "../analysis.ts";
import { isEventNoun } from "../rules/index.ts";
import { changes, firstOf, isNominal, type RawTree, type Reading } from "./tree-changes.ts";

/** Verbs that take two objects: whom, and what. Made by hand. */
const TWO_OBJECTS: ReadonlySet<string> = new Set(
  `give show hand send grant offer deny lend pay serve deal pass call brand label dub name declare
  term deem pronounce`.split(/\s+/u),
);

/** "the Poles ['Nazi'...": a mark with a blank before it and none behind it opens words that somebody used. */
function opensQuote({ tokens }: RawTree, { index, text, start, end }: Token): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  return (
    /^["“'‘]$/u.test(text) && before !== undefined && before.end < start && after?.start === end
  );
}

/** What no noun phrase has in its middle: an article, an owner, a number, a mark that opens. */
function opensPhrase(tree: RawTree, token: Token): boolean {
  const isArticle = token.upos === "DET" || token.xpos === "PRP$" || token.upos === "NUM";
  return isArticle || opensQuote(tree, token);
}

/** The verb of two objects whose object a token is; null where it is none. */
function verbOfObject({ tokens }: RawTree, { head, relation, index }: Token): Token | null {
  const verb = tokens[head];
  const isObject = /^(?:obj|xcomp)$/u.test(relation) && verb?.upos === "VERB" && verb.index < index;
  return isObject && TWO_OBJECTS.has(verb.lemma.toLowerCase()) ? verb : null;
}

/** The noun that a token is made a part of; of a number, what it counts. */
function wholeOf({ tokens }: RawTree, { head }: Token): Token | undefined {
  const whole = tokens[head];
  return whole?.relation === "nummod" ? tokens[whole.head] : whole;
}

/** "showed [the envoy] the door", "called [the Poles] 'lackeys'": where a second phrase opens the first ends. */
const firstOfTwo: Reading = (tree, token) => {
  if (token.relation !== "compound" && token.relation !== "nmod:poss") return null;
  const whole = wholeOf(tree, token);
  if (!whole || !isNominal(token)) return null;
  const verb = verbOfObject(tree, whole);
  const next = tree.tokens[token.index + 1];
  if (!verb || !next || token.index < verb.index || next.index > whole.index) return null;
  if (!opensPhrase(tree, next)) return null;
  const own = tree
    .below(whole.index)
    .filter(({ index, relation }) => index < token.index && relation !== "punct")
    .map((each) => ({ ...each, head: token.index }));
  const mark = opensQuote(tree, next)
    ? [{ ...next, upos: "PUNCT", head: whole.index, relation: "punct" }]
    : [];
  return changes({ ...token, head: verb.index, relation: "iobj" }, ...own, ...mark);
};

/** "gave [the envoy] his orders": a noun has no object, the verb before it has two. */
const objectOfNoun: Reading = (tree, token) => {
  if (token.relation !== "obj") return null;
  const first = tree.tokens[token.head];
  const isBelow = first?.upos === "NOUN" && first.index < token.index;
  const verb = isBelow ? verbOfObject(tree, first) : null;
  if (!first || !verb) return null;
  return changes({ ...first, relation: "iobj" }, { ...token, head: verb.index });
};

const NAMING: ReadonlySet<string> = new Set(
  "call brand label dub declare term deem pronounce consider judge describe".split(" "),
);

/** "declared [the minister] incapable", "called [the verdict] 'unjust'": no noun is a part of an adjective. */
const namedThing: Reading = (tree, token) => {
  if (token.relation !== "compound" && token.relation !== "nmod:poss") return null;
  const quality = tree.tokens[token.head];
  if (!isNominal(token) || quality?.upos !== "ADJ" || quality.relation !== "obj") return null;
  const verb = tree.tokens[quality.head];
  const isBetween = verb !== undefined && verb.index < token.index && token.index < quality.index;
  if (!isBetween || !NAMING.has(verb.lemma.toLowerCase())) return null;
  if (tree.tokens[token.index + 1]?.text === "-") return null;
  const own = tree
    .below(quality.index)
    .filter(({ index, relation }) => index < token.index && relation !== "punct")
    .map((each) => ({ ...each, head: token.index }));
  return changes(
    { ...token, head: verb.index, relation: "obj" },
    { ...quality, relation: "xcomp" },
    ...own,
  );
};

/** Verbs that a bare plural may complete: "became [allies]", "elected them [judges]". */
const COMPLETED: ReadonlySet<string> = new Set(
  `be become remain stay seem appear turn make name appoint elect call brand label dub consider deem
  declare keep get go feel look sound prove`.split(/\s+/u),
);

/** "to rally [voters] behind the plan": a bare plural right behind a verb is its object. */
const barePlural: Reading = (tree, token) => {
  if (token.relation !== "xcomp") return null;
  const verb = tree.tokens[token.head];
  // A form in "-s" completes no verb either.
  const isPlural = token.xpos === "NNS" || token.xpos === "VBZ";
  const isNext = isPlural && verb?.index === token.index - 1;
  if (!isNext || verb.upos !== "VERB" || COMPLETED.has(verb.lemma.toLowerCase())) return null;
  const own = tree.below(token.index);
  const isClause = own.some(({ relation }) => /^(?:nsubj|cop|aux|mark|case)/u.test(relation));
  if (isClause || tree.below(verb.index).some(({ relation }) => relation === "obj")) return null;
  const phrases = own
    .filter(({ relation }) => /^(?:obl|advcl)/u.test(relation))
    .map((each) => ({ ...each, head: verb.index }));
  return changes({ ...token, upos: "NOUN", xpos: "NNS", relation: "obj" }, ...phrases);
};

/** "declared two envoys [personae non gratae]": the Latin words are what somebody is declared. */
const unwelcome: Reading = (tree, token) => {
  if (!/^personae?$/iu.test(token.text)) return null;
  const last = tree.tokens[token.index + 2];
  const envoy = tree.tokens[token.index - 1];
  const isPhrase = /^gratae?$/iu.test(last?.text ?? "");
  if (!isPhrase || !last || !envoy || !isNominal(envoy) || envoy.relation !== "compound")
    return null;
  const verb = verbOfObject(tree, last);
  if (!verb) return null;
  const own = tree
    .below(last.index)
    .filter(({ index }) => index < envoy.index)
    .map((each) => ({ ...each, head: envoy.index }));
  return changes(
    { ...envoy, head: verb.index, relation: "obj" },
    { ...last, relation: "xcomp" },
    ...own,
  );
};

/** "was called [in] by Peru": of two prepositions in a row before who acts the first is the verb's. */
const particleBeforeAgent: Reading = (tree, token) => {
  if (token.relation !== "case") return null;
  const [verb, by] = [tree.tokens[token.index - 1], tree.tokens[token.index + 1]];
  const isParticle = /^(?:in|out|off|up|down|over|away)$/iu.test(token.text);
  if (!isParticle || by?.text.toLowerCase() !== "by" || by.head !== token.head) return null;
  if (verb?.xpos !== "VBN") return null;
  return changes({ ...token, head: verb.index, relation: "compound:prt" });
};

/** "the arrest in Paris [of a spy]": what stands behind the place of an act is the act's. */
const ofAct: Reading = (tree, token) => {
  const { tokens } = tree;
  const opener = tree.below(token.index).find(({ relation }) => relation === "case");
  if (opener?.text.toLowerCase() !== "of" || opener.index > token.index) return null;
  const place = tokens[opener.index - 1];
  const where = place && tree.below(place.index).find(({ relation }) => relation === "case");
  const act = where && tokens[where.index - 1];
  const isPlace = place?.upos === "PROPN" && /^(?:in|at|near)$/iu.test(where?.text ?? "");
  if (!isPlace || act?.upos !== "NOUN" || token.head === act.index) return null;
  if (where?.index !== place.index - 1 || !isEventNoun(act.lemma.toLowerCase())) return null;
  return changes(
    { ...token, head: act.index, relation: "nmod" },
    { ...place, head: act.index, relation: "nmod" },
  );
};

const SPAN = /^(?:minute|hour|day|week|fortnight|month|year)$/u;

/** "gave Peru [a week] to leave": who gives somebody time gives it as an object. */
const timeGiven: Reading = (tree, token) => {
  if (token.relation !== "obl:unmarked" || token.upos !== "NOUN") return null;
  const verb = tree.tokens[token.head];
  const receiver = tree.tokens[firstOf(tree, token) - 1];
  if (verb?.lemma !== "give" || !SPAN.test(token.lemma) || receiver?.head !== verb.index)
    return null;
  if (!/^i?obj$/u.test(receiver.relation)) return null;
  return changes({ ...token, relation: "obj" }, { ...receiver, relation: "iobj" });
};

/** Objects that a tree joins to one phrase or hangs on the wrong word, in the order in which they are read. */
export const OBJECT_READINGS: readonly Reading[] = [
  firstOfTwo,
  objectOfNoun,
  namedThing,
  barePlural,
  unwelcome,
  particleBeforeAgent,
  ofAct,
  timeGiven,
];
