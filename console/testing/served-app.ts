import { openStore, type Store } from "#graph";
import { createExtractor } from "../extractor.ts";
import { lexiconWith } from "../lexicon.ts";
import { type CreateServerOptions, createServer, type ServerApp } from "../server/create-server.ts";

/** A server over an empty store in memory, if not over a given one, extracting in the test's own thread. */
export interface ServedApp {
  app: ServerApp;
  store: Store;
  /** The JSON answer of a route, with our header on it. */
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: never }>;
  close(): Promise<void>;
}

/** Starts a {@link ServedApp}; `close` closes all of it. */
export async function serveApp(options: Partial<CreateServerOptions> = {}): Promise<ServedApp> {
  const store = options.store ?? (await openStore("memory:"));
  const extractor = createExtractor({ lexicon: lexiconWith([]), jobs: 0 });
  const app = createServer({ ...options, store, extractor });
  return {
    app,
    store,
    call: async (method, path, body) => {
      const response = await app.request(path, {
        method,
        headers: { "x-newsgraph": "1", "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as never };
    },
    close: async () => {
      await app.close();
      await extractor.close();
      await store.close();
    },
  };
}
