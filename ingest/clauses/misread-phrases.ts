import type { Token } from "../analysis.ts";
import { isEventNoun } from "../rules/index.ts";
import { TIME_WORD } from "./time-names.ts";
import { changes, firstOf, has, type RawTree, type Reading } from "./tree-changes.ts";

/** Whether one of these prepositions stands before the phrase. */
function opensWith({ below }: RawTree, { index }: Token, preposition: RegExp): boolean {
  return below(index).some(({ relation, text }) => relation === "case" && preposition.test(text));
}

/** "held since May [by rebels]": no month is anybody's act. */
const agentOfTime: Reading = (tree, token) => {
  if (!/^(?:nmod|obl)/u.test(token.relation)) return null;
  const time = tree.tokens[token.head];
  const verb = time && tree.tokens[time.head];
  if (!verb || !TIME_WORD.test(time.text)) return null;
  const isBy = opensWith(tree, token, /^by$/iu);
  const isPassive = verb.upos === "VERB" && (verb.xpos === "VBN" || verb.relation === "acl");
  if (!isBy || !isPassive || TIME_WORD.test(token.text)) return null;
  return changes({ ...token, head: verb.index, relation: "obl:agent" });
};

/** "took to the streets [of Lima]": "of" behind a phrase's noun is that noun's. */
const ofPhrase: Reading = (tree, token) => {
  if (token.relation !== "obl" || token.upos !== "PROPN") return null;
  const [preposition, ...others] = tree
    .below(token.index)
    .filter(({ relation }) => relation === "case");
  if (preposition?.text.toLowerCase() !== "of" || others.length > 0) return null;
  const noun = tree.tokens[preposition.index - 1];
  const isPhrase = noun?.relation === "obl" && noun.head === token.head && noun.upos === "NOUN";
  if (!isPhrase || TIME_WORD.test(noun.text)) return null;
  const opens = tree.below(noun.index).filter(({ relation }) => relation === "case");
  return opens.length > 0 ? changes({ ...token, head: noun.index, relation: "nmod" }) : null;
};

/** "Peru, the first visit [since 2015]": what stands right behind an apposition is the apposition's. */
const phraseOfApposition: Reading = (tree, token) => {
  if (!token.relation.startsWith("obl")) return null;
  const verb = tree.tokens[token.head];
  const first = firstOf(tree, token);
  const noun = tree.tokens[first - 1];
  if (verb?.upos !== "VERB" || noun?.relation !== "appos") return null;
  const isObjects = tree.tokens[noun.head]?.head === verb.index && noun.index > verb.index;
  return isObjects && has(tree, token, /^case$/u) && noun.upos === "NOUN"
    ? changes({ ...token, head: noun.index, relation: "nmod" })
    : null;
};

/** Nouns that take "to" in any sentence. */
const TAKING_TO = new Set("end halt stop solution alternative obstacle threat damage".split(" "));

/** "demanded an end [to the blockade]", "claimed responsibility [for it]": nobody demands to a blockade. */
const toPhrase: Reading = (tree, token) => {
  if (token.relation !== "obl") return null;
  const first = tree.tokens[firstOf(tree, token)];
  const noun = tree.tokens[(first?.index ?? 0) - 1];
  if (first?.relation !== "case" || noun?.head !== token.head) return null;
  const lemma = noun.lemma.toLowerCase();
  const preposition = first.text.toLowerCase();
  const takes =
    preposition === "to"
      ? TAKING_TO.has(lemma)
      : `${lemma} ${preposition}` === "responsibility for";
  return noun.relation === "obj" && takes
    ? changes({ ...token, head: noun.index, relation: "nmod" })
    : null;
};

/** What crosses borders: what is imposed on it is imposed on whoever sells it. */
const TRADED = new Set(
  `import export flight sale good product shipment trade investment steel grain wine fish meat beef poultry
  arm weapon fruit vegetable timber car textile visa travel`.split(/\s+/u),
);

/** "imposed a ban [on imports] from Peru": the ban is on them, not the imposing. */
const phraseOfMeasure: Reading = (tree, token) => {
  if (token.relation !== "obl") return null;
  const first = tree.tokens[firstOf(tree, token)];
  const noun = tree.tokens[(first?.index ?? 0) - 1];
  const isOn = first?.relation === "case" && /^(?:on|against)$/iu.test(first.text);
  if (!isOn || noun?.head !== token.head) return null;
  return noun.relation === "obj" && TRADED.has(token.lemma.toLowerCase())
    ? changes({ ...token, head: noun.index, relation: "nmod" })
    : null;
};

/** Verbs that judge what happens; where it does is no matter of theirs. Made by hand. */
const JUDGING = new Set(
  "condemn denounce deplore criticize criticise decry slam welcome regret lament hail".split(" "),
);

/** "condemned the mutiny [in Niger]": what is judged happens there. */
const placeOfJudged: Reading = (tree, token) => {
  if (token.relation !== "obl" || token.upos !== "PROPN") return null;
  const verb = tree.tokens[token.head];
  const first = tree.tokens[firstOf(tree, token)];
  const noun = tree.tokens[(first?.index ?? 0) - 1];
  const isIn = first?.relation === "case" && /^(?:in|on)$/iu.test(first.text);
  if (!isIn) return null;
  if (!JUDGING.has(verb?.lemma.toLowerCase() ?? "") || TIME_WORD.test(token.text)) return null;
  return noun?.relation === "obj" && noun.head === token.head && noun.upos === "NOUN"
    ? changes({ ...token, head: noun.index, relation: "nmod" })
    : null;
};

/** By what, or for how long, people speak with each other. */
const WAYS_OF_SPEAKING = new Set(
  "telephone phone length radio video videolink satellite".split(" "),
);

/** "spoke by telephone [with Peru]", "spoke at length to Peru": one speaks with somebody, no telephone does. */
const partnerInSpeech: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const way = tree.tokens[token.head];
  if (!way || !WAYS_OF_SPEAKING.has(way.lemma.toLowerCase())) return null;
  const verb = tree.tokens[way.head];
  const isTo = opensWith(tree, token, /^(?:with|to)$/iu);
  const isSpoken = way.relation === "obl" && verb?.upos === "VERB" && has(tree, way, /^case$/u);
  return isTo && isSpoken ? changes({ ...token, head: verb.index, relation: "obl" }) : null;
};

/** "a visit to Lima [by the Chinese minister]": no town is done by anybody; the visit is. */
const agentOfVisit: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const place = tree.tokens[token.head];
  if (place?.upos !== "PROPN" || place.relation !== "nmod") return null;
  const act = tree.tokens[place.head];
  const isBy = opensWith(tree, token, /^by$/iu);
  const isAct = act?.upos === "NOUN" && isEventNoun(act.lemma.toLowerCase());
  return isBy && isAct && has(tree, place, /^case$/u)
    ? changes({ ...token, head: act.index })
    : null;
};

/** "talks with [Timor-Leste]": what hangs on a later part of a name is the whole name's. */
const partOfName: Reading = (tree, token) => {
  const part = tree.tokens[token.head];
  const isPart = part?.relation === "flat" && part.head >= 0 && part.head < part.index;
  return isPart && !/^(?:punct|flat|compound)/u.test(token.relation)
    ? changes({ ...token, head: part.head })
    : null;
};

/** What stands right behind a noun and is that noun's, in the order in which it is read. */
export const PHRASE_READINGS: readonly Reading[] = [
  partOfName,
  agentOfTime,
  ofPhrase,
  phraseOfApposition,
  toPhrase,
  phraseOfMeasure,
  placeOfJudged,
  partnerInSpeech,
  agentOfVisit,
];
