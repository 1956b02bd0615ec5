import type { QueryNode, QueryRelationship, QueryValue } from "#schemas/query.ts";

/**
 * Values as canonical text, so that a result can be compared with the kit's notation:
 * `(:A {x: 1})`, `[:T {x: 1}]`, `<(:A)-[:T]->(:B)>`, `'text'`, lists and maps. Integers and whole
 * floats are one, as in results of this product.
 */
export function textOfValue(value: QueryValue, anyListOrder: boolean): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "string") return textOfString(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => textOfValue(item, anyListOrder));
    return `[${(anyListOrder ? items.toSorted() : items).join(", ")}]`;
  }
  return textOfRecord(value as Record<string, unknown>, anyListOrder);
}

/**
 * A text in quotes; of a time with seconds of zero only hours and minutes, as the kit writes it
 * (`12:31Z` is `12:31:00Z`).
 */
export function textOfString(value: string): string {
  return `'${value.replace(/^((?:[\d-]+T)?\d\d:\d\d):00(?![\d.])/u, "$1")}'`;
}

function textOfNumber(value: number): string {
  return String(Object.is(value, -0) ? 0 : value);
}

function textOfRecord(value: { [key: string]: unknown }, any: boolean): string {
  if (value["$type"] === "integer") return String(value["value"]);
  if (value["$type"] === "node") return nodeText(value as unknown as QueryNode, any);
  if (value["$type"] === "relationship") {
    return relationshipText(value as unknown as QueryRelationship, any);
  }
  if (value["$type"] === "path") {
    const { nodes, relationships } = value as unknown as {
      nodes: QueryNode[];
      relationships: QueryRelationship[];
    };
    const steps = relationships.map((relationship, index) => {
      const [from, to] = [nodes[index], nodes[index + 1]];
      const forward = relationship.start === from?.id || relationship.end === to?.id;
      const text = relationshipText(relationship, any);
      const arrow = forward ? `-${text}->` : `<-${text}-`;
      return `${arrow}${to ? nodeText(to, any) : ""}`;
    });
    return `<${nodes[0] ? nodeText(nodes[0], any) : ""}${steps.join("")}>`;
  }
  return mapText(value as Record<string, QueryValue>, any);
}

function nodeText(node: QueryNode, any: boolean): string {
  const labels = node.labels.toSorted().map((label) => `:${label}`);
  return `(${[labels.join(""), propertiesText(node.properties, any)].filter(Boolean).join(" ")})`;
}

function relationshipText({ type, properties }: QueryRelationship, any: boolean): string {
  return `[${[`:${type}`, propertiesText(properties, any)].filter(Boolean).join(" ")}]`;
}

function propertiesText(properties: Record<string, unknown>, any: boolean): string {
  const text = mapText(properties as Record<string, QueryValue>, any);
  return text === "{}" ? "" : text;
}

function mapText(map: Record<string, QueryValue>, any: boolean): string {
  const entries = Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${key}: ${textOfValue(item, any)}`).join(", ")}}`;
}
