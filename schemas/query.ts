import { z } from "zod";
import { subgraphSchema } from "./subgraph.ts";

/** A node as a query returns it; `id` is the `id` property where there is one, else the store's own. */
export const queryNodeSchema = z.object({
  $type: z.literal("node"),
  id: z.string(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});
export type QueryNode = z.infer<typeof queryNodeSchema>;

/** A relationship as a query returns it; `start` and `end` are ids of nodes as in {@link queryNodeSchema}. */
export const queryRelationshipSchema = z.object({
  $type: z.literal("relationship"),
  id: z.string(),
  type: z.string(),
  start: z.string(),
  end: z.string(),
  properties: z.record(z.string(), z.unknown()),
});
export type QueryRelationship = z.infer<typeof queryRelationshipSchema>;

/** A path: n + 1 nodes and n relationships in order. */
export const queryPathSchema = z.object({
  $type: z.literal("path"),
  nodes: z.array(queryNodeSchema),
  relationships: z.array(queryRelationshipSchema),
});
export type QueryPath = z.infer<typeof queryPathSchema>;

/** An integer outside the range that JSON numbers keep exactly, as decimal digits. */
export interface QueryBigInteger {
  $type: "integer";
  value: string;
}

/**
 * A value of a result, the same from both stores and safe in JSON: null, boolean, number, string,
 * list, map, or one of the tagged records above. Temporals are ISO-8601 strings. A `$type` key of a
 * user's own map comes as `$$type`.
 */
export type QueryValue =
  | null
  | boolean
  | number
  | string
  | QueryBigInteger
  | QueryNode
  | QueryRelationship
  | QueryPath
  | QueryValue[]
  | { [key: string]: QueryValue };

/**
 * One operator of a plan. A plan is a list with the outermost operator first, each followed by its
 * children, one `depth` deeper. `rows`, `hits` (looks into the store) and `milliseconds` are
 * measured by PROFILE where the store tells them; `estimatedRows` is the planner's guess.
 */
export const planStepSchema = z.object({
  depth: z.int(),
  operator: z.string(),
  details: z.string().optional(),
  estimatedRows: z.number().optional(),
  rows: z.number().optional(),
  hits: z.number().optional(),
  milliseconds: z.number().optional(),
});
export type PlanStep = z.infer<typeof planStepSchema>;

/** Why a result holds fewer rows than the query would give; `null` when it is whole. */
export const TRUNCATIONS = ["rows", "bytes"] as const;

/** What a query that ran is warned about, with its place: lines and columns count from 1, `offset` UTF-16 code units from 0. */
export const queryWarningSchema = z.object({
  message: z.string(),
  line: z.int(),
  column: z.int(),
  offset: z.int(),
});
export type QueryWarning = z.infer<typeof queryWarningSchema>;

/** What a user-typed query gives. `elapsedMs` is wall time at the store's border. */
export const queryResultSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  rowCount: z.int(),
  truncated: z.enum(TRUNCATIONS).nullable(),
  elapsedMs: z.number(),
  plan: z.array(planStepSchema).optional().describe("of EXPLAIN and PROFILE"),
  changes: z.int().optional().describe("how many single changes a query that may write made"),
  warnings: z
    .array(queryWarningSchema)
    .optional()
    .describe("names in the query that the store does not have, where there are any"),
  graph: subgraphSchema.describe("nodes, relationships and paths of the rows as a drawable graph"),
});
export type QueryResult = Omit<z.infer<typeof queryResultSchema>, "rows"> & {
  rows: QueryValue[][];
};
