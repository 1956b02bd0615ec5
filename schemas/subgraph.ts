import { z } from "zod";
import { ENTITY_KINDS } from "./ontology/entity-types.ts";

/**
 * How an edge is stated, strongest first. The first two exist as direct relationships; the others
 * are seen only in claims (`denied` covers negated ones too).
 */
export const STATUSES = [
  "asserted",
  "planned",
  "possible",
  "hypothetical",
  "requested",
  "denied",
] as const;
export type Status = (typeof STATUSES)[number];

/** A node to draw. `label` is what is written beside it; `kind` is an entity kind or another node label (Article, Claim, ...). */
export const graphNodeSchema = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  mentionCount: z.number().optional(),
  articleCount: z.number().optional(),
  degree: z.number().optional(),
  country: z.string().optional(),
  sector: z.string().optional(),
});
export type GraphNode = z.infer<typeof graphNodeSchema>;

/** An edge to draw. `id` is the triple key + `|` + status for relations between entities, else the relationship's id. */
export const graphEdgeSchema = z.object({
  id: z.string(),
  key: z.string().optional(),
  source: z.string(),
  target: z.string(),
  relation: z.string(),
  status: z.enum(STATUSES),
  claimCount: z.number(),
  articleCount: z.number().optional(),
  firstDate: z.string().optional(),
  lastDate: z.string().optional(),
  contestedCount: z.number().optional(),
  negatedCount: z
    .number()
    .optional()
    .describe(
      "of a denied edge: how many of its claims say that it is not so; the rest is denied by somebody",
    ),
});
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

/** Nodes and edges to draw; `total` says how many there would be without the limit. */
export const subgraphSchema = z.object({
  nodes: z.array(graphNodeSchema),
  edges: z.array(graphEdgeSchema),
  total: z.object({ nodes: z.number(), edges: z.number() }).optional(),
});
export type Subgraph = z.infer<typeof subgraphSchema>;

/** An entity as search finds it; `matched` is the name or alias that fitted. */
export const entityHitSchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  matched: z.string(),
  mentionCount: z.number(),
  articleCount: z.number(),
  typos: z.number().optional().describe("typing errors between the query and the name"),
});
export type EntityHit = z.infer<typeof entityHitSchema>;
