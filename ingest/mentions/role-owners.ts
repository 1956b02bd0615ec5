import { type Anchor, anchorOf } from "./anchor.ts";
import type { Hit, Reading } from "./gazetteer.ts";
import { OFFICE_MODIFIERS, TIME_MODIFIERS } from "./role-nouns.ts";
import { isCapital, isPossessive, wordAt } from "./tokens.ts";

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
  const { tokens } = reading.sentence;
  const found: Hit[] = [];
  let from = coreFrom;
  let at = coreFrom - 1;
  while (at >= 0) {
    const hit = hits.find((each) => each.to === at + 1);
    if (hit && !canOwn(hit)) break;
    if (!hit && !isLeftWord(reading, hits, at)) break;
    if (hit) found.unshift(hit);
    const isLink = /^(?:and|,|'s|’s|'|’)$/u.test(tokens[at]?.text ?? "");
    if (!isLink) from = hit ? hit.from : at;
    if (!hit && isDeterminer(reading, at)) break;
    at = (hit ? hit.from : at) - 1;
  }
  const hasForeignCapital =
    isCapital(tokens[coreFrom]) && isForeignCapital(reading, hits, coreFrom - 1);
  return { from, owners: ownersOf(reading, coordinated(reading, found), from), hasForeignCapital };
}

/** The nearest known name and those it is joined to: "Hungarian and Romanian officials". */
function coordinated(reading: Reading, found: readonly Hit[]): Hit[] {
  const nearest = found.at(-1);
  if (!nearest) return [];
  const chosen = [nearest];
  for (const hit of found.slice(0, -1).reverse()) {
    const link = wordAt(reading.sentence, hit.to);
    const first = chosen[0];
    if (!first || (link !== "and" && link !== ",") || hit.to + 1 !== first.from) break;
    chosen.unshift(hit);
  }
  return chosen;
}

function ownersOf(reading: Reading, hits: readonly Hit[], from: number): Owner[] {
  return hits.flatMap((hit, index) => {
    const anchor = anchorOf(reading.lexicon, hit);
    return anchor ? [{ anchor, from: index === 0 ? from : hit.from }] : [];
  });
}

function canOwn(hit: Hit): boolean {
  return hit.senses.some((sense) => sense.via !== "nominal");
}

function isDeterminer(reading: Reading, at: number): boolean {
  const token = reading.sentence.tokens[at];
  return token?.upos === "DET" || /^(?:his|her|their|its|our|my)$/iu.test(token?.text ?? "");
}

function isLeftWord(reading: Reading, hits: readonly Hit[], at: number): boolean {
  const token = reading.sentence.tokens[at];
  if (!token) return false;
  if (isPossessive(token) || isDeterminer(reading, at)) return true;
  // A conjunction only joins two owners: "Hungarian and Romanian officials".
  if (token.text === "and" || token.text === ",") {
    return hits.some((hit) => hit.to === at) && hits.some((hit) => hit.from === at + 1);
  }
  if (TIME_MODIFIERS.has(token.text.toLowerCase())) return true;
  return /^(?:ADJ|NOUN|NUM|PROPN)$/u.test(token.upos) && !/^[.;:()"“”-]/u.test(token.text);
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

/** Whose a role is by what follows: "president of Armenia", "security forces in Guinea", "based in Trinidad". */
export function readOwnersAfter(reading: Reading, hits: readonly Hit[], to: number): Anchor[] {
  const { sentence } = reading;
  let at = to;
  if (/^(?:based|living|operating|loyal|active)$/u.test(wordAt(sentence, at))) at++;
  if (!/^(?:of|in|from|inside|for)$/u.test(wordAt(sentence, at))) return [];
  const isList = wordAt(sentence, at) === "of";
  at++;
  while (SKIPPED.test(wordAt(sentence, at))) at++;
  const anchors: Anchor[] = [];
  for (;;) {
    const hit = hits.find((each) => each.from === at);
    const anchor = hit && canOwn(hit) ? anchorOf(reading.lexicon, hit) : null;
    if (!hit || !anchor) return anchors;
    anchors.push(anchor);
    if (!isList) return anchors;
    at = hit.to;
    while (/^(?:,|and|the)$/u.test(wordAt(sentence, at))) at++;
    if (at === hit.to) return anchors;
  }
}
