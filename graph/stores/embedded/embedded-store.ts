import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AppError } from "#schemas/errors.ts";
import type { Params, QueryLimits, RawResult, Row, Store, Transaction } from "../../store.ts";
import { timeoutError } from "../timeout-error.ts";
import { type DatabaseProcess, EngineError, ProcessGoneError } from "./child-process.ts";
import { createSupervisor, type Supervisor } from "./supervisor.ts";
import { engineError, type PreparedQuery, prepareQuery } from "./user-query.ts";

/** How often work is tried when the database process ends under it (another query was stopped). */
const ATTEMPTS = 4;

/**
 * Opens the embedded store in a folder (made when missing), or with `null` in a folder of its own
 * that disappears with `close`. The engine runs in a child process, so that a query can be stopped.
 * Throws `store-locked` when another process owns the folder, `store-unavailable` when the engine
 * cannot start.
 */
export async function openEmbeddedStore(folder: string | null): Promise<Store> {
  const path = folder === null ? await mkdtemp(join(tmpdir(), "newsgraph-")) : resolve(folder);
  await makeFolder(path);
  const supervisor = createSupervisor(join(path, "graph.grafeo"));
  await supervisor.process();
  const uri = folder === null ? "memory:" : `file:${folder}`;
  return createStore(uri, supervisor, async () => {
    if (folder === null) await rm(path, { recursive: true, force: true });
  });
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw folderError(path, cause);
  }
}

function folderError(path: string, cause: unknown): AppError {
  return new AppError("store-unavailable", `The folder ${path} cannot be made.`, {
    hint: "Name another folder with --store file:PATH.",
    cause,
  });
}

function createStore(uri: string, supervisor: Supervisor, cleanUp: () => Promise<void>): Store {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    kind: "embedded",
    uri,
    read: (cypher, params = {}) =>
      retrying(supervisor, (database) => run(database, null, { cypher, params })),
    write(work) {
      const next = writing.then(() =>
        retrying(supervisor, (database) => inTransaction(database, work)),
      );
      writing = next.catch(() => undefined);
      return next;
    },
    query: (cypher, params, limits) => userQuery(supervisor, { cypher, params }, limits),
    searchEntities: (text, limit) =>
      retrying(supervisor, (database) => database.ask({ op: "search", text, limit })),
    async close() {
      await writing;
      await supervisor.close();
      await cleanUp();
    },
  };
}

async function retrying<T>(
  supervisor: Supervisor,
  work: (database: DatabaseProcess) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const database = await supervisor.process();
    try {
      return await work(database);
    } catch (thrown) {
      if (!(thrown instanceof ProcessGoneError) || attempt === ATTEMPTS) throw toAppError(thrown);
    }
  }
}

function toAppError(thrown: unknown): unknown {
  if (thrown instanceof EngineError) return engineError(thrown.failure, null);
  if (thrown instanceof ProcessGoneError) {
    return new AppError("store-unavailable", "The embedded database stopped again and again.", {
      hint: "Look for too little memory, or use --store bolt://... with Neo4j.",
      cause: thrown,
    });
  }
  return thrown;
}

async function run(
  database: DatabaseProcess,
  tx: number | null,
  statement: { cypher: string; params: Params },
): Promise<Row[]> {
  return database.ask({ op: "run", tx, ...statement });
}

async function inTransaction<T>(
  database: DatabaseProcess,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const tx = await database.ask({ op: "begin" });
  try {
    const result = await work({
      run: (cypher, params = {}) => run(database, tx, { cypher, params }),
    });
    await database.ask({ op: "commit", tx });
    return result;
  } catch (thrown) {
    await database.ask({ op: "rollback", tx }).catch(() => undefined);
    throw thrown;
  }
}

async function userQuery(
  supervisor: Supervisor,
  statement: { cypher: string; params: Params },
  limits: QueryLimits,
): Promise<RawResult> {
  const prepared = prepareQuery(statement.cypher, statement.params, limits);
  const deadline = Date.now() + limits.timeoutMs;
  let failure: unknown = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const database = await supervisor.process();
    const stop = () => restart(supervisor, database);
    const watch = watchQuery(stop, deadline - Date.now(), limits);
    const answer = database.ask({ op: "query", query: prepared.request });
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, watch.stopped]);
    } catch (thrown) {
      if (!(thrown instanceof ProcessGoneError)) throw toQueryError(thrown, prepared);
      failure = thrown;
    } finally {
      watch.end();
    }
  }
  throw toAppError(failure);
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
  milliseconds: number,
  limits: QueryLimits,
): { stopped: Promise<never>; end: () => void } {
  let end = () => {};
  const stopped = new Promise<never>((_, reject) => {
    const stop = (error: AppError) => {
      reject(error);
      void kill();
    };
    const timer = setTimeout(() => stop(timeoutError(limits.timeoutMs)), Math.max(0, milliseconds));
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
