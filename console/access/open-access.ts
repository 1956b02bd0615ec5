import { existsSync } from "node:fs";
import { openStore, type Store, storeFolder } from "#graph";
import { AppError, asAppError } from "#schemas/errors.ts";
import { ROUTES } from "#schemas/routes.ts";
import type { Access } from "./access.ts";
import { createHttpClient, type HttpClient } from "./http-client.ts";
import { localAccess } from "./local-access.ts";
import { isRunning, type Marker, readMarker } from "./marker.ts";
import { remoteAccess } from "./remote-access.ts";

/** A server that does not say a word for so long (milliseconds) counts as gone. */
const HEALTH_MS = 10_000;

function openStoreFromEnvironment(uri: string): Promise<Store> {
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  return openStore(uri, {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
  });
}

/**
 * A store opened in this process (user and password from `NEO4J_USERNAME` and `NEO4J_PASSWORD`), or
 * the running newsgraph server that owns its file. A live server is asked before the file is
 * opened, because the file is unlocked for a moment while the server's engine starts again after a
 * stopped query. Rejects with AppError store-locked when somebody else owns it, forbidden when the
 * server wants a token.
 */
export async function openOrFind(uri: string): Promise<{ store: Store } | { server: HttpClient }> {
  const marker = readMarker(uri);
  const live = marker !== null && isRunning(marker) ? await ask(marker) : null;
  if (live !== null) return { server: live };
  try {
    return { store: await openStoreFromEnvironment(uri) };
  } catch (thrown) {
    const error = asAppError(thrown);
    // The server may run where its process id means nothing here, as in a container.
    const server = error.code === "store-locked" && marker !== null ? await ask(marker) : null;
    if (server === null) throw error;
    return { server };
  }
}

/** The graph behind a store address: opened here, or through the server that owns it, as {@link openOrFind} says. */
export async function openAccess(uri: string): Promise<Access> {
  const opened = await openOrFind(uri);
  return "store" in opened ? localAccess(opened.store) : remoteAccess(opened.server);
}

/**
 * As {@link openAccess}, for commands that only make sense on a graph that is there: rejects with
 * AppError not-found where the embedded store's folder does not exist, instead of making it.
 */
async function openExisting(uri: string): Promise<Access> {
  const folder = storeFolder(uri);
  if (folder !== null && !existsSync(folder)) {
    throw new AppError("not-found", `There is no store ${uri}.`, {
      hint: "Load articles first (newsgraph load SOURCE), or name the store with --store.",
    });
  }
  return openAccess(uri);
}

/** Does `work` on a graph that is there ({@link openExisting}) and closes it, whatever came of it. */
export async function withExisting<T>(
  uri: string,
  work: (access: Access) => Promise<T>,
): Promise<T> {
  const access = await openExisting(uri);
  try {
    return await work(access);
  } finally {
    await access.close();
  }
}

/** A client of the marker's server, or null when it does not answer or serves another store. */
async function ask(marker: Marker): Promise<HttpClient | null> {
  const client = createHttpClient(marker.url, process.env["NEWSGRAPH_TOKEN"]);
  try {
    const signal = AbortSignal.timeout(HEALTH_MS);
    const { store } = await client.json("/api/health", ROUTES.health.response, { signal });
    return store.uri === marker.store ? client : null;
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.code === "forbidden") throw error;
    return null;
  }
}
