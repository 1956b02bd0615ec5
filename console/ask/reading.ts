import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Status } from "#schemas/subgraph.ts";
import type { Period } from "./period.ts";

/**
 * A name of a question: as typed, and who is meant. `id` is left out when only the store can tell;
 * `instead` is taken when it cannot. `also` is the place itself where its name stands for a state or
 * body: "Kyiv" is Ukraine, and the city.
 */
export interface AskedName {
  text: string;
  id?: string;
  name?: string;
  instead?: { id: string; name: string };
  also?: { id: string; name: string };
  /** A word in no list that only describes the noun behind it: "nuclear" of a deal. */
  describes?: boolean;
}

/** The parts of a reading that are names. */
export const NAMED = ["subject", "object", "speaker", "about", "attacked"] as const;
export type Role = (typeof NAMED)[number];

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
  | "between"
  | "mutual"
  | "contested"
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
  /** Who is on either side of what is said: "what did ... say about ...". */
  about?: AskedName;
  /** Who is attacked by the object: whoever attacks them most often is asked about. */
  attacked?: AskedName;
  /** Who is asked about beside the name of a part: "Sweden or Finland". */
  others?: Partial<Record<Role, readonly AskedName[]>>;
  /** The noun that was asked about and that the reading leaves out: "invasion". */
  thing?: string;
  /** Kind of those who are asked for: "which countries ...". */
  kind?: EntityKind;
  statuses?: readonly Status[] | "any";
  period?: Period;
  /** Those with the most claims first, counted. */
  most?: boolean;
  /** How many of them. */
  top?: number;
}
