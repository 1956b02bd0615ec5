import type { Question } from "./question.ts";

/** How sure a text is of what it states. */
export const CERTAINTY_QUESTIONS: readonly Question[] = [
  {
    id: "denied",
    group: "How sure",
    title: "What was denied?",
    parameters: [],
    cypher: `// What is denied or negated never becomes a relationship between
// entities. It stays a Claim node with a subject and an object.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.modality = 'denied' OR claim.polarity = 'negated'
RETURN subject.name AS subject, claim.relation AS relation,
       object.name AS object, claim.speakerText AS speaker, claim.trigger AS words
LIMIT 50`,
  },
  {
    id: "possible",
    group: "How sure",
    title: "What is only possible or planned?",
    parameters: [],
    cypher: `// modality says how sure the text is: asserted, planned, possible,
// hypothetical, requested or denied.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.modality IN ['possible', 'planned', 'hypothetical']
RETURN claim.modality AS modality, subject.name AS subject,
       claim.relation AS relation, object.name AS object
ORDER BY modality, subject
LIMIT 100`,
  },
  {
    id: "contested",
    group: "How sure",
    title: "What does one source assert and another deny?",
    parameters: [],
    cypher: `// contestedCount: how many claims deny or negate what others assert.
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.contestedCount > 0
RETURN subject, r, object, type(r) AS relation,
       r.claimCount AS asserted, r.contestedCount AS denied
ORDER BY denied DESC
LIMIT 50`,
  },
  {
    id: "best-supported",
    group: "How sure",
    title: "What do several sources state?",
    parameters: [],
    cypher: `// sourceCount: how many publishers; articleCount: how many articles.
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.claimCount > 1
RETURN subject, r, object, type(r) AS relation,
       r.claimCount AS claims, r.articleCount AS articles, r.sourceCount AS sources
ORDER BY articles DESC, claims DESC
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
MATCH (claim:Claim)-[:SUBJECT]->(actor:Entity {name: $actor})
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim.relation AS relation, object.name AS object,
       claim.modality AS modality, sentence.text AS sentence
LIMIT 50`,
  },
  {
    id: "speakers",
    group: "Who says so",
    title: "Who is quoted most?",
    parameters: [],
    cypher: `// ATTRIBUTED_TO leads from a claim to who says so.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN speaker.name AS speaker, count(claim) AS claims
ORDER BY claims DESC
LIMIT 25`,
  },
  {
    id: "said-about",
    group: "Who says so",
    title: "What did somebody say, and about whom?",
    parameters: [{ name: "speaker", value: "Jens Stoltenberg" }],
    cypher: `// One claim, three roles: speaker, subject, object.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity {name: $speaker})
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN subject.name AS subject, claim.relation AS relation,
       object.name AS object, claim.modality AS modality
LIMIT 50`,
  },
  {
    id: "denials-by",
    group: "Who says so",
    title: "What does somebody deny?",
    parameters: [{ name: "speaker", value: "Russia" }],
    cypher: `// status is 'denied' for what is denied or negated; the speaker says so.
MATCH (claim:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity {name: $speaker})
MATCH (claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)
WHERE claim.status = 'denied'
RETURN subject.name AS subject, claim.relation AS relation,
       object.name AS object, sentence.text AS sentence
LIMIT 50`,
  },
];
