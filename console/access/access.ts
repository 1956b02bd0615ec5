import type { SourceItem } from "#ingest";
import type { ArticleList, LoadSummary, Progress, Violation } from "#schemas/answers.ts";
import type { Answer, ExportFormat } from "#schemas/api.ts";
import type { Decision, DecisionRequest } from "#schemas/decisions.ts";
import type { Lexicon } from "#schemas/lexicon/record.ts";
import type { QueryResult } from "#schemas/query.ts";
import type { LoadedLexicon } from "../lexicon.ts";

/** What deleting an article took away. */
export interface Deleted {
  deleted: boolean;
  claims: number;
  relationships: number;
  entities: number;
}

export interface AccessLoadOptions {
  lexicon: LoadedLexicon;
  jobs?: number;
  /** Time that reading one article may take, in milliseconds; a minute when left out. */
  budgetMs?: number;
  /** Address of the queue whose workers read the articles; this process reads them when left out. */
  queue?: string;
  /** Words about the load as a whole, for whoever watches. */
  onSay?: (text: string) => void;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

export interface AccessQuery {
  query: string;
  params: Record<string, unknown>;
  timeoutMs?: number;
  maxRows?: number;
}

export interface ListParams {
  q?: string;
  source?: string;
  from?: string;
  to?: string;
  limit: number;
  offset: number;
}

/**
 * A graph as the command line works with it: opened by this process, or through the server that
 * owns its file. All methods reject with AppError.
 */
export interface Access {
  /** The server's address when the graph is reached through one. */
  readonly server: string | null;
  load(items: AsyncIterable<SourceItem>, options: AccessLoadOptions): Promise<LoadSummary>;
  /** Reads a question in English; a server reads it with its own lexicon. Nothing is run. */
  ask(question: string, lexicon: Lexicon): Promise<Answer>;
  query(query: AccessQuery, signal: AbortSignal): Promise<QueryResult>;
  listArticles(params: ListParams): Promise<ArticleList>;
  deleteArticle(id: string): Promise<Deleted>;
  listDecisions(): Promise<Decision[]>;
  decide(request: DecisionRequest): Promise<Decision>;
  undoDecision(id: string): Promise<Decision>;
  verify(): Promise<Violation[]>;
  rebuild(): Promise<{ relationships: number }>;
  exportGraph(format: ExportFormat): AsyncIterable<string>;
  close(): Promise<void>;
}
