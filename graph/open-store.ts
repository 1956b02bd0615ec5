import { AppError } from "#schemas/errors.ts";
import { finishBulkImport } from "./import/finish-bulk-import.ts";
import { migrateStore } from "./migrations.ts";
import type { Store } from "./store.ts";
import { openEmbeddedStore } from "./stores/embedded/embedded-store.ts";
import { openNeo4jStore } from "./stores/neo4j/neo4j-store.ts";

/** Who logs in to Neo4j when the URI does not say it. */
export interface StoreOptions {
  username?: string;
  password?: string;
}

/**
 * Opens a store by its address and sets up its indexes (safe to repeat): `file:PATH` (embedded, a
 * folder), `memory:` (embedded, gone with `close`), `bolt://`, `bolt+s://`, `neo4j://`,
 * `neo4j+s://`. An older layout is brought to this one. Throws `bad-input` for another address,
 * `store-locked`, `store-unavailable`, and `store-version` when a newer newsgraph wrote the store.
 */
export async function openStore(uri: string, options: StoreOptions = {}): Promise<Store> {
  const store = await openByScheme(uri, options);
  try {
    await migrateStore(store);
    await finishBulkImport(store);
    return store;
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}

async function openByScheme(uri: string, options: StoreOptions): Promise<Store> {
  if (uri === "memory:") return openEmbeddedStore(null);
  const folder = storeFolder(uri);
  if (folder !== null) return openEmbeddedStore(folder);
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//u.test(uri)) return openNeo4jStore(uri, options);
  throw new AppError(
    "bad-input",
    `"${uri.replace(/\/\/[^@/]*@/u, "//")}" is not a store address.`,
    {
      hint: "Use file:PATH, memory:, bolt://HOST:7687 or neo4j://HOST:7687.",
    },
  );
}

/**
 * The folder of an embedded store's address, null for other stores: `file:./data` and `file:data`
 * are relative, `file:/x` and `file:///x` absolute.
 */
export function storeFolder(uri: string): string | null {
  if (!uri.startsWith("file:") || uri.length === "file:".length) return null;
  return uri.slice("file:".length).replace(/^\/\/(?=\/)/u, "");
}
