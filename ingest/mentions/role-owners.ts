import type { ParsedSentence, Token } from "../analysis.ts";
import { type Anchor, anchorOf, anchorOfRecord } from "./anchor.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { hasOwnOwner } from "./own-owner.ts";
import { OFFICE_MODIFIERS, TIME_MODIFIERS } from "./role-modifiers.ts";
import { isCapital, isPossessive, rangeText, wordAt } from "./tokens.ts";

/** Whose an actor is, and the token where the phrase of this owner starts. */
export interface Owner {
  anchor: Anchor;
  from: number;
}

/** What stands left of an office in its noun phrase. */
export interface LeftSide {
  from: number;
  owners: Owner[];
  /** A capitalised word that is neither known nor an office: the noun belongs to a longer name. */
  hasForeignCapital: boolean;
}

/** Reads a noun phrase leftwards from the office: states, adjectives, possessives, the article. */
export function readLeftSide(reading: Reading, hits: readonly Hit[], coreFrom: number): LeftSide {
  const found: Hit[] = [];
  let from = coreFrom;
  let at = coreFrom - 1;
  for (let step = leftStep(reading, hits, at); step; step = leftStep(reading, hits, at)) {
    if (step.hit) found.unshift(step.hit);
    if (!step.isLink) from = step.from;
    at = step.isLast ? -1 : step.from - 1;
  }
  const hasForeignCapital =
    isCapital(reading.sentence.tokens[coreFrom]) && isForeignCapital(reading, hits, coreFrom - 1);
  return { from, owners: ownersOf(reading, coordinated(reading, found), from), hasForeignCapital };
}

interface LeftStep {
  from: number;
  hit: Hit | undefined;
  /** Joins words but is no part of the phrase by itself. */
  isLink: boolean;
  isLast: boolean;
}

/** One known name or word to the left, if it belongs to the noun phrase. */
function leftStep(reading: Reading, hits: readonly Hit[], at: number): LeftStep | null {
  if (at < 0) return null;
  const hit = hits.find((each) => each.to === at + 1);
  if (hit) {
    const owns = canOwn(hit) && !isPersonBeside(reading, hit);
    return owns ? { from: hit.from, hit, isLink: false, isLast: false } : null;
  }
  const home = homeOf(reading, hits, at);
  if (home) return { from: home.from, hit: home, isLink: false, isLast: false };
  if (!isLeftWord(reading, hits, at)) return null;
  const isLink = /^(?:and|,|'s|’s|'|’)$/u.test(reading.sentence.tokens[at]?.text ?? "");
  return { from: at, hit, isLink, isLast: isDeterminer(reading, at) };
}

/** "[Pakistan]-based militants": where they have their seat. */
function homeOf({ sentence }: Reading, hits: readonly Hit[], at: number): Hit | undefined {
  const isBased = wordAt(sentence, at) === "based" && wordAt(sentence, at - 1) === "-";
  return isBased ? hits.find((hit) => hit.to === at - 1 && canOwn(hit)) : undefined;
}

/** "[Qatari] visitors and residents": the people of the noun before are those of the second too. */
export function readSharedOwner(reading: Reading, hits: readonly Hit[], from: number): Owner[] {
  const { sentence } = reading;
  const first = sentence.tokens[from - 2];
  if (wordAt(sentence, from - 1) !== "and" || first?.xpos !== "NNS") return [];
  const hit = hits.find(({ to }) => to === from - 2);
  if (hit?.senses[0]?.via !== "demonym") return [];
  return ownersOf(reading, [hit], from);
}

/** The nearest known name and those it is joined to: "Hungarian and Romanian officials". */
function coordinated(reading: Reading, found: readonly Hit[]): Hit[] {
  const nearest = found.at(-1);
  if (!nearest) return [];
  const sender = senderBefore(reading, found);
  if (sender) return [sender];
  const chosen = [nearest];
  for (const hit of found.slice(0, -1).reverse()) {
    const link = wordAt(reading.sentence, hit.to);
    const first = chosen[0];
    if (!first || (link !== "and" && link !== ",") || hit.to + 1 !== first.from) break;
    chosen.unshift(hit);
  }
  return chosen;
}

