import type { PlanStep, QueryValue } from "#schemas/query.ts";

/** Parameters of a Cypher statement. Integers stay integers in both stores when they are whole. */
export type Params = Record<string, unknown>;

/** One row of a result, by column. */
export type Row = Record<string, QueryValue>;

/** A transaction of our own statements (never of text a user typed). */
export interface Transaction {
  run(cypher: string, params?: Params): Promise<Row[]>;
}

/** Limits of a user-typed query; the store enforces them while rows stream. */
export interface QueryLimits {
  /** Lets the query create, change and delete nodes and relationships, and keeps what it did. */
  mayWrite?: boolean;
  timeoutMs: number;
  maxRows: number;
  maxBytes: number;
  signal?: AbortSignal;
}

/** What a user-typed query gives back, before it is made a drawable graph. */
export interface RawResult {
  columns: string[];
  rows: QueryValue[][];
  truncated: "rows" | "bytes" | null;
  plan?: PlanStep[];
  /** How many single changes a query that may write made. */
  changes?: number;
}

/** A query whose rows are all wanted has at most so many. */
export const MAX_STREAM_ROWS = 1_000_000;

/** A page of the rows of a user-typed query, in the query's order. */
export interface RowPage {
  columns: string[];
  rows: QueryValue[][];
}

/** Limits of a query whose rows are all wanted: no cut, only time and the caller's signal. */
export type StreamLimits = Pick<QueryLimits, "timeoutMs" | "signal">;

/**
 * A property graph store. Values that come back are plain (see `QueryValue`), the same from every
 * store. All methods reject with an `AppError`.
 */
export interface Store {
  readonly kind: "embedded" | "neo4j";
  /** The address without user and password. */
  readonly uri: string;
  /** Runs one of our own reading statements. */
  read(cypher: string, params?: Params): Promise<Row[]>;
  /** Runs `work` in one write transaction: all of it is stored, or nothing. May run `work` again after a conflict. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Runs text that a user typed: guarded, limited and cancellable; read-only unless the limits say otherwise. */
  query(cypher: string, params: Params, limits: QueryLimits): Promise<RawResult>;
  /**
   * All rows of text that a user typed, guarded as in `query`, page by page; at least one page.
   * Throws `too-large` rather than leave rows out.
   */
  queryPages(cypher: string, params: Params, limits: StreamLimits): AsyncIterable<RowPage>;
  /** Makes ready in the background what the first typed query would wait for, where there is such a thing. */
  prepareQueries?(): void;
  /** Ids of entities whose name or alias fits the words, best first. */
  searchEntities(text: string, limit: number): Promise<{ id: string; score: number }[]>;
  close(): Promise<void>;
}
