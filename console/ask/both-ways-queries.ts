import type { Relation } from "#schemas/ontology/relations.ts";
import { named, namesOf } from "./named-node.ts";
import type { Reading } from "./reading.ts";
import { CLAIM_NOTE, within } from "./whole-queries.ts";

const quotedList = (words: readonly string[]) => `[${words.map((word) => `'${word}'`).join(", ")}]`;

const types = (relations: readonly Relation[]) =>
  relations.length > 0 ? `:${relations.join("|")}` : "";

/** The two ends: by their names, or any two of a kind, each pair once. */
function pair(reading: Reading) {
  const isNamed = reading.subject !== undefined && reading.object !== undefined;
  const kind = reading.kind ?? "Entity";
  return {
    one: isNamed ? named("subject", reading, "one") : `(one:${kind})`,
    other: isNamed ? named("object", reading, "other") : `(other:${kind})`,
    once: isNamed ? [] : ["one.id < other.id"],
  };
}

const where = (conditions: readonly string[]) =>
  conditions.length > 0 ? `\nWHERE ${conditions.join("\n  AND ")}` : "";

/** What two do to each other by their relationships. */
function byRelationships(reading: Reading, isSymmetric: boolean): string {
  const { one, other, once } = pair(reading);
  const type = types(reading.relations);
  const statuses = Array.isArray(reading.statuses) ? quotedList(reading.statuses) : undefined;
  const sure = (name: string) => (statuses ? [`${name}.status IN ${statuses}`] : []);
  if (isSymmetric) {
    return `// The relation has no direction: an arrow without a head finds it both ways.
MATCH ${one}-[r${type}]-${other}${where([...once, ...sure("r")])}
RETURN one, r, other, r.status AS status, r.claimCount AS claims
ORDER BY claims DESC
LIMIT 50`;
  }
  return `// Two arrows, one each way; one.id < other.id keeps each pair once.
MATCH ${one}-[there${type}]->${other}
MATCH (other)-[back${type}]->(one)${where([...once, ...sure("there"), ...sure("back")])}
RETURN one, there, other, back
LIMIT 50`;
}

/** What two do to each other within a time, by their claims. */
function byClaims(reading: Reading): string {
  const { one, other, once } = pair(reading);
  const { relations, period } = reading;
  const statuses = Array.isArray(reading.statuses) ? reading.statuses : ["asserted", "planned"];
  const holds = (claim: string) => [
    `${claim}.wrong IS NULL`,
    `${claim}.status IN ${quotedList(statuses)}`,
    ...(relations.length > 0 ? [`${claim}.relation IN ${quotedList(relations)}`] : []),
    ...within(`${claim}.date`, period),
  ];
  return `${CLAIM_NOTE}
// Two claims, one each way.
MATCH (there:Claim)-[:SUBJECT]->${one}
MATCH (there)-[:OBJECT]->${other}
MATCH (back:Claim)-[:SUBJECT]->(other)
MATCH (back)-[:OBJECT]->(one)${where([...once, ...holds("there"), ...holds("back")])}
RETURN one, other, there.relation AS relation, there.date AS date, there.id AS claim,
       back.relation AS relationBack, back.date AS dateBack
ORDER BY date DESC
LIMIT 100`;
}

/** Who does something to each other. */
export const mutual = (reading: Reading, isSymmetric: boolean): string =>
  reading.period ? byClaims(reading) : byRelationships(reading, isSymmetric);

/** What some claims assert and others deny or negate. */
export function contested(reading: Reading): string {
  const about = namesOf("about", reading);
  const names = `[${about.join(", ")}]`;
  const isAbout = `(subject.name IN ${names} OR object.name IN ${names})`;
  const conditions = [
    "r.contestedCount > 0",
    ...(about.length > 0 ? [isAbout] : []),
    ...within("r.lastDate", reading.period),
  ];
  return `// contestedCount: how many claims deny or negate what others assert.
// Articles, Contested shows both sides beside each other.
MATCH (subject:Entity)-[r]->(object:Entity)${where(conditions)}
RETURN subject, r, object, type(r) AS relation, r.claimCount AS asserted,
       r.contestedCount AS denied, r.lastDate AS latest
ORDER BY denied DESC, asserted DESC
LIMIT 50`;
}