/** "[Germany]'s UN envoy": who sends him to a body of many states has him. */
function senderBefore({ sentence }: Reading, found: readonly Hit[]): Hit | undefined {
  const [sender, body] = found.slice(-2);
  if (!sender || !body || !isPossessive(sentence.tokens[sender.to])) return undefined;
  const isShared = body.senses.every(
    ({ record }) => record.kind === "Organization" && record.country === undefined,
  );
  const isState = sender.senses[0]?.record.kind === "Country";
  return isShared && isState && body.from === sender.to + 1 ? sender : undefined;
}

function ownersOf(reading: Reading, hits: readonly Hit[], from: number): Owner[] {
  return hits.flatMap((hit, index) => {
    const anchor = anchorOf(reading.lexicon, hit);
    return anchor ? [{ anchor, from: index === 0 ? from : hit.from }] : [];
  });
}

function canOwn(hit: Hit): boolean {
  return !hit.skip && hit.senses.some((sense) => sense.via !== "nominal");
}

function isPerson(hit: Hit): boolean {
  return hit.senses.every(({ record }) => record.kind === "Person");
}

/** A person owns only with a possessive: "Kane's aide", not "Kane and the Welsh minister". */
function isPersonBeside({ sentence }: Reading, hit: Hit): boolean {
  return hit.senses[0]?.record.kind === "Person" && !isPossessive(sentence.tokens[hit.to]);
}

function isDeterminer(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  return token?.upos === "DET" || /^(?:his|her|their|its|our|my)$/iu.test(token?.text ?? "");
}

