import type { Anchor } from "./anchor.ts";
import { anchorOf } from "./anchor.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { OFFICE_MODIFIERS, type RoleNoun, roleNounEndingAt, TIME_MODIFIERS } from "./role-nouns.ts";
import { isCapital, isPossessive, type TokenRange, wordAt } from "./tokens.ts";

/** A phrase around a role noun: "the former Georgian foreign minister". */
export interface RolePhrase extends TokenRange {
  noun: RoleNoun;
  /** The role noun with the words that make its office ("deputy foreign minister"). */
  core: TokenRange;
  /** Whose it is, each with the token where its own phrase starts; empty when the phrase does not say. */
  anchors: { anchor: Anchor; from: number }[];
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
    if (!match || !core || !isNounHere(reading, hits, core)) {
      end--;
      continue;
    }
    const phrase = readPhrase(reading, hits, { noun: match.noun, core });
    if (phrase) phrases.push(phrase);
    end = phrase ? Math.min(core.from, phrase.core.from) : end - 1;
  }
  return phrases.reverse();
}

function isNounHere(reading: Reading, hits: readonly Hit[], core: TokenRange): boolean {
  const last = reading.sentence.tokens[core.to - 1];
  if (!last || hits.some((hit) => hit.from < core.to && core.to <= hit.to)) return false;
  if (last.upos !== "NOUN" && last.upos !== "PROPN") {
    return core.to - core.from > 1 || isTitleAbbreviation(last.text) || isNounLike(reading, core);
  }
  return true;
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

function readPhrase(
  reading: Reading,
  hits: readonly Hit[],
  found: { noun: RoleNoun; core: TokenRange },
): RolePhrase | null {
  const { sentence } = reading;
  const coreFrom = extendOffice(reading, hits, found);
  const left = readLeft(reading, hits, coreFrom);
  if (found.noun.kind !== "Role" && left.hasForeignCapital) return null;
  const core = { from: coreFrom, to: found.core.to };
  const isTitle = found.noun.kind === "Role" && isNameStart(reading, hits, core.to);
  const anchors = left.hits.flatMap((hit) => {
    const anchor = anchorOf(reading.lexicon, hit);
    return anchor ? [{ anchor, from: hit.from }] : [];
  });
  const right = anchors.length === 0 && !isTitle ? rightAnchor(reading, hits, core.to) : null;
  if (right) anchors.push({ anchor: right, from: left.from });
  const first = anchors[0];
  if (first && !right) first.from = left.from;
  return {
    noun: found.noun,
    core,
    anchors,
    isTitle,
    from: Math.min(left.from, sentence.tokens.length),
    to: core.to,
  };
}

/** Takes in the words that make the office: "deputy foreign", "Planning and Investment". */
function extendOffice(
  reading: Reading,
  hits: readonly Hit[],
  found: { noun: RoleNoun; core: TokenRange },
): number {
  let from = found.core.from;
  for (;;) {
    const before = wordAt(reading.sentence, from - 1);
    if (hits.some((hit) => hit.from < from && from <= hit.to)) return from;
    if (OFFICE_MODIFIERS.has(before)) from--;
    else if (before === "-" && OFFICE_MODIFIERS.has(wordAt(reading.sentence, from - 2))) from -= 2;
    else if (
      before === "and" &&
      OFFICE_MODIFIERS.has(wordAt(reading.sentence, from - 2)) &&
      isCapital(reading.sentence.tokens[from])
    )
      from -= 2;
    else return from;
  }
}

interface LeftSide {
  from: number;
  hits: Hit[];
  /** A capitalised word that is neither known nor an office: the noun belongs to a longer name. */
  hasForeignCapital: boolean;
}

/** Reads the noun phrase leftwards from the office: states, adjectives, possessives, the article. */
function readLeft(reading: Reading, hits: readonly Hit[], coreFrom: number): LeftSide {
  const { tokens } = reading.sentence;
  const side: LeftSide = { from: coreFrom, hits: [], hasForeignCapital: false };
  const coreIsCapital = isCapital(tokens[coreFrom]);
  let at = coreFrom - 1;
  while (at >= 0) {
    const hit = hits.find((each) => each.to === at + 1);
    const token = tokens[at];
    if (!token) break;
    if (hit) {
      if (!canOwn(hit)) break;
      side.hits.unshift(hit);
      side.from = hit.from;
      at = hit.from - 1;
      continue;
    }
    if (isDeterminer(token.upos, token.text)) {
      side.from = at;
      break;
    }
    if (!isLeftWord(reading, hits, at)) break;
    if (coreIsCapital && at === side.from - 1 && isUnknownCapital(reading, at))
      side.hasForeignCapital = true;
    if (!/^(?:and|,|'s|’s|'|’)$/u.test(token.text)) side.from = at;
    at--;
  }
  return side;
}

function canOwn(hit: Hit): boolean {
  return hit.senses.some((sense) => sense.via !== "nominal");
}

function isDeterminer(upos: string, text: string): boolean {
  return upos === "DET" || /^(?:his|her|their|its|our|my)$/iu.test(text);
}

function isLeftWord(reading: Reading, hits: readonly Hit[], at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (!token) return false;
  if (isPossessive(token)) return true;
  // A conjunction only joins two owners: "Hungarian and Romanian officials".
  if (token.text === "and" || token.text === ",") {
    const before = hits.find((hit) => hit.to === at);
    return before !== undefined && hits.some((hit) => hit.from === at + 1);
  }
  if (TIME_MODIFIERS.has(token.text.toLowerCase())) return true;
  return /^(?:ADJ|NOUN|NUM|PROPN)$/u.test(token.upos) && !/^[.;:()"“”]/u.test(token.text);
}

function isUnknownCapital(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  const isInitial = at === 0;
  return (
    isCapital(token) &&
    token?.upos === "PROPN" &&
    !isInitial &&
    !OFFICE_MODIFIERS.has(token.text.toLowerCase())
  );
}

/** True when a name begins at the index: a capitalised word that is no known state or people. */
function isNameStart(reading: Reading, hits: readonly Hit[], index: number): boolean {
  const { tokens } = reading.sentence;
  const hit = hits.find((each) => each.from === index);
  if (hit) return hit.senses.some((sense) => sense.record.kind === "Person");
  const token = tokens[index];
  if (token?.upos === "PROPN" && isCapital(token)) return true;
  return (
    /^(?:al|el|de|van|von|bin|ibn|abu)$/u.test(wordAt(reading.sentence, index)) &&
    /^\p{Lu}/u.test(
      tokens[index + 1]?.text === "-"
        ? (tokens[index + 2]?.text ?? "")
        : (tokens[index + 1]?.text ?? ""),
    )
  );
}

const RIGHT_LINK = /^(?:of|in|from|inside|for)$/u;

/** Whose a role is by what follows: "president of Armenia", "security forces in Guinea", "based in Trinidad". */
function rightAnchor(reading: Reading, hits: readonly Hit[], to: number): Anchor | null {
  let at = to;
  if (/^(?:based|living|operating|loyal)$/u.test(wordAt(reading.sentence, at))) at++;
  if (!RIGHT_LINK.test(wordAt(reading.sentence, at))) return null;
  at++;
  while (
    /^(?:the|neighboring|neighbouring|central|eastern|western|northern|southern|east|west|north|south)$/u.test(
      wordAt(reading.sentence, at),
    )
  )
    at++;
  const hit = hits.find((each) => each.from === at);
  return hit && canOwn(hit) ? anchorOf(reading.lexicon, hit) : null;
}
