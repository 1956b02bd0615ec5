import type { Token } from "../analysis.ts";
import { TIME_WORD } from "./time-names.ts";
import { changes, has, isNominal, isWord, type RawTree, type Reading } from "./tree-changes.ts";

/** Nouns of what somebody says, tries or decides to do. Made by hand. */
const INTENTS = new Set(
  `threat vow pledge promise warning ultimatum attempt bid effort decision refusal offer plan move proposal
  demand call order agreement failure campaign drive plot readiness willingness push`.split(/\s+/u),
);

function opensWith(tree: RawTree, { index }: Token, words: RegExp): boolean {
  return tree
    .below(index)
    .some(({ relation, text }) => relation === "case" && words.test(text.toLowerCase()));
}

/** "a threat by the League [to bring down] the cabinet": what is threatened, not what the League is for. */
const intentOfActor: Reading = (tree, token) => {
  if (token.xpos !== "VB") return null;
  const actor = tree.tokens[token.head];
  const noun = actor && tree.tokens[actor.head];
  if (!noun || !/^(?:acl|advcl|xcomp)$/u.test(token.relation)) return null;
  const isTo = tree.below(token.index).some(({ relation, xpos }) => {
    return relation === "mark" && xpos === "TO";
  });
  if (!isTo || !isNominal(actor) || actor.relation !== "nmod" || noun.index > actor.index)
    return null;
  if (!opensWith(tree, actor, /^(?:by|from)$/u) || !INTENTS.has(noun.lemma.toLowerCase()))
    return null;
  return changes({ ...token, head: noun.index, relation: "acl" });
};

/** The verb above a phrase, through the nouns that the tree hangs it on. */
function verbOver(tree: RawTree, phrase: Token): Token | null {
  let token = tree.tokens[phrase.head];
  for (let level = 0; token && level < 3; level++) {
    if (token.upos === "VERB") return token.index < phrase.index ? token : null;
    token = tree.tokens[token.head];
  }
  return null;
}

/** "described as folly [on Monday] Peru's raid": a day owns nothing without its own mark. */
const dayBeforeOwner: Reading = (tree, token) => {
  if (token.relation !== "nmod:poss") return null;
  if (!TIME_WORD.test(token.text) || tree.tokens[token.index + 1]?.xpos === "POS") return null;
  const noun = tree.tokens[token.head];
  const verb = noun ? verbOver(tree, noun) : null;
  const opener = tree.tokens[token.index - 1];
  if (!noun || !verb || opener?.head !== noun.index || opener.relation !== "case") return null;
  const isFree = /^(?:obl|nmod)$/u.test(noun.relation) && !has(tree, verb, /^obj$/u);
  return changes(
    { ...token, head: verb.index, relation: "obl" },
    { ...opener, head: token.index },
    ...(isFree ? [{ ...noun, head: verb.index, relation: "obj" }] : []),
  );
};

/** "rushed men to its border [with Peru]": a border is with somebody, what is rushed is not. */
const borderWith: Reading = (tree, token) => {
  if (token.relation !== "obl" || !isNominal(token)) return null;
  if (!opensWith(tree, token, /^with$/u)) return null;
  const opener = tree.below(token.index).find(({ relation }) => relation === "case");
  const border = tree.tokens[(opener?.index ?? 0) - 1];
  const isBorder = /^(?:border|frontier|boundary)s?$/iu.test(border?.text ?? "");
  return border && isBorder && border.head !== token.index
    ? changes({ ...token, head: border.index, relation: "nmod" })
    : null;
};

/** Where and when people gather and forces stand. */
const SETTING =
  /^(?:streets?|square|avenue|boulevard|plaza|roads?|capital|city|town|village|today|yesterday|tonight|hours?|time|row)$/iu;

/** "ordered troops onto the streets [against gangs]": neither a street nor an evening is against anybody. */
const againstOfSetting: Reading = (tree, token) => {
  if (token.relation !== "nmod") return null;
  const place = tree.tokens[token.head];
  if (!place || !opensWith(tree, token, /^against$/u)) return null;
  const isSetting = SETTING.test(place.text) || TIME_WORD.test(place.text);
  if (!isSetting || !/^(?:obl|nmod)/u.test(place.relation)) return null;
  const upper = tree.tokens[place.head];
  const verb = upper?.upos === "VERB" ? upper : tree.tokens[upper?.head ?? -1];
  return verb?.upos === "VERB" ? changes({ ...token, head: verb.index, relation: "obl" }) : null;
};

/** "gave envoys [in Lima 48 hours] to leave": hours are of no place. */
const hoursBehindPlace: Reading = (tree, token) => {
  if (!/^(?:hours|days|weeks|months|minutes)$/u.test(token.text)) return null;
  const number = tree.tokens[token.index - 1];
  const place = tree.tokens[token.index - 2];
  const opener = tree.tokens[token.index - 3];
  const verb = tree.tokens[token.head];
  if (number?.upos !== "NUM") return null;
  const isPlace = place?.upos === "PROPN" && place.head === token.index;
  const isOpened = opener?.relation === "case" && opener.head === token.index;
  if (!isPlace || !isOpened || verb?.upos !== "VERB") return null;
  return changes(
    { ...token, relation: "obj" },
    { ...place, head: verb.index, relation: "obl" },
    { ...opener, head: place.index },
  );
};

