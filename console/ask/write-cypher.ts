import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { contested, mutual } from "./both-ways-queries.ts";
import { named, namedParams, namesOf } from "./named-node.ts";
import { NAMED, type Reading } from "./reading.ts";
import {
  articles,
  between,
  CLAIM_NOTE,
  connection,
  mentioned,
  overview,
  quoted,
  RIGHT,
  within,
} from "./whole-queries.ts";

/** Cypher with the values of its parameters, all of them text. */
interface WrittenQuery {
  cypher: string;
  params: Record<string, string>;
}

const isSymmetric = (relations: readonly Relation[]) =>
  relations.length > 0 && relations.every((each) => relationType(each).symmetric);

/** A node of an entity: `(object:Entity {name: $object})`, or of the asked kind. */
function node(role: "subject" | "object", reading: Reading): string {
  if (role === "object" && reading.attacked) return "(object)";
  if (reading[role]) return named(role, reading, role);
  const isAsked = reading.wanted === role || reading.wanted === "count";
  return `(${role}:${isAsked && reading.kind ? reading.kind : "Entity"})`;
}

function paramsOf(reading: Reading): Record<string, string> {
  const names = NAMED.flatMap((role) => namedParams(role, reading));
  const { from, to } = reading.period ?? {};
  return {
    ...Object.fromEntries(names),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** `-[r:AIDS|ARMS]->`: symmetric relations are stored one way and asked both ways. */
function arrow(name: string, relations: readonly Relation[]): string {
  const types = relations.length > 0 ? `:${relations.join("|")}` : "";
  return `-[${name}${types}]-${isSymmetric(relations) ? "" : ">"}`;
}

/** Picks whoever attacks somebody most often as the object. */
const attacker = (reading: Reading) =>
  reading.attacked
    ? `MATCH (object:Entity)-[attack:ATTACKS|OCCUPIES]->${named("attacked", reading, "attacked")}
WHERE attack.status = 'asserted'
WITH object, attack.claimCount AS attacks
ORDER BY attacks DESC, object.name
LIMIT 1
`
    : "";

function direct(reading: Reading): string {
  return `// Each relation is a relationship between two entities; r.status says whether it is
// asserted or only planned. Click an edge to read its sentences.
${attacker(reading)}MATCH ${node("subject", reading)}${arrow("r", reading.relations)}${node("object", reading)}
RETURN subject, r, object, r.status AS status, r.claimCount AS claims, r.lastDate AS latest
ORDER BY claims DESC
LIMIT 50`;
}

function ranking(reading: Reading): string {
  const asked = reading.wanted === "object" ? "object" : "subject";
  const other = asked === "object" ? "subject" : "object";
  return `// claimCount: how many sentences state it. The sum puts the most often stated first.
${attacker(reading)}MATCH ${node("subject", reading)}${arrow("r", reading.relations)}${node("object", reading)}
RETURN ${asked}.name AS name, ${asked}.kind AS kind, sum(r.claimCount) AS claims,
       count(DISTINCT ${other}) AS ${other === "object" ? "targets" : "actors"}
ORDER BY claims DESC, name
LIMIT ${reading.top ?? 25}`;
}

/** The conditions of a question about claims, one a line. */
function conditions(reading: Reading): string[] {
  const { relations, statuses, period } = reading;
  return [
    RIGHT,
    ...(relations.length === 1 ? [`claim.relation = '${relations[0]}'`] : []),
    ...(relations.length > 1
      ? [`claim.relation IN [${relations.map((each) => `'${each}'`).join(", ")}]`]
      : []),
    ...(statuses === "any"
      ? []
      : [
          `claim.status IN [${(statuses ?? ["asserted", "planned"]).map((each) => `'${each}'`).join(", ")}]`,
        ]),
    ...within("claim.date", period),
  ];
}

function about(reading: Reading): string {
  const names = namesOf("about", reading);
  return names.length > 1
    ? `(subject.name IN [${names.join(", ")}] OR object.name IN [${names.join(", ")}])`
    : "(subject.name = $about OR object.name = $about)";
}

function claimPattern(reading: Reading): string {
  const symmetric = isSymmetric(reading.relations);
  const role = (own: "SUBJECT" | "OBJECT") => (symmetric ? "SUBJECT|OBJECT" : own);
  const where = [
    ...conditions(reading),
    ...(symmetric ? ["subject.id <> object.id"] : []),
    ...(reading.about ? [about(reading)] : []),
  ];
  const matches = [
    `MATCH (claim:Claim)-[:${role("SUBJECT")}]->${node("subject", reading)}`,
    `MATCH (claim)-[:${role("OBJECT")}]->${node("object", reading)}`,
    ...(reading.speaker
      ? [`MATCH (claim)-[:ATTRIBUTED_TO]->${named("speaker", reading, "speaker")}`]
      : []),
    `WHERE ${where.join("\n  AND ")}`,
  ];
  return `${attacker(reading)}${matches.join("\n")}`;
}

function claims(reading: Reading): string {
  const speaker = reading.speaker
    ? ""
    : "\nOPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)";
  const order = reading.wanted === "dates" ? "date" : "date DESC";
  const head =
    { dates: "claim.date AS date, ", speaker: "speaker.name AS speaker, " }[
      reading.wanted as string
    ] ?? "";
  const date = reading.wanted === "dates" ? "" : ", claim.date AS date";
  const said = reading.wanted === "speaker" ? "" : ", speaker.name AS speaker";
  return `${CLAIM_NOTE}
${claimPattern(reading)}
MATCH (claim)-[:EVIDENCE]->(sentence:Sentence)${reading.wanted === "speaker" && !reading.speaker ? "\nMATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)" : speaker}
RETURN ${head}subject, claim.relation AS relation, object, claim.status AS status${date}${said}, sentence.text AS sentence, claim.id AS claim
ORDER BY ${order}
LIMIT 100`;
}

function claimRanking(reading: Reading): string {
  const asked = reading.wanted === "object" ? "object" : "subject";
  return `${CLAIM_NOTE}
${claimPattern(reading)}
RETURN ${asked}.name AS name, ${asked}.kind AS kind, count(claim) AS claims
ORDER BY claims DESC, name
LIMIT ${reading.top ?? 25}`;
}

function count(reading: Reading): string {
  const asked = reading.subject ? "object" : "subject";
  return `${CLAIM_NOTE}
${claimPattern(reading)}
RETURN count(claim) AS claims, count(DISTINCT ${asked}) AS ${asked}s
LIMIT 1`;
}

/** Only the direct relationships need no look at the single claims. */
function isDirect({ wanted, statuses, period, speaker }: Reading): boolean {
  return (
    ["subject", "object", "claims"].includes(wanted) &&
    statuses === undefined &&
    period === undefined &&
    speaker === undefined
  );
}

function cypherOf(reading: Reading): string {
  switch (reading.wanted) {
    case "overview":
      return overview(reading);
    case "connection":
      return connection(reading);
    case "between":
      return between(reading);
    case "articles":
      return articles(reading);
    case "most-mentioned":
      return mentioned(reading);
    case "most-quoted":
      return quoted(reading);
    case "mutual":
      return mutual(reading, isSymmetric(reading.relations));
    case "contested":
      return contested(reading);
    case "count":
      return count(reading);
    default:
      if (reading.most) return isDirect(reading) ? ranking(reading) : claimRanking(reading);
      return isDirect(reading) ? direct(reading) : claims(reading);
  }
}

/** The Cypher for a reading; it runs on both stores. Parameters that the text lacks are left out. */
export function writeCypher(reading: Reading): WrittenQuery {
  const cypher = cypherOf(reading);
  const params = Object.entries(paramsOf(reading)).filter(([name]) => cypher.includes(`$${name}`));
  return { cypher, params: Object.fromEntries(params) };
}
