import type { EntityKind } from "#schemas/ontology/entity-types.ts";
import type { Sector } from "#schemas/ontology/plover.ts";

/**
 * What a noun says about who acts. `slug` ends the id (`group:lk/parliament`), `label` the name
 * ("Sri Lankan parliament"). `forms` are lower-case phrases, separated by `|`. Rows of kind Role
 * are also titles before names ("President Kostunica"). Sectors are PLOVER's.
 */
export interface RoleNoun {
  slug: string;
  label: string;
  sector: Sector;
  kind: Extract<EntityKind, "Group" | "Role" | "Organization">;
  forms: string;
}

/** A row for a group: its label is its slug in words. */
export function group(slug: string, sector: Sector, forms: string): RoleNoun {
  return { slug, label: slug.replaceAll("-", " "), sector, kind: "Group", forms };
}

/** A row for an office; the slug in words is its form when none is given. */
export function role(
  slug: string,
  sector: Sector,
  forms: string = slug.replaceAll("-", " "),
): RoleNoun {
  return { slug, label: slug.replaceAll("-", " "), sector, kind: "Role", forms };
}

/** A row for a standing body of a state. */
export function institution(slug: string, sector: Sector, forms: string): RoleNoun {
  return { slug, label: slug.replaceAll("-", " "), sector, kind: "Organization", forms };
}

/** One row for every phrase of a list: each is its own actor and is named as the text calls it. */
export function groups(sector: Sector, phrases: string): RoleNoun[] {
  return phrasesOf(phrases).map((phrase) => group(slugOf(phrase), sector, phrase));
}

/** As {@link groups}, for one person: also a title before a name. */
export function roles(sector: Sector, phrases: string): RoleNoun[] {
  return phrasesOf(phrases).map((phrase) => role(slugOf(phrase), sector, phrase));
}

function slugOf(phrase: string): string {
  return phrase.replaceAll(" ", "-");
}

/** The phrases of a list that may run over several lines. */
function phrasesOf(list: string): string[] {
  return list.split("|").map((phrase) => phrase.trim());
}
