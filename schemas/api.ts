import { z } from "zod";
import { loadSummarySchema, progressSchema, storeCountsSchema } from "./answers.ts";
import { articleInputSchema } from "./article.ts";
import { ERROR_CODES } from "./errors.ts";
import { MAX_LOAD } from "./load-inputs.ts";
import { ENTITY_KINDS } from "./ontology/entity-types.ts";
import { RELATIONS } from "./ontology/relations.ts";
import { MOST_PATHS } from "./path-limits.ts";
import { STATUSES } from "./subgraph.ts";

/** The header every state-changing request must carry (any value), so that no foreign page can send it without a preflight. */
export const CLIENT_HEADER = "x-newsgraph";

/** What every failed request answers. `line` and `column` count from 1. */
export const apiErrorSchema = z.object({
  error: z.object({
    code: z.enum(ERROR_CODES),
    message: z.string(),
    hint: z.string().optional(),
    line: z.number().optional(),
    column: z.number().optional(),
    offset: z.number().optional(),
  }),
});
export type ApiError = z.infer<typeof apiErrorSchema>;

export const healthSchema = z.object({
  status: z.literal("ok"),
  version: z.string(),
  store: z.object({
    kind: z.enum(["embedded", "neo4j"]),
    uri: z.string().describe("without credentials"),
  }),
  writable: z.boolean().describe("true when typed queries may write (serve --allow-write)"),
  counts: storeCountsSchema,
});
export type Health = z.infer<typeof healthSchema>;

/** That the store answers; while it does not, the answer is 503. */
export const readySchema = z.object({ status: z.literal("ok") });
export type Ready = z.infer<typeof readySchema>;

/** Caps of a typed query: wall time in milliseconds, and rows of its answer. */
export const MAX_TIMEOUT_MS = 120_000;
export const MAX_ROWS = 100_000;

/** `id` is chosen by the client (UUID) so that it can cancel. */
export const queryRequestSchema = z.object({
  id: z.string().min(1).max(100).optional(),
  query: z.string().min(1),
  params: z.record(z.string(), z.unknown()).default({}),
  timeoutMs: z.int().positive().max(MAX_TIMEOUT_MS).optional(),
  maxRows: z.int().positive().max(MAX_ROWS).optional(),
  write: z
    .boolean()
    .default(false)
    .describe(
      "lets the query change the graph; only where the server was started with --allow-write",
    ),
});
export type QueryRequest = z.input<typeof queryRequestSchema>;

/** The forms in which all rows of a query come as a file. */
export const ROW_FORMATS = ["csv", "json"] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

/** As {@link queryRequestSchema}, for a file that holds every row. */
export const queryFileRequestSchema = queryRequestSchema
  .omit({ maxRows: true })
  .extend({ format: z.enum(ROW_FORMATS) });
export type QueryFileRequest = z.input<typeof queryFileRequestSchema>;

/** A question in English, as `GET /api/ask` reads it. */
export const askParamsSchema = z.object({ q: z.string().trim().min(1).max(500) });

/** How a question was understood and the Cypher that asks it; or why it was not, with questions that are. */
export const answerSchema = z.discriminatedUnion("understood", [
  z.object({
    understood: z.literal(true),
    reading: z.string(),
    notes: z.array(z.string()),
    cypher: z.string(),
    params: z.record(z.string(), z.string()),
  }),
  z.object({
    understood: z.literal(false),
    reason: z.string(),
    examples: z.array(z.string()),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;

const limit = (fallback: number, max: number) =>
  z.coerce.number().int().positive().max(max).default(fallback);
const list = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
    z.array(item),
  );

export const entitiesParamsSchema = z.object({
  q: z.string().default(""),
  kind: z.enum(ENTITY_KINDS).optional(),
  limit: limit(20, 200),
});

/** Those of direct relationships where none are named. */
const statuses = list(z.enum(STATUSES)).default(["asserted", "planned"]);

/** `statuses`, those of the relations that the card counts, defaults to those that are direct relationships. */
export const entityParamsSchema = z.object({
  statuses,
});

/** `statuses` defaults to those that are direct relationships; `exclude` are ids already on screen. */
export const neighboursParamsSchema = z.object({
  id: z.string().min(1),
  relation: z.enum(RELATIONS).optional(),
  direction: z.enum(["out", "in", "both"]).default("both"),
  statuses,
  exclude: list(z.string()).default([]),
  limit: limit(25, 500),
});

/** Either `key` (the triple key) or `claim`, or `subject` and/or `object` entity ids. */
export const evidenceParamsSchema = z.object({
  key: z.string().optional(),
  claim: z.string().optional(),
  subject: z.string().optional(),
  object: z.string().optional(),
  limit: limit(50, 500),
});

/** Which sentence of an article: the one that holds this offset (UTF-16 code units into its text). */
export const readingParamsSchema = z.object({ at: z.coerce.number().int().min(0) });

/** A year, month, day or time in ISO-8601. */
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T.*)?)?)?$/u, "give an ISO-8601 date");

