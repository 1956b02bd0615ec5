import type { Question } from "./question.ts";

/** Who does what to whom. */
export const ACTOR_QUESTIONS: readonly Question[] = [
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
RETURN critic, r, target, r.status AS status, r.claimCount AS claims
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
    id: "attacked",
    group: "Actors",
    title: "Who attacks, kills or arrests whom?",
    parameters: [{ name: "actor", value: "Russia" }],
    cypher: `// A pattern may name several types: [:A|B|C].
MATCH (actor:Entity {name: $actor})-[r:ATTACKS|KILLS|ARRESTS|OCCUPIES]->(target:Entity)
RETURN actor, r, target, type(r) AS relation, r.status AS status, r.claimCount AS claims
ORDER BY claims DESC
LIMIT 50`,
  },
  {
    id: "sanctioned",
    group: "Actors",
    title: "Who sanctions, expels or restricts whom?",
    parameters: [{ name: "target", value: "Russia" }],
    cypher: `// The arrow points from who acts to whom it concerns.
MATCH (actor:Entity)-[r:SANCTIONS|EXPELS|RESTRICTS|CUTS_TIES_WITH]->(target:Entity {name: $target})
RETURN actor, r, target, type(r) AS relation, r.status AS status, r.lastDate AS latest
LIMIT 50`,
  },
  {
    id: "meetings",
    group: "Actors",
    title: "Who meets or negotiates with whom?",
    parameters: [{ name: "person", value: "Volodymyr Zelensky" }],
    cypher: `// Meetings have no direction: an arrow without a head finds them both ways.
MATCH (person:Entity {name: $person})-[r:MEETS|NEGOTIATES_WITH|SIGNS_WITH]-(other:Entity)
RETURN person, r, other, type(r) AS relation, r.status AS status
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
];
