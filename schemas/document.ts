import { z } from "zod";
import { articleSchema, DATE_PRECISIONS } from "./article.ts";
import { ENTITY_KINDS } from "./ontology/entity-types.ts";
import { PLOVER_EVENTS, SECTORS } from "./ontology/plover.ts";
import { RELATIONS } from "./ontology/relations.ts";
import { spanSchema } from "./span.ts";

/** How a mention names its entity. */
export const MENTION_VIAS = ["name", "alias", "demonym", "metonym", "nominal", "pronoun"] as const;
export type MentionVia = (typeof MENTION_VIAS)[number];

export const POLARITIES = ["affirmed", "negated"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How sure the text is of what it states. */
export const MODALITIES = [
  "asserted",
  "planned",
  "possible",
  "hypothetical",
  "requested",
  "denied",
] as const;
export type Modality = (typeof MODALITIES)[number];

export const TENSES = ["past", "present", "future", "none"] as const;
export type Tense = (typeof TENSES)[number];

/** A sentence of the article's body or headline; `paragraph` counts from 0. */
export const sentenceSchema = spanSchema.extend({
  index: z.int().nonnegative(),
  paragraph: z.int().nonnegative(),
  isQuote: z.boolean(),
  isHeadline: z.boolean(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** A span that names an entity. Invariant: `article.text.slice(start, end) === text`. */
export const mentionSchema = spanSchema.extend({
  text: z.string(),
  via: z.enum(MENTION_VIAS),
  entityId: z.string(),
  sentence: z.int().nonnegative(),
});
export type Mention = z.infer<typeof mentionSchema>;

/**
 * The thing that mentions name. Curated ids come from the lexicon (`country:SK`, `org:nato`);
 * `~` marks one that only texts know (`person:~jane-doe`). `iso3` is a Country's own ISO 3166
 * alpha-3 code, `country` that of the country a person or sub-state actor belongs to.
 */
export const entitySchema = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
  curated: z.boolean(),
  iso2: z.string().optional(),
  iso3: z.string().optional(),
  country: z.string().optional(),
  sector: z.enum(SECTORS).optional(),
  roleTitle: z.string().optional(),
  description: z.string().optional(),
  wikidataId: z.string().optional(),
  capital: z.string().optional(),
  demonyms: z.array(z.string()).optional(),
});
export type Entity = z.infer<typeof entitySchema>;

/** Somebody's words: `direct` between marks, else reported speech. `cue` is the verb ("said"). */
export const quotationSchema = spanSchema.extend({
  direct: z.boolean(),
  speaker: z.string().nullable(),
  speakerSpan: spanSchema.nullable(),
  cue: z.string().nullable(),
});
export type Quotation = z.infer<typeof quotationSchema>;

/**
 * What a sentence states: subject, relation, object. Not a fact: polarity, modality and speaker
 * say how it is stated. `subject`, `object`, `speaker`, `location` are entity ids; `sentence` is
 * the sentence's index; `group` is shared by claims of one coordination; `rule` is the id of the
 * rule row that made it; `confidence` is in (0, 1].
 */
export const claimSchema = z.object({
  id: z.string(),
  sentence: z.int().nonnegative(),
  relation: z.enum(RELATIONS),
  subject: z.string(),
  object: z.string().nullable(),
  subjectSpan: spanSchema,
  objectSpan: spanSchema.nullable(),
  trigger: spanSchema.extend({ text: z.string(), lemma: z.string() }),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  tense: z.enum(TENSES),
  ploverEvent: z.enum(PLOVER_EVENTS).nullable(),
  ploverMode: z.string().optional(),
  ploverContexts: z.array(z.string()),
  speaker: z.string().nullable(),
  speakerSpan: spanSchema.nullable(),
  cue: z.string().nullable(),
  isQuote: z.boolean(),
  eventDate: z.string().optional(),
  datePrecision: z.enum(DATE_PRECISIONS),
  dateText: z.string().optional(),
  location: z.string().optional(),
  group: z.string().optional(),
  viaCoreference: z.boolean(),
  viaMetonym: z.boolean(),
  confidence: z.number().gt(0).max(1),
  rule: z.string(),
});
export type Claim = z.infer<typeof claimSchema>;

/** An article with everything that was found in it. */
export const documentSchema = z.object({
  article: articleSchema,
  sentences: z.array(sentenceSchema),
  mentions: z.array(mentionSchema),
  entities: z.array(entitySchema),
  quotations: z.array(quotationSchema),
  claims: z.array(claimSchema),
  extractorVersion: z.string(),
  lexiconVersion: z.string(),
});
export type Document = z.infer<typeof documentSchema>;
