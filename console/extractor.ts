import { availableParallelism } from "node:os";
import {
  type ArticleDefaults,
  articleFromInput,
  explain,
  explainInArticle,
  extract,
  type PageReader,
} from "#ingest";
import type { Explanation, Reading } from "#schemas/answers.ts";
import type { Article, ArticleInput } from "#schemas/article.ts";
import { AppError } from "#schemas/errors.ts";
import type { LoadedLexicon } from "./lexicon.ts";
import type { Reader } from "./load.ts";
import { createWorkerPool } from "./worker-pool.ts";
import type { PageOutcome, TypedText } from "./worker-tasks.ts";

/**
 * Reads strangers' texts and pages, many at once. All of it rejects with AppError `timeout` past
 * the time and `too-large` past the memory that one article may take, and `cancelled` on abort.
 */
export interface Extractor extends Reader {
  /** How many articles it reads at the same time. */
  readonly jobs: number;
  /** The article of an input that carries a page; rejects as `articleFromInput` throws. */
  readPage: PageReader;
  /** How the sentence at `offset` is read in its article, null where none is. */
  explain(article: Article, offset: number): Promise<Reading | null>;
  /** How a typed text is read, sentence by sentence. */
  explainText(typed: TypedText): Promise<Explanation>;
}

export interface ExtractorOptions {
  lexicon: LoadedLexicon;
  /** Worker threads; 0 extracts in this thread, without limits. Left out: one less than the machine has cores, at least 1. */
  jobs?: number;
  /** Time one article may take, in milliseconds; a minute when left out. */
  budgetMs?: number;
}

/** An extractor over worker threads, which start with the first article; with `jobs: 0`, in this thread. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  return jobs === 0 ? inThisThread(options.lexicon) : inWorkers({ ...options, jobs });
}

function inThisThread(loaded: LoadedLexicon): Extractor {
  const { lexicon } = loaded;
  return {
    lexicon: loaded,
    jobs: 1,
    extract: async (article, signal) => {
      // Gives timers and signals a turn between two articles.
      await new Promise(setImmediate);
      if (signal?.aborted) {
        throw new AppError("cancelled", `stopped before ${nameOf(article)} was read`);
      }
      return extract(article, { lexicon });
    },
    readPage: async (input, defaults) => articleFromInput(input, defaults),
    explain: async (article, offset) => explainInArticle(article, offset, { lexicon }),
    explainText: async ({ text, publishedAt }) =>
      explain(text, { lexicon, ...(publishedAt === undefined ? {} : { publishedAt }) }),
    close: async () => {},
  };
}

function inWorkers(options: ExtractorOptions & { jobs: number }): Extractor {
  const { lexicon, jobs, budgetMs } = options;
  const common = { records: lexicon.extra, ...(budgetMs === undefined ? {} : { budgetMs }) };
  const articles = createWorkerPool({ ...common, threads: jobs });
  // A thread of its own: what people look at does not wait behind the articles of a load.
  const desk = createWorkerPool({ ...common, threads: 1 });
  return {
    lexicon,
    jobs,
    extract: (article, signal) =>
      articles.run({ name: "extractArticle", work: article, about: nameOf(article), signal }),
    readPage: async (input, defaults, signal) => {
      const about = pageName(input, defaults);
      const job = { name: "readPage", work: { input, defaults }, about, signal };
      const outcome = await desk.run<PageOutcome>(job);
      if ("article" in outcome) return outcome.article;
      const { code, message, hint } = outcome.refused;
      throw new AppError(code, message, hint === undefined ? {} : { hint });
    },
    explain: (article, offset) =>
      desk.run({ name: "readSentence", work: { article, offset }, about: nameOf(article) }),
    explainText: (typed) => desk.run({ name: "readText", work: typed, about: "the typed text" }),
    close: async () => {
      await Promise.all([articles.close(), desk.close()]);
    },
  };
}

/** How many characters of its text stand for an article without a title. */
const BEGINNING = 40;

function nameOf({ title, text }: Article): string {
  return title || `“${text.trim().slice(0, BEGINNING)}…”`;
}

function pageName({ title, url, id }: ArticleInput, defaults: ArticleDefaults): string {
  return title ?? url ?? defaults.url ?? id ?? "a page";
}
