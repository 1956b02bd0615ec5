import type { Span } from "#schemas/span.ts";
import type { Analysis, Block, ParsedSentence, Stage, Token } from "../analysis.ts";
import { attributionTail, joinTail } from "../clauses/attribution-tail.ts";
import { reattachParticles } from "../clauses/particles.ts";
import { reattachVerbs } from "../clauses/reattach.ts";
import { rerootVerb } from "../clauses/reroot.ts";
import { type LanguageModel, loadModel } from "../model/language-model.ts";
import { splitSentences } from "../model/split-sentences.ts";

/** Splits blocks that are not furniture into sentences and reads each sentence's tree. */
export const parse: Stage = (analysis) => {
  const model = loadModel();
  const { text } = analysis.article;
  const sentences: ParsedSentence[] = [];
  readableBlocks(analysis).forEach((block, paragraph) => {
    for (const span of splitSentences(text, block)) {
      const tokens = readTree(model, text, span);
      if (tokens.length === 0) continue;
      sentences.push({
        ...span,
        index: sentences.length,
        paragraph,
        isQuote: false,
        isHeadline: block.kind !== "body",
        tokens,
        children: childrenOf(tokens),
      });
    }
  });
  return { ...analysis, sentences };
};

/** The tree of one sentence; an attribution at its end is read apart from what is said. */
function readTree(model: LanguageModel, text: string, span: Span): Token[] {
  const at = attributionTail(text, span);
  if (at === null) return repaired(model.parse(text, span));
  const said = repaired(model.parse(text, { start: span.start, end: at }));
  return joinTail(said, repaired(model.parse(text, { start: at, end: span.end })));
}

/** Tokens hung where their forms say, which the parser often does not see. */
function repaired(tokens: readonly Token[]): Token[] {
  return reattachParticles(reattachVerbs(rerootVerb(tokens)));
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
