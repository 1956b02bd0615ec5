import { RELATION_GROUPS } from "#schemas/ontology/relation-groups.ts";
import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";
import type { GraphEdge } from "#schemas/subgraph.ts";
import { relationGroup } from "../canvas/colors.ts";
import { countBy } from "./graph-state.ts";

/** Relations of one hue among some edges: how many edges, and their types, the most frequent first. */
export interface RelationGroup {
  id: string;
  label: string;
  count: number;
  relations: string[];
  /** All types of the group, on the canvas or not: hiding a group hides what comes later too. */
  all: readonly string[];
}

/** What is outside the ontology: the relationships between articles, sentences and claims. */
const OTHER = { id: "", label: "other" };

/** The groups of relations that edges have, in the order of the ontology. */
export function relationGroups(edges: Iterable<GraphEdge>): RelationGroup[] {
  const counts = countBy(edges, ({ relation }) => relation);
  return [...RELATION_GROUPS, OTHER].flatMap(({ id, label }) => {
    const own = counts.filter(([relation]) => relationGroup(relation) === id);
    if (own.length === 0) return [];
    const known = RELATION_TYPES.filter(({ group }) => group === id).map(({ type }) => type);
    const relations = own.map(([relation]) => relation);
    const count = own.reduce((sum, [, edgeCount]) => sum + edgeCount, 0);
    return [{ id, label, count, relations, all: id === "" ? relations : known }];
  });
}
