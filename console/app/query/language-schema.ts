import type { StoreSchema } from "#schemas/answers.ts";
import { EVIDENCE_TYPES, NODE_LABELS } from "#schemas/ddl.ts";
import { ENTITY_KINDS } from "#schemas/ontology/entity-types.ts";
import { RELATION_TYPES } from "#schemas/ontology/relation-types.ts";
import {
  INTERNAL_LABELS,
  INTERNAL_PROPERTIES,
  OPTIONAL_PROPERTIES,
  PROPERTY_NAMES,
} from "#schemas/property-names.ts";
import type { LanguageKnowledge, LanguageSchema } from "./language-messages.ts";

type Pattern = StoreSchema["patterns"][number];

const KINDS = new Set<string>(ENTITY_KINDS);
const INTERNAL = new Set([...INTERNAL_LABELS, ...INTERNAL_PROPERTIES]);

const isPublic = (name: string) => !INTERNAL.has(name);
const each = (names: Iterable<string>) => [...new Set(names)].sort();

/**
 * Patterns between kinds of entities hold for their common label `Entity` too; without them the
 * linter would warn of `(:Entity)-[]->(:Entity)`.
 */
function withCommonLabel(patterns: readonly Pattern[]): LanguageSchema["graphSchema"] {
  const names = (label: string) => (KINDS.has(label) ? [label, "Entity"] : [label]);
  const all = patterns.flatMap(({ from, type, to }) =>
    names(from).flatMap((a) => names(to).map((b) => ({ from: a, relType: type, to: b }))),
  );
  const byName = all.map((one) => [`${one.from} ${one.relType} ${one.to}`, one] as const);
  return [...new Map(byName).values()];
}

/** What the evidence layer joins, as docs/graph.md has it. */
const EVIDENCE_PATTERNS: readonly Pattern[] = [
  { from: "Article", type: "PUBLISHED_BY", to: "Source" },
  { from: "Article", type: "HAS_SENTENCE", to: "Sentence" },
  { from: "Article", type: "ASSERTS", to: "Claim" },
  { from: "Claim", type: "EVIDENCE", to: "Sentence" },
  ...ENTITY_KINDS.flatMap((kind) => [
    { from: "Sentence", type: "MENTIONS", to: kind },
    { from: "Article", type: "MENTIONS", to: kind },
    { from: "Claim", type: "SUBJECT", to: kind },
    { from: "Claim", type: "OBJECT", to: kind },
    { from: "Claim", type: "ATTRIBUTED_TO", to: kind },
    { from: kind, type: "SAME_AS", to: kind },
  ]),
  ...["Place", "Country"].map((to) => ({ from: "Claim", type: "LOCATED_AT", to })),
];

/** What the ontology lets relations join; symmetric ones are stored one way and asked both ways. */
const RELATION_PATTERNS: readonly Pattern[] = RELATION_TYPES.flatMap(
  ({ type, domain, range, symmetric }) =>
    domain.flatMap((from) =>
      range.flatMap((to) => [
        { from, type, to },
        ...(symmetric ? [{ from: to, type, to: from }] : []),
      ]),
    ),
);

/** What the store holds: this is offered. */
function offeredOf({ labels, relationshipTypes, patterns }: StoreSchema): LanguageSchema {
  const properties = [...labels, ...relationshipTypes].flatMap((one) => one.properties);
  const optional = labels.flatMap(({ name }) => OPTIONAL_PROPERTIES[name] ?? []);
  return {
    labels: labels.map(({ name }) => name).filter(isPublic),
    relationshipTypes: relationshipTypes.map(({ name }) => name),
    propertyKeys: each([...properties, ...optional]).filter(isPublic),
    parameters: {},
    graphSchema: withCommonLabel(patterns).filter(({ from, to }) => isPublic(from) && isPublic(to)),
  };
}

/** What a store may hold, and what it holds beside that: only other names are mistakes. */
function knownOf({ labels, relationshipTypes, patterns }: StoreSchema): LanguageSchema {
  const properties = [...labels, ...relationshipTypes].flatMap((one) => one.properties);
  return {
    labels: each([...NODE_LABELS, ...labels.map(({ name }) => name)]),
    relationshipTypes: each([
      ...EVIDENCE_TYPES,
      ...RELATION_TYPES.map(({ type }) => type),
      ...relationshipTypes.map(({ name }) => name),
    ]),
    propertyKeys: each([...PROPERTY_NAMES, ...properties]),
    parameters: {},
    graphSchema: withCommonLabel([...EVIDENCE_PATTERNS, ...RELATION_PATTERNS, ...patterns]),
  };
}

function propertiesOf({ labels, relationshipTypes }: StoreSchema): Record<string, string[]> {
  return Object.fromEntries(
    [...labels, ...relationshipTypes].map(({ name, properties }) => [
      name,
      each([...properties, ...(OPTIONAL_PROPERTIES[name] ?? [])]).filter(isPublic),
    ]),
  );
}

/** The store's schema in the language service's words, with what every store may hold. */
export function languageKnowledge(schema: StoreSchema): LanguageKnowledge {
  return {
    offered: offeredOf(schema),
    known: knownOf(schema),
    properties: propertiesOf(schema),
    unsupported: schema.unsupported,
  };
}
