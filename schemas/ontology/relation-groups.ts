/**
 * Relation types by what they say, as a picture colours them: each group has a hue of its own. The
 * groups follow the categories of PLOVER, put together where they are near to each other.
 */
export const RELATION_GROUPS = [
  { id: "talks", label: "talks" },
  { id: "helps", label: "agrees, helps" },
  { id: "asks", label: "calls on" },
  { id: "criticizes", label: "criticizes" },
  { id: "threatens", label: "threatens, sanctions" },
  { id: "troops", label: "moves troops" },
  { id: "coerces", label: "coerces" },
  { id: "attacks", label: "attacks" },
  { id: "belongs", label: "belongs to" },
] as const;

export type RelationGroupId = (typeof RELATION_GROUPS)[number]["id"];