/** By what a list of articles is ordered, latest first: when they were published, or when they were loaded. */
export const ARTICLE_ORDERS = ["published", "loaded"] as const;
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number];

export const articlesParamsSchema = z.object({
  q: z.string().optional(),
  source: z.string().optional(),
  from: day.optional(),
  to: day.optional(),
  order: z.enum(ARTICLE_ORDERS).optional().describe("published when left out; latest first"),
  limit: limit(50, 500),
  offset: z.coerce.number().int().nonnegative().default(0),
});

/** `ids` restricts to edges among these nodes; without it, the `limit` nodes of highest degree. */
export const graphParamsSchema = z.object({
  ids: list(z.string()).optional(),
  statuses,
  limit: limit(60, 10_000),
});

export const similarParamsSchema = z.object({ limit: limit(5, 50) });

export const contestedParamsSchema = z.object({ limit: limit(100, 1_000) });

/** Ids of the articles whose news are asked for: those that a load wrote, say. */
export const newsRequestSchema = z.object({ articles: z.array(z.string()).min(1).max(1_000) });

/** Among which entities; in a body, because ids of a large picture do not fit into an address. */
const ids = z.array(z.string().min(1)).max(10_000);

/** The edges among `ids` and, when given, between them and `others`. */
export const subgraphRequestSchema = z.object({
  ids,
  others: ids.default([]),
  statuses: z.array(z.enum(STATUSES)).default(["asserted", "planned"]),
});

export const edgeClaimsRequestSchema = z.object({ ids, limit: limit(50_000, 100_000) });

/** `ways`: the `shortest` alone, or `several`, the next longer ones too until `limit` is reached. */
export const pathParamsSchema = z.object({
  from: z.string().min(1),
  to: z.string().min(1),
  ways: z.enum(["shortest", "several"]).default("shortest"),
  maxHops: limit(4, 6),
  limit: limit(3, MOST_PATHS),
});

/** What entities are put together by, when there are too many to draw one by one. */
export const GROUPINGS = ["kind", "country", "sector"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const groupsParamsSchema = z.object({
  by: z.enum(GROUPINGS).default("kind"),
  statuses,
});

/** Rows of the table of edges, most claims first. */
export const edgesParamsSchema = z.object({
  statuses,
  limit: limit(200, 1_000),
  offset: z.coerce.number().int().nonnegative().default(0),
});

export const timelineParamsSchema = z.object({
  unit: z.enum(["year", "month", "day"]).default("month"),
  entity: z.string().optional(),
  relation: z.enum(RELATIONS).optional(),
});

export const EXPORT_FORMATS = ["jsonl", "graphml", "gexf", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const exportParamsSchema = z.object({ format: z.enum(EXPORT_FORMATS).default("jsonl") });

/** Articles to load: each with text, html or url. */
export const loadRequestSchema = z.object({
  articles: z.array(articleInputSchema).min(1).max(MAX_LOAD),
  source: z.string().optional(),
  publishedAt: z.string().optional(),
  keepFailures: z
    .boolean()
    .default(true)
    .describe("lists what fails (GET /api/failed); false where the client keeps its own list"),
});
export type LoadRequest = z.input<typeof loadRequestSchema>;

/** Where an article of a load is. */
export const jobItemSchema = progressSchema.pick({
  ...{ item: true, stage: true, message: true, hint: true, article: true },
});
export type JobItem = z.infer<typeof jobItemSchema>;

/** A load. `items` are its articles so far, at most 1000; `notes` say what of the request is not read. */
export const jobSchema = z.object({
  id: z.string(),
  state: z.enum(["running", "done", "failed", "cancelled"]),
  progress: progressSchema.nullable(),
  items: z.array(jobItemSchema),
  summary: loadSummarySchema.nullable(),
  notes: z.array(z.string()).default([]),
});
export type Job = z.infer<typeof jobSchema>;
