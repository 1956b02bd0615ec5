import neo4j, {
  type BookmarkManager,
  type Driver,
  type Record as Neo4jRecord,
  type Session,
  type Transaction,
} from "neo4j-driver";
import { AppError } from "#schemas/errors.ts";
import type { QueryValue } from "#schemas/query.ts";
import { forbidden, readStatement, writingOffset } from "../../cypher/statement.ts";
import type { Params, QueryLimits, RawResult } from "../../store.ts";
import { timeoutError } from "../timeout-error.ts";
import { toAppError } from "./errors.ts";
import { describePlan, forbiddenStep } from "./guard.ts";
import { lookUpIds } from "./look-up-ids.ts";
import { collectEnds, hydrate, type NodeIds, toParameter } from "./values.ts";

/** Where a query runs; `tag` marks its transaction so that another session can stop it. */
export interface QueryConnection {
  driver: Driver;
  bookmarkManager: BookmarkManager;
  tag: string;
}

/**
 * Runs typed text on Neo4j: EXPLAIN, every plan operator on the allow list, then in a READ
 * transaction with our timeout, cut while rows stream. Cancelling terminates it on the server.
 */
export async function runUserQuery(
  connection: QueryConnection,
  statement: { cypher: string; params: Params },
  limits: QueryLimits,
): Promise<RawResult> {
  const { body, offset, planOnly } = readStatement(statement.cypher);
  const session = connection.driver.session({
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: connection.bookmarkManager,
  });
  const params = toParameter(statement.params) as Params;
  const watch = watchQuery(connection, limits);
  try {
    const plan = await explain(session, { text: statement.cypher, body, params });
    if (planOnly) return { columns: [], rows: [], truncated: null, plan };
    return await stream(session, { body, params, tag: connection.tag }, limits);
  } catch (thrown) {
    throw watch.reason() ?? mapTimeout(toAppError(thrown, statement.cypher, -offset), limits);
  } finally {
    watch.end();
    await session.close();
  }
}

function mapTimeout(error: AppError, limits: QueryLimits): AppError {
  return error.code === "timeout" ? timeoutError(limits.timeoutMs) : error;
}

async function explain(
  session: Session,
  query: { text: string; body: string; params: Params },
): Promise<string> {
  const { summary } = await session.run(`EXPLAIN\n${query.body}`, query.params).catch((thrown) => {
    throw toAppError(thrown, query.text, EXPLAIN_LENGTH - query.text.indexOf(query.body));
  });
  const { plan } = summary;
  const step = plan === false ? "an unknown plan" : forbiddenStep(plan);
  if (summary.queryType !== "r" || step !== null) {
    const what = step ?? "a write";
    throw forbidden(
      `A query must only read; this one does more (${what}).`,
      query.text,
      writingOffset(query.text),
    );
  }
  return plan === false ? "" : describePlan(plan);
}

const EXPLAIN_LENGTH = "EXPLAIN\n".length;

async function stream(
  session: Session,
  query: { body: string; params: Params; tag: string },
  limits: QueryLimits,
): Promise<RawResult> {
  const tx = session.beginTransaction({
    timeout: limits.timeoutMs,
    metadata: { newsgraphQuery: query.tag },
  });
  const result = tx.run(query.body, query.params);
  const columns = (await result.keys()).map(String);
  const records: Neo4jRecord[] = [];
  let truncated: RawResult["truncated"] = null;
  let bytes = 0;
  for await (const record of result) {
    bytes += sizeOf(record);
    truncated = exceeded({ rows: records.length, bytes }, limits);
    if (truncated) break;
    records.push(record);
  }
  const rows = await hydrateRows(tx, records);
  await tx.rollback();
  return { columns, rows, truncated };
}

function exceeded(
  sofar: { rows: number; bytes: number },
  limits: QueryLimits,
): RawResult["truncated"] {
  if (sofar.rows >= limits.maxRows) return "rows";
  return sofar.bytes > limits.maxBytes ? "bytes" : null;
}

function sizeOf(record: Neo4jRecord): number {
  return JSON.stringify([...record.values()], (_, value) =>
    typeof value === "bigint" ? Number(value) : value,
  ).length;
}

async function hydrateRows(
  tx: Transaction,
  records: readonly Neo4jRecord[],
): Promise<QueryValue[][]> {
  const ids: NodeIds = new Map();
  const ends = new Set<string>();
  for (const record of records) collectEnds([...record.values()], ids, ends);
  await lookUpIds(tx, ids, ends);
  return records.map((record) => [...record.values()].map((value) => hydrate(value, ids)));
}

/** Stops the query on the server when it is cancelled or its time is over; `reason` says which. */
function watchQuery(
  connection: QueryConnection,
  limits: QueryLimits,
): { reason: () => AppError | null; end: () => void } {
  let reason: AppError | null = null;
  let polling: NodeJS.Timeout | null = null;
  const stop = (error: AppError) => {
    reason ??= error;
    polling ??= setInterval(() => void terminate(connection), 250);
    void terminate(connection);
  };
  const cancel = () => stop(new AppError("cancelled", "The query was cancelled."));
  const timer = setTimeout(() => stop(timeoutError(limits.timeoutMs)), limits.timeoutMs + 500);
  limits.signal?.addEventListener("abort", cancel, { once: true });
  if (limits.signal?.aborted) cancel();
  return {
    reason: () => reason,
    end: () => {
      clearTimeout(timer);
      if (polling) clearInterval(polling);
      limits.signal?.removeEventListener("abort", cancel);
    },
  };
}

async function terminate(connection: QueryConnection): Promise<void> {
  const session = connection.driver.session();
  try {
    const found = await session.run(
      "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.newsgraphQuery = $tag RETURN transactionId",
      { tag: connection.tag },
    );
    for (const record of found.records) {
      await session.run("TERMINATE TRANSACTIONS $id", { id: record.get("transactionId") });
    }
  } catch {
    // The query may have ended meanwhile; its own answer tells what happened.
  } finally {
    await session.close();
  }
}
