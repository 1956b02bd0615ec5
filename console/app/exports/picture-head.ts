import { relationLabel } from "../canvas/colors.ts";
import { statusStyle } from "../canvas/status-styles.ts";
import { type Filters, isFiltering } from "../state/filters.ts";
import { useApp } from "../state/store.ts";
import { formatDate, plural } from "../text/words.ts";
import type { PictureData } from "./picture-data.ts";

/** What stands above an exported picture: its title, and what it holds, of which day, under which filters. */
export interface PictureHead {
  title: string;
  lines: string[];
}

/** So many hidden values are named; of more only the number is told. */
const NAMED = 4;

function without(values: ReadonlySet<string>, many: string, label: (value: string) => string) {
  if (values.size === 0) return [];
  if (values.size > NAMED) return [`without ${values.size} ${many}`];
  return [`without ${[...values].map(label).join(", ")}`];
}

/** The filters in words; nothing where none is set. */
export function filterWords(filters: Filters, speakers: ReadonlyMap<string, string>): string {
  const { from, to, confidence } = filters;
  const parts = [
    ...without(filters.kinds, "types of entity", String),
    ...without(filters.relations, "relations", relationLabel),
    ...[...filters.statuses].map((status) => `without ${statusStyle(status).label}`),
    ...without(filters.speakers, "speakers", (id) => speakers.get(id) ?? (id || "the articles")),
    ...without(filters.sources, "sources", (source) => source || "those without a source"),
    ...without(filters.groups, "groups", (group) => group.slice(group.indexOf(" ") + 1)),
    ...(from ? [`from ${formatDate(from)}`] : []),
    ...(to ? [`until ${formatDate(to)}`] : []),
    ...(confidence > 0 ? [`confidence at least ${confidence.toFixed(2)}`] : []),
    ...(filters.nodes.size > 0 ? [`${plural(filters.nodes.size, "node")} hidden`] : []),
  ];
  return isFiltering(filters) ? `Filtered: ${parts.join("; ")}.` : "";
}

/** The head of what is on the canvas now. */
export function pictureHead({ nodes, edges }: PictureData, now = new Date()): PictureHead {
  const { filters, lit, claims } = useApp.getState();
  const counts = `${plural(nodes.length, "entity", "entities")}, ${plural(edges.length, "edge")}`;
  const words = filterWords(filters, claims.speakers);
  return {
    title: lit?.title || "newsgraph",
    lines: [`${counts} · ${formatDate(now.toISOString())}`, ...(words ? [words] : [])],
  };
}

/** What an exported file is called: "newsgraph-2026-11-30-60-entities.png". */
export function fileName(extension: string, { nodes }: PictureData, now = new Date()): string {
  const title = (useApp.getState().lit?.title ?? "").toLowerCase().normalize("NFKD");
  const slug = title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 40);
  const day = now.toISOString().slice(0, 10);
  const parts = ["newsgraph", day, slug || `${nodes.length}-entities`];
  return `${parts.join("-")}.${extension}`;
}
