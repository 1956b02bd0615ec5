import { AppError } from "#schemas/errors.ts";
import {
  MAX_STREAM_ROWS,
  type Params,
  type QueryLimits,
  type RawResult,
  type RowPage,
  type StreamLimits,
} from "../../store.ts";
import { timeoutError } from "../timeout-error.ts";
import { tooManyRows } from "../too-many-rows.ts";
import { type DatabaseProcess, EngineError, ProcessGoneError } from "./child-process.ts";
import { ATTEMPTS, toAppError } from "./process-errors.ts";
import type { Answers, Request } from "./protocol.ts";
import type { Supervisor } from "./supervisor.ts";
import { type PreparedQuery, prepareQuery } from "./user-query.ts";

/** Rows that one message of the database process carries. */
const PAGE_ROWS = 500;

interface TypedStatement {
  cypher: string;
  params: Params;
}

/** Where typed text runs; the queries that run at the same time share one process, and its end. */
export interface QueryPlace {
  supervisor: Supervisor;
  running: { count: number };
}

/** Runs typed text within its limits; a query that is stopped takes its process with it. */
export async function userQuery(
  place: QueryPlace,
  statement: TypedStatement,
  limits: QueryLimits,
): Promise<RawResult> {
  const prepared = await prepareQuery(statement.cypher, statement.params, limits);
  const request = { op: "query", query: prepared.request } as const;
  return (await askStoppable({ place, prepared, limits }, request)).answer;
}

/** All rows of typed text, in pages. The engine holds the result until the last page is taken. */
export async function* queryPages(
  place: QueryPlace,
  statement: TypedStatement,
  limits: StreamLimits,
): AsyncGenerator<RowPage> {
  const caps = { ...limits, maxRows: MAX_STREAM_ROWS, maxBytes: Number.POSITIVE_INFINITY };
  const prepared = await prepareQuery(statement.cypher, statement.params, caps);
  const request = { op: "openRows", query: prepared.request } as const;
  const { answer, database } = await askStoppable({ place, prepared, limits }, request);
  const { cursor, columns, count } = answer;
  try {
    if (count > MAX_STREAM_ROWS) throw tooManyRows();
    let taken = 0;
    do {
      if (limits.signal?.aborted) throw new AppError("cancelled", "The query was cancelled.");
      const rows = await database.ask({ op: "takeRows", cursor, count: PAGE_ROWS });
      taken += rows.length;
      yield { columns, rows };
    } while (taken < count);
  } catch (thrown) {
    throw thrown instanceof ProcessGoneError ? interrupted(thrown) : thrown;
  } finally {
    await database.ask({ op: "closeRows", cursor }).catch(() => undefined);
  }
}

function interrupted(cause: unknown): AppError {
  return new AppError("query-failed", "The database started anew while rows were being read.", {
    hint: "Another query was stopped at that moment: ask again.",
    cause,
  });
}

interface StoppableQuery {
  place: QueryPlace;
  prepared: PreparedQuery;
  limits: StreamLimits;
}

interface Asked<R extends Request> {
  answer: Answers[R["op"]];
  database: DatabaseProcess;
}

/** Asks until a process lives long enough to answer, the time is over or the caller cancels. */
async function askStoppable<R extends Request>(
  query: StoppableQuery,
  request: R,
): Promise<Asked<R>> {
  const { running } = query.place;
  let failure: unknown = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    running.count += 1;
    const isSuspect = running.count === 1 || attempt > 1;
    try {
      return await askOnce(query, request);
    } catch (thrown) {
      if (!(thrown instanceof ProcessGoneError)) throw toQueryError(thrown, query.prepared);
      refuseAnother(thrown, isSuspect, query.prepared.request.mayWrite);
      failure = thrown;
    } finally {
      running.count -= 1;
    }
  }
  throw toAppError(failure);
}

/** The time that a process takes to start is not the query's. */
async function askOnce<R extends Request>(
  { place: { supervisor }, limits }: StoppableQuery,
  request: R,
): Promise<Asked<R>> {
  const database = await supervisor.process();
  const watch = watchQuery(() => restart(supervisor, database), limits);
  const answer = database.ask(request);
  answer.catch(() => undefined);
  try {
    return { answer: await Promise.race([answer, watch.stopped]), database };
  } finally {
    watch.end();
  }
}

/**
 * Throws for a query that is not asked again: under which the process fell by itself (unless
 * another ran beside it and may have been the cause), or that may have written.
 */
function refuseAnother(cause: ProcessGoneError, isSuspect: boolean, mayWrite: boolean): void {
  const isCause = cause.end !== "stopped" && isSuspect;
  if (!isCause && !mayWrite) return;
  const message =
    cause.end === "memory"
      ? "The query took too much memory and was stopped."
      : "The database process ended under the query and was started again.";
  const hint = mayWrite
    ? "Look whether the change was made before you repeat it."
    : "Narrow it with a label, a WHERE or a LIMIT.";
  throw new AppError("query-failed", message, { hint, cause });
}

function toQueryError(thrown: unknown, prepared: PreparedQuery): unknown {
  return thrown instanceof EngineError ? prepared.toAppError(thrown.failure) : thrown;
}

/** Ends the process and starts the next at once, so that no other program finds the file unlocked. */
async function restart(supervisor: Supervisor, database: DatabaseProcess): Promise<void> {
  await database.kill();
  await supervisor.process().catch(() => undefined);
}

/** Calls `kill` when the time is over or the caller cancels; `stopped` then rejects. */
function watchQuery(
  kill: () => Promise<void>,
  limits: StreamLimits,
): { stopped: Promise<never>; end: () => void } {
  let end = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = (error: AppError) => {
      reject(error);
      void kill();
    };
    const timer = setTimeout(() => stop(timeoutError(limits.timeoutMs)), limits.timeoutMs);
    const cancel = () => stop(new AppError("cancelled", "The query was cancelled."));
    limits.signal?.addEventListener("abort", cancel, { once: true });
    if (limits.signal?.aborted) cancel();
    end = () => {
      clearTimeout(timer);
      limits.signal?.removeEventListener("abort", cancel);
    };
  });
  stopped.catch(() => undefined);
  return { stopped, end: () => end() };
}
