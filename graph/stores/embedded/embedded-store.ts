import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AppError } from "#schemas/errors.ts";
import { findMistake } from "../../cypher/analysis/find-mistake.ts";
import type { Params, Row, Store, Transaction } from "../../store.ts";
import { type DatabaseProcess, ProcessGoneError } from "./child-process.ts";
import { ATTEMPTS, toAppError } from "./process-errors.ts";
import { createSupervisor, type Supervisor } from "./supervisor.ts";
import { queryPages, userQuery } from "./typed-query.ts";

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
  const place = { supervisor, running: { count: 0 } };
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
    query(cypher, params, limits) {
      const run = () => userQuery(place, { cypher, params }, limits);
      if (!limits.mayWrite) return run();
      const next = writing.then(run);
      writing = next.catch(() => undefined);
      return next;
    },
    prepareQueries: () => void findMistake("RETURN 1"),
    queryPages: (cypher, params, limits) => queryPages(place, { cypher, params }, limits),
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
