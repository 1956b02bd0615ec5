import type {
  Claim,
  Document,
  Entity,
  Mention,
  MentionVia,
  Modality,
  Polarity,
} from "#schemas/document.ts";
import { articleId, shortHash } from "#schemas/ids.ts";
import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Span } from "#schemas/span.ts";

/** A claim of a {@link DocumentSketch}: `sentence` counts from 0, the words must stand in it. */
export interface ClaimSketch {
  sentence: number;
  subject: string;
  relation: Relation;
  object?: string;
  trigger: string;
  polarity?: Polarity;
  modality?: Modality;
  speaker?: string;
  eventDate?: string;
  confidence?: number;
}

/** A document in few words: sentences with mentions as `[surface](entity id)`. */
export interface DocumentSketch {
  title?: string;
  url?: string;
  source?: string;
  publishedAt?: string;
  sentences: string[];
  claims?: ClaimSketch[];
  lexiconVersion?: string;
}

const MARK = /\[([^\]]+)\]\(([^)]+)\)/gu;

/** Names of the curated entities that sketches use; another id is called by its first surface. */
const NAMES = new Map([
  ["country:UA", "Ukraine"],
  ["country:RU", "Russia"],
  ["country:SK", "Slovakia"],
  ["country:CN", "China"],
  ["org:nato", "NATO"],
  ["person:jens-stoltenberg", "Jens Stoltenberg"],
]);

/** The same title, date and source is the same article, so that a changed sketch is an update. */
function sketchId({ title, url, source, publishedAt }: DocumentSketch, text: string): string {
  if (url || !title) return articleId({ url, source, publishedAt, text });
  return `art:${shortHash(title.toLowerCase(), publishedAt ?? "", source ?? "")}`;
}

/** Makes a whole document of a sketch, with all offsets right, for tests of the store. */
export function makeDocument(sketch: DocumentSketch): Document {
  const text = sketch.sentences.map((sentence) => sentence.replace(MARK, "$1")).join(" ");
  const { title, url, source, publishedAt } = sketch;
  const given = { title, url, source, publishedAt };
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const id = sketchId(sketch, text);
  const sentences = locateSentences(sketch);
  const mentions = sentences.flatMap(({ span, index, marked }) =>
    findMentions(marked, span.start, index),
  );
  const claims = (sketch.claims ?? []).map((claim) =>
    makeClaim(id, text, { claim, sentences, mentions }),
  );
  return {
    article: { id, text, ...known },
    sentences: sentences.map(({ span, index }) => ({
      ...span,
      ...{ index, paragraph: 0, isQuote: false, isHeadline: false },
    })),
    mentions,
    entities: makeEntities(mentions),
    quotations: [],
    claims: claims.toSorted((a, b) => a.trigger.start - b.trigger.start),
    extractorVersion: "test",
    lexiconVersion: sketch.lexiconVersion ?? "test",
  };
}

interface LocatedSentence {
  index: number;
  marked: string;
  span: Span;
}

function locateSentences(sketch: DocumentSketch): LocatedSentence[] {
  let start = 0;
  return sketch.sentences.map((marked, index) => {
    const end = start + marked.replace(MARK, "$1").length;
    const sentence = { index, marked, span: { start, end } };
    start = end + 1;
    return sentence;
  });
}

function findMentions(marked: string, offset: number, sentence: number): Mention[] {
  let removed = 0;
  return [...marked.matchAll(MARK)].map((match) => {
    const [whole, surface = "", entityId = ""] = match;
    const start = offset + match.index - removed;
    removed += whole.length - surface.length;
    const via: MentionVia = NAMES.get(entityId) === surface ? "name" : "alias";
    return { start, end: start + surface.length, text: surface, via, entityId, sentence };
  });
}

const KINDS = new Map<string, EntityKind>([
  ["country", "Country"],
  ["org", "Organization"],
  ["person", "Person"],
  ["place", "Place"],
]);

function makeEntities(mentions: readonly Mention[]): Entity[] {
  const ids = [...new Set(mentions.map(({ entityId }) => entityId))].toSorted();
  return ids.map((id) => {
    const surfaces = mentions.filter(({ entityId }) => entityId === id).map(({ text }) => text);
    const name = NAMES.get(id) ?? surfaces[0] ?? id;
    const [prefix = "", rest = ""] = id.split(":");
    return {
      id,
      kind: KINDS.get(prefix) ?? "Other",
      name,
      aliases: [...new Set(surfaces)].filter((surface) => surface !== name),
      curated: !rest.startsWith("~"),
      ...(prefix === "country" ? { iso2: rest } : {}),
    };
  });
}

function makeClaim(
  article: string,
  text: string,
  context: {
    claim: ClaimSketch;
    sentences: readonly LocatedSentence[];
    mentions: readonly Mention[];
  },
): Claim {
  const { claim, sentences, mentions } = context;
  const sentence = sentences[claim.sentence];
  const spanOf = (entity: string): Span => {
    const mention = mentions.find((m) => m.entityId === entity && m.sentence === claim.sentence);
    if (!mention) throw new Error(`${entity} is not in sentence ${claim.sentence}`);
    return { start: mention.start, end: mention.end };
  };
  const start = text.indexOf(claim.trigger, sentence?.span.start);
  if (start < 0) throw new Error(`"${claim.trigger}" is not in sentence ${claim.sentence}`);
  const { relation, subject, object = null, speaker = null, polarity = "affirmed" } = claim;
  const modality = claim.modality ?? "asserted";
  const identity = [article, String(claim.sentence), subject, relation, object ?? "", polarity];
  return {
    id: `clm:${shortHash(...identity, modality, String(start))}`,
    ...{ sentence: claim.sentence, relation, subject, object, polarity, modality, speaker },
    subjectSpan: spanOf(subject),
    objectSpan: object ? spanOf(object) : null,
    trigger: {
      ...{ start, end: start + claim.trigger.length },
      ...{ text: claim.trigger, lemma: claim.trigger },
    },
    tense: "past",
    ploverEvent: relationType(relation).plover,
    ploverContexts: [],
    speakerSpan: speaker ? spanOf(speaker) : null,
    cue: speaker ? "said" : null,
    isQuote: false,
    ...(claim.eventDate === undefined ? {} : { eventDate: claim.eventDate }),
    datePrecision: claim.eventDate ? "day" : "unknown",
    ...{ viaCoreference: false, viaMetonym: false, rule: "test" },
    confidence: claim.confidence ?? 0.9,
  };
}
