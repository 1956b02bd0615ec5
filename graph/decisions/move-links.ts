import { tripleKey } from "#schemas/ids.ts";
import { relationType } from "#schemas/ontology/relation-types.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import type { Params, Row, Transaction } from "../store.ts";
import { isBackward } from "../write/turn-symmetric.ts";
import type { Merges } from "./merges.ts";

/** Every relationship type that leads to an entity because a text names it. */
const LINKS = [
  { label: "Sentence", type: "MENTIONS" },
  { label: "Article", type: "MENTIONS" },
  { label: "Claim", type: "SUBJECT" },
  { label: "Claim", type: "OBJECT" },
  { label: "Claim", type: "ATTRIBUTED_TO" },
  { label: "Claim", type: "LOCATED_AT" },
] as const;

/**
 * Brings the links at entity `from` to where the merges lead now: each to the entity that the id
 * it was read as (`readAs`, else `from`) stands for. Answers the triple keys whose direct relationships
 * must be counted anew.
 */
export async function moveLinks(
  transaction: Transaction,
  from: string,
  merges: Merges,
): Promise<Set<string>> {
  const claims = new Set<string>();
  for (const link of LINKS) {
    const moved = await moveType(transaction, link, { from, merges });
    if (link.type === "SUBJECT" || link.type === "OBJECT") for (const id of moved) claims.add(id);
  }
  return orientClaims(transaction, [...claims].toSorted(), merges);
}

/** Moves the links of one type; answers the ids of the nodes whose link went elsewhere. */
async function moveType(
  transaction: Transaction,
  { label, type }: (typeof LINKS)[number],
  { from, merges }: { from: string; merges: Merges },
): Promise<string[]> {
  const found = await transaction.run(
    `MATCH (n:${label})-[r:${type}]->(:Entity {id: $from}) RETURN n.id AS id, properties(r) AS props`,
    { from },
  );
  const links = found.map((row) => toLink(row, from, merges));
  const moved = new Set(links.filter(({ to }) => to !== from).map(({ id }) => id));
  if (moved.size === 0) return [];
  // All links between the two nodes go and come back: parallel ones differ only in their properties.
  const rows = links.filter(({ id }) => moved.has(id));
  await transaction.run(
    `UNWIND $ids AS id MATCH (:${label} {id: id})-[r:${type}]->(:Entity {id: $from}) DELETE r`,
    { ids: [...moved], from },
  );
  await transaction.run(
    `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) MATCH (e:Entity {id: row.to})
     CREATE (n)-[r:${type}]->(e) SET r = row.props`,
    { rows },
  );
  return [...moved];
}

interface Link {
  id: string;
  to: string;
  props: Params;
}

function toLink(row: Row, from: string, merges: Merges): Link {
  const { readAs, ...props } = row["props"] as Params;
  const original = typeof readAs === "string" ? readAs : from;
  const to = merges.resolve(original);
  return {
    id: String(row["id"]),
    to,
    props: to === original ? props : { ...props, readAs: original },
  };
}

/** Gives claims their triple key anew, and turns those of symmetric types whose ends changed places. */
async function orientClaims(
  transaction: Transaction,
  ids: readonly string[],
  merges: Merges,
): Promise<Set<string>> {
  const rows = await transaction.run(
    `UNWIND $ids AS id MATCH (c:Claim {id: id})-[s:SUBJECT]->(a:Entity)
     MATCH (c)-[o:OBJECT]->(b:Entity)
     RETURN id AS id, c.relation AS relation, c.tripleKey AS key, c.subjectText AS subjectText,
       c.objectText AS objectText, a.id AS subject, b.id AS object,
       properties(s) AS subjectProps, properties(o) AS objectProps`,
    { ids },
  );
  const keys = new Set(rows.map((row) => String(row["key"])));
  const turned = rows.filter((row) => mustTurn(row, merges));
  await turnClaims(transaction, turned);
  const isTurned = new Set(turned);
  const keyed = rows.map((row) => {
    const [subject, object] = [String(row["subject"]), String(row["object"])];
    const relation = String(row["relation"]);
    const key = isTurned.has(row)
      ? tripleKey(object, relation, subject)
      : tripleKey(subject, relation, object);
    keys.add(key);
    return { id: row["id"], key };
  });
  await transaction.run(
    "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c.tripleKey = row.key",
    { rows: keyed },
  );
  return keys;
}

/** The id that the end of a claim was read as. */
function original(row: Row, end: "subject" | "object"): string {
  const { readAs } = row[`${end}Props`] as Params;
  return typeof readAs === "string" ? readAs : String(row[end]);
}

function mustTurn(row: Row, merges: Merges): boolean {
  if (!relationType(row["relation"] as Relation).symmetric) return false;
  return isBackward(original(row, "subject"), original(row, "object"), merges);
}

async function turnClaims(transaction: Transaction, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  for (const type of ["SUBJECT", "OBJECT"]) {
    await transaction.run(
      `UNWIND $ids AS id MATCH (:Claim {id: id})-[r:${type}]->(:Entity) DELETE r`,
      { ids: rows.map((row) => row["id"]) },
    );
  }
  await transaction.run(
    `UNWIND $rows AS row MATCH (c:Claim {id: row.id})
     MATCH (a:Entity {id: row.subject}) MATCH (b:Entity {id: row.object})
     CREATE (c)-[s:SUBJECT]->(b) CREATE (c)-[o:OBJECT]->(a)
     SET s = row.objectProps SET o = row.subjectProps
     SET c.subjectText = row.objectText SET c.objectText = row.subjectText`,
    { rows },
  );
}
