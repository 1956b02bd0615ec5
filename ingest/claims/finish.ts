import type { Claim, Mention, Quotation } from "#schemas/document.ts";
import { shortHash } from "#schemas/ids.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Analysis } from "../analysis.ts";
import { type FoundDate, findDates } from "../dates.ts";
import { quotationsOver } from "../lookup.ts";
import type { Actor } from "./actors.ts";
import { confidenceOf, type Draft, type Factor } from "./draft.ts";
import { ploverEvent } from "./plover.ts";
import { type SpokenFor, speakersFor } from "./state-actors.ts";
import { dateFields, dateOf } from "./when-where.ts";

/** A role noun of its own ("Egyptian police") is a nominal but names a Group, not something else. */
const COREFERENT = new Set<Mention["via"]>(["pronoun"]);

const length = ({ start, end }: { start: number; end: number }): number => end - start;

/** The innermost quotation over an offset; of equal ones the first. */
function quotationAt(
  quotations: readonly Quotation[],
  offset: number,
  accepts: (quotation: Quotation) => boolean,
): Quotation | null {
  let best: Quotation | null = null;
  for (const quotation of quotations) {
    const covers = quotation.start <= offset && offset < quotation.end;
    if (covers && accepts(quotation) && (!best || length(quotation) < length(best)))
      best = quotation;
  }
  return best;
}

/** "Kenyan troops" name themselves, also where the claim is their state's. */
function isOwnRole({ mention, entity }: Actor): boolean {
  const named = /^(?:group|role):/u.test(mention.entityId);
  return named || entity.kind === "Group" || entity.kind === "Role";
}

function isCoreferent(actor: Actor): boolean {
  const { mention, linked } = actor;
  return linked || COREFERENT.has(mention.via) || (mention.via === "nominal" && !isOwnRole(actor));
}

function mentionFactors(actor: Actor): Factor[] {
  const { mention } = actor;
  if (isCoreferent(actor)) return ["pronoun"];
  return mention.via === "metonym" ? ["metonym"] : [];
}

const spanOf = ({ mention }: Actor) => ({ start: mention.start, end: mention.end });

/** What finishing a draft needs of its article. */
export interface FinishContext {
  analysis: Analysis;
  /** Dates of a sentence, offsets into the sentence's text. */
  datesOf: (sentence: number) => readonly FoundDate[];
  spokenFor: SpokenFor;
}

/** A context that reads each sentence's dates once. */
export function finishContext(analysis: Analysis): FinishContext {
  const cache = new Map<number, FoundDate[]>();
  const datesOf = (index: number): FoundDate[] => {
    const known = cache.get(index);
    if (known) return known;
    const sentence = analysis.sentences[index];
    const text = sentence ? analysis.article.text.slice(sentence.start, sentence.end) : "";
    const dates = findDates(text.replace(/\s/gu, " "), analysis.article.publishedAt);
    cache.set(index, dates);
    return dates;
  };
  return { analysis, datesOf, spokenFor: speakersFor(analysis) };
}

function datesFor(context: FinishContext, draft: Draft) {
  const sentence = context.analysis.sentences[draft.sentence];
  const isDated = sentence !== undefined && draft.isState !== true;
  const found = isDated ? dateOf(sentence, draft, context.datesOf(draft.sentence)) : null;
  return dateFields(found, draft, context.analysis.article.publishedAt);
}

function speakerFields({ analysis, spokenFor }: FinishContext, draft: Draft) {
  const at = draft.trigger.start;
  const quotations = quotationsOver(analysis, { start: at, end: at + 1 });
  const sides = [draft.subject, draft.object];
  const speakerOf = ({ speaker, speakerSpan }: Pick<Quotation, "speaker" | "speakerSpan">) =>
    speaker && spokenFor(speaker, speakerSpan, sides);
  const own = draft.isSpeechAct ? draft.subject.entity.id : null;
  const spoken = quotationAt(quotations, at, (each) => {
    const speaker = speakerOf(each);
    return speaker !== null && speaker !== own;
  });
  const isQuote = quotationAt(quotations, at, ({ direct }) => direct) !== null;
  const { accuser, cue } = draft;
  const said = accuser && cue ? { ...saidBy(accuser), cue } : spoken;
  return {
    speaker: said ? speakerOf(said) : null,
    speakerSpan: said?.speakerSpan ?? null,
    cue: said?.cue ?? null,
    isQuote,
  };
}

