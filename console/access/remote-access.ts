import { randomUUID } from "node:crypto";
import type { ExportFormat } from "#schemas/api.ts";
import type { QueryResult } from "#schemas/query.ts";
import { ROUTES } from "#schemas/routes.ts";
import type { Access, AccessQuery, ListParams } from "./access.ts";
import type { HttpClient } from "./http-client.ts";
import { loadOverHttp } from "./remote-load.ts";

/** A graph that a running server owns, through its HTTP interface. */
export function remoteAccess(client: HttpClient): Access {
  return {
    server: client.url,
    load: (items, options) => loadOverHttp(client, items, options),
    ask: (question) =>
      client.json(`/api/ask?${new URLSearchParams({ q: question })}`, ROUTES.ask.response),
    query: (query, signal) => queryOverHttp(client, query, signal),
    listArticles: (params) =>
      client.json(`/api/articles?${searchParams(params)}`, ROUTES.articles.response),
    deleteArticle: (id) =>
      client.json(`/api/articles/${encodeURIComponent(id)}`, ROUTES.deleteArticle.response, {
        method: "DELETE",
      }),
    listDecisions: async () =>
      (await client.json("/api/decisions", ROUTES.decisions.response)).decisions,
    decide: (request) =>
      client.json("/api/decisions", ROUTES.decide.response, {
        method: "POST",
        body: { by: "command line", ...request },
      }),
    undoDecision: (id) =>
      client.json(`/api/decisions/${encodeURIComponent(id)}`, ROUTES.undoDecision.response, {
        method: "DELETE",
      }),
    verify: async () => {
      const answer = await client.json("/api/verify", ROUTES.verify.response, { method: "POST" });
      return answer.violations;
    },
    rebuild: () => client.json("/api/rebuild", ROUTES.rebuild.response, { method: "POST" }),
    exportGraph: (format) => exportOverHttp(client, format),
    close: async () => {},
  };
}

async function queryOverHttp(
  client: HttpClient,
  query: AccessQuery,
  signal: AbortSignal,
): Promise<QueryResult> {
  const id = randomUUID();
  const cancel = () => {
    const path = `/api/query/${id}`;
    client.json(path, ROUTES.cancelQuery.response, { method: "DELETE" }).catch(() => {});
  };
  signal.addEventListener("abort", cancel, { once: true });
  try {
    const answer = await client.json("/api/query", ROUTES.query.response, {
      method: "POST",
      body: { id, ...query },
    });
    return answer as QueryResult;
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

async function* exportOverHttp(client: HttpClient, format: ExportFormat): AsyncGenerator<string> {
  const response = await client.stream(`/api/export?format=${format}`);
  if (response.body === null) return;
  const decoder = new TextDecoder();
  for await (const part of response.body) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

function searchParams(params: ListParams): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) search.set(name, String(value));
  return search.toString();
}
