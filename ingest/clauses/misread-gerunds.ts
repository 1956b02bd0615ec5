import type { Token } from "../analysis.ts";
import { lemmaOf } from "../model/lemmatise.ts";
import { TIME_WORD } from "./time-names.ts";
import { changes, firstOf, has, isPast, type RawTree, type Reading } from "./tree-changes.ts";

/** Stretches of time that one spends and into which one talks. */
const STRETCHES =
  /^(?:minutes?|hours?|days?|nights?|weeks?|weekend|months?|years?|mornings?|afternoons?|evenings?|decades?|dawn)$/iu;

/** A stretch of time or a point in it: "weeks", "Monday". */
export const isStretch = ({ text }: Token): boolean => STRETCHES.test(text) || TIME_WORD.test(text);

/** "spent two days [shuttling] between them", "spent the weekend [clearing] mines": who spends the time does it. */
const spentDoing: Reading = (tree, token) => {
  if ((token.upos !== "VERB" && token.upos !== "ADJ") || !token.text.endsWith("ing")) return null;
  const time = tree.tokens[token.index - 1];
  if (!time || !isStretch(time)) return null;
  const top = underSpending(tree, token);
  if (!top || top.head > time.index) return null;
  const verb = top.head;
  const act = { ...token, ...asGerund(token), head: verb, relation: "xcomp" };
  if (top.index < token.index || top === token) return changes(act);
  // The tree has what is done as the object of "spent", with the time before it.
  const later = tree
    .below(verb)
    .filter(({ index, relation }) => index > top.index && relation.startsWith("obl"));
  return changes(
    act,
    { ...time, head: verb, relation: "obj" },
    { ...top, head: token.index, relation: "obj" },
    ...later.map((each) => ({ ...each, head: token.index })),
  );
};

/** The word over this one, or itself, that hangs on "spend"; null without one near. */
function underSpending({ tokens }: RawTree, token: Token): Token | null {
  let at: Token | undefined = token;
  for (let level = 0; at && level < 4; level++) {
    if (tokens[at.head]?.lemma.toLowerCase() === "spend") return at;
    at = tokens[at.head];
  }
  return null;
}

function asGerund({ text }: Token) {
  const form = { upos: "VERB", xpos: "VBG" };
  return { ...form, lemma: lemmaOf(text, form) };
}

/** What people do or undergo, of which no infinitive is made behind "to". Made by hand. */
const STATES = new Set(
  `starve advance retreat strike protest return invade war survive suffer die grieve ail compete
  rebel mutiny besiege struggle`.split(/\s+/u),
);

/** "gave it to [advancing] troops", "bread to [displaced] families": behind "to" a participle before its noun is no act. */
const participleBehindTo: Reading = (tree, token) => {
  if (token.upos !== "VERB") return null;
  const to = tree.tokens[token.index - 1];
  const isAct = /^(?:advcl|xcomp|acl|ccomp)$/u.test(token.relation);
  if (to?.text.toLowerCase() !== "to" || to.head !== token.index || !isAct) return null;
  const noun = tree.below(token.index).find(({ relation }) => relation === "obj");
  const isState = token.xpos === "VBG" && STATES.has(token.lemma.toLowerCase());
  if (!noun || !(isState || token.xpos === "VBN") || has(tree, token, /^aux/u)) return null;
  const rest = tree.below(token.index).filter(({ index }) => index > noun.index);
  return changes(
    ...rest.map((each) => ({ ...each, head: noun.index })),
    { ...token, head: noun.index, relation: "amod" },
    { ...noun, head: token.head, relation: "obl" },
    { ...to, upos: "ADP", xpos: "IN", head: noun.index, relation: "case" },
  );
};

/** Verbs of beginning and ending an act of one's own. */
const PHASES = new Set("begin start resume continue stop finish cease".split(" "));

/** Acts that modify no thing that one could begin. Made by hand. */
const ACTS = new Set(
  `shipping supplying sending exporting delivering distributing pumping moving evacuating airlifting
  handing giving selling importing releasing repatriating withdrawing pulling issuing paying
  removing clearing lifting easing returning dismantling deporting dropping trucking ferrying`.split(
    /\s+/u,
  ),
);

