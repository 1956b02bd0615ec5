import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { explainInArticle, extract } from "#ingest";
import type { Reading } from "#schemas/answers.ts";
import type { Article } from "#schemas/article.ts";
import { childProgram } from "#schemas/child-program.ts";
import { AppError } from "#schemas/errors.ts";
import type { LoadedLexicon } from "./lexicon.ts";
import type { Reader } from "./load.ts";

/** Wall time one article may take in a worker, in milliseconds, before it counts as failed. */
const ARTICLE_BUDGET_MS = 60_000;

/** Idle workers are kept this long, in milliseconds, so that the next article finds a warm one. */
const IDLE_MS = 30_000;

/** Runs `extract` for many articles at once. */
export interface Extractor extends Reader {
  /** How many articles it reads at the same time. */
  readonly jobs: number;
  /** How the sentence at `offset` is read in its article, null where none is. Rejects as `extract` does. */
  explain(article: Article, offset: number): Promise<Reading | null>;
}

export interface ExtractorOptions {
  lexicon: LoadedLexicon;
  /** Worker threads; 0 extracts in this thread. Left out: one less than the machine has cores, at least 1. */
  jobs?: number;
}

/** An extractor over worker threads, which start with the first article; with `jobs: 0`, in this thread. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  return jobs === 0 ? inThisThread(options.lexicon) : inWorkers(options.lexicon, jobs);
}

function inThisThread(lexicon: LoadedLexicon): Extractor {
  return {
    lexicon,
    jobs: 1,
    extract: async (article, signal) => {
      // Gives timers and signals a turn between two articles.
      await new Promise(setImmediate);
      if (signal?.aborted) throw cancelled(article);
      return extract(article, { lexicon: lexicon.lexicon });
    },
    explain: async (article, offset) =>
      explainInArticle(article, offset, { lexicon: lexicon.lexicon }),
    close: async () => {},
  };
}

function inWorkers(lexicon: LoadedLexicon, jobs: number): Extractor {
  let pool: Piscina | undefined;
  const worker = childProgram(import.meta.url, "extract-worker", "./extract-worker.ts");
  const opened = () => {
    pool ??= new Piscina({
      filename: worker.file,
      execArgv: worker.execArgv,
      name: "extractArticle",
      minThreads: 0,
      maxThreads: jobs,
      idleTimeout: IDLE_MS,
      workerData: lexicon.extra,
    });
    return pool;
  };
  return {
    lexicon,
    jobs,
    extract: (article, signal) =>
      withinBudget(article, signal, (limit) => opened().run(article, { signal: limit })),
    explain: (article, offset) =>
      withinBudget(article, undefined, (limit) =>
        opened().run({ article, offset }, { name: "readSentence", signal: limit }),
      ),
    close: async () => {
      await pool?.destroy();
      pool = undefined;
    },
  };
}

async function withinBudget<T>(
  article: Article,
  signal: AbortSignal | undefined,
  run: (limit: AbortSignal) => Promise<T>,
): Promise<T> {
  const budget = AbortSignal.timeout(ARTICLE_BUDGET_MS);
  try {
    return await run(signal === undefined ? budget : AbortSignal.any([signal, budget]));
  } catch (error) {
    if (signal?.aborted) throw cancelled(article);
    if (!budget.aborted) throw error;
    throw tooSlow(article, error);
  }
}

function tooSlow(article: Article, cause: unknown): AppError {
  const seconds = ARTICLE_BUDGET_MS / 1000;
  const name = article.title ?? article.id;
  return new AppError("timeout", `reading took longer than ${seconds} s: ${name}`, {
    hint: "split the text into shorter articles",
    cause,
  });
}

function cancelled(article: Article): AppError {
  return new AppError("cancelled", `stopped before ${article.title ?? article.id} was read`);
}
