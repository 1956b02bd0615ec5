import type { Quotation } from "#schemas/document.ts";
import type { Analysis, ParsedSentence, Stage } from "../analysis.ts";
import { attributeQuoted } from "./quotations/direct.ts";
import { addFirstPerson } from "./quotations/first-person.ts";
import { findQuoted } from "./quotations/marks.ts";
import { findReported } from "./quotations/reported.ts";
import { overlaps, type Said, within } from "./quotations/said.ts";
import { speakerEntity } from "./quotations/speakers.ts";

/** Reported speech that begins inside a direct quotation, or whose content one mostly is, is left out. */
function isApart(reported: Said, direct: readonly Said[]): boolean {
  return direct.every((quote) => {
    const shared = Math.min(reported.end, quote.end) - Math.max(reported.start, quote.start);
    const startsInside = reported.start >= quote.start && reported.start < quote.end;
    return !startsInside && shared * 2 <= reported.end - reported.start;
  });
}

/** Of reported speech that overlaps, the outer one stays; a speaker's own words are no content. */
function withoutNested(reported: readonly Said[]): Said[] {
  const kept: Said[] = [];
  for (const said of [...reported].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const nested = kept.some((outer) => overlaps(said, outer));
    const own = said.speakerSpan !== null && overlaps(said, said.speakerSpan);
    if (!nested && !own) kept.push(said);
  }
  return kept;
}

function toQuotation(said: Said, analysis: Analysis): Quotation {
  const { start, end, direct, speakerSpan, cue } = said;
  return { start, end, direct, speaker: speakerEntity(said, analysis), speakerSpan, cue };
}

function markSentence(sentence: ParsedSentence, quotations: readonly Quotation[]): ParsedSentence {
  const isQuote = quotations.some((quote) => quote.direct && within(sentence, quote));
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
  const reported = analysis.sentences.flatMap((sentence) => withoutNested(findReported(sentence)));
  const all = [...direct, ...reported.filter((said) => isApart(said, direct))];
  all.sort((a, b) => a.start - b.start || a.end - b.end);
  const quotations = all.map((said) => toQuotation(said, analysis));
  const sentences = analysis.sentences.map((sentence) => markSentence(sentence, quotations));
  return addFirstPerson({ ...analysis, sentences, quotations });
};
