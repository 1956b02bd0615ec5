import { z } from "zod";
import {
  claimSchema,
  entitySchema,
  mentionSchema,
  quotationSchema,
  sentenceSchema,
} from "./document.ts";
import { RELATIONS } from "./ontology/relations.ts";
import { spanSchema } from "./span.ts";
import { graphNodeSchema, STATUSES } from "./subgraph.ts";

/** What a claim's evidence panel shows: spans are offsets into `sentence.text` + `sentence.start`, that is into the article's text. */
export const evidenceSchema = z.object({
  claimId: z.string(),
  relation: z.enum(RELATIONS),
  status: z.enum(STATUSES),
  polarity: z.string(),
  modality: z.string(),
  subject: z.object({ id: z.string(), name: z.string(), span: spanSchema }),
  object: z.object({ id: z.string(), name: z.string(), span: spanSchema }).nullable(),
  trigger: spanSchema,
  speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
  isQuote: z.boolean(),
  eventDate: z.string().optional(),
  dateText: z.string().optional(),
  rule: z.string(),
  confidence: z.number(),
  wrong: z.string().optional().describe("the decision by which somebody marked the claim wrong"),
  sentence: z.object({
    id: z.string(),
    index: z.number(),
    start: z.number(),
    end: z.number(),
    text: z.string(),
  }),
  article: z.object({
    id: z.string(),
    title: z.string(),
    source: z.string().optional(),
    url: z.string().optional(),
    publishedAt: z.string().optional(),
  }),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Neighbours of an entity counted by relation and direction (`out`: the entity is the subject). */
export const neighbourCountSchema = z.object({
  relation: z.enum(RELATIONS),
  direction: z.enum(["out", "in", "both"]),
  count: z.number(),
});
export type NeighbourCount = z.infer<typeof neighbourCountSchema>;

/** Everything the card of an entity shows. */
export const entityCardSchema = z.object({
  entity: entitySchema.extend({
    mentionCount: z.number(),
    articleCount: z.number(),
    firstSeen: z.string().optional(),
    lastSeen: z.string().optional(),
  }),
  surfaces: z.array(z.object({ text: z.string(), via: z.string(), count: z.number() })),
  neighbours: z.array(neighbourCountSchema),
  statements: z
    .array(evidenceSchema)
    .describe("claims that this entity is the speaker of, newest first"),
  articles: z.array(
    z.object({ id: z.string(), title: z.string(), publishedAt: z.string().optional() }),
  ),
});
export type EntityCard = z.infer<typeof entityCardSchema>;

export const articleSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string().optional(),
  url: z.string().optional(),
  publishedAt: z.string().optional(),
  retrievedAt: z.string().optional().describe("when it was loaded, or archived"),
  wordCount: z.number(),
  sentenceCount: z.number(),
  claimCount: z.number(),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export const articleListSchema = z.object({
  articles: z.array(articleSummarySchema),
  total: z.number(),
});
export type ArticleList = z.infer<typeof articleListSchema>;

/** An article with its text, mentions and claims, as stored. */
export const articleViewSchema = z.object({
  article: articleSummarySchema.extend({ text: z.string(), author: z.string().optional() }),
  sentences: z.array(sentenceSchema),
  mentions: z.array(mentionSchema),
  entities: z.array(entitySchema),
  quotations: z.array(quotationSchema).optional(),
  claims: z.array(evidenceSchema),
});
export type ArticleView = z.infer<typeof articleViewSchema>;

/** Claims per period (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) and status. Claims without any date count under `undated`. */
export const timelineSchema = z.object({
  unit: z.enum(["year", "month", "day"]),
  bars: z.array(
    z.object({ period: z.string(), counts: z.partialRecord(z.enum(STATUSES), z.number()) }),
  ),
  undated: z.number(),
});
export type Timeline = z.infer<typeof timelineSchema>;

/** What an editor and a legend need to know of the open store. */
export const storeSchemaSchema = z.object({
  store: z.enum(["embedded", "neo4j"]),
  labels: z.array(
    z.object({ name: z.string(), count: z.number(), properties: z.array(z.string()) }),
  ),
  relationshipTypes: z.array(
    z.object({ name: z.string(), count: z.number(), properties: z.array(z.string()) }),
  ),
  patterns: z.array(z.object({ from: z.string(), type: z.string(), to: z.string() })),
  unsupported: z.array(z.string()).describe("Cypher features this store refuses"),
});
export type StoreSchema = z.infer<typeof storeSchemaSchema>;

/** How many things a store holds; claims without those that somebody marked wrong. */
export const storeCountsSchema = z.object({
  articles: z.number(),
  sentences: z.number(),
  entities: z.number(),
  claims: z.number(),
  relationships: z.number().describe("direct relationships between entities"),
});

/** A broken invariant that `verify` found: which, where, and what was expected. */
export const violationSchema = z.object({
  invariant: z.string(),
  where: z.string(),
  message: z.string(),
});
export type Violation = z.infer<typeof violationSchema>;

/** What `load` did. read = loaded + unchanged + failed. */
export const loadSummarySchema = z.object({
  read: z.number(),
  loaded: z.number(),
  changed: z.number().default(0).describe("of the loaded, those that replaced what was stored"),
  unchanged: z.number(),
  failed: z.number(),
  articles: z.array(z.string()).describe("ids of the loaded articles, at most 1000"),
  errors: z.array(z.object({ item: z.string(), message: z.string() })),
  elapsedMs: z.number(),
});
export type LoadSummary = z.infer<typeof loadSummarySchema>;

/** One step of a load as progress tells it. `stage` is what happens to `item` now. */
export const progressSchema = z.object({
  done: z.number(),
  total: z.number().nullable().describe("null while the source is still being counted"),
  failed: z.number(),
  item: z.string(),
  stage: z.enum(["reading", "extracting", "writing", "done", "failed"]),
  message: z.string().optional(),
  hint: z.string().optional().describe("what to do about a failed article"),
  article: z.string().optional().describe("id of the article, once it is known"),
});
export type Progress = z.infer<typeof progressSchema>;

/** The claims behind edges in short, as filters and a timeline need them; `date` is the event's, else the publication's. */
export const edgeClaimsSchema = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      key: z.string().describe("the triple key of the edge"),
      status: z.enum(STATUSES),
      confidence: z.number(),
      date: z.string().optional(),
      source: z.string().optional(),
      speaker: z.string().optional().describe("the id of an entity, see `speakers`"),
    }),
  ),
  speakers: z.array(z.object({ id: z.string(), name: z.string() })),
  total: z.number().describe("how many claims there are without the limit"),
});
export type EdgeClaims = z.infer<typeof edgeClaimsSchema>;

