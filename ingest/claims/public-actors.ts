import type { Entity } from "#schemas/document.ts";
import type { Sector } from "#schemas/ontology/plover.ts";

/**
 * Who makes politics: states, their organs, international bodies, parties, armed groups, unions,
 * churches, and people who hold an office. Events of public life have one of them on a side at
 * least; what two firms, two clubs or two private people do with each other is none.
 */
const PUBLIC: ReadonlySet<Sector> = new Set<Sector>([
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "OPP",
  "REB",
  "UAF",
  "IGO",
  "NGO",
  "SPY",
  "PTY",
  "LAB",
  "REL",
  "REF",
]);

/** Words in the name of a body that nobody has listed, by which it is one of public life. Made by hand. */
const PUBLIC_BODY =
  /\b(?:party|front|movement|army|armed|ministry|council|parliament|government|department|agency|commission|court|union|congress|liberation|committee|assembly|police|force|forces|brigade|brigades|militia|authority|embassy|church|alliance|coalition|confederation|senate|tribunal|office|municipality|republic|state|guard|resistance|homeland|rights|command|secretariat|bloc|league)\b/iu;

/** Bodies of sport are counted to no state and no politics, whatever their sector. */
const SPORT_BODIES: ReadonlySet<string> = new Set([
  "org:fifa",
  "org:uefa",
  "org:international-olympic-committee",
]);

/** People without an office who make politics all the same, by the slug of their id. */
const POLITICAL_PEOPLE =
  /\/[a-z-]*(?:protest|demonstrat|riot|activist|dissident|striker|oppos|settler|separatist|mob|crowd|electorate|voter)/u;

/** Whether somebody acts in public life by who he is, whatever he does. */
export function isPublicActor(entity: Entity): boolean {
  const { id, kind, name, curated, sector } = entity;
  if (kind === "Country") return true;
  if (SPORT_BODIES.has(id)) return false;
  if (sector !== undefined && PUBLIC.has(sector)) return true;
  if (POLITICAL_PEOPLE.test(id)) return true;
  // A people ("Rohingya") and a person of the lexicon are there because news on politics name them.
  if (curated) return kind === "Person" || kind === "Group";
  return kind === "Organization" && sector === undefined && PUBLIC_BODY.test(name);
}

/** Whether somebody can protest: a crowd, and any person. */
export function canProtest({ kind }: Entity): boolean {
  return kind === "Group" || kind === "Person" || kind === "Role";
}
