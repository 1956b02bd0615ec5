import type { Claim } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { baseRelation, dependents, prepositionOf } from "../clauses/tree.ts";
import { type FoundDate, settleDate } from "../dates.ts";
import { isEventNoun } from "../rules/index.ts";
import type { Actor, ActorFinder } from "./actors.ts";
import type { Draft } from "./draft.ts";

/** The highest token of a stretch of a sentence: the one whose head lies outside of it. */
function headOf(sentence: ParsedSentence, start: number, end: number): Token | null {
  const inside = sentence.tokens.filter((token) => start <= token.start && token.end <= end);
  const within = new Set(inside.map(({ index }) => index));
  return inside.find((token) => !within.has(token.head)) ?? null;
}

function isHappening(token: Token): boolean {
  return token.upos === "VERB" || token.head < 0 || isEventNoun(token.lemma.toLowerCase());
}

/** The nearest verb or event noun above a token: what a date or place beside it belongs to. */
function happeningOf(sentence: ParsedSentence, token: Token): Token {
  let at = token;
  for (let step = 0; step < sentence.tokens.length; step++) {
    const above = sentence.tokens[at.head];
    if (!above) return at;
    at = above;
    if (isHappening(at)) return at;
  }
  return at;
}

/** "On Sunday X visited Y and met Z": a date before the first verb holds for those that share its subject. */
function sharesFront(
  sentence: ParsedSentence,
  anchor: number,
  { dated, date }: { dated: Token; date: Token },
): boolean {
  let token = sentence.tokens[anchor];
  if (date.index > dated.index) return false;
  while (token && token.index !== dated.index) {
    const hasOwn = dependents(sentence, token.index, "nsubj", "nsubj:pass").length > 0;
    if (baseRelation(token) !== "conj" || hasOwn) return false;
    token = sentence.tokens[token.head];
  }
  return token !== undefined;
}

const anchorsOf = (draft: Draft): readonly number[] => [
  draft.trigger.index,
  ...(draft.carrier == null ? [] : [draft.carrier]),
];

/**
 * The date of a claim: one that hangs on its own verb or event noun, or on the light verb above.
 * Dates of other clauses of the sentence are not its own, and states have none.
 */
export function dateOf(
  sentence: ParsedSentence,
  draft: Draft,
  dates: readonly FoundDate[],
): FoundDate | null {
  const anchors = anchorsOf(draft);
  const own = dates.find(({ span }) => {
    const head = headOf(sentence, sentence.start + span.start, sentence.start + span.end);
    if (!head) return false;
    const dated = happeningOf(sentence, head);
    return anchors.some(
      (anchor) => anchor === dated.index || sharesFront(sentence, anchor, { dated, date: head }),
    );
  });
  return own ?? null;
}

/** The date fields of a claim; `publishedAt` (ISO-8601) settles bare weekdays by tense. */
export function dateFields(
  found: FoundDate | null,
  { tense }: Draft,
  publishedAt?: string,
): Pick<Claim, "datePrecision" | "dateText" | "eventDate"> {
  if (!found) return { datePrecision: "unknown" };
  const { date, precision, text } = settleDate(found, tense, publishedAt);
  const dateText = text.replace(/[\s,]+$/u, "");
  return date === undefined
    ? { datePrecision: "unknown", dateText }
    : { datePrecision: precision, dateText, eventDate: date };
}

const WHERE = new Set(["in", "at", "near", "outside", "inside", "over"]);

function placesAt(anchor: number, finder: ActorFinder): Actor[] {
  return dependents(finder.sentence, anchor, "obl", "nmod")
    .filter(({ index }) => WHERE.has(prepositionOf(finder.sentence, index) ?? ""))
    .flatMap(({ index }) => finder.direct({ head: index, preposition: null }))
    .filter(({ entity }) => ["Place", "Country", "Facility"].includes(entity.kind))
    .filter(({ mention }) => mention.via === "name" || mention.via === "alias");
}

/**
 * Where the event of a claim took place: a Place, Country or Facility in a phrase of its verb or
 * event noun with a preposition of place, when it is no side of the claim. Null when not said.
 */
export function locationOf(draft: Draft, finder: ActorFinder): string | null {
  const sides = new Set([draft.subject.entity.id, draft.object?.entity.id]);
  const places = anchorsOf(draft).flatMap((anchor) => placesAt(anchor, finder));
  return places.find(({ entity }) => !sides.has(entity.id))?.entity.id ?? null;
}
