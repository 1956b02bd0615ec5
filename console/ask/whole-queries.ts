import { named, namesOf } from "./named-node.ts";
import type { Period } from "./period.ts";
import type { Reading } from "./reading.ts";

/** Leaves out the claims that somebody marked wrong. */
export const RIGHT = "claim.wrong IS NULL";

/** What every query about claims teaches first. */
export const CLAIM_NOTE = `// A claim is what one sentence states: who did what to whom, how sure (status), when (date).
// Denials and possibilities are claims too; they never become relationships.
// What somebody marked wrong is left out.`;

/** The conditions that keep a date within a period. */
export const within = (date: string, period: Period | undefined): string[] => [
  ...(period?.from === undefined ? [] : [`${date} >= $from`]),
  ...(period?.to === undefined ? [] : [`${date} < $to`]),
];

/** What is claimed of two entities, whichever of them does it. */
export const between = (reading: Reading) => `${CLAIM_NOTE}
MATCH (claim:Claim)-[:SUBJECT|OBJECT]->${named("subject", reading, "one")}
MATCH (claim)-[:SUBJECT|OBJECT]->${named("object", reading, "other")}
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
WHERE ${[RIGHT, "one.id <> other.id", ...within("claim.date", reading.period)].join("\n  AND ")}
RETURN DISTINCT subject, claim.relation AS relation, object, claim.status AS status,
       claim.date AS date, sentence.text AS sentence, claim.id AS claim
ORDER BY date DESC
LIMIT 100`;

/** Everything about one entity: its relationships, or its claims of some time. */
export function overview(reading: Reading): string {
  const { period } = reading;
  if (period) {
    const when = [RIGHT, ...within("claim.date", period)].join(" AND ");
    return `${CLAIM_NOTE}
MATCH (claim:Claim)-[:SUBJECT|OBJECT]->${named("object", reading, namesOf("object", reading).length > 1 ? "party" : "")}
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
WHERE ${when}
RETURN DISTINCT subject, claim.relation AS relation, object, claim.status AS status,
       claim.date AS date, sentence.text AS sentence, claim.id AS claim
ORDER BY date DESC
LIMIT 100`;
  }
  return `// Everything between one entity and the others, whichever way the arrow points.
MATCH ${named("object", reading, "object")}-[r]-(other:Entity)
RETURN object, r, other, type(r) AS relation, r.status AS status, r.claimCount AS claims
ORDER BY claims DESC
LIMIT 60`;
}

/** What joins two entities. */
export const connection = (
  reading: Reading,
) => `// What joins two entities: directly, or through one in between.
MATCH path = ${named("subject", reading, "subject")}-[*1..2]-${named("object", reading, "object")}
WHERE all(entity IN nodes(path) WHERE entity:Entity)
RETURN path, length(path) AS steps
ORDER BY steps
LIMIT 40`;

const where = (conditions: readonly string[]) =>
  conditions.length > 0 ? `\nWHERE ${conditions.join("\n  AND ")}` : "";

/** Articles by how often they mention an entity. */
export const articles = (reading: Reading) => `// Article -MENTIONS-> Entity keeps how often.
MATCH (article:Article)-[mention:MENTIONS]->${named("object", reading, "entity")}${where(within("article.publishedAt", reading.period))}
RETURN article.title AS title, article.source AS source,
       article.publishedAt AS published, mention.count AS mentions
ORDER BY mentions DESC
LIMIT 50`;

/** Entities of a kind by their mentions, in all articles or in those of a time. */
export function mentioned({ kind, top = 25, period }: Reading): string {
  const end = `ORDER BY mentions DESC\nLIMIT ${top}`;
  if (!period) {
    return `// Entities count their mentions and their articles.
MATCH (entity:${kind ?? "Entity"})
RETURN entity.name AS name, entity.kind AS kind,
       entity.mentionCount AS mentions, entity.articleCount AS articles
${end}`;
  }
  return `// Article -MENTIONS-> Entity keeps how often.
MATCH (article:Article)-[mention:MENTIONS]->(entity:${kind ?? "Entity"})${where(within("article.publishedAt", period))}
RETURN entity.name AS name, entity.kind AS kind,
       sum(mention.count) AS mentions, count(article) AS articles
${end}`;
}

/** Speakers of a kind by their claims. */
export const quoted = ({
  kind,
  top = 25,
  period,
}: Reading) => `// ATTRIBUTED_TO leads from a claim to who says so.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:${kind ?? "Entity"})${where([RIGHT, ...within("claim.date", period)])}
RETURN speaker.name AS speaker, speaker.kind AS kind, count(claim) AS claims
ORDER BY claims DESC
LIMIT ${top}`;
