import { AppError } from "#schemas/errors.ts";
import {
  type DatabaseProcess,
  EngineError,
  ProcessGoneError,
  startDatabaseProcess,
} from "./child-process.ts";

/** Keeps one database process running: after one ends, the next call starts another. */
export interface Supervisor {
  /** The running process with the database open. Throws `store-locked` or `store-unavailable`. */
  process(): Promise<DatabaseProcess>;
  close(): Promise<void>;
}

/** Supervises the database file at `path`. */
export function createSupervisor(path: string): Supervisor {
  let running: Promise<DatabaseProcess> | null = null;
  let closed = false;
  return {
    async process() {
      if (closed) throw new AppError("store-unavailable", "The store is closed.");
      running ??= start(path).then((database) => {
        void database.gone.then(() => {
          running = null;
        });
        return database;
      });
      running.catch(() => {
        running = null;
      });
      return running;
    },
    async close() {
      if (closed) return;
      closed = true;
      const database = await running;
      if (!database) return;
      await database.ask({ op: "close" }).catch(() => undefined);
      await database.kill();
    },
  };
}

async function start(path: string): Promise<DatabaseProcess> {
  const database = startDatabaseProcess();
  try {
    await database.ask({ op: "open", path });
    return database;
  } catch (thrown) {
    await database.kill();
    throw openError(path, thrown);
  }
}

/** Why a database could not be opened, in our words. */
export function openError(path: string, cause: unknown): AppError {
  if (cause instanceof EngineError && /lock/iu.test(cause.message)) {
    return new AppError("store-locked", `Another newsgraph process has ${path} open.`, {
      hint: "Wait until it ends, or run newsgraph serve, through which several commands share a store.",
      cause,
    });
  }
  if (cause instanceof ProcessGoneError || !(cause instanceof EngineError)) {
    return new AppError("store-unavailable", "The embedded database could not start.", {
      hint: "It exists for Linux, macOS and Windows on x64 or arm64; elsewhere use --store bolt://... with Neo4j.",
      cause,
    });
  }
  if (/os error (?:1|13|30)\)|Permission denied|Read-only file system/u.test(cause.message)) {
    return new AppError("store-unavailable", `${path} may not be written by this user.`, {
      hint: "Give the user the right to read and write the folder and its files, or copy it to another place and name that with --store file:PATH.",
      cause,
    });
  }
  return new AppError("store-unavailable", `${path} cannot be opened: ${cause.message}`, {
    hint: "If it comes from another version, name a new folder with --store file:PATH and load the articles again.",
    cause,
  });
}
