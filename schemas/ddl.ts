import { ENTITY_KINDS } from "./ontology/entity-types.ts";
import { RELATIONS } from "./ontology/relations.ts";

/** Labels whose `id` is unique. Every entity also carries its kind as a label, which needs no constraint of its own. */
export const UNIQUE_LABELS = [
  "Article",
  "Source",
  "Sentence",
  "Entity",
  "Claim",
  "Decision",
  "Feed",
  "KgMeta",
] as const;

/** All node labels of the graph: the unique ones and the entity kinds. */
export const NODE_LABELS = [...UNIQUE_LABELS, ...ENTITY_KINDS] as const;

/** Relationship types of the evidence layer; the direct layer's types are the ontology's relations. */
export const EVIDENCE_TYPES = [
  "PUBLISHED_BY",
  "HAS_SENTENCE",
  "MENTIONS",
  "ASSERTS",
  "EVIDENCE",
  "SUBJECT",
  "OBJECT",
  "ATTRIBUTED_TO",
  "LOCATED_AT",
  "SAME_AS",
] as const;

/** Properties that are looked up and therefore indexed in both stores. */
export const INDEXED_PROPERTIES = [
  { label: "Article", property: "publishedAt" },
  { label: "Article", property: "contentHash" },
  { label: "Article", property: "nearDuplicateOf" },
  { label: "Article", property: "copyKey1" },
  { label: "Article", property: "copyKey2" },
  { label: "Article", property: "copyKey3" },
  { label: "Article", property: "copyKey4" },
  { label: "Entity", property: "name" },
  { label: "Country", property: "iso2" },
  { label: "Claim", property: "tripleKey" },
] as const;

/**
 * The statements that prepare a Neo4j 5.26 database (community edition: no existence or type
 * constraints), each safe to run again. Generated from the ontology, so a new relation type
 * brings its own constraint.
 */
export function ddlStatements(): string[] {
  return [
    ...UNIQUE_LABELS.map(
      (label) =>
        `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    ...RELATIONS.map(
      (type) =>
        `CREATE CONSTRAINT ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.key IS UNIQUE`,
    ),
    ...INDEXED_PROPERTIES.map(
      ({ label, property }) =>
        `CREATE INDEX ${label}_${property}`.toLowerCase().replace("create index", "CREATE INDEX") +
        ` IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    "CREATE INDEX claim_relation_date IF NOT EXISTS FOR (n:Claim) ON (n.relation, n.eventDate)",
    "CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
    "CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article|Sentence) ON EACH [n.title, n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}",
  ];
}