/** "has begun [shipping] grain": what is begun is the act, not a kind of grain. */
const begunAct: Reading = (tree, token) => {
  if (token.relation !== "compound") return null;
  const verb = tree.tokens[token.index - 1];
  const noun = tree.tokens[token.head];
  if (!ACTS.has(token.text.toLowerCase())) return null;
  if (verb?.upos !== "VERB" || !PHASES.has(verb.lemma.toLowerCase())) return null;
  if (noun?.head !== verb.index || noun.relation !== "obj") return null;
  return changes(
    { ...token, ...asGerund(token), head: verb.index, relation: "xcomp" },
    { ...noun, head: token.index },
  );
};

/** "has begun shipping grain [to Peru]": to whom it goes is said of the act. */
const phraseOfBegun: Reading = (tree, token) => {
  if (token.relation !== "obl") return null;
  const verb = tree.tokens[token.head];
  if (!PHASES.has(verb?.lemma.toLowerCase() ?? "")) return null;
  const act = tree.below(token.head).find(({ relation, xpos, index }) => {
    return relation === "xcomp" && xpos === "VBG" && index < token.index;
  });
  const opener = tree.tokens[firstOf(tree, token)];
  const isOwn = opener?.relation === "case" && /^(?:to|into|from|against)$/iu.test(opener.text);
  return act && isOwn && !isStretch(token) ? changes({ ...token, head: act.index }) : null;
};

/** "blankets and [stoves] to the victims": what is joined to an object by "and" alone and ends in "-s" is a thing too. */
const joinedThing: Reading = (tree, token) => {
  if (token.relation !== "conj" || token.xpos !== "VBZ") return null;
  const object = tree.tokens[token.head];
  if (token.upos !== "VERB" || object?.relation !== "obj" || object.xpos !== "NNS") return null;
  const and = tree.tokens[token.index - 1];
  if (and?.relation !== "cc" || has(tree, token, /^(?:nsubj|aux|mark|xcomp|ccomp)/u)) return null;
  const moved = tree
    .below(token.index)
    .filter(({ relation, index }) => index > token.index && /^(?:obl|obj)/u.test(relation))
    .map((each) => ({ ...each, head: object.head, relation: "obl" }));
  return changes({ ...token, upos: "NOUN", xpos: "NNS", lemma: lemmaOfThing(token) }, ...moved);
};

function lemmaOfThing({ text }: Token): string {
  return lemmaOf(text, { upos: "NOUN", xpos: "NNS" });
}

/** "moved prisoners to [jails] nearer home": behind "to" a form in "-s" is no infinitive. */
const thingBehindTo: Reading = (tree, token) => {
  if (token.upos !== "VERB" || !/^VBZ?$/u.test(token.xpos)) return null;
  const to = tree.tokens[token.index - 1];
  if (to?.text.toLowerCase() !== "to" || to.head !== token.index) return null;
  if (!/[^aius]s$/u.test(token.text)) return null;
  const later = tree
    .below(token.index)
    .filter(({ relation }) => relation === "advcl")
    .map((each) => ({ ...each, head: token.head }));
  const noun = { upos: "NOUN", xpos: "NNS", lemma: lemmaOfThing(token), relation: "obl" };
  return changes(
    { ...token, ...noun },
    { ...to, upos: "ADP", xpos: "IN", relation: "case" },
    ...later,
  );
};

/** "Trucks [loaded] with flour rolled into Gaza": of two past verbs without "and" or comma the first is a participle. */
const ladenSubject: Reading = (tree, token) => {
  if (!isPast(token)) return null;
  const second = tree
    .below(token.index)
    .find((each) => each.relation === "advcl" && isFinitePast(tree, each));
  const subject = tree.below(token.index).find(({ relation }) => relation === "nsubj");
  if (!second || !subject || subject.index !== token.index - 1) return null;
  if (has(tree, token, /^(?:aux|obj|mark)/u)) return null;
  const between = tree.tokens.slice(token.index + 1, second.index);
  const isWith = /^(?:with|by)$/iu.test(between[0]?.text ?? "");
  if (!isWith || between.some(({ text, upos }) => text === "," || upos === "VERB")) return null;
  const later = tree.below(token.index).filter(({ index }) => index > second.index);
  return changes(
    ...later.map((each) => ({ ...each, head: second.index })),
    { ...second, head: token.head, relation: token.relation },
    { ...token, xpos: "VBN", head: subject.index, relation: "acl" },
    { ...subject, head: second.index },
  );
};

