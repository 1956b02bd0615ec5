import type { Explanation, Reading, SentenceExplanation } from "#schemas/answers.ts";
import type { Article } from "#schemas/article.ts";
import type { Claim, Mention } from "#schemas/document.ts";
import { articleId } from "#schemas/ids.ts";
import type { Analysis, Argument, Clause, ParsedSentence } from "./analysis.ts";
import { analyse, type ExtractOptions } from "./pipeline.ts";

function argumentText(sentence: ParsedSentence, argument: Argument): string {
  const word = sentence.tokens[argument.head]?.text ?? "";
  return argument.preposition ? `${argument.preposition} ${word}` : word;
}

function explainClause(
  sentence: ParsedSentence,
  clause: Clause,
): SentenceExplanation["clauses"][0] {
  return {
    predicate: [...clause.chain, clause.lemma].join(" > "),
    subjects: clause.subjects.map((argument) => argumentText(sentence, argument)),
    objects: [...clause.objects, ...clause.obliques].map((argument) =>
      argumentText(sentence, argument),
    ),
    passive: clause.passive,
    polarity: clause.polarity,
    modality: clause.modality,
  };
}

function inSentence<T extends Mention | Claim>(items: readonly T[], index: number): T[] {
  return items.filter((item) => item.sentence === index);
}

function explainSentence(analysis: Analysis, parsed: ParsedSentence): SentenceExplanation {
  const { tokens, children: _children, ...sentence } = parsed;
  return {
    sentence,
    tokens: tokens.map(({ start, end, text, lemma, upos, head, relation }) => ({
      start,
      end,
      text,
      lemma,
      tag: upos,
      head,
      relation,
    })),
    mentions: inSentence(analysis.mentions, parsed.index),
    clauses: analysis.clauses
      .filter((clause) => clause.sentence === parsed.index)
      .map((clause) => explainClause(parsed, clause)),
    rules: analysis.traces
      .filter((trace) => trace.sentence === parsed.index)
      .map(({ rule, fired, reason }) => ({ rule, fired, reason })),
    claims: inSentence(analysis.claims, parsed.index),
  };
}

/** `publishedAt` (ISO-8601) is the date that words like "yesterday" are read against. */
export interface ExplainOptions extends ExtractOptions {
  publishedAt?: string;
}

/**
 * How a text is read, sentence by sentence: tokens and tree, mentions, clauses, the rules that
 * looked at each clause with why they fired or not, and the claims. Pure, deterministic, and
 * never throws on text. Offsets are UTF-16 code units into `text`, end exclusive.
 */
export function explain(text: string, options: ExplainOptions = {}): Explanation {
  const { publishedAt, ...rest } = options;
  const article = {
    id: articleId({ text }),
    text,
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  const analysis = analyse(article, rest);
  return {
    text,
    sentences: analysis.sentences.map((parsed) => explainSentence(analysis, parsed)),
    entities: analysis.entities,
    quotations: analysis.quotations,
  };
}

/**
 * How the sentence around `offset` (UTF-16 code units into the article's text) is read in its
 * article, so that names and pronouns mean what they mean there; null where no sentence is. The
 * entities are those that the sentence mentions or its claims speak of.
 */
export function explainInArticle(
  article: Article,
  offset: number,
  options: ExtractOptions = {},
): Reading | null {
  const analysis = analyse(article, options);
  const parsed = analysis.sentences.find(({ start, end }) => start <= offset && offset < end);
  if (!parsed) return null;
  const explained = explainSentence(analysis, parsed);
  const ids = new Set<string | null>([
    ...explained.mentions.map(({ entityId }) => entityId),
    ...explained.claims.flatMap(({ subject, object, speaker }) => [subject, object, speaker]),
  ]);
  return { ...explained, entities: analysis.entities.filter(({ id }) => ids.has(id)) };
}
