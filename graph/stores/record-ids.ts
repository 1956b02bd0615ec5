/**
 * The id of a relationship as every store gives it: its `key` where it has one (direct
 * relationships), else its start, type and end, which are unique in this product's graph.
 */
export function relationshipId(relationship: {
  type: string;
  start: string;
  end: string;
  properties: Record<string, unknown>;
}): string {
  const { key } = relationship.properties;
  if (typeof key === "string") return key;
  return `${relationship.start}-${relationship.type}->${relationship.end}`;
}
