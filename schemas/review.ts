import { z } from "zod";
import { evidenceSchema } from "./answers.ts";
import { CONTESTS } from "./contest.ts";
import { RELATIONS } from "./ontology/relations.ts";
import { graphEdgeSchema, graphNodeSchema } from "./subgraph.ts";

/** Who published articles, as they name it, and how many. */
export const articleSourceSchema = z.object({ name: z.string(), articles: z.number() });
export type ArticleSource = z.infer<typeof articleSourceSchema>;

/** What deleting an article would take along; `names` are the first entities that would go. */
export const deletionSchema = z.object({
  claims: z.number(),
  relationships: z.number(),
  entities: z.number(),
  names: z.array(z.string()),
});
export type Deletion = z.infer<typeof deletionSchema>;

const voices = z.object({ claims: z.number(), articles: z.number(), sources: z.array(z.string()) });
const contestedEnd = z.object({ id: z.string(), name: z.string(), kind: z.string() });

/** A triple that some claims affirm and others deny. */
export const contestedSchema = z.object({
  key: z.string(),
  subject: contestedEnd,
  relation: z.enum(RELATIONS),
  object: contestedEnd,
  asserting: voices,
  denying: voices,
  between: z.enum(CONTESTS),
  lastDate: z.string().optional(),
});
export type Contested = z.infer<typeof contestedSchema>;

/** What articles brought that was not there before them. */
export const newsSchema = z.object({
  relations: z.object({ nodes: z.array(graphNodeSchema), edges: z.array(graphEdgeSchema) }),
  entities: z.array(graphNodeSchema),
  contradictions: z.array(contestedSchema),
  claims: z.array(evidenceSchema).describe("their claims, newest first, at most 500"),
  claimCount: z.number(),
});
export type News = z.infer<typeof newsSchema>;
