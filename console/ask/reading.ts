import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Status } from "#schemas/subgraph.ts";
import type { Period } from "./period.ts";

/**
 * A name of a question: as typed, and who is meant. `id` is left out when only the store can tell;
 * `instead` is taken when it cannot.
 */
export interface AskedName {
  text: string;
  id?: string;
  name?: string;
  instead?: { id: string; name: string };
}

/** What a question wants to know. */
export type Wanted =
  | "subject"
  | "object"
  | "claims"
  | "speaker"
  | "dates"
  | "count"
  | "overview"
  | "connection"
  | "articles"
  | "most-mentioned"
  | "most-quoted";

/**
 * A question understood: who does what to whom, said by whom, how sure and when. No `relations`
 * means any; no `statuses` means what is stated or planned, `"any"` every status.
 */
export interface Reading {
  wanted: Wanted;
  relations: readonly Relation[];
  subject?: AskedName;
  object?: AskedName;
  speaker?: AskedName;
  /** Kind of those who are asked for: "which countries ...". */
  kind?: EntityKind;
  statuses?: readonly Status[] | "any";
  period?: Period;
  /** Those with the most claims first, counted. */
  most?: boolean;
}
