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
