import type { Health, Ready } from "#schemas/api.ts";
import { articlesApi } from "./api/articles.ts";
import { decisionsApi } from "./api/decisions.ts";
import { graphApi } from "./api/graph.ts";
import { loadsApi } from "./api/loads.ts";
import { queriesApi } from "./api/queries.ts";
import { call } from "./api/request.ts";

export type { ArticleFilter, DeletedArticle } from "./api/articles.ts";
export type { EvidenceQuestion } from "./api/graph.ts";
export { describeError, RequestError } from "./api/request.ts";

/** One function per HTTP route (see `schemas/routes.ts`). All reject with a RequestError. */
export const api = {
  health: () => call<Health>("/api/health"),
  ready: () => call<Ready>("/api/ready"),
  ...graphApi,
  ...decisionsApi,
  ...queriesApi,
  ...articlesApi,
  ...loadsApi,
};
