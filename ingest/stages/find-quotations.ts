import type { Quotation } from "#schemas/document.ts";
import type { Analysis, ParsedSentence, Stage } from "../analysis.ts";
import { SpanIndex } from "../span-index.ts";
import { attributeQuoted } from "./quotations/direct.ts";
import { addFirstPerson } from "./quotations/first-person.ts";
import { findQuoted } from "./quotations/marks.ts";
import { findReported } from "./quotations/reported.ts";
import { overlaps, type Said, within } from "./quotations/said.ts";
import { type KnownMentions, speakerEntity } from "./quotations/speakers.ts";

/**
 * Reported speech is left out when it begins inside a direct quotation, when its content mostly is
 * one, or when its verb already introduces one ("..., he told the people gathered there").
 */
function isApart(reported: Said, direct: DirectSpeech): boolean {
  const over = direct.at.overlapping(reported);
  const usedUp = direct.byCue.get(reported.cueAt)?.some((quote) => !overlaps(quote, reported));
  const isCovered = over.some((quote) => {
    const shared = Math.min(reported.end, quote.end) - Math.max(reported.start, quote.start);
    return reported.start >= quote.start || shared * 2 > reported.end - reported.start;
  });
  return !usedUp && !isCovered;
}

/** Direct quotations by place and by the offset of their verb of speech. */
interface DirectSpeech {
  at: SpanIndex<Said>;
  byCue: ReadonlyMap<number | null, readonly Said[]>;
}

/** The content is hardly more than the other one: "according to X, Y believes that ...". */
function isMostly(outer: Said, inner: Said): boolean {
  return within(inner, outer) && (inner.end - inner.start) * 10 >= (outer.end - outer.start) * 6;
}

/**
 * Of reported speech inside reported speech both stay, but where the outer one only hands the inner
 * one on, the inner one alone. A speaker's own phrase is no content.
 */
function withoutDoubles(reported: readonly Said[]): Said[] {
  return reported.filter((said, index) => {
    const own = said.speakerSpan !== null && overlaps(said, said.speakerSpan);
    const handsOn = reported.some(
      (other, at) => at !== index && isMostly(said, other) && !isMostly(other, said),
    );
    return !own && !handsOn;
  });
}

function byCue(direct: readonly Said[]): Map<number | null, Said[]> {
  const found = new Map<number | null, Said[]>();
  for (const quote of direct) {
    const same = found.get(quote.cueAt);
    if (same === undefined) found.set(quote.cueAt, [quote]);
    else same.push(quote);
  }
  return found;
}

function toQuotation(said: Said, known: KnownMentions): Quotation {
  const { start, end, direct, speakerSpan, cue } = said;
  return { start, end, direct, speaker: speakerEntity(said, known), speakerSpan, cue };
}

/**
 * A bare "he" or "she" that coreference left open, behind a direct quotation, is the person quoted
 * last: news name a new speaker.
 */
function withLastSpeaker(
  quotations: readonly Quotation[],
  { article, entities }: Analysis,
): Quotation[] {
  const people = new Set(entities.filter(({ kind }) => kind === "Person").map(({ id }) => id));
  let last: string | null = null;
  return quotations.map((quotation) => {
    const { speakerSpan, speaker, direct } = quotation;
    const words =
      speakerSpan === null ? "" : article.text.slice(speakerSpan.start, speakerSpan.end);
    const isOpen = direct && speaker === null && /^s?he$/iu.test(words);
    const resolved = isOpen ? { ...quotation, speaker: last } : quotation;
    if (resolved.speaker !== null && people.has(resolved.speaker)) last = resolved.speaker;
    return resolved;
  });
}

function markSentence(sentence: ParsedSentence, direct: SpanIndex<Said>): ParsedSentence {
  const isQuote = direct.overlapping(sentence).some((quote) => within(sentence, quote));
  return { ...sentence, isQuote };
}

/**
 * Finds quotations: words between marks, and reported speech by the trees ("X said that", "according
 * to X"). The cue is the verb's lemma or "according to"; `speaker` the entity whose mention the
 * speaker's phrase holds, null when unknown. Marks sentences that are wholly quoted, and adds "I"
 * and "we" inside direct quotations as mentions of the speaker and his organisation.
 */
export const findQuotations: Stage = (analysis) => {
  const { text } = analysis.article;
  const blocks = analysis.blocks.filter(({ kind }) => kind !== "furniture");
  const direct = attributeQuoted(text, findQuoted(text, blocks), {
    blocks,
    sentences: analysis.sentences,
  });
  const reported = analysis.sentences.flatMap((sentence) => withoutDoubles(findReported(sentence)));
  const speech = { at: new SpanIndex(direct), byCue: byCue(direct) };
  const all = [...direct, ...reported.filter((said) => isApart(said, speech))];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const known = {
    mentions: new SpanIndex(analysis.mentions),
    kinds: new Map(analysis.entities.map(({ id, kind }) => [id, kind])),
  };
  const stated = all.map((said) => toQuotation(said, known));
  const quotations = withLastSpeaker(stated, analysis);
  const sentences = analysis.sentences.map((sentence) => markSentence(sentence, speech.at));
  return addFirstPerson({ ...analysis, sentences, quotations });
};
