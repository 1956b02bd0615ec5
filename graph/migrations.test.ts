import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SCHEMA_VERSION } from "#schemas/version.ts";
import { openStore, type Store } from "./index.ts";
import { migrateStore } from "./migrations.ts";

describe("an older store", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore("memory:");
    await store.write((tx) => tx.run("CREATE (:Entity {id: 'country:FI', title: 'Finland'})"));
  });
  afterEach(() => store.close());

  const version = async () => {
    const [row] = await store.read("MATCH (m:KgMeta) RETURN m.schemaVersion AS version");
    return row?.["version"];
  };
  const rename = {
    to: SCHEMA_VERSION + 1,
    run: async (tx: Parameters<Parameters<Store["write"]>[0]>[0]) => {
      await tx.run("MATCH (e:Entity) SET e.name = e.title REMOVE e.title");
    },
  };

  it("is brought to the layout of this version, once", async () => {
    await migrateStore(store, [rename], SCHEMA_VERSION + 1);
    await migrateStore(store, [rename], SCHEMA_VERSION + 1);
    const [row] = await store.read("MATCH (e:Entity) RETURN e.name AS name, e.title AS title");
    expect(row).toEqual({ name: "Finland", title: null });
    expect(await version()).toBe(SCHEMA_VERSION + 1);
  });

  it("stays as it is when a step fails", async () => {
    const broken = { to: SCHEMA_VERSION + 2, run: () => Promise.reject(new Error("no")) };
    await expect(migrateStore(store, [rename, broken], SCHEMA_VERSION + 2)).rejects.toThrow("no");
    const [row] = await store.read("MATCH (e:Entity) RETURN e.title AS title");
    expect(row).toEqual({ title: "Finland" });
    expect(await version()).toBe(SCHEMA_VERSION);
  });

  it("says what to do when no step leads from it", async () => {
    await expect(migrateStore(store, [rename], SCHEMA_VERSION + 2)).rejects.toMatchObject({
      code: "store-version",
      hint: expect.stringContaining("Export it"),
    });
    expect(await version()).toBe(SCHEMA_VERSION);
  });

  it("is refused when it is newer", async () => {
    await expect(migrateStore(store, [], SCHEMA_VERSION - 1)).rejects.toMatchObject({
      code: "store-version",
      hint: expect.stringContaining("newer newsgraph"),
    });
  });
});

it("has a step for every layout above 1", async () => {
  const store = await openStore("memory:");
  for (let version = 1; version < SCHEMA_VERSION; version += 1) {
    await store.write((tx) => tx.run(`MATCH (m:KgMeta) SET m.schemaVersion = ${version}`));
    await migrateStore(store);
  }
  const [row] = await store.read("MATCH (m:KgMeta) RETURN m.schemaVersion AS version");
  expect(row).toEqual({ version: SCHEMA_VERSION });
  await store.close();
});
