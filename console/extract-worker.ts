import { workerData } from "piscina";
import {
  type ArticleDefaults,
  articleFromInput,
  explain,
  explainInArticle,
  extract,
} from "#ingest";
import type { Explanation, Reading } from "#schemas/answers.ts";
import type { Article, ArticleInput } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import { type LoadedLexicon, lexiconWith } from "./lexicon.ts";
import type { PageOutcome, TypedText, WorkerTask } from "./worker-tasks.ts";

let loaded: LoadedLexicon | undefined;

/** A text that needs names, offices and verbs: the tables of all of them are read with it. */
const FIRST = "NATO Secretary-General Jens Stoltenberg urged Iran to release the crew, he said.";

/** The built-in records and the user's own, which come as `workerData`, with everything read that reading needs. */
function load(): LoadedLexicon {
  const made = lexiconWith(workerData as readonly LexiconRecord[]);
  explain(FIRST, { lexicon: made.lexicon });
  return made;
}

/** Only now the time begins to count. */
function begin({ begins }: WorkerTask<unknown>) {
  loaded ??= load();
  start(begins);
  return { lexicon: loaded.lexicon };
}

function start(begins: WorkerTask<unknown>["begins"]): void {
  begins.postMessage(null);
  begins.close();
}

/** What a worker thread runs: the document of one article. */
export function extractArticle(task: WorkerTask<Article>): Document {
  return extract(task.work, begin(task));
}

/** What a worker thread runs to explain the sentence at `offset`, null where there is none. */
export function readSentence(
  task: WorkerTask<{ article: Article; offset: number }>,
): Reading | null {
  const { article, offset } = task.work;
  return explainInArticle(article, offset, begin(task));
}

/** What a worker thread runs to explain a typed text. */
export function readText(task: WorkerTask<TypedText>): Explanation {
  const { text, publishedAt } = task.work;
  return explain(text, { ...begin(task), ...(publishedAt === undefined ? {} : { publishedAt }) });
}

/** What a worker thread runs to make an article of a page: the article, or what of an AppError survives the way back. */
export function readPage(
  task: WorkerTask<{ input: ArticleInput; defaults: ArticleDefaults }>,
): PageOutcome {
  start(task.begins);
  try {
    return { article: articleFromInput(task.work.input, task.work.defaults) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, hint } = error;
    return { refused: { code, message, hint } };
  }
}
