import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decidedHistories } from "../../contract/decided-histories.ts";
import { ENDLESS, snapshot } from "../../contract/store-under-test.ts";
import { describeStore } from "../../contract.ts";
import { getCounts, openStore, runQuery, type Store, writeDocuments } from "../../index.ts";
import { sampleDocuments } from "../../testing/sample-documents.ts";
import { SILENT_MISTAKES } from "./silent-mistakes.ts";
import { UNSUPPORTED } from "./unsupported.ts";

describeStore("embedded", { openEmpty: () => openStore("memory:") });

describe("embedded: random histories with decisions", () =>
  decidedHistories({ openEmpty: () => openStore("memory:") }));

it("closes while the process of a stopped query ends, and leaves no error behind", async () => {
  const store = await openStore("memory:");
  await expect(runQuery(store, { query: ENDLESS, timeoutMs: 200 })).rejects.toMatchObject({
    code: "timeout",
  });
  // Vitest fails for an error that nobody catches, which a program would end with.
  await store.close();
  await setTimeout(100);
});

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
    await setTimeout(3_000);
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

describe("what the embedded engine would run through or answer wrongly", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore("memory:");
  });
  afterAll(() => store.close());

  it.each(SILENT_MISTAKES)("$message", async ({ message, example, params = {} }) => {
    const mistake = runQuery(store, { query: example, params, mayWrite: true });
    await expect(mistake).rejects.toMatchObject({ code: "query-syntax", message, line: 1 });
  });

  it.each([
    ["single(x IN [null] WHERE x = 2)", null],
    ["single(x IN [2, null, 2] WHERE x = 2)", false],
    ["any(x IN [null, 1] WHERE x = 2)", null],
    ["none(x IN [null, 2] WHERE x = 2) OR all(x IN [[1], [1, 2]] WHERE 1 IN x)", true],
    ["all(x IN [null, 1] WHERE x = 2)", false],
    ["[1, 2] + 3", [1, 2, 3]],
    ["0 + [1, 2] + 3", [0, 1, 2, 3]],
    ["[1] + (2 IN [3]) + 4", [1, false, 4]],
    ["CASE WHEN true THEN [1] ELSE [] END + 2", [1, 2]],
    ["[1] + null", null],
    ["[1, 2, 3][..-1]", [1, 2]],
    ["[1, 2, 3][-2..]", [2, 3]],
    ["[1, 2, 3][-9..-1]", [1, 2]],
    ["[1, 2, 3][..null]", null],
    ["toInteger('3.7') + toInteger(2.9)", 5],
    ["[toInteger('x'), toFloat('1.5'), toBoolean('no'), toBoolean(0)]", [null, 1.5, null, false]],
    ["[m IN [{`a b`: 1}] | m.`a b`]", [1]],
  ])("RETURN %s", async (value, expected) => {
    const { rows } = await runQuery(store, { query: `RETURN ${value} AS value` });
    expect(rows).toEqual([[expected]]);
  });

  it.each(["toInteger(x)", "toFloat(x)", "toBoolean(x)"])("%s of a list fails", async (call) => {
    const query = `UNWIND $lists AS x RETURN ${call} AS value`;
    await expect(runQuery(store, { query, params: { lists: [[1]] } })).rejects.toMatchObject({
      code: "query-failed",
    });
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
    "MATCH (a)-[r]->(b) MATCH (b)-[s]->(a) WHERE r.x = 1 AND true RETURN range(2, 8, 10) AS list",
    "WITH {x: [1]} AS m, [1, 'a'] AS l, 5 AS n RETURN m.x[0] + l[0] + n AS s, '\\u00e9 \\\\u' AS t",
    "UNWIND [1, 2] AS x RETURN percentileCont(x, 0.9) AS p, percentileDisc(x, 1) AS q, count(x) AS n",
    "RETURN [x IN range(1, 3) WHERE x > 1 | x * 2] AS list, 7 % 2 AS rest, {a: 1} AS map",
  ])("is not taken for something lacking: %s", async (query) => {
    const store = await openStore("memory:");
    expect((await runQuery(store, { query })).truncated).toBeNull();
    await store.close();
  });
});
