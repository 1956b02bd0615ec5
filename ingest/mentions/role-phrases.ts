import type { ParsedSentence } from "../analysis.ts";
import { joinTitles } from "./double-titles.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { words } from "./name-words.ts";
import { readHeadBefore } from "./named-governments.ts";
import { COMMUNITY_ADJECTIVES, OFFICE_MODIFIERS, TIME_MODIFIERS } from "./role-modifiers.ts";
import type { RoleNoun } from "./role-noun.ts";
import { roleNounEndingAt } from "./role-nouns.ts";
import { type Owner, readLeftSide, readOwnersAfter, readSharedOwner } from "./role-owners.ts";
import { isCapital, isTitleCase, type TokenRange, wordAt } from "./tokens.ts";

/** A phrase around a role noun: "the former Georgian foreign minister". */
export interface RolePhrase extends TokenRange {
  noun: RoleNoun;
  /** The role noun with the words that make its office ("deputy foreign minister"). */
  core: TokenRange;
  /** Whose it is, each with the token where its own phrase starts; empty when the phrase does not say. */
  anchors: Owner[];
  /** True when a name follows at once ("President Tadic"): the phrase is its title. */
  isTitle: boolean;
}

/** All role phrases of a sentence, in order. `hits` are what the lexicon found in it. */
export function findRolePhrases(reading: Reading, hits: readonly Hit[]): RolePhrase[] {
  const { tokens } = reading.sentence;
  const lower = tokens.map((token) => token.text.toLowerCase().replaceAll("’", "'"));
  const phrases: RolePhrase[] = [];
  let end = tokens.length;
  while (end > 0) {
    const match = roleNounEndingAt(lower, end);
    const core = match && { from: end - match.length, to: end };
    if (
      !match ||
      !core ||
      !isNounHere(reading, hits, core) ||
      isNamePart(reading, hits, { noun: match.noun, core })
    ) {
      end--;
      continue;
    }
    const phrase = readPhrase(reading, hits, { noun: match.noun, core });
    if (phrase) phrases.push(phrase);
    end = phrase ? Math.min(core.from, phrase.core.from) : end - 1;
  }
  return joinTitles(reading, phrases.reverse());
}

function isNounHere(reading: Reading, hits: readonly Hit[], core: TokenRange): boolean {
  const last = reading.sentence.tokens[core.to - 1];
  if (!last || hits.some((hit) => hit.from < core.to && core.to <= hit.to)) return false;
  if (isSetPhrase(reading.sentence, core)) return false;
  if (last.upos !== "NOUN" && last.upos !== "PROPN") {
    return core.to - core.from > 1 || isTitleAbbreviation(last.text) || isNounLike(reading, core);
  }
  return true;
}

/** "in force", "by force": nobody is meant. */
function isSetPhrase(sentence: ParsedSentence, { from, to }: TokenRange): boolean {
  return (
    to - from === 1 &&
    wordAt(sentence, from) === "force" &&
    /^(?:in|into|by|of|with|through)$/u.test(wordAt(sentence, from - 1))
  );
}

/** True when a capitalised role noun of one word is a word of a longer name ("Daily Telegraph", "Officer School"). */
function isNamePart(
  { sentence }: Reading,
  hits: readonly Hit[],
  { noun, core }: FoundNoun,
): boolean {
  if (isNamedAfterHead(sentence, hits, core)) return true;
  if (!isCapital(sentence.tokens[core.to - 1]) || core.to - core.from > 1) return false;
  const next = sentence.tokens[core.to];
  const goesOn = isCapital(next) && /^(?:PROPN|NOUN)$/u.test(next?.upos ?? "");
  if (noun.kind === "Role") return goesOn && BODY_HEADS.has(wordAt(sentence, core.to));
  return goesOn || isNameHead(sentence, hits, { noun, core });
}

/** "the Duarte administration" of an unknown Duarte: that of the state that he leads, whatever the text is about. */
function isNamedAfterHead(
  { tokens }: ParsedSentence,
  hits: readonly Hit[],
  core: TokenRange,
): boolean {
  const before = tokens[core.from - 1];
  if (!/^administrations?$/u.test(tokens[core.to - 1]?.text ?? "")) return false;
  if (before?.upos !== "PROPN" || !isCapital(before)) return false;
  const record = hits.find(({ to }) => to === core.from)?.senses[0]?.record;
  return record === undefined || (record.kind === "Person" && record.country === undefined);
}

/** Last words that make a body of the office before them ("Officers School", "Teachers Union"). */
const BODY_HEADS = words(
  "school academy college union association club guild federation institute society council",
);

/** What groups outside the state are called that also have names of their own. */
const NAMED_GROUPS = words(
  "parties church media newspapers unions companies factions television radio",
);
/** Those that are called after anything: "the Sun newspaper", "the Labour Union". */
const CALLED_AFTER = words("media newspapers television radio unions");

