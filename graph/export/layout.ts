import { RELATIONS } from "#schemas/ontology/relations.ts";

/** A type of relationship between two labels of nodes that have a unique `id`. */
export interface LinkLayout {
  from: string;
  type: string;
  to: string;
}

/** The evidence layer: where each type starts and ends, in the order of an export. */
export const EVIDENCE_LINKS: readonly LinkLayout[] = [
  { from: "Article", type: "PUBLISHED_BY", to: "Source" },
  { from: "Article", type: "HAS_SENTENCE", to: "Sentence" },
  { from: "Article", type: "MENTIONS", to: "Entity" },
  { from: "Article", type: "ASSERTS", to: "Claim" },
  { from: "Sentence", type: "MENTIONS", to: "Entity" },
  { from: "Claim", type: "EVIDENCE", to: "Sentence" },
  { from: "Claim", type: "SUBJECT", to: "Entity" },
  { from: "Claim", type: "OBJECT", to: "Entity" },
  { from: "Claim", type: "ATTRIBUTED_TO", to: "Entity" },
  { from: "Claim", type: "LOCATED_AT", to: "Entity" },
  { from: "Entity", type: "SAME_AS", to: "Entity" },
];

const DIRECT = new Set<string>(RELATIONS);

/** Where a relationship of an export starts and ends; `null` for a type that no export writes. */
export function layoutOf(type: string, properties: Record<string, unknown>): LinkLayout | null {
  if (DIRECT.has(type)) return { from: "Entity", type, to: "Entity" };
  const fits = EVIDENCE_LINKS.filter((link) => link.type === type);
  if (fits.length < 2) return fits[0] ?? null;
  // Of the two that mention, only sentences tell the words.
  const from = "surfaces" in properties ? "Sentence" : "Article";
  return fits.find((link) => link.from === from) ?? null;
}
