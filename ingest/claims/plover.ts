import type { Modality, Polarity } from "#schemas/document.ts";
import type { PloverEvent } from "#schemas/ontology/plover.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { ALLEGED } from "../clauses/noun-mood.ts";

const COOPERATIVE: ReadonlySet<PloverEvent> = new Set([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
]);
const CONFLICTUAL: ReadonlySet<PloverEvent> = new Set([
  "COERCE",
  "SANCTION",
  "ASSAULT",
  "PROTEST",
  "REJECT",
]);
/** Of what others only say or suspect to have been done. */
const HEARSAY = new Set([ALLEGED, "rumour", "rumor", "speculation", "suspicion"]);
const ATTEMPTS = new Set(["try", "attempt", "seek", "struggle"]);

/** How a claim is stated, as far as its PLOVER category depends on it. */
export interface Statement {
  relation: Relation;
  polarity: Polarity;
  modality: Modality;
  chain: readonly string[];
  trigger?: { lemma: string };
  object?: { entity: { kind: string; sector?: string | undefined } } | null;
}

function announced(event: PloverEvent): PloverEvent {
  if (COOPERATIVE.has(event)) return "AGREE";
  return CONFLICTUAL.has(event) ? "THREATEN" : event;
}

function possible(event: PloverEvent, chain: readonly string[]): PloverEvent | null {
  const attempted = ATTEMPTS.has(chain.at(-1) ?? "");
  // "the alleged attack": nobody is threatened by what may have been done.
  if (HEARSAY.has(chain.at(-1) ?? "")) return null;
  if (attempted) return event;
  return CONFLICTUAL.has(event) ? "THREATEN" : null;
}

const DEPORTING = new Set(["deport", "deportation", "put", "load", "fly"]);
const OFFICIAL = new Set(["GOV", "MIL", "IGO"]);

/** Who deports people coerces them; who sends envoys home punishes a state. */
function isDeportation({ relation, trigger, object }: Statement): boolean {
  if (relation !== "EXPELS" || !DEPORTING.has(trigger?.lemma.toLowerCase() ?? "")) return false;
  const { kind, sector = "" } = object?.entity ?? {};
  return (kind === "Group" || kind === "Role") && !OFFICIAL.has(sector);
}

/** Bodies that states are members of or answer to. */
const LEAGUES = new Set(["IGO", "JUD"]);
const LEAVING = new Set(
  "leave quit withdraw withdrawal exit secede secession depart departure pull_out pullout".split(
    " ",
  ),
);

/** Who leaves an alliance, a treaty body or a court breaks with it; who leaves a place or land retreats. */
function isBreak({ relation, trigger, object }: Statement): boolean {
  if (relation !== "WITHDRAWS_FROM" || !LEAVING.has(trigger?.lemma.toLowerCase() ?? ""))
    return false;
  const { kind, sector = "" } = object?.entity ?? {};
  return kind === "Organization" && LEAGUES.has(sector);
}

/** The category of what is done, however it is stated. */
function eventOf(statement: Statement): PloverEvent | null {
  if (isDeportation(statement)) return "COERCE";
  return isBreak(statement) ? "SANCTION" : relationType(statement.relation).plover;
}

/**
 * The PLOVER category of a claim from its type and how it is stated (PLOVER manual, "verbal" and
 * "material" events): announced cooperation is AGREE, announced conflict THREATEN, cooperation
 * that does not happen REJECT. An attempt counts as the act. What is only asked for, imagined or
 * denied is no event of its own.
 */
export function ploverEvent(statement: Statement): PloverEvent | null {
  const { polarity, modality, chain } = statement;
  const event = eventOf(statement);
  if (!event || ["denied", "hypothetical", "requested"].includes(modality)) return null;
  if (polarity === "negated") return COOPERATIVE.has(event) ? "REJECT" : null;
  if (modality === "planned") return announced(event);
  return modality === "possible" ? possible(event, chain) : event;
}
