import { openStore, type Store } from "#graph";
import { asAppError } from "#schemas/errors.ts";
import { ROUTES } from "#schemas/routes.ts";
import type { Access } from "./access.ts";
import { createHttpClient, type HttpClient } from "./http-client.ts";
import { localAccess } from "./local-access.ts";
import { readMarker } from "./marker.ts";
import { remoteAccess } from "./remote-access.ts";

/** Opens a store with the user and password of the environment (`NEO4J_USERNAME`, `NEO4J_PASSWORD`). */
export function openStoreFromEnvironment(uri: string): Promise<Store> {
  const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  return openStore(uri, {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
  });
}

/**
 * The graph behind a store address: opened here, or, when a newsgraph server owns the embedded
 * file, through that server. Rejects with AppError store-locked when somebody else owns it.
 */
export async function openAccess(uri: string): Promise<Access> {
  try {
    return localAccess(await openStoreFromEnvironment(uri));
  } catch (thrown) {
    const error = asAppError(thrown);
    const client = error.code === "store-locked" ? await findServer(uri) : null;
    if (client === null) throw error;
    return remoteAccess(client);
  }
}

/** A client of the server that says it owns this store, if it answers. Rejects with AppError forbidden when it wants a token. */
export async function findServer(uri: string): Promise<HttpClient | null> {
  const marker = readMarker(uri);
  if (marker === null) return null;
  const client = createHttpClient(marker.url, process.env["NEWSGRAPH_TOKEN"]);
  try {
    await client.json("/api/health", ROUTES.health.response);
    return client;
  } catch (thrown) {
    const error = asAppError(thrown);
    if (error.code === "forbidden") throw error;
    return null;
  }
}
