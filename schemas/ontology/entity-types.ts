/** The closed list of entity kinds; each is a node label beside `Entity`. */
export const ENTITY_KINDS = [
  "Person",
  "Organization",
  "Country",
  "Place",
  "Group",
  "Role",
  "Facility",
  "Product",
  "Other",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** How an entity kind is shown and explained. `prefix` starts its ids (`country:SK`). */
export interface EntityType {
  kind: EntityKind;
  prefix: string;
  label: string;
  color: string;
  definition: string;
}

/** Colours: a palette that people with colour blindness can tell apart (Okabe and Ito 2008, darkened for 4.5:1 text). */
export const ENTITY_TYPES: readonly EntityType[] = [
  {
    kind: "Person",
    prefix: "person",
    label: "Person",
    color: "#7c3aed",
    definition: "A named human being.",
  },
  {
    kind: "Organization",
    prefix: "org",
    label: "Organization",
    color: "#2563eb",
    definition:
      'A named body: alliance, institution, party, company, armed group. In a report of a match also the side of a state or town, apart from the country: "Sweden (team)".',
  },
  {
    kind: "Country",
    prefix: "country",
    label: "Country",
    color: "#c2670a",
    definition: "A state or territory with an ISO 3166 code; also the state as an actor.",
  },
  {
    kind: "Place",
    prefix: "place",
    label: "Place",
    color: "#0f766e",
    definition: "A named region, city, sea or other location that is not a country.",
  },
  {
    kind: "Group",
    prefix: "group",
    label: "Group",
    color: "#be185d",
    definition:
      "People who act together without one proper name: police, rebels, a parliament of a country.",
  },
  {
    kind: "Role",
    prefix: "role",
    label: "Role",
    color: "#9d4edd",
    definition: "An office or function of a country or body when its holder is not named.",
  },
  {
    kind: "Facility",
    prefix: "facility",
    label: "Facility",
    color: "#57534e",
    definition: "A named building, base, plant or other work.",
  },
  {
    kind: "Product",
    prefix: "product",
    label: "Product",
    color: "#4d7c0f",
    definition: "A named thing that is made: weapon, ship, newspaper issue.",
  },
  {
    kind: "Other",
    prefix: "other",
    label: "Other",
    color: "#64748b",
    definition: "A named thing of no other kind: event, law, treaty.",
  },
];
