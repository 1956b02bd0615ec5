import { ENTITY_TYPES } from "#schemas/ontology/entity-types.ts";
import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";

/** The theme that is on the screen (never "system"). */
export type ShownTheme = "light" | "dark";

const KINDS = new Map<string, string>(ENTITY_TYPES.map((row) => [row.kind, row.color]));
const RELATIONS = new Map<string, { color: string; label: string; group: string }>(
  RELATION_TYPES.map((row) => [row.type, row]),
);
const OTHER_KINDS = new Map<string, string>([
  ["Article", "#0e7490"],
  ["Sentence", "#64748b"],
  ["Claim", "#9f1239"],
  ["Source", "#4d7c0f"],
]);
const FALLBACK = "#64748b";

/** The canvas's own background per theme; the same values as `--canvas` in the style sheet. */
export const CANVAS: Record<ShownTheme, string> = { light: "#fbfbf9", dark: "#12161d" };

function channels(color: string): [number, number, number] {
  const at = (index: number) => Number.parseInt(color.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

const mixed = new Map<string, string>();

/** Mixes `#rrggbb` colours: `share` in [0, 1] of `other`. Opaque, because translucent edges wash out. */
export function mix(color: string, other: string, share: number): string {
  const key = `${color}${other}${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const to = channels(other);
  const parts = channels(color).map((value, index) =>
    Math.round(value + ((to[index] ?? value) - value) * share)
      .toString(16)
      .padStart(2, "0"),
  );
  const made = `#${parts.join("")}`;
  mixed.set(key, made);
  return made;
}

/** The ontology's colours are made for white; on dark they are lifted towards white. */
export function inTheme(color: string, theme: ShownTheme): string {
  return theme === "dark" ? mix(color, "#ffffff", 0.38) : color;
}

/** The colour of a node's kind (entity kind or another node label). */
export function kindColor(kind: string, theme: ShownTheme): string {
  return inTheme(KINDS.get(kind) ?? OTHER_KINDS.get(kind) ?? FALLBACK, theme);
}

/** The colour of a relationship type; types outside the ontology are grey. */
export function relationColor(relation: string, theme: ShownTheme): string {
  return inTheme(RELATIONS.get(relation)?.color ?? FALLBACK, theme);
}

/** The group that a relationship type is coloured by; empty for types outside the ontology. */
export function relationGroup(relation: string): string {
  return RELATIONS.get(relation)?.group ?? "";
}

/** The words of a relationship type: "deploys to"; types outside the ontology in lower case. */
export function relationLabel(relation: string): string {
  return RELATIONS.get(relation)?.label ?? relation.toLowerCase().replaceAll("_", " ");
}
