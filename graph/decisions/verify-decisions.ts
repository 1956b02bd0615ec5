import type { Violation } from "#schemas/answers.ts";
import type { Store } from "../store.ts";
import { readMerges } from "./merges.ts";
import { claimsOf } from "./wrong-claims.ts";

/** Whether the store follows the decisions it keeps: marks on claims, SAME_AS between entities. */
export async function verifyDecisions(store: Store): Promise<Violation[]> {
  return [...(await verifyWrong(store)), ...(await verifySame(store))];
}

async function verifyWrong(store: Store): Promise<Violation[]> {
  const reader = { run: store.read };
  const rows = await store.read(
    "MATCH (d:Decision) WHERE d.kind = 'wrong' RETURN d.id AS id, d.article AS article",
  );
  const decisions = new Set(rows.map((row) => String(row["id"])));
  const violations: Violation[] = [];
  for (const article of new Set(rows.map((row) => String(row["article"])))) {
    for (const { id, wrong, decision } of await claimsOf(reader, article)) {
      if (wrong !== null || !decisions.has(decision)) continue;
      violations.push(broken("claim-wrong", id, `the claim lacks the mark of ${decision}`));
    }
  }
  const marked = await store.read(
    "MATCH (c:Claim) WHERE c.wrong IS NOT NULL RETURN c.id AS id, c.wrong AS decision",
  );
  for (const { id, decision } of marked) {
    if (decisions.has(String(decision))) continue;
    violations.push(broken("claim-wrong", String(id), "no decision marks the claim"));
  }
  return violations;
}

async function verifySame(store: Store): Promise<Violation[]> {
  const merges = await readMerges({ run: store.read });
  const rows = await store.read(
    "MATCH (g:Entity)-[:SAME_AS]->(k:Entity) RETURN g.id AS gone, k.id AS keep",
  );
  const found = new Set(rows.map((row) => `${String(row["gone"])} ${String(row["keep"])}`));
  const expected = new Set(merges.list.map(({ gone, keep }) => `${gone} ${keep}`));
  return [
    ...[...expected]
      .filter((pair) => !found.has(pair))
      .map((where) => broken("same-as", where, "a decision has no SAME_AS")),
    ...[...found]
      .filter((pair) => !expected.has(pair))
      .map((where) => broken("same-as", where, "SAME_AS stands without a decision")),
  ];
}

function broken(invariant: string, where: string, message: string): Violation {
  return { invariant, where, message };
}
