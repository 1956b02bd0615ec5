import type { Claim, Document, Entity, Mention } from "#schemas/document.ts";
import { contentHash, sentenceId, slug, tripleKey } from "#schemas/ids.ts";
import type { Merges } from "../decisions/merges.ts";
import { wrongDecisionId } from "../decisions/wrong-marks.ts";
import { copyProperties } from "./copy-signature.ts";
import { claimStatus } from "./status.ts";

/** A node or relationship to write: what identifies it and its properties. */
export interface PropertyRow {
  id: string;
  props: Record<string, unknown>;
}

/** The hash that decides whether an article must be written again. */
export function documentHash(document: Document): string {
  const { extractorVersion, lexiconVersion } = document;
  return contentHash(document.article, { extractorVersion, lexiconVersion });
}

/** Properties without those that are undefined or null: a missing property and `null` are one in a graph. */
function present(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** The Article node. Its `contentHash` is written last, by the loader. */
export function articleRow(document: Document, omitText: boolean): PropertyRow {
  const { article, sentences, extractorVersion, quotations } = document;
  const { id, text, ...rest } = article;
  const props = present({
    ...rest,
    id,
    title: article.title ?? headline(document),
    lang: article.lang ?? "en",
    publishedPrecision: article.publishedPrecision ?? "unknown",
    dateOrigin: article.dateOrigin ?? "none",
    wordCount: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    sentenceCount: sentences.length,
    quotationsJson: quotations.length > 0 ? JSON.stringify(quotations) : undefined,
    extractorVersion,
    text: omitText ? undefined : text,
    ...copyProperties(text),
  });
  return { id, props };
}

/** An article without a title is called by the start of its first sentence, cut at 80 code units. */
function headline({ article, sentences }: Document): string {
  const first = sentences[0];
  const line = (first ? article.text.slice(first.start, first.end) : article.text)
    .replace(/\s+/gu, " ")
    .trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line || article.id;
}

/** The Source of an article: the host of its URL without `www.`, else the source's name; `null` when neither is known. */
export function sourceOf(document: Document): PropertyRow | null {
  const { url, source } = document.article;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") : "";
  if (host) return { id: `src:${host}`, props: { name: source ?? host, url: `https://${host}` } };
  return source ? { id: `src:${slug(source)}`, props: { name: source } } : null;
}

/** A sentence of an article, its mentions grouped by entity. */
export interface SentenceRow extends PropertyRow {
  article: string;
}

/** Sentence nodes with their text. */
export function sentenceRows({ article, sentences }: Document): SentenceRow[] {
  return sentences.map((sentence) => {
    const id = sentenceId(article.id, sentence.index);
    const text = article.text.slice(sentence.start, sentence.end);
    return { id, article: article.id, props: { ...sentence, id, text } };
  });
}

/** A relationship between two nodes given by id. */
export interface LinkRow {
  from: string;
  to: string;
  props: Record<string, unknown>;
}

/** The link to the entity that its own was merged into; `readAs` then keeps the id that the text was read as. */
export function followMerge(row: LinkRow, merges: Merges): LinkRow {
  const to = merges.resolve(row.to);
  return to === row.to ? row : { ...row, to, props: { ...row.props, readAs: row.to } };
}

/** Sentence-MENTIONS->Entity: one per sentence and entity, its surfaces in text order. */
export function sentenceMentionRows({ article, mentions }: Document): LinkRow[] {
  const groups = groupBy(mentions, (mention) => `${mention.sentence} ${mention.entityId}`);
  return groups.map((group) => {
    const ordered = group.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const [first] = group;
    return {
      from: sentenceId(article.id, first.sentence),
      to: first.entityId,
      props: {
        surfaces: ordered.map((mention) => mention.text),
        starts: ordered.map((mention) => mention.start),
        ends: ordered.map((mention) => mention.end),
        via: ordered.map((mention) => mention.via),
      },
    };
  });
}

/**
 * Article-MENTIONS->Entity for every entity of the document. `salience` is the entity's share of
 * the article's mentions; `view` is how this article's extraction described the entity, as JSON,
 * from which the entity is described anew when articles come and go.
 */
export function articleMentionRows(document: Document): LinkRow[] {
  const { article, entities, mentions, sentences } = document;
  const headlines = new Set(sentences.filter((s) => s.isHeadline).map((s) => s.index));
  return entities.map((entity) => {
    const own = mentions.filter((mention) => mention.entityId === entity.id);
    return {
      from: article.id,
      to: entity.id,
      props: {
        count: own.length,
        firstStart: firstStart(own),
        inTitle: own.some((mention) => headlines.has(mention.sentence)),
        salience: mentions.length === 0 ? 0 : own.length / mentions.length,
        view: JSON.stringify(entityView(entity)),
      },
    };
  });
}

/** -1 for an entity that the article implies without a mention (a role's country). */
function firstStart(mentions: readonly Mention[]): number {
  return mentions.length === 0 ? -1 : Math.min(...mentions.map((mention) => mention.start));
}

/** Properties of an entity with sorted keys and lists, so that equal descriptions are equal text. */
function entityView(entity: Entity): Record<string, unknown> {
  const sorted: Entity = { ...entity, aliases: [...new Set(entity.aliases)].toSorted() };
  return Object.fromEntries(
    Object.entries(present(sorted)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A Claim node and where it hangs. */
export interface ClaimRow extends PropertyRow {
  article: string;
  sentence: string;
}

/** The decisions that loading follows: merged entities, and the ids of decisions that claims are wrong. */
export interface Followed {
  merges: Merges;
  wrong: ReadonlySet<string>;
}

/**
 * Claim nodes with all their properties; `status` is derived from polarity and modality, `wrong`
 * is the decision by which somebody marked the claim.
 */
export function claimRows(document: Document, followed: Followed): ClaimRow[] {
  return document.claims.map((claim) => ({
    id: claim.id,
    article: document.article.id,
    sentence: sentenceId(document.article.id, claim.sentence),
    props: claimProperties(document, claim, followed),
  }));
}

function wrongMark(document: Document, claim: Claim, wrong: ReadonlySet<string>) {
  if (wrong.size === 0) return undefined;
  const sentence = document.sentences.find(({ index }) => index === claim.sentence);
  const decision = wrongDecisionId({
    ...claim,
    article: document.article.id,
    sentence: document.article.text.slice(sentence?.start, sentence?.end),
    trigger: claim.trigger.text,
  });
  return wrong.has(decision) ? decision : undefined;
}

function claimProperties(
  document: Document,
  claim: Claim,
  { merges, wrong }: Followed,
): Record<string, unknown> {
  const { text, publishedAt } = document.article;
  const { subjectSpan, objectSpan, speakerSpan, trigger } = claim;
  const { polarity, modality, tense, relation, confidence, rule, isQuote } = claim;
  const { ploverEvent, ploverMode, ploverContexts, viaCoreference, viaMetonym } = claim;
  const { eventDate, datePrecision, dateText, group } = claim;
  return present({
    ...{ id: claim.id, relation, polarity, modality, status: claimStatus(claim), tense },
    ...{ ploverEvent, ploverMode, ploverContexts, eventDate, datePrecision, dateText, group },
    ...{ confidence, rule, isQuote, viaCoreference, viaMetonym },
    trigger: trigger.text,
    triggerLemma: trigger.lemma,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    subjectText: text.slice(subjectSpan.start, subjectSpan.end),
    objectText: objectSpan ? text.slice(objectSpan.start, objectSpan.end) : undefined,
    speakerText: speakerSpan ? text.slice(speakerSpan.start, speakerSpan.end) : undefined,
    publishedAt,
    date: eventDate ?? publishedAt,
    tripleKey: claim.object
      ? tripleKey(merges.resolve(claim.subject), relation, merges.resolve(claim.object))
      : undefined,
    wrong: wrongMark(document, claim, wrong),
    extractorVersion: document.extractorVersion,
  });
}

/** Claim-SUBJECT->, -OBJECT->, -ATTRIBUTED_TO->, -LOCATED_AT->Entity, by relationship type. */
export function claimLinks(claims: readonly Claim[]): Record<ClaimLinkType, LinkRow[]> {
  return {
    SUBJECT: claims.map((claim) => ({
      from: claim.id,
      to: claim.subject,
      props: { ...claim.subjectSpan },
    })),
    OBJECT: claims.flatMap((claim) =>
      claim.object ? [{ from: claim.id, to: claim.object, props: { ...claim.objectSpan } }] : [],
    ),
    ATTRIBUTED_TO: claims.flatMap((claim) =>
      claim.speaker
        ? [
            {
              from: claim.id,
              to: claim.speaker,
              props: present({ cue: claim.cue, ...claim.speakerSpan }),
            },
          ]
        : [],
    ),
    LOCATED_AT: claims.flatMap((claim) =>
      claim.location ? [{ from: claim.id, to: claim.location, props: {} }] : [],
    ),
  };
}

/** Relationship types from a claim to an entity. */
export const CLAIM_LINK_TYPES = ["SUBJECT", "OBJECT", "ATTRIBUTED_TO", "LOCATED_AT"] as const;
export type ClaimLinkType = (typeof CLAIM_LINK_TYPES)[number];

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
