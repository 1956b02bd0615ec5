import { AppError } from "#schemas/errors.ts";
import { SCHEMA_VERSION } from "#schemas/version.ts";
import type { Store, Transaction } from "./store.ts";

/** One step of a store's layout: from version `to - 1` to `to`, safe to run again. */
export interface Migration {
  to: number;
  run(transaction: Transaction): Promise<void>;
}

/**
 * The steps that bring an older store to this layout, one for each version above 1. A change of
 * labels, properties or relationship types raises `SCHEMA_VERSION` and adds its step here.
 */
const MIGRATIONS: readonly Migration[] = [
  // Decisions, watched feeds and marks on claims came: an older store has none, so nothing changes;
  // but a newsgraph that knows none of them must not write there any more.
  { to: 2, run: async () => {} },
];

/**
 * Reads the layout version of a store (`KgMeta`, written into a new store) and brings an older one
 * to `target`, step by step, all in one transaction with the new version. Throws `store-version`
 * for a store of a newer newsgraph, which stays as it is, and where a step is missing.
 */
export async function migrateStore(
  store: Store,
  migrations: readonly Migration[] = MIGRATIONS,
  target: number = SCHEMA_VERSION,
): Promise<void> {
  const version = await readVersion(store);
  if (version === target) return;
  if (version !== null && version > target) throw newer(store, version, target);
  await store.write(async (transaction) => {
    for (let next = (version ?? target) + 1; next <= target; next += 1) {
      const step = migrations.find(({ to }) => to === next);
      if (!step) throw missing(store, version, target);
      await step.run(transaction);
    }
    await transaction.run("MERGE (m:KgMeta {id: 'schema'}) SET m.schemaVersion = $target", {
      target,
    });
  });
}

/** `null` for a store that has never been written to. */
async function readVersion(store: Store): Promise<number | null> {
  const [row] = await store.read(
    "MATCH (m:KgMeta {id: 'schema'}) RETURN m.schemaVersion AS version",
  );
  const version = row?.["version"];
  return typeof version === "number" ? version : null;
}

function newer(store: Store, version: number, target: number): AppError {
  return new AppError(
    "store-version",
    `The store ${store.uri} was written by a newer newsgraph (layout ${version}, this one knows ${target}).`,
    { hint: "Install the newer newsgraph, or name another store with --store." },
  );
}

function missing(store: Store, version: number | null, target: number): AppError {
  return new AppError(
    "store-version",
    `The store ${store.uri} has layout ${version}, from which no step leads to layout ${target}.`,
    { hint: "Export it with the newsgraph that wrote it, or load its articles into a new store." },
  );
}
