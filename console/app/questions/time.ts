import { ALL_ROWS, type Question, STATUS } from "./question.ts";

/** When it was. */
export const TIME_QUESTIONS: readonly Question[] = [
  {
    id: "between-dates",
    group: "Time",
    title: "What was reported between two dates?",
    parameters: [
      { name: "from", value: "2022-01-01" },
      { name: "to", value: "2023-01-01" },
    ],
    cypher: `// Dates are ISO-8601 strings: they sort and compare as text.
// publishedAt is the article's date, eventDate the one the text gives.
// status tells what is asserted from what is planned, possible, requested or negated.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.publishedAt >= $from AND claim.publishedAt < $to AND claim.wrong IS NULL
RETURN claim.publishedAt AS published, subject, claim.relation AS relation, object,
       ${STATUS}, claim.id AS claim
ORDER BY published
LIMIT ${ALL_ROWS}`,
  },
  {
    id: "since",
    group: "Time",
    title: "What has an actor done since a date?",
    parameters: [
      { name: "actor", value: "Russia" },
      { name: "from", value: "2022-01-01" },
    ],
    cypher: `// date is the day of the event where the text gives it, else of the article.
MATCH (claim:Claim)-[:SUBJECT]->(actor:Entity {name: $actor})
MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
WHERE claim.date >= $from AND claim.status IN ['asserted', 'planned'] AND claim.wrong IS NULL
RETURN claim.date AS date, actor AS subject, claim.relation AS relation, object,
       claim.status AS status, sentence.text AS sentence, claim.id AS claim
ORDER BY date DESC
LIMIT ${ALL_ROWS}`,
  },
  {
    id: "per-year",
    group: "Time",
    title: "How often does a relation happen each year?",
    parameters: [{ name: "relation", value: "CRITICIZES" }],
    cypher: `// substring(date, 0, 4) is the year; what is not aggregated groups.
// Only what is asserted counts: nothing planned, possible, requested, denied or negated.
MATCH (claim:Claim)
WHERE claim.relation = $relation AND claim.date IS NOT NULL
  AND claim.status = 'asserted' AND claim.wrong IS NULL
RETURN substring(claim.date, 0, 4) AS year, count(claim) AS claims
ORDER BY year
LIMIT 100`,
  },
];
