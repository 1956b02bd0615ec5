import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decidedHistories } from "../../contract/decided-histories.ts";
import { ENDLESS, snapshot } from "../../contract/store-under-test.ts";
import { describeStore } from "../../contract.ts";
import { getCounts, openStore, runQuery, writeDocuments } from "../../index.ts";
import { sampleDocuments } from "../../testing/sample-documents.ts";
import { UNSUPPORTED } from "./unsupported.ts";

describeStore("embedded", { openEmpty: () => openStore("memory:") });

describe("embedded: random histories with decisions", () =>
  decidedHistories({ openEmpty: () => openStore("memory:") }));

describe("embedded store in a folder", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-test-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("keeps what was written", async () => {
    const store = await openStore(`file:${folder}/deep/data`);
    expect(store).toMatchObject({ kind: "embedded", uri: `file:${folder}/deep/data` });
    await writeDocuments(store, sampleDocuments());
    const before = await snapshot(store);
    await store.close();
    const again = await openStore(`file://${folder}/deep/data`);
    expect(await snapshot(again)).toBe(before);
    await again.close();
  });

  it("says that another process has it open", async () => {
    const store = await openStore(`file:${folder}`);
    await expect(openStore(`file:${folder}`)).rejects.toMatchObject({
      code: "store-locked",
      hint: expect.stringContaining("newsgraph serve"),
    });
    expect((await getCounts(store)).articles).toBe(0);
    await store.close();
  });

  it("keeps what was written when a query is stopped by killing the database process", async () => {
    const store = await openStore(`file:${folder}`);
    await writeDocuments(store, sampleDocuments());
    const before = await snapshot(store);
    await expect(runQuery(store, { query: ENDLESS, timeoutMs: 200 })).rejects.toMatchObject({
      code: "timeout",
    });
    expect(await snapshot(store)).toBe(before);
    await store.close();
  });

  it("keeps the file from others while it starts again after a stopped query", async () => {
    const store = await openStore(`file:${folder}`);
    await expect(runQuery(store, { query: ENDLESS, timeoutMs: 200 })).rejects.toBeDefined();
    // Nothing is asked of the store in the meantime.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await expect(openStore(`file:${folder}`)).rejects.toMatchObject({ code: "store-locked" });
    await store.close();
  });

  it("refuses a store of a newer version", async () => {
    const store = await openStore(`file:${folder}`);
    await store.write((tx) => tx.run("MATCH (m:KgMeta {id: 'schema'}) SET m.schemaVersion = 99"));
    await store.close();
    await expect(openStore(`file:${folder}`)).rejects.toMatchObject({ code: "store-version" });
  });

  it("says that a folder cannot be made", async () => {
    await writeFile(join(folder, "plain"), "");
    await expect(openStore(`file:${folder}/plain/data`)).rejects.toMatchObject({
      code: "store-unavailable",
    });
  });

  it("says that a damaged file cannot be opened", async () => {
    await writeFile(join(folder, "graph.grafeo"), "this is no database ".repeat(1000));
    await expect(openStore(`file:${folder}`)).rejects.toMatchObject({ code: "store-unavailable" });
  });

  it("is closed after close", async () => {
    const store = await openStore(`file:${folder}`);
    await store.close();
    await store.close();
    await expect(getCounts(store)).rejects.toMatchObject({ code: "store-unavailable" });
  });
});

describe("openStore", () => {
  it.each(["data", "file:", "http://x", "bolt//x", "memory"])("refuses %s", async (uri) => {
    await expect(openStore(uri)).rejects.toMatchObject({ code: "bad-input" });
  });
});

describe("what the embedded engine lacks", () => {
  it.each(UNSUPPORTED.map((feature) => [feature.name, feature] as const))(
    "%s",
    async (_, feature) => {
      const store = await openStore("memory:");
      await expect(runQuery(store, { query: feature.example })).rejects.toMatchObject({
        code: "query-unsupported",
        hint: expect.stringContaining(feature.rewrite),
        line: 1,
        column: expect.any(Number),
      });
      await store.close();
    },
  );

  it.each([
    "MATCH (a)-[:SUPPORTS|ATTACKS]->(b) WHERE a.name = 'x' OR (b:Country AND NOT b:Person) RETURN a",
    "MATCH (a) WHERE EXISTS { MATCH (a)-->(b) WHERE b.id = 'x' } RETURN a",
    "MATCH (a) RETURN [(a)-->(b) WHERE b.id = 'x' | b.name] AS names",
    "RETURN date('2022-03-24') AS a, date({year: 2022, month: 3, day: 24}) AS b, localtime('10:00') AS c",
    "RETURN datetime('2022-03-24T10:00:00.5Z') AS a, time('10:00:00+01:00') AS b, date(null) AS c",
    "WITH [1, 2] AS l RETURN l[0] + 1 AS sum, l[0..1] AS part, [1] + [2] AS both, l[-1] AS last",
    "RETURN [x IN range(1, 3) WHERE x > 1 | x * 2] AS list, 7 % 2 AS rest, {a: 1} AS map",
  ])("is not taken for something lacking: %s", async (query) => {
    const store = await openStore("memory:");
    expect((await runQuery(store, { query })).truncated).toBeNull();
    await store.close();
  });
});
