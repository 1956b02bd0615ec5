import type { Question } from "./question.ts";

/** What joins entities, and which articles do. */
export const CONNECTION_QUESTIONS: readonly Question[] = [
  {
    id: "connection",
    group: "Connections",
    title: "What connects two entities?",
    parameters: [
      { name: "a", value: "NATO" },
      { name: "b", value: "Russia" },
    ],
    cypher: `// One step or two, whichever way the arrows point: *1..2 is their number.
MATCH path = (a:Entity {name: $a})-[*1..2]-(b:Entity {name: $b})
WHERE all(entity IN nodes(path) WHERE entity:Entity)
RETURN path, length(path) AS steps
ORDER BY steps
LIMIT 60`,
  },
  {
    id: "mutual",
    group: "Connections",
    title: "Who does something to each other?",
    parameters: [],
    cypher: `// Two arrows, one each way; a.id < b.id keeps each pair once.
MATCH (a:Entity)-[there:CRITICIZES|ACCUSES|THREATENS|ATTACKS|EXPELS]->(b:Entity)
MATCH (b)-[back:CRITICIZES|ACCUSES|THREATENS|ATTACKS|EXPELS]->(a)
WHERE a.id < b.id
RETURN a, there, b, back
LIMIT 50`,
  },
  {
    id: "best-connected",
    group: "Connections",
    title: "Who is connected with most others?",
    parameters: [],
    cypher: `// count(DISTINCT ...) counts each neighbour once, however many relations join them.
MATCH (entity:Entity)-[]-(other:Entity)
RETURN entity.name AS name, entity.kind AS kind, count(DISTINCT other) AS others
ORDER BY others DESC
LIMIT 25`,
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
