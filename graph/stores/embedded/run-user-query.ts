import type { GrafeoDB, QueryResult, Transaction } from "@grafeo-db/js";
import type { PlanStep, QueryValue } from "#schemas/query.ts";
import type { RawResult } from "../../store.ts";
import { hydrate } from "./hydrate.ts";
import { nodeIdLookup } from "./node-ids.ts";
import { forbiddenOperator, planSteps } from "./plan.ts";
import type { UserQuery } from "./protocol.ts";

/** Raised when a query's plan would change the store. */
export class RefusedError extends Error {}

/** Runs text that a user typed: plan first, then in a transaction that is rolled back unless it may write. */
export async function runUserQuery(database: GrafeoDB, query: UserQuery): Promise<RawResult> {
  if (query.mayWrite) return runWriting(database, query);
  const transaction = database.beginTransaction();
  try {
    const plan = await guardedPlan(transaction, query);
    if (query.mode === "explain") return { columns: [], rows: [], truncated: null, plan };
    const result = cut(database, await executeReading(transaction, query), query);
    if (query.mode === "run") return result;
    return { ...result, plan: await profile(transaction, query) };
  } finally {
    transaction.rollback();
  }
}

async function runWriting(database: GrafeoDB, query: UserQuery): Promise<RawResult> {
  const transaction = database.beginTransaction();
  let isOpen = true;
  try {
    await guardedPlan(transaction, query);
    const result = await transaction.executeCypher(query.cypher, query.params);
    const answer = cut(database, result, query);
    transaction.commit();
    isOpen = false;
    return { ...answer, changes: changesOf(result) };
  } finally {
    if (isOpen) transaction.rollback();
  }
}

/** The plan of a query. Throws {@link RefusedError} when it would do what it may not. */
export async function guardedPlan(transaction: Transaction, query: UserQuery): Promise<PlanStep[]> {
  const explained = await transaction.executeCypher(`EXPLAIN ${query.cypher}`, query.params);
  const printed = String(explained.scalar());
  const forbidden = forbiddenOperator(printed, query.mayWrite);
  if (forbidden) throw new RefusedError(forbidden);
  return planSteps(printed);
}

/** Executes a query whose plan was looked at. Throws {@link RefusedError} when it wrote all the same. */
export async function executeReading(
  transaction: Transaction,
  query: UserQuery,
): Promise<QueryResult> {
  const result = await transaction.executeCypher(query.cypher, query.params);
  if (changesOf(result) > 0) throw new RefusedError("a write");
  return result;
}

function changesOf(result: QueryResult): number {
  return Object.values(result.counters).reduce((sum, count) => sum + count, 0);
}

/** The engine's PROFILE gives measures in place of rows: the query runs once more for them. */
async function profile(transaction: Transaction, query: UserQuery): Promise<PlanStep[]> {
  const profiled = await transaction.executeCypher(`PROFILE ${query.cypher}`, query.params);
  return planSteps(String(profiled.scalar()));
}

function cut(database: GrafeoDB, result: QueryResult, query: UserQuery): RawResult {
  const { columns } = result;
  const nodeId = nodeIdLookup(database);
  const rows: QueryValue[][] = [];
  let bytes = 0;
  for (let index = 0; index < result.length; index += 1) {
    if (rows.length >= query.maxRows) return { columns, rows, truncated: "rows" };
    const record = result.get(index);
    const row = columns.map((column) => hydrate(record[column] ?? null, nodeId));
    bytes += JSON.stringify(row).length;
    if (bytes > query.maxBytes) return { columns, rows, truncated: "bytes" };
    rows.push(row);
  }
  return { columns, rows, truncated: null };
}
