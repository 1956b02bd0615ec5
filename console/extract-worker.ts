import { workerData } from "piscina";
import { explainInArticle, extract } from "#ingest";
import type { Reading } from "#schemas/answers.ts";
import type { Article } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import { type LoadedLexicon, lexiconWith } from "./lexicon.ts";

let loaded: LoadedLexicon | undefined;

/** The built-in records and the user's own, which come as `workerData`. */
function options() {
  loaded ??= lexiconWith(workerData as readonly LexiconRecord[]);
  return { lexicon: loaded.lexicon };
}

/** What a worker thread runs: the document of one article. */
export function extractArticle(article: Article): Document {
  return extract(article, options());
}

/** What a worker thread runs to explain the sentence at `offset`, null where there is none. */
export function readSentence(task: { article: Article; offset: number }): Reading | null {
  return explainInArticle(task.article, task.offset, options());
}
