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
 * The graph behind a store address: through the newsgraph server that says it owns the embedded
 * file, else opened here. The server is asked first, because the file is free for a moment while
 * the server's engine starts again after a stopped query. Rejects with AppError store-locked when
 * somebody else owns it.
 */
export async function openAccess(uri: string): Promise<Access> {
  const client = await findServer(uri);
  return client === null ? localAccess(await openStoreFromEnvironment(uri)) : remoteAccess(client);
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
