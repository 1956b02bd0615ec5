import type {
  ArticleList,
  ArticleView,
  EdgeClaims,
  EntityCard,
  EntityPath,
  Evidence,
  NeighbourCount,
  Reading,
  StoreSchema,
} from "#schemas/answers.ts";
import type {
  Answer,
  ApiError,
  Grouping,
  Health,
  Job,
  LoadRequest,
  QueryFileRequest,
  QueryRequest,
} from "#schemas/api.ts";
import type { Decision, DecisionRequest, SimilarEntity } from "#schemas/decisions.ts";
import type { Feed, FeedRequest, WatchedFeed } from "#schemas/feeds.ts";
import type { Preview, PreviewRequest } from "#schemas/preview.ts";
import type { QueryResult } from "#schemas/query.ts";
import type { ArticleSource, Contested, Deletion, News } from "#schemas/review.ts";
import type { EntityHit, Status, Subgraph } from "#schemas/subgraph.ts";
import { STATUS_NAMES } from "./canvas/status-styles.ts";
import { databaseBack } from "./outage.ts";

/** A failed request: what the server said, or that it could not be reached. `line` and `column` count from 1. */
export class RequestError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly offset: number | undefined;

  constructor(error: Omit<ApiError["error"], "code"> & { code: string }, cause?: unknown) {
    super(error.message, { cause });
    this.name = "RequestError";
    this.code = error.code;
    this.hint = error.hint;
    this.line = error.line;
    this.column = error.column;
    this.offset = error.offset;
  }
}

interface Call {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Whether doing it twice is as good as once: then it waits for a database that is away. True for GET. */
  repeatable?: boolean;
}

/** After an outage a request is sent again so often: one that brings the database down must end. */
const REPEATS = 2;

function unreachable(cause: unknown): RequestError {
  return new RequestError(
    {
      code: "unreachable",
      message: "The newsgraph server does not answer.",
      hint: "Start it with `npm start` (or `newsgraph serve`) and try again.",
    },
    cause,
  );
}

async function failure(response: Response): Promise<RequestError> {
  const body: unknown = await response.json().catch(() => null);
  if (body && typeof body === "object" && "error" in body) {
    return new RequestError((body as ApiError).error);
  }
  return new RequestError({
    code: "internal",
    message: `The server answered ${response.status} ${response.statusText}.`.trim(),
    hint: "Look at the terminal where the server runs.",
  });
}

/**
 * Sends one request; while the server cannot reach its database, what is repeatable waits and is sent
 * again. Throws a {@link RequestError}; an aborted call throws the signal's reason.
 */
async function send(path: string, options: Call = {}): Promise<Response> {
  const { method = "GET", signal, repeatable = method === "GET" } = options;
  for (let repeats = 0; ; repeats += 1) {
    const response = await sendOnce(path, { ...options, method });
    if (response.ok) return response;
    const error = await failure(response);
    if (error.code !== "store-unavailable") throw error;
    const back = databaseBack(error, signal);
    if (!repeatable || repeats === REPEATS) throw error;
    await back;
  }
}

async function sendOnce(path: string, { method = "GET", body, signal }: Call): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (method !== "GET") {
    headers["content-type"] = "application/json";
    headers["x-newsgraph"] = "1";
  }
  return fetch(path, {
    method,
    headers,
    signal: signal ?? null,
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((thrown: unknown) => {
    if (signal?.aborted) throw thrown;
    throw unreachable(thrown);
  });
}

/** Sends one request and reads its JSON. Throws as {@link send}. */
async function call<T>(path: string, options: Call = {}): Promise<T> {
  return (await (await send(path, options)).json()) as T;
}

type Value = string | number | readonly string[] | undefined;

/** A path with its query; undefined and empty lists are left out, lists are joined by commas. */
export function withQuery(path: string, values: Record<string, Value>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text !== undefined && text !== "") search.set(name, String(text));
  }
  const query = search.toString();
  return query ? `${path}?${query}` : path;
}

const item = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

/** What an evidence question may name: the triple key, one claim, or the entities at the ends. */
export interface EvidenceQuestion {
  key?: string | undefined;
  claim?: string | undefined;
  subject?: string | undefined;
  object?: string | undefined;
}

/** Which articles to list; dates are ISO-8601 days, both included. */
export interface ArticleFilter {
  q?: string;
  source?: string;
  from?: string;
  to?: string;
  limit?: number;
  offset?: number;
}

export interface DeletedArticle {
  deleted: boolean;
  claims: number;
  relationships: number;
  entities: number;
}

