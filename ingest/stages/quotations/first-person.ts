import type { Entity, Mention, Quotation } from "#schemas/document.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import type { Analysis, ParsedSentence, Token } from "../../analysis.ts";
import { SpanIndex } from "../../span-index.ts";
import { within } from "./said.ts";
import { organisationOf } from "./speakers.ts";
import { statementAuthors } from "./statement-authors.ts";

const SINGULAR = /^(?:i|me|my|mine|myself)$/iu;
const PLURAL = /^(?:we|us|our|ours|ourselves)$/iu;

function toEntity(record: LexiconRecord): Entity {
  const { iso2, iso3, country, sector, capital, description, wikidataId } = record;
  const optional = { iso2, iso3, country, sector, capital, description, wikidataId };
  const known = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    aliases: record.aliases,
    curated: true,
    ...Object.fromEntries(known),
  };
}

interface Known {
  analysis: Analysis;
  mentions: SpanIndex<Mention>;
}

interface Found {
  mention: Mention;
  entity: Entity | undefined;
}

/** Who "I" or "we" is; null for a token that is neither, or for a speaker that is not known. */
function refersTo(token: Token, speaker: string, analysis: Analysis): string | null {
  if (SINGULAR.test(token.text) && token.upos !== "NUM") return speaker;
  if (!PLURAL.test(token.text) || token.text === "US") return null;
  return organisationOf(speaker, analysis, analysis.article.publishedAt);
}

function inSentence(sentence: ParsedSentence, quotation: Quotation, known: Known): Found[] {
  const { speaker } = quotation;
  if (speaker === null) return [];
  const { analysis } = known;
  return sentence.tokens.flatMap((token) => {
    const entityId = within(token, quotation) ? refersTo(token, speaker, analysis) : null;
    if (entityId === null || known.mentions.overlapping(token).length > 0) return [];
    return [asFound(analysis, { sentence: sentence.index, token, entityId })];
  });
}

function asFound(
  { lexicon }: Analysis,
  { sentence, token, entityId }: { sentence: number; token: Token; entityId: string },
): Found {
  const { start, end, text } = token;
  const record = lexicon.get(entityId);
  const mention = { start, end, text, via: "pronoun" as const, entityId, sentence };
  return { mention, entity: record && toEntity(record) };
}

/** "I" and "we" outside quotations in a statement: its authors, each of them of one "we". */
function inStatement(analysis: Analysis, direct: SpanIndex<Quotation>): Found[] {
  const authors = statementAuthors(analysis);
  if (authors.length === 0) return [];
  return analysis.sentences.flatMap((sentence) =>
    sentence.tokens
      .filter((token) => direct.overlapping(token).length === 0)
      .flatMap((token) => {
        if (SINGULAR.test(token.text) && authors.length > 1) return [];
        const meant = authors.map((author) => refersTo(token, author, analysis));
        const known = [...new Set(meant)].filter((id) => id !== null);
        return known.map((entityId) =>
          asFound(analysis, { sentence: sentence.index, token, entityId }),
        );
      }),
  );
}

/**
 * Adds "I" and "we" of direct quotations as mentions: "I" is the speaker, "we" the organisation he
 * leads; in a statement also those outside quotations, which are its authors. An organisation that the text does not name becomes an entity by it. Mentions stay in the
 * order of the text.
 */
export function addFirstPerson(analysis: Analysis): Analysis {
  const direct = new SpanIndex(analysis.quotations.filter((quotation) => quotation.direct));
  const place = { analysis, mentions: new SpanIndex(analysis.mentions) };
  const quoted = analysis.sentences.flatMap((sentence) =>
    direct.overlapping(sentence).flatMap((quotation) => inSentence(sentence, quotation, place)),
  );
  const found = [...quoted, ...inStatement(analysis, direct)];
  const known = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const usable = found.filter(({ mention, entity }) => known.has(mention.entityId) || entity);
  for (const { entity } of usable)
    if (entity && !known.has(entity.id)) known.set(entity.id, entity);
  const mentions = [...analysis.mentions, ...usable.map(({ mention }) => mention)];
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...analysis, mentions, entities: [...known.values()] };
}
