import type { Span } from "#schemas/span.ts";
import type { Analysis, Block, ParsedSentence, Stage, Token } from "../analysis.ts";
import { readAsides } from "../clauses/asides.ts";
import {
  attributionLead,
  attributionTail,
  joinLead,
  joinTail,
} from "../clauses/attribution-tail.ts";
import { readLaterClause } from "../clauses/later-clauses.ts";
import { readMainVerb } from "../clauses/main-verbs.ts";
import { readMisread } from "../clauses/misread.ts";
import { reattachParticles } from "../clauses/particles.ts";
import { reattachPhrases } from "../clauses/phrases.ts";
import { reattachVerbs } from "../clauses/reattach.ts";
import { rerootVerb } from "../clauses/reroot.ts";
import { reattachSaid } from "../clauses/said-content.ts";
import { separateTimes } from "../clauses/time-names.ts";
import { alike } from "../clauses/tree-changes.ts";
import { type Form, type LanguageModel, loadModel } from "../model/language-model.ts";
import { splitSentences } from "../model/split-sentences.ts";
import { MAX_TOKENS } from "../model/workspace.ts";
import { datelineEnd } from "./datelines.ts";

/**
 * Splits blocks that are not furniture into sentences and reads each sentence's tree. No sentence
 * has more than `MAX_TOKENS` tokens, so that whatever later stages do with one is bounded: longer
 * ones are tables and lists, and become several.
 */
export const parse: Stage = (analysis) => {
  const model = loadModel();
  const { text } = analysis.article;
  const sentences: ParsedSentence[] = [];
  readableBlocks(analysis).forEach((block, paragraph) => {
    for (const span of sentencesOf(text, block)) {
      if (!WORD.test(text.slice(span.start, span.end))) continue;
      for (const { span: own, tokens } of readTrees(model, text, span)) {
        sentences.push({
          ...own,
          index: sentences.length,
          paragraph,
          isQuote: false,
          isHeadline: block.kind !== "body",
          tokens,
          children: childrenOf(tokens),
        });
      }
    }
  });
  return { ...analysis, sentences };
};

/** The sentences of a block; its dateline is one by itself, no part of what is reported. */
function sentencesOf(text: string, block: Block): Span[] {
  const dateline = block.kind === "body" ? datelineEnd(text, block) : null;
  if (dateline === null) return splitSentences(text, block);
  const { start, end } = block;
  const own = { start, end: start + text.slice(start, dateline).trimEnd().length };
  return [own, ...splitSentences(text, { start: dateline, end })];
}

/** Two letters together: what has none says nothing that could be read (numbers, marks, tables of them). */
const WORD = /\p{L}[\p{L}\p{M}]/u;

/**
 * The tree of one sentence, or several of one that is too long; an attribution at its start or end
 * is read apart from what is said.
 */
function readTrees(model: LanguageModel, text: string, span: Span): Part[] {
  const lead = attributionLead(text, span);
  const tail = attributionTail(text, { start: lead ?? span.start, end: span.end });
  const said = { start: lead ?? span.start, end: tail ?? span.end };
  const readForms = (forms: readonly Form[]) =>
    readAsides(model.parseForms(forms), (some) => model.parseForms(some));
  const parsed = (part: Span) =>
    readLaterClause(readAsides(model.parse(text, part), readForms), readForms);
  const read = (part: Span) => repaired(parsed(part));
  const parts = partsOf(parsed(said), said).map((part) => ({
    ...part,
    tokens: repaired(part.tokens),
  }));
  if (parts.length === 0) return [];
  if (lead !== null) {
    joinTo(parts, 0, (tokens) => joinLead(read({ start: span.start, end: lead }), tokens));
  }
  if (tail !== null) {
    joinTo(parts, -1, (tokens) => joinTail(tokens, read({ start: tail, end: span.end })));
  }
  return parts.length === 1 ? parts.map((part) => ({ ...part, span })) : parts;
}

/** Replaces the part at a place by itself with the attribution that is joined to it. */
function joinTo(parts: Part[], at: number, join: (tokens: Token[]) => Token[]): void {
  const place = at < 0 ? parts.length + at : at;
  const tokens = join(parts[place]?.tokens ?? []);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first && last) parts[place] = { span: { start: first.start, end: last.end }, tokens };
}

/** Tokens hung where their forms say, which the parser often does not see. */
function repaired(tokens: readonly Token[]): Token[] {
  return reattachParticles(
    reattachPhrases(
      reattachSaid(reattachVerbs(readMainVerb(rerootVerb(separateTimes(readMisread(tokens)))))),
    ),
  ).map(alike);
}

interface Part {
  span: Span;
  tokens: Token[];
}

/** A sentence in parts of at most `MAX_TOKENS`, each with a tree of its own; nothing without tokens. */
function partsOf(tokens: Token[], span: Span): Part[] {
  if (tokens.length <= MAX_TOKENS) return tokens.length === 0 ? [] : [{ span, tokens }];
  const parts: Part[] = [];
  for (let from = 0; from < tokens.length; from += MAX_TOKENS) {
    const own = tokens.slice(from, from + MAX_TOKENS).map((token) => moved(token, from));
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) parts.push({ span: { start: first.start, end: last.end }, tokens: own });
  }
  return parts;
}

/** The token as one of the part that begins at token `from`; what hangs outside it becomes a root. */
function moved(token: Token, from: number): Token {
  const head = token.head - from;
  const isInside = head >= 0 && head < MAX_TOKENS;
  const link = isInside ? { head } : { head: -1, relation: "root" };
  return { ...token, ...link, index: token.index - from };
}

/** The blocks to read; a text that nobody cleaned is one body block per paragraph. */
function readableBlocks({ blocks, article }: Analysis): Block[] {
  if (blocks.length > 0) return blocks.filter((block) => block.kind !== "furniture");
  return paragraphs(article.text).map((span) => ({ ...span, kind: "body" }));
}

/** The stretches of a text between blank lines, without blanks at their ends. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\n\s*/g)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== "");
}

/** The dependents of each token, in order. */
function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  for (const { index, head } of tokens) children[head]?.push(index);
  return children;
}
