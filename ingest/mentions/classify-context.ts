import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { byQuotedTitle, byThing, hasCopula } from "./classify-things.ts";
import { type Evidence, type NameContext, NONE, vote } from "./evidence.ts";
import { words } from "./name-words.ts";
import { kindOfNoun } from "./noun-kinds.ts";
import { headOf, isCapital, isPossessive, wordAt } from "./tokens.ts";

/** "Retailers such as X, Y and Z", "X, Y and other retailers": what is said of the list is said of each. */
const byHypernym: Evidence = (name) => {
  const kind = hypernymBefore(name) ?? hypernymAfter(name);
  return kind ? vote(kind, 4) : NONE;
};

const LIST_REACH = 14;

function hypernymBefore({ sentence, from }: NameContext): EntityKind | null {
  let at = from - 1;
  while (at > from - LIST_REACH && (isInList(sentence, at) || isBearing(sentence, at))) at--;
  const word = wordAt(sentence, at);
  if (word === "of") return placesOf(sentence, at);
  const isSuchAs = word === "as" && wordAt(sentence, at - 1) === "such";
  if (!isSuchAs && word !== "including" && word !== "like") return null;
  const before = isSuchAs ? at - 2 : at - 1;
  return pluralKind(sentence.tokens[wordAt(sentence, before) === "," ? before - 1 : before]);
}

/** "the towns of X, north of Y, and Z". */
function placesOf(sentence: ParsedSentence, of: number): EntityKind | null {
  const kind = pluralKind(sentence.tokens[of - 1]);
  return kind === "Place" ? kind : null;
}

function hypernymAfter({ sentence, to }: NameContext): EntityKind | null {
  let at = to;
  while (at < to + LIST_REACH && isInList(sentence, at)) at++;
  if (wordAt(sentence, at) !== "other" || !/^(?:and|or)$/u.test(wordAt(sentence, at - 1)))
    return null;
  at++;
  while (sentence.tokens[at]?.upos === "ADJ" || isModifierNoun(sentence, at)) at++;
  return pluralKind(sentence.tokens[at]);
}

function isModifierNoun(sentence: ParsedSentence, at: number): boolean {
  return sentence.tokens[at]?.upos === "NOUN" && sentence.tokens[at + 1]?.upos === "NOUN";
}

function isInList(sentence: ParsedSentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && (isCapital(token) || /^(?:,|and|or|&|the|-)$/u.test(token.text));
}

const isDirection = (word: string): boolean =>
  /^(?:north|south)?(?:east|west)?$/u.test(word) && word !== "";

/** "north of", "near": what tells in a list where a place lies. */
function isBearing(sentence: ParsedSentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const isOf = word === "of" && isDirection(wordAt(sentence, at - 1));
  return isOf || isDirection(word) || word === "near";
}

/** "X in the north of Syria", "X in eastern Chad", "X, south of Lima": only places lie somewhere. */
const byBearing: Evidence = ({ sentence, to }) => {
  let at = wordAt(sentence, to) === "," ? to + 1 : to;
  const isIn = wordAt(sentence, at) === "in";
  if (isIn) at++;
  if (isIn && wordAt(sentence, at) === "the") at++;
  const word = wordAt(sentence, at);
  const lies = isDirection(word) && wordAt(sentence, at + 1) === "of";
  const isRegion = isIn && isDirection(word.replace(/ern$/u, "")) && word.endsWith("ern");
  const named = sentence.tokens[lies ? at + 2 : at + 1];
  return (lies || isRegion) && isCapital(named) ? vote("Place", 3) : NONE;
};

/** "Peru's ambassador to Kenya, X,": the name between commas behind an office and what it is for is its holder. */
const byOffice: Evidence = ({ sentence, from, to }) => {
  if (wordAt(sentence, from - 1) !== "," || wordAt(sentence, to) !== ",") return NONE;
  let at = from - 2;
  while (at > from - LIST_REACH && isPhrasePart(sentence.tokens[at])) at--;
  const office = sentence.tokens[at + 1]?.upos === "ADP" ? sentence.tokens[at] : undefined;
  return kindOfNoun(office) === "Person" ? vote("Person", 3) : NONE;
};

