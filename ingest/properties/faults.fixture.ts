import type { Document } from "#schemas/document.ts";
import type { Span } from "#schemas/span.ts";

type Copied = [span: Span, copy: string | null];

/** Each span of a document with the text it says it holds, null where the document keeps no copy. */
function spansOf({ sentences, mentions, quotations, claims }: Document): Copied[] {
  const bare = [
    ...sentences,
    ...quotations,
    ...quotations.map(({ speakerSpan }) => speakerSpan),
    ...claims.flatMap(({ subjectSpan, objectSpan, speakerSpan }) => [
      subjectSpan,
      objectSpan,
      speakerSpan,
    ]),
  ].filter((span) => span !== null);
  const copied = [...mentions, ...claims.map(({ trigger }) => trigger)];
  return [
    ...bare.map((span): Copied => [span, null]),
    ...copied.map((span): Copied => [span, span.text]),
  ];
}

function spanFaults(document: Document): string[] {
  const { text } = document.article;
  return spansOf(document).flatMap(([{ start, end }, copy]) => {
    if (start < 0 || start >= end || end > text.length)
      return [`${start}-${end} is not in the text`];
    const found = text.slice(start, end);
    return copy === null || found === copy ? [] : [`"${found}" is not "${copy}"`];
  });
}

function sentenceFaults({ sentences, mentions, claims }: Document): string[] {
  const placed = [
    ...mentions.map((mention) => ({ ...mention, at: mention.sentence })),
    ...claims.map(({ trigger, sentence }) => ({ ...trigger, at: sentence })),
  ];
  return placed
    .filter(({ start, end, at }) => {
      const around = sentences[at];
      return around === undefined || start < around.start || end > around.end;
    })
    .map(({ text, at }) => `"${text}" does not lie in sentence ${at}`);
}

function referenceFaults({ mentions, entities, quotations, claims }: Document): string[] {
  const known = new Set(entities.map(({ id }) => id));
  const named = [
    ...mentions.map(({ entityId }) => entityId),
    ...quotations.map(({ speaker }) => speaker),
    ...claims.flatMap(({ subject, object, speaker }) => [subject, object, speaker]),
  ];
  return named
    .filter((id) => id !== null && !known.has(id))
    .map((id) => `${id} is no entity of the document`);
}

function idFaults({ mentions, claims, entities }: Document): string[] {
  const places = mentions.map(({ start, end, entityId }) => `${start}-${end} ${entityId}`);
  const lists = [claims.map(({ id }) => id), entities.map(({ id }) => id), places];
  return lists
    .filter((ids) => new Set(ids).size !== ids.length)
    .map((ids) => `twice: ${ids.find((id, index) => ids.indexOf(id) !== index)}`);
}

/**
 * What is wrong with the spans and references of a document, one line each: spans outside the text
 * or with another text than their copy, mentions and triggers outside their sentence, ids without
 * an entity, ids that stand twice. Offsets are UTF-16 code units, end exclusive.
 */
export function faultsOf(document: Document): string[] {
  return [spanFaults, sentenceFaults, referenceFaults, idFaults].flatMap((find) => find(document));
}
