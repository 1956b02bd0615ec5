import { named } from "./named-node.ts";
import type { Reading } from "./reading.ts";

/** Leaves out the claims that somebody marked wrong. */
export const RIGHT = "claim.wrong IS NULL";

/** What every query about claims teaches first. */
export const CLAIM_NOTE = `// A claim is what one sentence states: who did what to whom, how sure (status), when (date).
// Denials and possibilities are claims too; they never become relationships.
// What somebody marked wrong is left out.`;

/** Everything about one entity: its relationships, or its claims of some time. */
export function overview(reading: Reading): string {
  const { period } = reading;
  if (period) {
    const when = [
      RIGHT,
      ...(period.from === undefined ? [] : ["claim.date >= $from"]),
      ...(period.to === undefined ? [] : ["claim.date < $to"]),
    ].join(" AND ");
    return `${CLAIM_NOTE}
MATCH (claim:Claim)-[:SUBJECT|OBJECT]->${named("object", reading, reading.object?.also ? "party" : "")}
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

/** Articles by how often they mention an entity. */
export const articles = (reading: Reading) => `// Article -MENTIONS-> Entity keeps how often.
MATCH (article:Article)-[mention:MENTIONS]->${named("object", reading, "entity")}
RETURN article.title AS title, article.source AS source,
       article.publishedAt AS published, mention.count AS mentions
ORDER BY mentions DESC
LIMIT 50`;

/** Entities of a kind by their mentions. */
export const MENTIONED = ({
  kind,
  top,
}: Reading) => `// Entities count their mentions and their articles.
MATCH (entity:${kind ?? "Entity"})
RETURN entity.name AS name, entity.kind AS kind,
       entity.mentionCount AS mentions, entity.articleCount AS articles
ORDER BY mentions DESC
LIMIT ${top ?? 25}`;

/** Speakers by their claims. */
export const QUOTED = ({ top }: Reading) => `// ATTRIBUTED_TO leads from a claim to who says so.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WHERE ${RIGHT}
RETURN speaker.name AS speaker, speaker.kind AS kind, count(claim) AS claims
ORDER BY claims DESC
LIMIT ${top ?? 25}`;
