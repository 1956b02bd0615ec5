import type { Decision } from "#schemas/decisions.ts";
import type { Modality, Polarity } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import type { Relation } from "#schemas/ontology/relations.ts";
import { text } from "../queries/cells.ts";
import type { Row, Transaction } from "../store.ts";
import { recountRelationships } from "../write/recount-relationships.ts";
import { type DecisionProps, keepDecision, partyProps, readEntity } from "./decision-nodes.ts";
import type { Reader } from "./merges.ts";
import { type ClaimIdentity, wrongDecisionId } from "./wrong-marks.ts";

/** Keeps that a claim is wrong and marks it and its twins in the same words. Answers the decision's id. */
export async function markWrong(
  transaction: Transaction,
  claim: string,
  common: Pick<Decision, "at" | "by" | "reason">,
): Promise<string> {
  const found = await identifyClaims(transaction, "MATCH (c:Claim {id: $claim})", { claim });
  const [named] = found;
  if (!named) {
    throw new AppError("not-found", `There is no claim ${claim}.`, {
      hint: "Its article may have been loaded again; open the evidence anew.",
    });
  }
  await keepDecision(transaction, await propsOf(transaction, named, common));
  const { article } = named.identity;
  await setMarks(transaction, await claimsOf(transaction, article), named.decision);
  return named.decision;
}

/** Takes the marks of a decision off its claims. */
export async function unmarkWrong(transaction: Transaction, decision: string): Promise<void> {
  const rows = await transaction.run(
    "MATCH (c:Claim) WHERE c.wrong = $decision RETURN c.id AS id, c.tripleKey AS key",
    { decision },
  );
  await transaction.run("UNWIND $ids AS id MATCH (c:Claim {id: id}) REMOVE c.wrong", {
    ids: rows.map((row) => row["id"]),
  });
  await recountRelationships(transaction, keysOf(rows));
}

async function setMarks(
  transaction: Transaction,
  claims: readonly IdentifiedClaim[],
  decision: string,
): Promise<void> {
  const marked = claims.filter((each) => each.decision === decision);
  await transaction.run("UNWIND $ids AS id MATCH (c:Claim {id: id}) SET c.wrong = $decision", {
    ids: marked.map(({ id }) => id),
    decision,
  });
  await recountRelationships(transaction, [...new Set(marked.flatMap(({ key }) => key ?? []))]);
}

function keysOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ key }) => (typeof key === "string" ? [key] : [])))];
}

/** A claim in the store with the id of the decision that would mark it. */
export interface IdentifiedClaim {
  id: string;
  key: string | null;
  wrong: string | null;
  identity: ClaimIdentity;
  title: string;
  decision: string;
}

/** All claims of an article, identified. */
export function claimsOf(reader: Reader, article: string): Promise<IdentifiedClaim[]> {
  return identifyClaims(reader, "MATCH (:Article {id: $article})-[:ASSERTS]->(c:Claim)", {
    article,
  });
}

/** Objects are asked for by themselves: for OPTIONAL MATCH the embedded engine reads all of them. */
async function identifyClaims(
  reader: Reader,
  match: string,
  params: Record<string, string>,
): Promise<IdentifiedClaim[]> {
  const rows = await reader.run(
    `${match} MATCH (c)<-[:ASSERTS]-(a:Article) MATCH (c)-[:EVIDENCE]->(n:Sentence)
     MATCH (c)-[s:SUBJECT]->(e:Entity)
     RETURN c.id AS id, c.tripleKey AS key, c.wrong AS wrong, c.relation AS relation,
       c.polarity AS polarity, c.modality AS modality, c.trigger AS trigger, a.id AS article,
       a.title AS title, n.text AS sentence, e.id AS subject, s.readAs AS subjectAs`,
    params,
  );
  const objects = await reader.run(
    `${match} MATCH (c)-[o:OBJECT]->(f:Entity)
     RETURN c.id AS id, f.id AS object, o.readAs AS objectAs`,
    params,
  );
  const objectOf = new Map(objects.map((row) => [row["id"], row]));
  return rows.map((row) => identify({ ...row, ...objectOf.get(row["id"] ?? null) }));
}

function identify(row: Row): IdentifiedClaim {
  const cell = (column: string) => (typeof row[column] === "string" ? row[column] : null);
  const identity: ClaimIdentity = {
    article: text(row, "article"),
    sentence: text(row, "sentence"),
    subject: cell("subjectAs") ?? text(row, "subject"),
    relation: text(row, "relation") as Relation,
    object: cell("objectAs") ?? cell("object"),
    polarity: text(row, "polarity") as Polarity,
    modality: text(row, "modality") as Modality,
    trigger: text(row, "trigger"),
  };
  return {
    id: text(row, "id"),
    key: cell("key"),
    wrong: cell("wrong"),
    identity,
    title: text(row, "title"),
    decision: wrongDecisionId(identity),
  };
}

async function propsOf(
  transaction: Transaction,
  { identity, title, decision }: IdentifiedClaim,
  common: Pick<Decision, "at" | "by" | "reason">,
): Promise<DecisionProps> {
  const { article, sentence, relation, polarity, modality, trigger } = identity;
  const subject = await readEntity(transaction, identity.subject);
  const object = identity.object ? await readEntity(transaction, identity.object) : null;
  return {
    ...{ id: decision, kind: "wrong", ...common },
    ...{ article, articleTitle: title, sentence, relation, polarity, modality, trigger },
    ...partyProps("first", subject),
    ...(object ? partyProps("second", object) : {}),
  };
}