const saidBy = (actor: Actor) => ({ speaker: actor.entity.id, speakerSpan: spanOf(actor) });

function idOf(articleId: string, draft: Draft): string {
  const { sentence, subject, object, relation, polarity, modality, trigger } = draft;
  const parts = [articleId, String(sentence), subject.entity.id, relation, object?.entity.id ?? ""];
  return `clm:${shortHash(...parts, polarity, modality, String(trigger.start))}`;
}

/**
 * The claim of a draft, subject and object as the text has them also where the type is symmetric,
 * with id, PLOVER category, speaker (of the innermost quotation whose speaker is known), date and confidence.
 */
export function finishClaim(draft: Draft, context: FinishContext): Claim {
  const { analysis } = context;
  const { subject, object, trigger } = draft;
  const actors = object ? [subject, object] : [subject];
  const factors = [...draft.factors, ...actors.flatMap(mentionFactors)];
  const group =
    draft.group && `grp:${shortHash(analysis.article.id, String(draft.sentence), draft.group)}`;
  return {
    id: idOf(analysis.article.id, draft),
    sentence: draft.sentence,
    relation: draft.relation,
    subject: subject.entity.id,
    object: object?.entity.id ?? null,
    subjectSpan: spanOf(subject),
    objectSpan: object ? spanOf(object) : null,
    trigger: { start: trigger.start, end: trigger.end, text: trigger.text, lemma: trigger.lemma },
    polarity: draft.polarity,
    modality: draft.modality,
    tense: draft.tense,
    ploverEvent: ploverEvent(draft),
    ploverContexts: [],
    ...speakerFields(context, draft),
    ...datesFor(context, draft),
    ...(draft.location === undefined ? {} : { location: draft.location }),
    ...(group ? { group } : {}),
    viaCoreference: draft.factors.includes("documentWide") || actors.some(isCoreferent),
    viaMetonym: actors.some(({ mention }) => mention.via === "metonym"),
    confidence: confidenceOf(factors),
    rule: draft.rule,
  };
}

/** What a claim states, the same for "X met Y" and "Y met X". */
function tripleOf(claim: Claim): string {
  const { sentence, subject, relation, object, polarity, modality } = claim;
  const sides = [subject, object ?? ""];
  if (relationType(relation).symmetric) sides.sort();
  return [sentence, relation, ...sides, polarity, modality].join("|");
}

/** What stands in the order of the text at one place: by its content, the same in every article. */
function contentOf({ relation, subject, object, polarity, modality, id }: Claim): string {
  return [relation, subject, object ?? "", polarity, modality, id].join("|");
}

function inOrder(a: Claim, b: Claim): number {
  const byPlace = a.sentence - b.sentence || a.trigger.start - b.trigger.start;
  if (byPlace !== 0) return byPlace;
  const [first, second] = [contentOf(a), contentOf(b)];
  return first < second ? -1 : Number(first > second);
}

/** What somebody does in a sentence, whoever it is aimed at: "protests" says no more than "protests against X". */
function actOf({ sentence, subject, relation, polarity, modality }: Claim): string {
  return [sentence, subject, relation, polarity, modality].join("|");
}

/**
 * Claims in the order of the text, self-loops dropped, and of several readings of one triple in
 * one sentence the surest.
 */
export function settleClaims(claims: readonly Claim[]): Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of [...claims].sort(inOrder)) {
    if (claim.subject === claim.object) continue;
    const other = best.get(tripleOf(claim));
    if (!other || claim.confidence > other.confidence) best.set(tripleOf(claim), claim);
  }
  const found = [...best.values()];
  const aimed = new Set(found.filter(({ object }) => object !== null).map(actOf));
  return found.filter((claim) => claim.object !== null || !aimed.has(actOf(claim))).sort(inOrder);
}
