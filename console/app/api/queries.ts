import type { StoreSchema } from "#schemas/answers.ts";
import type { Answer, QueryFileRequest, QueryRequest } from "#schemas/api.ts";
import type { QueryResult } from "#schemas/query.ts";
import { call, item, send, withQuery } from "./request.ts";

/** Questions in English and queries in Cypher. */
export const queriesApi = {
  ask: (question: string) => call<Answer>(withQuery("/api/ask", { q: question })),
  schema: () => call<StoreSchema>("/api/schema"),
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
};