/** Who is sent or called home. */
const SENT_HOME =
  /^(?:ambassador|envoy|consul|commissioner|diplomats?|troops|soldiers|delegation|migrants|refugees)$/u;

/** Where a thing is brought to, taken for the thing. */
function isGoal(text: string, thing: string): boolean {
  return /^o(?:ff|n)line$/iu.test(text) || (text === "home" && SENT_HOME.test(thing));
}

/** "knocked the grid [offline]", "called its envoy [home]": where it is brought, not what is. */
const offline: Reading = (tree, token) => {
  if (token.relation !== "obj") return null;
  const thing = tree.tokens[token.index - 1];
  const verb = tree.tokens[token.head];
  if (!verb || !isGoal(token.text, thing?.text ?? "")) return null;
  if (thing?.head !== token.index || thing.relation !== "compound") return null;
  const rest = tree
    .below(token.index)
    .filter(({ index }) => index !== thing.index)
    .map((each) => ({ ...each, head: thing.index }));
  return changes(
    { ...thing, head: verb.index, relation: "obj" },
    { ...token, upos: "ADV", xpos: "RB", head: verb.index, relation: "advmod" },
    ...rest,
  );
};

/** "[would-be] marchers": no helping verb. */
const wouldBe: Reading = (tree, token) => {
  if (!isWord(token, "would")) return null;
  const [hyphen, be, noun] = tree.tokens.slice(token.index + 1, token.index + 4);
  if (hyphen?.text !== "-" || !/^be$/iu.test(be?.text ?? "")) return null;
  if (!be || !noun || !isNominal(noun) || hyphen.start !== token.end) return null;
  const isObject = /^[cx]comp$/u.test(noun.relation);
  const adjective = { upos: "ADJ", xpos: "JJ", head: noun.index, relation: "amod" };
  return changes(
    { ...token, ...adjective },
    { ...hyphen, head: noun.index },
    { ...be, ...adjective },
    ...(isObject ? [{ ...noun, relation: "obj" }] : []),
  );
};

const COUNTS_OUT = new Set("many most some all several half few".split(" "));

/** "the deportation of traders, [many of them] without papers": who are counted out of a noun follow it. */
const countedOut: Reading = (tree, token) => {
  if (!COUNTS_OUT.has(token.text.toLowerCase())) return null;
  const [comma, of, them] = [-1, 1, 2].map((step) => tree.tokens[token.index + step]);
  if (comma?.text !== ",") return null;
  if (of?.text !== "of" || !/^(?:them|whom)$/u.test(them?.text ?? "")) return null;
  const noun = tree.tokens[token.index - 2];
  const upper = tree.tokens[token.head];
  if (noun?.head !== token.index || !upper || upper.index > noun.index) return null;
  const relation = upper.upos === "VERB" ? "obl" : "nmod";
  return changes(
    { ...noun, head: upper.index, relation },
    { ...token, head: noun.index, relation: "appos" },
  );
};

/** "said [no] to the Union": what is said. */
const saidNo: Reading = (tree, token) => {
  if (token.text !== "no") return null;
  const verb = tree.tokens[token.index - 1];
  const next = tree.tokens[token.index + 1];
  const isNo = token.relation === "det" && next?.text === "to";
  return isNo && verb?.lemma === "say" && token.head > token.index
    ? changes({ ...token, upos: "NOUN", xpos: "NN", head: verb.index, relation: "obj" })
    : null;
};

/** "hacked [to death] eight men": death is nobody's first name. */
const toDeath: Reading = (tree, token) => {
  if (token.text !== "death" || token.relation !== "compound") return null;
  const noun = tree.tokens[token.head];
  const opener = tree.tokens[token.index - 1];
  const verb = noun && tree.tokens[noun.head];
  if (opener?.text !== "to") return null;
  if (!noun || verb?.index !== token.index - 2 || verb.upos !== "VERB") return null;
  if (opener.head !== noun.index || noun.index === token.index + 1) return null;
  return changes(
    { ...noun, relation: "obj" },
    { ...token, head: verb.index, relation: "obl" },
    { ...opener, head: token.index },
  );
};

const PROTESTED = /^(?:at|against|over)$/u;

/** "shaved their heads [in protest] at the deal": what one does so, and what the protest is against. */
const inProtest: Reading = (tree, token) => {
  if (token.text !== "protest" || token.upos !== "NOUN") return null;
  const verb = tree.tokens[token.index - 1]?.text === "in" ? verbOver(tree, token) : null;
  if (!verb) return null;
  const next = tree.tokens[token.index + 1];
  const target = PROTESTED.test(next?.text ?? "") ? tree.tokens[next?.head ?? -1] : undefined;
  const isFree = target && target.head === verb.index && target.relation === "obl";
  return changes(
    { ...token, head: verb.index, relation: "obl" },
    ...(isFree ? [{ ...target, head: token.index, relation: "nmod" }] : []),
  );
};

/** What hangs on the neighbour of what it belongs to, in the order in which it is read. */
export const JOINT_READINGS: readonly Reading[] = [
  intentOfActor,
  dayBeforeOwner,
  borderWith,
  againstOfSetting,
  hoursBehindPlace,
  offline,
  wouldBe,
  countedOut,
  saidNo,
  toDeath,
  inProtest,
];