/** "Church of Scientology", "Civic Party", "New York Press": a capitalised group word that ends or begins a name. */
function isNameHead(
  sentence: ParsedSentence,
  hits: readonly Hit[],
  { noun, core }: FoundNoun,
): boolean {
  if (!NAMED_GROUPS.has(noun.slug) || isTitleCase(sentence)) return false;
  const isJoined = /^(?:of|for)$/u.test(wordAt(sentence, core.to));
  if (isJoined && isCapital(sentence.tokens[core.to + 1]))
    return !hits.some((hit) => hit.from === core.to + 1);
  const owner = hits.find((hit) => hit.to === core.from);
  if (owner) return CALLED_AFTER.has(noun.slug) && owner.senses[0]?.via !== "demonym";
  const before = sentence.tokens[core.from - 1];
  return (
    isCapital(before) &&
    /^(?:PROPN|ADJ|NOUN)$/u.test(before?.upos ?? "") &&
    (isField(noun, wordAt(sentence, core.from - 1)) || !isCalling(wordAt(sentence, core.from - 1)))
  );
}

/** "Labour Party", "Justice Party": what ministries are in charge of names parties. */
function isField({ slug }: RoleNoun, word: string): boolean {
  return slug === "parties" && /^(?:labou?r|justice|trade|health|economic|education)$/u.test(word);
}

/** Adjectives of faith, of time and of office say which group it is, not what it is called. */
function isCalling(word: string): boolean {
  return COMMUNITY_ADJECTIVES.has(word) || OFFICE_MODIFIERS.has(word) || TIME_MODIFIERS.has(word);
}

function isTitleAbbreviation(text: string): boolean {
  return /^\p{Lu}\p{Ll}+\.$/u.test(text);
}

/** "The military said", "the opposition": an adjective by tag that stands as a noun. */
function isNounLike(reading: Reading, core: TokenRange): boolean {
  const token = reading.sentence.tokens[core.to - 1];
  if (token?.upos !== "ADJ") return false;
  return /^(?:nsubj|obj|iobj|obl|nmod|conj|root)/u.test(token.relation);
}

interface FoundNoun {
  noun: RoleNoun;
  core: TokenRange;
}

function readPhrase(reading: Reading, hits: readonly Hit[], found: FoundNoun): RolePhrase | null {
  const core = { from: extendOffice(reading, hits, found), to: found.core.to };
  const left =
    readHeadBefore(reading, hits, { core, office: found.noun.slug }) ??
    readLeftSide(reading, hits, core.from);
  if (found.noun.kind !== "Role" && left.hasForeignCapital) return null;
  const isTitle = found.noun.kind === "Role" && isNameStart(reading, hits, core.to);
  const shared = found.noun.kind === "Group" ? readSharedOwner(reading, hits, left.from) : [];
  const before = left.owners.length > 0 ? left.owners : shared;
  const after = before.length > 0 || isTitle ? [] : readOwnersAfter(reading, hits, core.to);
  // One person has one owner, a plural as many as are listed.
  const listed = found.noun.kind === "Group" ? after : after.slice(0, 1);
  const anchors = [...before, ...listed.map((anchor) => ({ anchor, from: left.from }))];
  return { noun: found.noun, core, anchors, isTitle, from: left.from, to: core.to };
}

/** Takes in the words that make the office: "deputy foreign", "Planning and Investment". */
function extendOffice(reading: Reading, hits: readonly Hit[], found: FoundNoun): number {
  let from = found.core.from;
  for (;;) {
    const width = hits.some((hit) => hit.from < from && from <= hit.to)
      ? 0
      : officeWidth(reading, from);
    if (width === 0) return from;
    from -= width;
  }
}

/** How many tokens left of the index belong to the office. */
function officeWidth({ sentence }: Reading, from: number): number {
  const before = wordAt(sentence, from - 1);
  if (OFFICE_MODIFIERS.has(before)) return 1;
  if (!OFFICE_MODIFIERS.has(wordAt(sentence, from - 2))) return 0;
  return before === "-" || (before === "and" && isCapital(sentence.tokens[from])) ? 2 : 0;
}

/** True when a name begins at the index: a capitalised word that is no known state or people. */
function isNameStart(reading: Reading, hits: readonly Hit[], index: number): boolean {
  const { tokens } = reading.sentence;
  const hit = hits.find((each) => each.from === index);
  if (hit?.senses.every(({ record }) => record.kind !== "Person")) {
    // "President Duma Boko" is nobody of the Duma.
    const next = tokens[hit.to];
    return hit.to === index + 1 && next?.relation === "flat" && next.head === index;
  }
  if (hit) return true;
  const token = tokens[index];
  if (token?.upos === "PROPN" && isCapital(token)) return true;
  if (!/^(?:al|el|de|van|von|bin|ibn|abu|dos|da)$/u.test(token?.text ?? "")) return false;
  return isCapital(tokens[tokens[index + 1]?.text === "-" ? index + 2 : index + 1]);
}