function isFinitePast(tree: RawTree, token: Token): boolean {
  return isPast(token) && !has(tree, token, /^(?:nsubj|mark|aux)/u);
}

/** "The parliament [ratified] by 70 votes a treaty": a participle has no object; the verb of the sentence has. */
const finiteParticiple: Reading = (tree, token) => {
  if (token.relation !== "acl") return null;
  const noun = tree.tokens[token.head];
  const isVerb = token.upos === "VERB" && isPast(token);
  if (!isVerb || noun?.relation !== "root" || noun.index !== token.index - 1) return null;
  const object = tree.below(token.index).find((each) => isBareObject(tree, each));
  if (!object || object.index < token.index || isStretch(object)) return null;
  const measures = tree
    .below(token.index)
    .filter(({ relation, upos }) => relation === "obl:agent" && upos === "NOUN")
    .filter((each) => has(tree, each, /^nummod$/u))
    .map((each) => ({ ...each, relation: "obl" }));
  const rest = tree.below(noun.index).filter(({ index }) => index > token.index);
  return changes(
    ...rest.map((each) => ({ ...each, head: token.index })),
    ...measures,
    { ...object, relation: "obj" },
    { ...token, xpos: "VBD", head: noun.head, relation: "root" },
    { ...noun, head: token.index, relation: "nsubj" },
  );
};

/** An object, also where the tree calls it a phrase without a preposition. */
function isBareObject(tree: RawTree, token: Token): boolean {
  const isPhrase = token.relation === "obl" && token.upos === "NOUN" && has(tree, token, /^det$/u);
  return token.relation === "obj" || (isPhrase && !has(tree, token, /^case$/u));
}

/** "talked late into the night [with ministers]": with whom one talks, no night is. */
const phraseOfStretch: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const time = tree.tokens[token.head];
  const verb = time && tree.tokens[time.head];
  if (!time?.relation.startsWith("obl")) return null;
  if (verb?.upos !== "VERB" && !(verb && has(tree, verb, /^cop$/u))) return null;
  if (!isStretch(time) || isStretch(token)) return null;
  const opener = tree.tokens[firstOf(tree, token)];
  const isAimed =
    opener?.relation === "case" && /^(?:with|between|against|for)$/iu.test(opener.text);
  return isAimed ? changes({ ...token, head: verb.index, relation: "obl" }) : null;
};

/** "The [lifting] by Peru of a ban": what has an article and is done by somebody is a noun. */
const actWithArticle: Reading = (tree, token) => {
  if (token.xpos !== "VBG") return null;
  const article = tree.tokens[token.index - 1];
  if (article?.head !== token.index || article.relation !== "det") return null;
  const phrases = tree.below(token.index).filter(({ relation }) => /^(?:obl|nmod)/u.test(relation));
  const first = phrases[0];
  const opener = first && tree.tokens[firstOf(tree, first)];
  if (!/^(?:by|of)$/iu.test(opener?.text ?? "") || has(tree, token, /^(?:obj|aux|nsubj)/u))
    return null;
  return changes(
    { ...token, upos: "NOUN", xpos: "NN", lemma: token.text.toLowerCase() },
    ...phrases.map((each) => ({ ...each, relation: "nmod" })),
  );
};

/** Participles and nouns that were taken for each other, in the order in which they are read. */
export const GERUND_READINGS: readonly Reading[] = [
  finiteParticiple,
  ladenSubject,
  joinedThing,
  thingBehindTo,
  participleBehindTo,
  begunAct,
  phraseOfBegun,
  spentDoing,
  phraseOfStretch,
  actWithArticle,
];
