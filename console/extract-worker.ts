import { workerData } from "piscina";
import { extract } from "#ingest";
import type { Article } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import { type LoadedLexicon, lexiconWith } from "./lexicon.ts";

let loaded: LoadedLexicon | undefined;

/** What a worker thread runs: the document of one article. `workerData` holds the user's lexicon records. */
export function extractArticle(article: Article): Document {
  loaded ??= lexiconWith(workerData as readonly LexiconRecord[]);
  return extract(article, { lexicon: loaded.lexicon });
}
