import { z } from "zod";
import { ENTITY_KINDS } from "../ontology/entity-types.ts";
import { SECTORS } from "../ontology/plover.ts";

/** A span of time; ISO-8601 dates, an open side is left out. */
const periodSchema = { from: z.string().optional(), to: z.string().optional() };

/**
 * One thing of the world that news name, with how they name it. `aliases` are other names,
 * `demonyms` people and adjectives ("Slovak", "Slovaks"), `metonyms` seats and capitals that act
 * for it ("Bratislava"), `nominals` descriptions with an article ("the Alliance"). `ambiguous`
 * marks names and aliases that are common for something else too; they need context.
 * `source` and `asOf` say where the record comes from and when it was true.
 */
export const lexiconRecordSchema = z.object({
  id: z
    .string()
    .regex(/^(person|org|country|place|group|role|facility|product|other):[a-z0-9A-Z~/-]+$/u),
  kind: z.enum(ENTITY_KINDS),
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
  metonyms: z.array(z.string()).default([]),
  nominals: z.array(z.string()).default([]),
  ambiguous: z.array(z.string()).default([]),
  iso2: z.string().length(2).optional(),
  iso3: z.string().length(3).optional(),
  capital: z.string().optional(),
  country: z
    .string()
    .length(3)
    .optional()
    .describe("ISO 3166 alpha-3 of the country it belongs to"),
  sector: z.enum(SECTORS).optional(),
  wikidataId: z.string().optional(),
  description: z.string().optional(),
  memberOf: z.array(z.object({ org: z.string(), ...periodSchema })).default([]),
  leads: z.array(z.object({ of: z.string(), title: z.string(), ...periodSchema })).default([]),
  locatedIn: z.string().optional().describe("id of the country or place it lies in"),
  source: z.string(),
  asOf: z.string(),
});
export type LexiconRecord = z.infer<typeof lexiconRecordSchema>;
export type LexiconRecordInput = z.input<typeof lexiconRecordSchema>;

/** One way a phrase can name a record. `phrase` is as written in the record. */
export interface LexiconSense {
  record: LexiconRecord;
  via: "name" | "alias" | "demonym" | "metonym" | "nominal";
  phrase: string;
  ambiguous: boolean;
}

/**
 * The lexicon as the extractor asks it. `lookup` takes a phrase as it stands in the text (case
 * and apostrophes are folded as the implementation says) and answers all senses, best first.
 * `maxWords` is the longest phrase in words.
 */
export interface Lexicon {
  readonly version: string;
  readonly records: readonly LexiconRecord[];
  readonly maxWords: number;
  get(id: string): LexiconRecord | undefined;
  lookup(phrase: string): readonly LexiconSense[];
}