const pathHopSchema = z.object({
  key: z.string(),
  relation: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.enum(STATUSES),
});

/** A path between two entities: nodes in order with, between each two, the best supported edge, and the others that join the same two. */
export const entityPathSchema = z.object({
  nodes: z.array(graphNodeSchema),
  hops: z.array(
    pathHopSchema.extend({
      also: z
        .array(pathHopSchema)
        .describe("the other edges between the same two entities, best supported first"),
    }),
  ),
});
export type EntityPath = z.infer<typeof entityPathSchema>;

/** How one sentence was read. `rules` are all that looked at one of its clauses, with why each made a claim or none. */
export const sentenceExplanationSchema = z.object({
  sentence: sentenceSchema,
  tokens: z.array(
    spanSchema.extend({
      text: z.string(),
      lemma: z.string(),
      tag: z.string(),
      head: z.number().describe("index of the head in this list; -1 for the root"),
      relation: z.string(),
    }),
  ),
  mentions: z.array(mentionSchema),
  clauses: z.array(
    z.object({
      predicate: z.string(),
      subjects: z.array(z.string()),
      objects: z.array(z.string()),
      passive: z.boolean(),
      polarity: z.string(),
      modality: z.string(),
    }),
  ),
  rules: z.array(z.object({ rule: z.string(), fired: z.boolean(), reason: z.string() })),
  claims: z.array(claimSchema),
});
export type SentenceExplanation = z.infer<typeof sentenceExplanationSchema>;

/** How a text was read: the answer of `explain`. */
export const explanationSchema = z.object({
  text: z.string(),
  sentences: z.array(sentenceExplanationSchema),
  entities: z.array(entitySchema),
  quotations: z.array(quotationSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** How a sentence of a stored article is read today, with what the rest of the article tells about it. */
export const readingSchema = sentenceExplanationSchema.extend({ entities: z.array(entitySchema) });
export type Reading = z.infer<typeof readingSchema>;
