import { ALL_ROWS, type Question, STATUS } from "./question.ts";

/** How sure a text is of what it states. */
export const CERTAINTY_QUESTIONS: readonly Question[] = [
  {
    id: "denied",
    group: "How sure",
    title: "What was denied, or said not to be so?",
    parameters: [],
    cypher: `// What is denied or negated never becomes a relationship between
// entities. It stays a Claim node with a subject and an object.
// negated: the text says that it is not so; denied: somebody denies it.
// claim.wrong is set where somebody marked the claim wrong.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.status = 'denied' AND claim.wrong IS NULL
RETURN subject, claim.relation AS relation, object,
       ${STATUS},
       claim.speakerText AS speaker, claim.trigger AS words, claim.id AS claim
LIMIT ${ALL_ROWS}`,
  },
  {
    id: "possible",
    group: "How sure",
    title: "What is only possible or planned?",
    parameters: [],
    cypher: `// status says how the text puts it: asserted, planned, possible,
// hypothetical, requested, or denied (negated claims as well).
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.status IN ['possible', 'planned', 'hypothetical'] AND claim.wrong IS NULL
RETURN claim.status AS status, subject, claim.relation AS relation, object, claim.id AS claim
ORDER BY status, subject.name
LIMIT ${ALL_ROWS}`,
  },
  {
    id: "contested",
    group: "How sure",
    title: "What is both asserted and denied?",
    parameters: [],
    cypher: `// contestedCount: how many claims deny or negate what others assert.
// between says whether the two sides are different sources, which articles
// without a publisher are each, or just one article with two sides.
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.contestedCount > 0
MATCH (yes:Claim {tripleKey: r.key})<-[:ASSERTS]-(says:Article)
MATCH (no:Claim {tripleKey: r.key})<-[:ASSERTS]-(denies:Article)
WHERE yes.wrong IS NULL AND yes.status IN ['asserted', 'planned']
  AND no.wrong IS NULL AND no.status = 'denied'
WITH subject, r, object,
     count(DISTINCT coalesce(says.source, says.id)) AS saying,
     count(DISTINCT coalesce(denies.source, denies.id)) AS denying,
     max(CASE WHEN says.id = denies.id THEN 0
              WHEN says.source = denies.source THEN 1 ELSE 2 END) AS apart
RETURN subject, r, object, type(r) AS relation,
       CASE apart WHEN 0 THEN 'one article' WHEN 1 THEN 'articles of one source'
                  ELSE 'different sources' END AS between,
       saying AS sourcesSaying, denying AS sourcesDenying
ORDER BY apart DESC, sourcesDenying DESC
LIMIT 50`,
  },
  {
    id: "best-supported",
    group: "How sure",
    title: "What do several sources state?",
    parameters: [],
    cypher: `// sourceCount: how many publishers; articleCount: how many articles.
// Several sentences or articles of one publisher are one source.
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.sourceCount > 1
RETURN subject, r, object, type(r) AS relation,
       r.claimCount AS claims, r.articleCount AS articles, r.sourceCount AS sources
ORDER BY sources DESC, articles DESC, claims DESC
LIMIT 50`,
  },
];

/** Who stands behind a statement. */
export const SPEAKER_QUESTIONS: readonly Question[] = [
  {
    id: "evidence",
    group: "Who says so",
    title: "Which sentences stand behind a relation?",
    parameters: [{ name: "actor", value: "NATO" }],
    cypher: `// Claim -EVIDENCE-> Sentence: the words themselves.
// status is negated where the sentence says that it is not so.
MATCH (claim:Claim)-[:SUBJECT]->(actor:Entity {name: $actor})
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.wrong IS NULL
RETURN actor AS subject, claim.relation AS relation, object,
       ${STATUS},
       sentence.text AS sentence, claim.id AS claim
LIMIT ${ALL_ROWS}`,
  },
  {
    id: "speakers",
    group: "Who says so",
    title: "Who is quoted most?",
    parameters: [],
    cypher: `// ATTRIBUTED_TO leads from a claim to who says so. claims are all that
// somebody says; asserted those put as so: not negated, possible, planned or requested.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WHERE claim.wrong IS NULL
RETURN speaker.name AS speaker, count(claim) AS claims,
       sum(CASE WHEN claim.status = 'asserted' THEN 1 ELSE 0 END) AS asserted,
       sum(CASE WHEN claim.status = 'denied' THEN 1 ELSE 0 END) AS deniedOrNegated
ORDER BY claims DESC
LIMIT 25`,
  },
  {
    id: "said-about",
    group: "Who says so",
    title: "What did somebody say, and about whom?",
    parameters: [{ name: "speaker", value: "Jens Stoltenberg" }],
    cypher: `// One claim, three roles: speaker, subject, object.
// status is negated where the speaker says that it is not so.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity {name: $speaker})
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.wrong IS NULL
RETURN subject, claim.relation AS relation, object,
       ${STATUS}, claim.id AS claim
LIMIT ${ALL_ROWS}`,
  },
  {
    id: "denials-by",
    group: "Who says so",
    title: "What does somebody deny?",
    parameters: [{ name: "speaker", value: "Russia" }],
    cypher: `// claim.status is 'denied' for what is denied or negated; the speaker says so.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity {name: $speaker})
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
WHERE claim.status = 'denied' AND claim.wrong IS NULL
RETURN subject, claim.relation AS relation, object,
       ${STATUS},
       sentence.text AS sentence, claim.id AS claim
LIMIT ${ALL_ROWS}`,
  },
];
