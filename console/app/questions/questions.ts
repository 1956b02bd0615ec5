/** A value a question asks for; the editor shows it as a form field. */
export interface QuestionParameter {
  name: string;
  value: string;
}

/**
 * A guided question: a Cypher template that fills the editor. Comments in the template teach; it
 * runs on both stores (plain MATCH, WHERE, RETURN, ORDER BY, LIMIT).
 */
export interface Question {
  id: string;
  group: "Actors" | "How sure" | "Who says so" | "Time" | "Connections";
  title: string;
  cypher: string;
  parameters: readonly QuestionParameter[];
}

/** The groups in the order in which the panel shows them. */
export const QUESTION_GROUPS = [
  "Actors",
  "How sure",
  "Who says so",
  "Time",
  "Connections",
] as const;

export const QUESTIONS: readonly Question[] = [
  {
    id: "deployments",
    group: "Actors",
    title: "Where did an actor deploy?",
    parameters: [{ name: "actor", value: "NATO" }],
    cypher: `// Each relation type is a relationship: (subject)-[:TYPE]->(object).
// r.status tells whether it is asserted or only planned.
MATCH (actor:Entity {name: $actor})-[r:DEPLOYS_TO]->(place:Entity)
RETURN actor, r, place, r.status AS status
LIMIT 50`,
  },
  {
    id: "criticism",
    group: "Actors",
    title: "Who criticizes whom?",
    parameters: [],
    cypher: `// claimCount: how many sentences state it. The best supported first.
MATCH (critic:Entity)-[r:CRITICIZES]->(target:Entity)
RETURN critic, r, target, r.claimCount AS claims
ORDER BY claims DESC
LIMIT 50`,
  },
  {
    id: "supporters",
    group: "Actors",
    title: "Who supports, aids or arms whom?",
    parameters: [{ name: "target", value: "Ukraine" }],
    cypher: `// type(r) is the name of the relation; IN picks several of them.
MATCH (helper:Entity)-[r]->(target:Entity {name: $target})
WHERE type(r) IN ['SUPPORTS', 'AIDS', 'ARMS', 'TRAINS']
RETURN helper, r, target, type(r) AS relation, r.status AS status
LIMIT 50`,
  },
  {
    id: "most-mentioned",
    group: "Actors",
    title: "Who is in the news most?",
    parameters: [],
    cypher: `// Entities count their mentions and their articles.
MATCH (entity:Entity)
RETURN entity.name AS name, entity.kind AS kind,
       entity.mentionCount AS mentions, entity.articleCount AS articles
ORDER BY mentions DESC
LIMIT 25`,
  },
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
    id: "between-dates",
    group: "Time",
    title: "What was reported between two dates?",
    parameters: [
      { name: "from", value: "2022-01-01" },
      { name: "to", value: "2023-01-01" },
    ],
    cypher: `// Dates are ISO-8601 strings: they sort and compare as text.
// publishedAt is the article's date, eventDate the one the text gives.
MATCH (claim:Claim)-[:SUBJECT]->(subject:Entity)
MATCH (claim)-[:OBJECT]->(object:Entity)
WHERE claim.publishedAt >= $from AND claim.publishedAt < $to
RETURN claim.publishedAt AS published, subject.name AS subject,
       claim.relation AS relation, object.name AS object
ORDER BY published
LIMIT 100`,
  },
  {
    id: "connection",
    group: "Connections",
    title: "What connects two entities?",
    parameters: [
      { name: "a", value: "NATO" },
      { name: "b", value: "Russia" },
    ],
    cypher: `// Two steps, whichever way the arrows point.
MATCH (a:Entity {name: $a})-[r1]-(between:Entity)-[r2]-(b:Entity {name: $b})
RETURN a, r1, between, r2, b
LIMIT 40`,
  },
  {
    id: "article-mentions",
    group: "Connections",
    title: "Which articles mention an entity?",
    parameters: [{ name: "name", value: "Ukraine" }],
    cypher: `// Article -MENTIONS-> Entity keeps how often.
MATCH (article:Article)-[mention:MENTIONS]->(entity:Entity {name: $name})
RETURN article.title AS title, article.publishedAt AS published, mention.count AS mentions
ORDER BY mentions DESC
LIMIT 50`,
  },
];
