import { type Entity, entitySchema } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import type { QueryNode } from "#schemas/query.ts";
import type { EntityHit, GraphNode } from "#schemas/subgraph.ts";

/** The entity that a node of the store holds. Throws `internal` when the node is not whole. */
export function toEntity(node: QueryNode): Entity {
  const parsed = entitySchema.safeParse(node.properties);
  if (parsed.success) return parsed.data;
  throw new AppError(
    "internal",
    `The stored entity ${node.id} is damaged: ${parsed.error.message}`,
    {
      hint: "Run newsgraph verify, then load its articles again.",
    },
  );
}

/** An entity node as a search hit; `matched` is the name or alias that fitted. */
export function toHit(node: QueryNode, matched: string): EntityHit {
  const { id, kind, name } = toEntity(node);
  return { id, kind, name, matched, ...countsOf(node) };
}

/** How often an entity is mentioned, and in how many articles. */
export function countsOf(node: QueryNode): { mentionCount: number; articleCount: number } {
  const { mentionCount, articleCount } = node.properties;
  return {
    mentionCount: typeof mentionCount === "number" ? mentionCount : 0,
    articleCount: typeof articleCount === "number" ? articleCount : 0,
  };
}

/** What is written beside a node that is not an entity: the first of these properties it has. */
const LABEL_PROPERTIES = ["name", "title", "text", "relation", "id"];

/** Any node as one to draw. `kind` is an entity's kind, else the node's first label. */
export function toGraphNode(node: QueryNode): GraphNode {
  const { properties } = node;
  const kind = typeof properties["kind"] === "string" ? properties["kind"] : node.labels[0];
  const label = LABEL_PROPERTIES.map((key) => properties[key]).find(
    (value) => typeof value === "string" && value !== "",
  );
  return {
    id: node.id,
    kind: kind ?? "Node",
    label: shorten(String(label ?? node.id)),
    ...(node.labels.includes("Entity") ? countsOf(node) : {}),
    ...optionalText({ country: properties["country"] ?? properties["iso3"] }, "country"),
    ...optionalText(properties, "sector"),
  };
}

function optionalText(properties: Record<string, unknown>, key: string): Record<string, string> {
  const value = properties[key];
  return typeof value === "string" ? { [key]: value } : {};
}

function shorten(label: string): string {
  return label.length > 60 ? `${label.slice(0, 59).trimEnd()}…` : label;
}
