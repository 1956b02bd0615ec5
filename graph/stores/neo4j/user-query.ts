import neo4j, { type Record as Neo4jRecord, type Session, type Transaction } from "neo4j-driver";
import type { AppError } from "#schemas/errors.ts";
import type { PlanStep, QueryValue } from "#schemas/query.ts";
import { forbidden, readStatement, writingOffset } from "../../cypher/statement.ts";
import type { Params, QueryLimits, RawResult, StreamLimits } from "../../store.ts";
import { timeoutError } from "../timeout-error.ts";
import { toAppError } from "./errors.ts";
import { forbiddenStep, planSteps } from "./guard.ts";
import { lookUpIds } from "./look-up-ids.ts";
import { collectEnds, hydrate, type NodeIds, toParameter } from "./values.ts";
import { type QueryConnection, watchQuery } from "./watch-query.ts";

/**
 * Runs typed text on Neo4j: EXPLAIN, every plan operator on the allow list, then in a READ
 * transaction (WRITE where it may) with our timeout, cut while rows stream. Cancelling terminates
 * it on the server; the caller gets the answer even when the server does not react.
 */
export async function runUserQuery(
  connection: QueryConnection,
  statement: { cypher: string; params: Params },
  limits: QueryLimits,
): Promise<RawResult> {
  const { body, offset, mode } = readStatement(statement.cypher, limits.mayWrite);
  const mayWrite = (limits.mayWrite ?? false) && mode === "run";
  const session = connection.driver.session({
    defaultAccessMode: mayWrite ? neo4j.session.WRITE : neo4j.session.READ,
    bookmarkManager: connection.bookmarkManager,
  });
  const params = toParameter(statement.params) as Params;
  const watch = watchQuery(connection, limits);
  let shift = -offset;
  const work = async (): Promise<RawResult> => {
    const plan = await explain(session, { text: statement.cypher, body, params, mayWrite });
    if (mode === "explain") return { columns: [], rows: [], truncated: null, plan };
    const prefix = mode === "profile" ? PROFILE : "";
    shift = prefix.length - offset;
    const query = { body: prefix + body, params, tag: connection.tag };
    return stream(session, query, { ...limits, mayWrite });
  };
  const answer = work();
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, watch.abandoned]);
  } catch (thrown) {
    throw watch.reason() ?? mapTimeout(toAppError(thrown, statement.cypher, shift), limits);
  } finally {
    // Closing waits for the server: nobody waits for a server that does not react.
    void answer.catch(() => undefined).then(() => watch.end());
    const closed = session.close().catch(() => undefined);
    if (watch.reason() === null) await closed;
  }
}

/** Our own words for a transaction that Neo4j ended by its timeout. */
export function mapTimeout(error: AppError, limits: StreamLimits): AppError {
  return error.code === "timeout" ? timeoutError(limits.timeoutMs) : error;
}

/** The plan of a statement that only reads; throws `query-forbidden` for any other. */
export async function explain(
  session: Session,
  query: { text: string; body: string; params: Params; mayWrite: boolean },
): Promise<PlanStep[]> {
  const { summary } = await session.run(`EXPLAIN\n${query.body}`, query.params).catch((thrown) => {
    throw toAppError(thrown, query.text, EXPLAIN_LENGTH - query.text.indexOf(query.body));
  });
  const { plan } = summary;
  const step = plan === false ? "an unknown plan" : forbiddenStep(plan, query.mayWrite);
  const isReading = summary.queryType === "r";
  const isData = isReading || summary.queryType === "w" || summary.queryType === "rw";
  if (!(query.mayWrite ? isData : isReading) || step !== null) {
    const what = step ?? "a write";
    throw forbidden(
      `A query must only read; this one does more (${what}).`,
      query.text,
      writingOffset(query.text),
    );
  }
  return plan === false ? [] : planSteps(plan);
}

const EXPLAIN_LENGTH = "EXPLAIN\n".length;
const PROFILE = "PROFILE\n";

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
    truncated ??= exceeded({ rows: records.length, bytes }, limits);
    // Whoever writes goes to the end: half of a change is worse than none.
    if (truncated && !limits.mayWrite) break;
    if (!truncated) records.push(record);
  }
  const { profile, counters } = await result.summary();
  const rows = await hydrateRows(tx, records);
  const plan = profile ? { plan: planSteps(profile) } : {};
  if (!limits.mayWrite) {
    await tx.rollback();
    return { columns, rows, truncated, ...plan };
  }
  await tx.commit();
  return { columns, rows, truncated, changes: sumOf(counters.updates()) };
}

function sumOf(counts: object): number {
  return Object.values(counts).reduce((sum: number, count: unknown) => sum + Number(count), 0);
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

/** Records as plain rows; nodes at the ends of relationships get their ids looked up. */
export async function hydrateRows(
  tx: Transaction,
  records: readonly Neo4jRecord[],
): Promise<QueryValue[][]> {
  const ids: NodeIds = new Map();
  const ends = new Set<string>();
  for (const record of records) collectEnds([...record.values()], ids, ends);
  await lookUpIds(tx, ids, ends);
  return records.map((record) => [...record.values()].map((value) => hydrate(value, ids)));
}