const isPhrasePart = (token: Token | undefined): boolean =>
  /^(?:ADP|DET|ADJ|PROPN)$/u.test(token?.upos ?? "");

function pluralKind(token: Token | undefined): EntityKind | null {
  return token?.xpos === "NNS" ? kindOfNoun(token) : null;
}

/** "The singer X", "X, a Danish retailer", "X is a village". */
const byDescription: Evidence = (name) => {
  const { sentence, from, to } = name;
  const before = kindOfNoun(sentence.tokens[from - 1]);
  // "Her novel Daisy Miller": what a thing is outweighs what its name sounds like.
  if (before) return vote(before, before === "Product" || before === "Other" ? 8 : 4);
  const behind = wordAt(sentence, to) === "," ? nounAfterArticle(sentence, to + 1) : undefined;
  const apposed = kindOfNoun(behind);
  if (apposed) return vote(apposed, 4);
  const head = sentence.tokens[headOf(sentence, name)];
  const predicate = head?.relation === "nsubj" ? sentence.tokens[head.head] : undefined;
  const said = kindOfNoun(predicate);
  return said && hasCopula(sentence, predicate) ? vote(said, 3) : NONE;
};

/** The last noun of "a Danish furniture retailer". */
function nounAfterArticle(sentence: ParsedSentence, at: number): Token | undefined {
  if (!/^(?:an?|the)$/u.test(wordAt(sentence, at))) return undefined;
  let to = at + 1;
  while (/^(?:ADJ|NOUN|PROPN|NUM|ADV)$/u.test(sentence.tokens[to]?.upos ?? "")) to++;
  return sentence.tokens[to - 1];
}

/** What people have and bodies and places have not; lemmas. */
const PERSONAL_NOUNS = words(`
  wife husband father mother son daughter brother sister uncle aunt cousin nephew niece girlfriend
  boyfriend fiance family parent grandfather grandmother childhood career autobiography memoir
  biography birthday lawyer attorney bodyguard hair face eye hand voice body funeral widow trial
  marriage wedding mistress friend coach execution arrest murder assassination beheading resignation
  extradition abduction kidnapping conviction acquittal imprisonment death sentencing`);

/** "X's wife", "the son of X". */
const byPersonalNoun: Evidence = ({ sentence, from, to }) => {
  const owned = sentence.tokens[isPossessive(sentence.tokens[to]) ? to + 1 : -1];
  const owner = wordAt(sentence, from - 1) === "of" ? sentence.tokens[from - 2] : undefined;
  const isPersonal = (token: Token | undefined) =>
    token !== undefined && PERSONAL_NOUNS.has(token.lemma.toLowerCase());
  if (isPersonal(owned)) return vote("Person", 3);
  return isPersonal(owner) ? vote("Person", 2) : NONE;
};

/** What only people do; lemmas. */
const PERSONAL_VERBS = words(`
  tweet retire marry divorce die graduate resign smile laugh cry weep feel recall remember joke sigh
  whisper shout sing wear nod walk sit sleep eat drink joke quip pray sob grin shrug study`);
/** What is done to people alone; lemmas. */
const PERSONAL_FATES = words(
  "bear jail behead marry appoint convict acquit nickname imprison hospitalise hospitalize injure bury arrest",
);

/** "X smiled", "X was born". */
const byPersonalVerb: Evidence = (name) => {
  const { sentence } = name;
  const head = sentence.tokens[headOf(sentence, name)];
  const lemma = sentence.tokens[head?.head ?? -1]?.lemma ?? "";
  const isDoer = head?.relation === "nsubj" && PERSONAL_VERBS.has(lemma);
  const isFated = head?.relation === "nsubj:pass" && PERSONAL_FATES.has(lemma);
  return isDoer || isFated ? vote("Person", 2) : NONE;
};

/** "X said he would stay": a subject that a personal pronoun takes up. */
const byPronounAfter: Evidence = (name) => {
  const { sentence, to } = name;
  const head = sentence.tokens[headOf(sentence, name)];
  if (!head?.relation.startsWith("nsubj")) return NONE;
  const after = sentence.tokens.slice(to, to + 12);
  return after.some(({ text }) => /^(?:he|she|his|her|himself|herself)$/u.test(text))
    ? vote("Person", 1)
    : NONE;
};

