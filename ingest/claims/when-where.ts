import type { Claim } from "#schemas/document.ts";
import type { ParsedSentence, Token } from "../analysis.ts";
import { baseRelation, dependents, prepositionOf, subtree } from "../clauses/tree.ts";
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

/** The nearest verb or event noun above a token. */
function happeningAbove(sentence: ParsedSentence, token: Token): Token {
  let at = token;
  for (let step = 0; step < sentence.tokens.length; step++) {
    const above = sentence.tokens[at.head];
    if (!above) return at;
    at = above;
    if (isHappening(at)) return at;
  }
  return at;
}

/** "on Monday" in "who had met X on Monday, welcomed Y": the relative clause ends at the comma. */
function relativeBefore(sentence: ParsedSentence, date: Token, dated: Token): Token | null {
  if (dated.index < date.index) return null;
  const before = sentence.tokens.slice(0, date.index);
  const verb = before.findLast(({ upos }) => upos === "VERB");
  if (verb?.relation !== "acl:relcl") return null;
  return before.slice(verb.index).some(({ text }) => text === ",") ? null : verb;
}

const SUBORDINATORS = new Set(
  "after before when while because since until as that although though if to who which".split(" "),
);

/** "signed on Friday to reopen", "left on Tuesday after Y fell": such a word shuts earlier ones out. */
function outsideClause(sentence: ParsedSentence, date: Token, dated: Token): Token {
  const above = sentence.tokens[dated.head];
  const isLower = ["advcl", "ccomp", "xcomp", "acl"].includes(baseRelation(dated));
  if (!above || !isLower || date.index > dated.index) return dated;
  const between = sentence.tokens.slice(date.index + 1, dated.index);
  return between.some(({ text }) => SUBORDINATORS.has(text.toLowerCase())) ? above : dated;
}

/**
 * What a date belongs to: the verb or event noun above it, read with the mistakes in mind that
 * parsers make. A weekday beside an object noun dates the verb ("condemned the attack on Monday").
 */
function datedBy(sentence: ParsedSentence, date: Token, { open }: FoundDate): Token {
  const above = happeningAbove(sentence, date);
  const relative = relativeBefore(sentence, date, above);
  if (relative) return relative;
  const isObject = baseRelation(above) === "obj" && above.upos !== "VERB";
  if (open === "week" && isObject) return happeningAbove(sentence, above);
  return outsideClause(sentence, date, above);
}

/** "a response to the annexation of Crimea in 2014": the date ends the event noun's phrase. */
function closesPhrase(sentence: ParsedSentence, anchor: number, start: number): boolean {
  const phrase = subtree(sentence, anchor);
  const noun = sentence.tokens[anchor];
  return noun?.upos === "NOUN" && phrase.at(-1)?.index === start - 1;
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
  return dates.find((found) => isDated(sentence, draft, found)) ?? null;
}

/** "the first visit since 2015", "the worst attack since May": the date is that of another event. */
function comparesTo({ tokens }: ParsedSentence, date: Token): boolean {
  const since = tokens
    .slice(Math.max(0, date.index - 2), date.index)
    .find(({ text }) => text === "since");
  const before = since ? tokens.slice(Math.max(0, since.index - 5), since.index) : [];
  return before.some(({ text }) => /^(?:first|only|last|most|worst|\p{Ll}{3,}est)$/u.test(text));
}

function isDated(sentence: ParsedSentence, draft: Draft, found: FoundDate): boolean {
  const [start, end] = [found.span.start, found.span.end].map((at) => sentence.start + at);
  const date = headOf(sentence, start ?? 0, end ?? 0);
  const first = sentence.tokens.find((token) => token.start >= (start ?? 0));
  if (!date || !first || comparesTo(sentence, first)) return false;
  const dated = datedBy(sentence, date, found);
  return anchorsOf(draft).some(
    (anchor) =>
      anchor === dated.index ||
      sharesFront(sentence, anchor, { dated, date }) ||
      (dated.upos !== "VERB" && closesPhrase(sentence, anchor, first.index)),
  );
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