/** One function per HTTP route (see `schemas/routes.ts`). All reject with a {@link RequestError}. */
export const api = {
  health: () => call<Health>("/api/health"),
  ask: (question: string) => call<Answer>(withQuery("/api/ask", { q: question })),
  schema: () => call<StoreSchema>("/api/schema"),
  graph: (options: { limit?: number; ids?: readonly string[] } = {}, signal?: AbortSignal) =>
    call<Subgraph>(withQuery("/api/graph", { statuses: STATUS_NAMES, ...options }), { signal }),
  subgraph: (ids: readonly string[], others: readonly string[] = []) =>
    call<Subgraph>("/api/graph", {
      ...{ method: "POST", repeatable: true },
      body: { ids, others, statuses: STATUS_NAMES },
    }),
  groups: (by: Grouping) =>
    call<Subgraph>(withQuery("/api/groups", { by, statuses: STATUS_NAMES })),
  edges: (options: { offset: number; limit: number }) =>
    call<Subgraph>(withQuery("/api/edges", { statuses: STATUS_NAMES, ...options })),
  edgeClaims: (ids: readonly string[]) =>
    call<EdgeClaims>("/api/claims", { method: "POST", repeatable: true, body: { ids } }),
  entities: (q: string, signal?: AbortSignal) =>
    call<{ entities: EntityHit[] }>(withQuery("/api/entities", { q, limit: 12 }), { signal }),
  entity: (id: string) =>
    call<EntityCard>(withQuery(item("/api/entities", id), { statuses: STATUS_NAMES })),
  neighbours: (options: {
    id: string;
    relation?: string | undefined;
    direction?: string | undefined;
    exclude?: readonly string[];
    statuses?: readonly Status[];
    limit?: number;
  }) =>
    call<{ subgraph: Subgraph; counts: NeighbourCount[] }>(
      withQuery("/api/neighbours", { statuses: STATUS_NAMES, ...options }),
    ),
  path: (options: { from: string; to: string; ways?: "shortest" | "several"; limit: number }) =>
    call<{ paths: EntityPath[] }>(withQuery("/api/path", options)),
  evidence: (question: EvidenceQuestion, limit?: number) =>
    call<{ evidence: Evidence[]; total: number }>(
      withQuery("/api/evidence", { ...question, limit }),
    ),
  contested: () => call<{ contested: Contested[]; total: number }>("/api/contested"),
  decisions: () => call<{ decisions: Decision[] }>("/api/decisions"),
  decide: (request: DecisionRequest) =>
    call<Decision>("/api/decisions", { method: "POST", repeatable: true, body: request }),
  undoDecision: (id: string) => call<Decision>(item("/api/decisions", id), { method: "DELETE" }),
  similar: (id: string) =>
    call<{ similar: SimilarEntity[] }>(`${item("/api/entities", id)}/similar`),
  query: (request: QueryRequest, signal?: AbortSignal) =>
    call<QueryResult>("/api/query", {
      ...{ method: "POST", repeatable: request.write !== true },
      ...{ body: request, signal },
    }),
  /** The answer's body streams; it breaks off when the query fails on the way. */
  queryFile: (request: QueryFileRequest, signal?: AbortSignal) =>
    send("/api/query/file", { method: "POST", repeatable: true, body: request, signal }),
  cancelQuery: (id: string) =>
    call<{ cancelled: boolean }>(item("/api/query", id), { method: "DELETE" }),
  articles: (filter: ArticleFilter = {}) =>
    call<ArticleList>(withQuery("/api/articles", { ...filter })),
  sources: () => call<{ sources: ArticleSource[] }>("/api/sources"),
  news: (articles: readonly string[]) =>
    call<News>("/api/news", { method: "POST", repeatable: true, body: { articles } }),
  preview: (request: PreviewRequest, signal?: AbortSignal) =>
    call<Preview>("/api/preview", { method: "POST", repeatable: true, body: request, signal }),
  feeds: () => call<{ feeds: WatchedFeed[] }>("/api/feeds"),
  watchFeed: (request: FeedRequest) =>
    call<WatchedFeed>("/api/feeds", { method: "POST", body: request }),
  checkFeed: (id: string) =>
    call<WatchedFeed>(`${item("/api/feeds", id)}/check`, { method: "POST" }),
  removeFeed: (id: string) => call<Feed>(item("/api/feeds", id), { method: "DELETE" }),
  article: (id: string) => call<ArticleView>(item("/api/articles", id)),
  reading: (id: string, at: number) =>
    call<Reading>(withQuery(`${item("/api/articles", id)}/reading`, { at })),
  loadArticles: (request: LoadRequest) =>
    call<Job>("/api/articles", { method: "POST", body: request }),
  deletion: (id: string) => call<Deletion>(`${item("/api/articles", id)}/deletion`),
  deleteArticle: (id: string) =>
    call<DeletedArticle>(item("/api/articles", id), { method: "DELETE" }),
  job: (id: string) => call<Job>(item("/api/jobs", id)),
  cancelJob: (id: string) => call<Job>(item("/api/jobs", id), { method: "DELETE" }),
  jobEvents: (id: string) => `${item("/api/jobs", id)}/events`,
};

/** A sentence for people about anything thrown. */
export function describeError(thrown: unknown): { message: string; hint?: string | undefined } {
  if (thrown instanceof RequestError) return { message: thrown.message, hint: thrown.hint };
  return { message: thrown instanceof Error ? thrown.message : String(thrown) };
}
