import type { Article } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import { defaultLexicon } from "#schemas/lexicon/index.ts";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import { EXTRACTOR_VERSION } from "#schemas/version.ts";
import { type Analysis, type Stage, startAnalysis } from "./analysis.ts";
import { clean } from "./stages/clean.ts";
import { findMentions } from "./stages/find-mentions.ts";
import { findQuotations } from "./stages/find-quotations.ts";
import { makeClaims } from "./stages/make-claims.ts";
import { parse } from "./stages/parse.ts";
import { readClauses } from "./stages/read-clauses.ts";
import { resolveCoreference } from "./stages/resolve-coreference.ts";
import { resolveEntities } from "./stages/resolve-entities.ts";

/** All stages in the order they run. */
export const STAGES: readonly Stage[] = [
  clean,
  parse,
  findMentions,
  // Coreference needs all candidates; entities merge what coreference linked.
  resolveCoreference,
  resolveEntities,
  // Speakers are entities, and claims inside quotations need their speaker.
  findQuotations,
  readClauses,
  makeClaims,
];

export interface ExtractOptions {
  /** The world knowledge to read with; the built-in lexicon when left out. */
  lexicon?: Lexicon;
}

/** Runs all stages and keeps the working state: what `explain` shows. */
export function analyse(article: Article, options: ExtractOptions = {}): Analysis {
  const start = startAnalysis(article, options.lexicon ?? defaultLexicon());
  return STAGES.reduce((analysis, stage) => stage(analysis), start);
}

/**
 * Everything that is found in an article. Pure and deterministic: the same article and lexicon
 * give the same document, byte for byte. Never throws on text: nothing found is an empty list.
 */
export function extract(article: Article, options: ExtractOptions = {}): Document {
  const analysis = analyse(article, options);
  return {
    article,
    sentences: analysis.sentences.map(
      ({ tokens: _tokens, children: _children, ...sentence }) => sentence,
    ),
    mentions: analysis.mentions,
    entities: analysis.entities,
    quotations: analysis.quotations,
    claims: analysis.claims,
    extractorVersion: EXTRACTOR_VERSION,
    lexiconVersion: analysis.lexicon.version,
  };
}
