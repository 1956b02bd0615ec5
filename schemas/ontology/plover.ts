/**
 * The 16 event categories of PLOVER, the Political Language Ontology for Verifiable Event Records
 * (Open Event Data Alliance, final manual). The beta's DEMAND is REQUEST, DISAPPROVE and
 * INVESTIGATE are ACCUSE, FIGHT is ASSAULT.
 */
export const PLOVER_EVENTS = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type PloverEvent = (typeof PLOVER_EVENTS)[number];

/** Actor sectors of PLOVER that the lexicon and the actor finder use. */
export const SECTORS = [
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "OPP",
  "REB",
  "UAF",
  "CVL",
  "BUS",
  "MED",
  "EDU",
  "REL",
  "IGO",
  "NGO",
  "SPY",
  "CRM",
  "PTY",
  "LAB",
  "REF",
] as const;
export type Sector = (typeof SECTORS)[number];