function isLeftWord(reading: Reading, hits: readonly Hit[], at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (!token) return false;
  if (isPossessive(token) || isDeterminer(reading, at)) return true;
  // A conjunction only joins two owners: "Hungarian and Romanian officials". A person before it
  // stands for himself: "Kofi Annan, UN secretary-general".
  if (token.text === "and" || token.text === ",") return joinsOwners(reading, hits, at);
  if (TIME_MODIFIERS.has(token.text.toLowerCase())) return !isFiniteVerb(reading, token);
  return /^(?:ADJ|NOUN|NUM|PROPN)$/u.test(token.upos) && !/^[.;:()"“”-]/u.test(token.text);
}

/** "The army [ousted] President Bah": a verb with a subject describes nobody. */
function isFiniteVerb({ sentence }: Reading, { index, xpos }: Token): boolean {
  const acts = sentence.tokens.some(({ head, relation }) => head === index && relation === "nsubj");
  return xpos === "VBD" && acts;
}

function joinsOwners(reading: Reading, hits: readonly Hit[], at: number): boolean {
  const before = hits.find((hit) => hit.to === at && !isPerson(hit));
  const after = hits.find((hit) => hit.from === at + 1);
  if (!before || !after) return false;
  return wordAt(reading.sentence, at) === "and" || !isSetting(reading, before, after);
}

/** "In Kenya, Somali troops": the comma ends the phrase of the place, and no list goes on behind it. */
function isSetting({ sentence }: Reading, before: Hit, after: Hit): boolean {
  const goesOn = /^(?:and|,)$/u.test(wordAt(sentence, after.to));
  return !goesOn && sentence.tokens[before.from - 1]?.upos === "ADP";
}

function isForeignCapital(reading: Reading, hits: readonly Hit[], at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (!token || hits.some((hit) => hit.from <= at && at < hit.to)) return false;
  const word = token.text.toLowerCase();
  return (
    isCapital(token) &&
    token.upos === "PROPN" &&
    !OFFICE_MODIFIERS.has(word) &&
    !TIME_MODIFIERS.has(word)
  );
}

const SKIPPED =
  /^(?:the|neighboring|neighbouring|central|eastern|western|northern|southern|east|west|north|south|occupied)$/u;

/** Seats of bodies of many states: officials there are not of the state around it. */
const SHARED_SEATS =
  /^(?:brussels|geneva|vienna|strasbourg|luxembourg|new york|the hague|hague|addis ababa)$/iu;

/** Whose a role is by what follows: "president of Armenia", "security forces in Guinea", "leaders of the alliance". */
export function readOwnersAfter(reading: Reading, hits: readonly Hit[], to: number): Anchor[] {
  const link = linkAfter(reading, to);
  if (!link) return [];
  const described = link.isList ? hits.find((each) => each.from === link.start) : undefined;
  const body = described ? bodyDescribed(reading, described) : null;
  if (body) return [body];
  const first = hits.find((each) => each.from === link.at);
  if (!first || (!link.isList && isSharedSeat(reading, first))) return [];
  const listed = link.isList ? [first, ...listAfter(reading, hits, first)] : [first];
  const anchors = listed.map((hit) => (canOwn(hit) ? anchorOf(reading.lexicon, hit) : null));
  const end = anchors.indexOf(null);
  return (end < 0 ? anchors : anchors.slice(0, end)).filter((anchor) => anchor !== null);
}

/** The known names that follow in a list: "Peru and Chile" after "Bolivia,". */
function listAfter(reading: Reading, hits: readonly Hit[], first: Hit): Hit[] {
  const next = nextInList(reading, first.to);
  const hit = hits.find((each) => each.from === next);
  return hit ? [hit, ...listAfter(reading, hits, hit)] : [];
}

function isSharedSeat({ text, sentence }: Reading, hit: Hit): boolean {
  return SHARED_SEATS.test(rangeText(text, sentence, hit));
}

/** The body that a description stands for: "the leaders of [the alliance]". */
function bodyDescribed({ lexicon }: Reading, hit: Hit): Anchor | null {
  const record = hit.senses[0]?.via === "nominal" ? hit.senses[0].record : undefined;
  return record?.kind === "Organization" ? anchorOfRecord(lexicon, record) : null;
}

/** Where the owner's phrase and name start, and whether more may follow in a list. */
function linkAfter(
  { sentence }: Reading,
  to: number,
): { start: number; at: number; isList: boolean } | null {
  const serving = servedAfter(sentence, to);
  if (serving !== null) return { start: serving, at: serving, isList: false };
  const isActive = /^(?:based|living|operating|loyal|active)$/u.test(wordAt(sentence, to));
  const at = isActive ? to + 1 : behindPartner(sentence, to);
  const word = wordAt(sentence, at);
  if (!/^(?:of|in|from|inside|for)$/u.test(word)) return null;
  if (/^(?:in|from|inside)$/u.test(word) && hasOwnOwner(sentence, to)) return null;
  return { start: at + 1, at: skip(sentence, at + 1, SKIPPED), isList: word === "of" };
}

/** "hackers [working for] Peru", "gunmen loyal to X": where the name of whom they serve stands. */
function servedAfter(sentence: ParsedSentence, to: number): number | null {
  const word = wordAt(sentence, to);
  const link = wordAt(sentence, to + 1);
  const isServing = /^(?:working|fighting|spying|acting)$/u.test(word) && link === "for";
  const isTied = /^(?:linked|loyal|allied|tied)$/u.test(word) && link === "to";
  return isServing || isTied ? skip(sentence, to + 2, SKIPPED) : null;
}

/** "the government and people [of Mali]": both belong to it. */
function behindPartner(sentence: ParsedSentence, to: number): number {
  if (wordAt(sentence, to) !== "and") return to;
  const noun = skip(sentence, to + 1, /^the$/u);
  const isBare = sentence.tokens[noun]?.upos === "NOUN";
  return isBare && wordAt(sentence, noun + 1) === "of" ? noun + 1 : to;
}

function nextInList({ sentence }: Reading, at: number): number {
  const next = skip(sentence, at, /^(?:,|and|the)$/u);
  return next === at ? -1 : next;
}

function skip(sentence: ParsedSentence, from: number, words: RegExp): number {
  let at = from;
  while (words.test(wordAt(sentence, at))) at++;
  return at;
}
