import type { ArticleList, ArticleView, Reading } from "#schemas/answers.ts";
import type { ArticleOrder } from "#schemas/api.ts";
import type { ArticleSource, Deletion } from "#schemas/review.ts";
import { call, item, withQuery } from "./request.ts";

/** Which articles to list; dates are ISO-8601 days, both included. */
export interface ArticleFilter {
  q?: string;
  source?: string;
  from?: string;
  to?: string;
  order?: ArticleOrder;
  limit?: number;
  offset?: number;
}

export interface DeletedArticle {
  deleted: boolean;
  claims: number;
  relationships: number;
  entities: number;
}

/** The articles in the store. */
export const articlesApi = {
  articles: (filter: ArticleFilter = {}) =>
    call<ArticleList>(withQuery("/api/articles", { ...filter })),
  sources: () => call<{ sources: ArticleSource[] }>("/api/sources"),
  article: (id: string) => call<ArticleView>(item("/api/articles", id)),
  reading: (id: string, at: number) =>
    call<Reading>(withQuery(`${item("/api/articles", id)}/reading`, { at })),
  deletion: (id: string) => call<Deletion>(`${item("/api/articles", id)}/deletion`),
  deleteArticle: (id: string) =>
    call<DeletedArticle>(item("/api/articles", id), { method: "DELETE" }),
};