const LAW_VERBS = words("violate breach ratify sign abrogate repeal infringe contravene");

/** "It violated the X": what is signed and broken is a treaty or law. */
const byLawVerb: Evidence = (name) => {
  const { sentence } = name;
  const head = sentence.tokens[headOf(sentence, name)];
  const lemma = sentence.tokens[head?.head ?? -1]?.lemma ?? "";
  const isObject = head?.relation === "obj" || head?.relation === "nsubj:pass";
  return isObject && LAW_VERBS.has(lemma) && name.to - name.from === 1 ? vote("Other", 4) : NONE;
};

const LOCAL_NOUNS = words(
  "police airport mayor suburb suburbs resident residents outskirts prosecutors prosecutor hospital port front fronts frontline",
);

/** "X police": what a town has. */
const byLocalNoun: Evidence = ({ sentence, from, to }) =>
  to - from === 1 && LOCAL_NOUNS.has(wordAt(sentence, to)) ? vote("Place", 3) : NONE;

/** Endings of nouns for what nobody is ("Cessation", "Gymnastics") and of peoples and groups ("Ohioans"). */
const IMPERSONAL =
  /.{2}(?:[ts]ions?|ness|ity|ities|ism|ship|hood|ology|ics|phobia|ians|ists|ites|oans)$/iu;

/** "The Paralympics", "Solidarity", "Alaskans": a plural and an abstract noun are no one person. */
const byPlural: Evidence = ({ sentence, from, to }) => {
  const last = sentence.tokens[to - 1];
  const isAbstract = to - from === 1 && IMPERSONAL.test(last?.text ?? "");
  return isAbstract || last?.xpos === "NNPS" ? vote("Person", -2) : NONE;
};

/** What teams do to teams; lemmas. */
const MATCH_VERBS = words(
  "beat defeat face host thrash edge outplay trail sign draft trade relegate",
);

/** "The Lakers beat the Suns": a plural name in a match is of a team. */
const byMatchVerb: Evidence = (name) => {
  const { sentence, to } = name;
  if (sentence.tokens[to - 1]?.xpos !== "NNPS") return NONE;
  const head = sentence.tokens[headOf(sentence, name)];
  const lemma = sentence.tokens[head?.head ?? -1]?.lemma ?? "";
  const isIn = head?.relation === "nsubj" || head?.relation === "obj";
  return isIn && MATCH_VERBS.has(lemma) ? vote("Organization", 3) : NONE;
};

const VISITED = words("visit tour besiege bombard reach enter");
const TAKEN = words("invade annex occupy overrun recapture liberate raze");

/** "They visited X", "they invaded X". */
const byPlaceVerb: Evidence = (name) => {
  const { sentence } = name;
  const head = sentence.tokens[headOf(sentence, name)];
  const lemma = sentence.tokens[head?.head ?? -1]?.lemma ?? "";
  if (head?.relation !== "obj") return NONE;
  if (TAKEN.has(lemma)) return vote("Place", 3);
  return VISITED.has(lemma) ? vote("Place", 1.5) : NONE;
};

/** A lone capitalised name that nothing else speaks for is most often a surname. */
const byDefault: Evidence = (name) => {
  const { sentence, from, to } = name;
  const token = sentence.tokens[from];
  if (!token || to - from > 1 || token.upos !== "PROPN" || token.xpos === "NNPS") return NONE;
  if (wordAt(sentence, from - 1) === "the" || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return NONE;
  return /^(?:compound|amod)/u.test(token.relation) ? NONE : vote("Person", 0.3);
};

/** Evidence from the words around a name. */
export const CONTEXT_EVIDENCE: readonly Evidence[] = [
  byHypernym,
  byBearing,
  byOffice,
  byDescription,
  byPersonalNoun,
  byPersonalVerb,
  byPronounAfter,
  byThing,
  byPlural,
  byQuotedTitle,
  byLawVerb,
  byPlaceVerb,
  byLocalNoun,
  byMatchVerb,
  byDefault,
];
