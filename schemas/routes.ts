import { z } from "zod";
import {
  articleListSchema,
  articleViewSchema,
  entityCardSchema,
  entityPathSchema,
  evidenceSchema,
  explanationSchema,
  neighbourCountSchema,
  storeSchemaSchema,
  timelineSchema,
  violationSchema,
} from "./answers.ts";
import {
  articlesParamsSchema,
  entitiesParamsSchema,
  evidenceParamsSchema,
  exportParamsSchema,
  graphParamsSchema,
  healthSchema,
  jobSchema,
  loadRequestSchema,
  neighboursParamsSchema,
  pathParamsSchema,
  queryRequestSchema,
  timelineParamsSchema,
} from "./api.ts";
import { queryResultSchema } from "./query.ts";
import { entityHitSchema, subgraphSchema } from "./subgraph.ts";

const id = z.object({ id: z.string().min(1) });

/**
 * Every HTTP route: method, path (Hono notation), what it reads and what it answers. The router,
 * the OpenAPI page and the browser's wrappers follow from this table.
 */
export const ROUTES = {
  health: {
    method: "GET",
    path: "/api/health",
    summary: "Version, store and counts",
    response: healthSchema,
  },
  query: {
    method: "POST",
    path: "/api/query",
    summary: "Run a read-only Cypher query",
    body: queryRequestSchema,
    response: queryResultSchema,
  },
  cancelQuery: {
    method: "DELETE",
    path: "/api/query/:id",
    summary: "Stop a running query",
    params: id,
    response: z.object({ cancelled: z.boolean() }),
  },
  schema: {
    method: "GET",
    path: "/api/schema",
    summary: "Labels, types and properties of the open store",
    response: storeSchemaSchema,
  },
  graph: {
    method: "GET",
    path: "/api/graph",
    summary: "The best connected part of the graph, or the edges among given nodes",
    query: graphParamsSchema,
    response: subgraphSchema,
  },
  entities: {
    method: "GET",
    path: "/api/entities",
    summary: "Search entities by name and alias",
    query: entitiesParamsSchema,
    response: z.object({ entities: z.array(entityHitSchema) }),
  },
  entity: {
    method: "GET",
    path: "/api/entities/:id",
    summary: "The card of an entity",
    params: id,
    response: entityCardSchema,
  },
  neighbours: {
    method: "GET",
    path: "/api/neighbours",
    summary: "Neighbours of an entity, with counts per relation and direction",
    query: neighboursParamsSchema,
    response: z.object({ subgraph: subgraphSchema, counts: z.array(neighbourCountSchema) }),
  },
  evidence: {
    method: "GET",
    path: "/api/evidence",
    summary: "The sentences behind a relationship or claim, newest first",
    query: evidenceParamsSchema,
    response: z.object({ evidence: z.array(evidenceSchema), total: z.number() }),
  },
  path: {
    method: "GET",
    path: "/api/path",
    summary: "Shortest paths between two entities",
    query: pathParamsSchema,
    response: z.object({ paths: z.array(entityPathSchema) }),
  },
  timeline: {
    method: "GET",
    path: "/api/timeline",
    summary: "Claims per period and status",
    query: timelineParamsSchema,
    response: timelineSchema,
  },
  articles: {
    method: "GET",
    path: "/api/articles",
    summary: "List articles",
    query: articlesParamsSchema,
    response: articleListSchema,
  },
  article: {
    method: "GET",
    path: "/api/articles/:id",
    summary: "An article with text, mentions and claims",
    params: id,
    response: articleViewSchema,
  },
  loadArticles: {
    method: "POST",
    path: "/api/articles",
    summary: "Load articles; answers with the job",
    body: loadRequestSchema,
    response: jobSchema,
  },
  deleteArticle: {
    method: "DELETE",
    path: "/api/articles/:id",
    summary: "Delete an article and what only it supported",
    params: id,
    response: z.object({
      deleted: z.boolean(),
      claims: z.number(),
      relationships: z.number(),
      entities: z.number(),
    }),
  },
  job: {
    method: "GET",
    path: "/api/jobs/:id",
    summary: "State of a load",
    params: id,
    response: jobSchema,
  },
  cancelJob: {
    method: "DELETE",
    path: "/api/jobs/:id",
    summary: "Stop a load; what is written stays",
    params: id,
    response: jobSchema,
  },
  jobEvents: {
    method: "GET",
    path: "/api/jobs/:id/events",
    summary: "Progress as server-sent events: `progress` (Progress), then `done` (Job)",
    params: id,
    response: z.string(),
  },
  explain: {
    method: "POST",
    path: "/api/explain",
    summary: "How a text is read: tokens, mentions, clauses, rules",
    body: z.object({ text: z.string().min(1).max(20_000), publishedAt: z.string().optional() }),
    response: explanationSchema,
  },
  export: {
    method: "GET",
    path: "/api/export",
    summary: "The whole graph as a file",
    query: exportParamsSchema,
    response: z.string(),
  },
  verify: {
    method: "POST",
    path: "/api/verify",
    summary: "Recount every invariant of the graph",
    response: z.object({ violations: z.array(violationSchema) }),
  },
  rebuild: {
    method: "POST",
    path: "/api/rebuild",
    summary: "Make the direct relationships again from the claims",
    response: z.object({ relationships: z.number() }),
  },
  openapi: {
    method: "GET",
    path: "/api/openapi.json",
    summary: "This interface as OpenAPI 3.1",
    response: z.unknown(),
  },
} as const;
export type RouteName = keyof typeof ROUTES;
