import { z } from "zod";
import { RELATIONS } from "./ontology/relations.ts";
import { STATUSES } from "./subgraph.ts";

const reason = z.string().trim().max(1_000).optional();
const by = z.string().trim().min(1).max(200).optional().describe("who decides, in free words");
const entityId = z.string().min(1).max(1_000);

/**
 * A decision as it is asked for: a claim was read wrongly, two entities are one, two entities are
 * not one. Of `same`, `gone` becomes one with `keep`, whose name stays.
 */
export const decisionRequestSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("wrong"), claim: z.string().min(1), reason, by }),
  z.object({ kind: z.literal("same"), keep: entityId, gone: entityId, reason, by }),
  z.object({ kind: z.literal("different"), first: entityId, second: entityId, reason, by }),
]);
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

/** An entity as it was called when somebody decided about it. */
const party = z.object({ id: z.string(), name: z.string(), kind: z.string() });

const common = {
  id: z
    .string()
    .describe("`dec:` + 24 hex digits of what is decided; the same decision has one id"),
  at: z.string().describe("when it was decided, ISO-8601"),
  by: z.string(),
  reason: z.string().optional(),
};

/**
 * A kept decision. A `wrong` one names its claim by what it says and by its sentence, so that it
 * holds when the article is loaded again; `claims` are those in the store that it marks now, none
 * while the article is not there.
 */
export const decisionSchema = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.literal("wrong"),
    article: z.object({ id: z.string(), title: z.string() }),
    subject: party,
    relation: z.enum(RELATIONS),
    object: party.nullable(),
    status: z.enum(STATUSES),
    sentence: z.string(),
    claims: z.array(z.string()),
  }),
  z.object({ ...common, kind: z.literal("same"), keep: party, gone: party }),
  z.object({ ...common, kind: z.literal("different"), first: party, second: party }),
]);
export type Decision = z.infer<typeof decisionSchema>;

/** An entity that may be the same as another one, and why one could think so. */
export const similarEntitySchema = party.extend({
  articleCount: z.number(),
  because: z.string(),
});
export type SimilarEntity = z.infer<typeof similarEntitySchema>;
