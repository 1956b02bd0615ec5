import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "#schemas/errors.ts";
import type { QueryValue } from "#schemas/query.ts";
import {
  deleteArticle,
  exportGraph,
  findPaths,
  getArticle,
  getCounts,
  getEntityCard,
  getEvidence,
  getGraph,
  getNeighbours,
  getStoreSchema,
  getTimeline,
  listArticles,
  rebuildDirectLayer,
  runQuery,
  type Store,
  searchEntities,
  unchangedArticles,
  verifyStore,
  writeDocuments,
} from "./index.ts";
import { makeDocument } from "./testing/documents.ts";
import { sampleDocuments } from "./testing/sample-documents.ts";
import { documentHash } from "./write/rows.ts";

/** How the contract gets its stores. `openEmpty` gives a store that holds nothing of earlier tests. */
export interface StoreUnderTest {
  openEmpty(): Promise<Store>;
}

/** A query that runs for hours on any store and returns one row. */
export const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100) AS c RETURN count(*) AS n";

/** The whole store as text that does not depend on the kind of store. */
export async function snapshot(store: Store): Promise<string> {
  let text = "";
  for await (const piece of exportGraph(store, "jsonl")) text += piece;
  return text;
}

async function errorOf(work: Promise<unknown>): Promise<AppError> {
  const thrown = await work.then(
    () => new Error("nothing was thrown"),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppError);
  return thrown as AppError;
}

/** What every store must do, the same in each. */
export function describeStore(name: string, under: StoreUnderTest): void {
  describe(`${name}: typed queries`, () => typedQueries(under));
  describe(`${name}: limits of typed queries`, () => limits(under));
  describe(`${name}: writing`, () => writing(under));
  describe(`${name}: named queries and exports`, () => namedQueries(under));
}

function useStore(under: StoreUnderTest, fill: boolean): () => Store {
  let store: Store | null = null;
  beforeAll(async () => {
    store = await under.openEmpty();
    if (fill) await writeDocuments(store, sampleDocuments());
  });
  afterAll(() => store?.close());
  return () => {
    if (!store) throw new Error("the store is not open");
    return store;
  };
}

function typedQueries(under: StoreUnderTest): void {
  const store = useStore(under, true);
  const rows = async (query: string, params = {}): Promise<QueryValue[][]> =>
    (await runQuery(store(), { query, params })).rows;

  it.each<[string, QueryValue]>([
    ["null", null],
    ["true", true],
    ["1", 1],
    ["-7", -7],
    ["9007199254740991", 9_007_199_254_740_991],
    ["9007199254740993", { $type: "integer", value: "9007199254740993" }],
    ["1.5", 1.5],
    ["2.0", 2],
    ["'é 北京 𝄞'", "é 北京 𝄞"],
    ["[1, null, 'x', [true]]", [1, null, "x", [true]]],
    ["{a: 1, b: {c: [null]}}", { a: 1, b: { c: [null] } }],
  ])("gives %s as a plain value", async (expression, expected) => {
    expect(await rows(`RETURN ${expression} AS value`)).toEqual([[expected]]);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["boolean", false],
    ["integer", 42],
    ["float", 0.25],
    ["string", "it's `x` \u0000 \\ 𝄞"],
    ["list", [1, "a", null]],
    ["map", { a: { b: [1.5] } }],
  ])("gives a parameter back: %s", async (_, value) => {
    expect(await rows("RETURN $value AS value", { value })).toEqual([[value]]);
  });

  it("gives whole numbers as integers to Cypher", async () => {
    expect(await rows("RETURN 7 / $two AS half", { two: 2 })).toEqual([[3]]);
  });

  it("names columns as typed", async () => {
    const query =
      "MATCH (c:Country {iso2: 'SK'}) RETURN c.name, count(*), toUpper( c.name ) AS `a b`";
    const { columns } = await runQuery(store(), { query });
    expect(columns).toEqual(["c.name", "count(*)", "a b"]);
  });

  it("gives nodes with sorted labels, also beside an aggregate without alias", async () => {
    const [row] = await rows("MATCH (o:Organization {name: 'NATO'}) RETURN o, count(*)");
    expect(row).toEqual([
      expect.objectContaining({
        $type: "node",
        id: "org:nato",
        labels: ["Entity", "Organization"],
        properties: expect.objectContaining({
          name: "NATO",
          aliases: ["the Alliance"],
          mentionCount: 3,
        }),
      }),
      1,
    ]);
  });

  it("gives relationships with the ids of their ends, also without the ends", async () => {
    const [row] = await rows("MATCH ()-[r:LEADS]->() RETURN r");
    expect(row).toEqual([
      expect.objectContaining({
        $type: "relationship",
        id: "person:jens-stoltenberg|LEADS|org:nato",
        type: "LEADS",
        start: "person:jens-stoltenberg",
        end: "org:nato",
      }),
    ]);
  });

  it("gives paths, and draws them", async () => {
    const query = "MATCH p = (:Country {iso2: 'CN'})-[:SUPPORTS]->()-[:ATTACKS]->() RETURN p";
    const { rows: found, graph } = await runQuery(store(), { query });
    expect(found[0]?.[0]).toMatchObject({
      $type: "path",
      nodes: [{ id: "country:CN" }, { id: "country:RU" }, { id: "country:UA" }],
      relationships: [{ type: "SUPPORTS" }, { type: "ATTACKS" }],
    });
    expect(graph.nodes.map(({ label }) => label)).toEqual(["China", "Russia", "Ukraine"]);
    expect(graph.edges.map(({ id }) => id)).toEqual([
      "country:CN|SUPPORTS|country:RU|asserted",
      "country:RU|ATTACKS|country:UA|asserted",
    ]);
  });

  it("gives nodes and relationships inside lists and maps", async () => {
    const query = "MATCH (a:Person)-[r:LEADS]->(b) RETURN {who: a, all: [r, b]} AS x";
    expect((await rows(query))[0]?.[0]).toMatchObject({
      who: { $type: "node" },
      all: [{ $type: "relationship" }, { $type: "node", id: "org:nato" }],
    });
  });

  it("orders, groups, unites and counts as Cypher says", async () => {
    const query = `MATCH (c:Country) RETURN c.name ORDER BY c.name DESC LIMIT 2
      UNION MATCH (o:Organization) RETURN o.name AS \`c.name\``;
    expect((await rows(query)).flat().toSorted()).toEqual(
      ["NATO", "Slovakia", "Ukraine"].toSorted(),
    );
  });

  it.each([
    ["MATCH (n RETURN n", 1, 10],
    ["MATCH (n)\nRETRUN n", 2, 1],
    ["MATCH (n)\n  RETURN n.id,\n  nofunction(1)", 3, 3],
    ["MATCH (n) RETURN n.id AS a, x", 1, 29],
    ["EXPLAIN MATCH (n) RETURN y", 1, 26],
  ])("tells the place of the mistake in %j", async (query, line, column) => {
    const error = await errorOf(runQuery(store(), { query }));
    expect({ code: error.code, line: error.line, column: error.column }).toEqual({
      ...{ code: "query-syntax", line, column },
    });
    expect(error.offset).toBe(
      query
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length +
        (line > 1 ? 1 : 0) +
        column -
        1,
    );
  });

  it.each([
    ["RETURN 1 AS a; RETURN 2 AS b", "query-syntax"],
    ["", "query-syntax"],
    ["  // nothing\n", "query-syntax"],
    ["RETURN $missing AS x", "query-syntax"],
    ["RETURN 1/0 AS x", "query-failed"],
    ["CREATE (n:Country) RETURN n", "query-forbidden"],
    ["MERGE (n:Country {id: 'x'})", "query-forbidden"],
    ["MATCH (n) SET n.name = 'x' RETURN n", "query-forbidden"],
    ["MATCH (n) DETACH DELETE n", "query-forbidden"],
    ["MATCH (n) REMOVE n.name", "query-forbidden"],
    ["MATCH (n) FOREACH (x IN [1] | SET n.a = x)", "query-forbidden"],
    ["MATCH (n) CALL { WITH n SET n.a = 1 } RETURN n", "query-forbidden"],
    ["CREATE INDEX x FOR (n:Country) ON (n.y)", "query-forbidden"],
    ["DROP INDEX entity_name", "query-forbidden"],
    ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "query-forbidden"],
    ["WITH 1 AS x LOAD CSV FROM 'http://127.0.0.1:1/' AS line RETURN line", "query-forbidden"],
    ["SHOW TRANSACTIONS", "query-forbidden"],
    ["SHOW SETTINGS", "query-forbidden"],
    ["TERMINATE TRANSACTIONS 'x'", "query-forbidden"],
    ["CALL dbms.listConfig() YIELD name RETURN name", "query-forbidden"],
    ["MATCH (n) CALL tx.setMetaData({a: 1}) RETURN n", "query-forbidden"],
    ["/* RETURN */ crea\\u0074e (n)", "query-syntax"],
  ])("refuses %j with %s and changes nothing", async (query, code) => {
    const before = await getCounts(store());
    expect((await errorOf(runQuery(store(), { query }))).code).toBe(code);
    expect(await getCounts(store())).toEqual(before);
  });

  it("does not take words inside strings, names and comments for clauses", async () => {
    const query =
      "MATCH (c:Country {iso2: 'SK'}) // CREATE\nRETURN 'DELETE; SET' AS `MERGE`, c.name /* LOAD CSV */";
    expect(await rows(query)).toEqual([["DELETE; SET", "Slovakia"]]);
  });

  it("shows the plan of EXPLAIN without rows", async () => {
    const result = await runQuery(store(), { query: "EXPLAIN MATCH (n:Country) RETURN n.name" });
    expect(result).toMatchObject({ columns: [], rows: [], rowCount: 0, truncated: null });
    expect(result.plan).toContain("Country");
  });

  it("lists labels by the allowed procedure", async () => {
    const labels = await rows("CALL db.labels() YIELD label RETURN label");
    expect(labels.flat()).toEqual(expect.arrayContaining(["Entity", "Claim", "Country"]));
  });
}

function limits(under: StoreUnderTest): void {
  const store = useStore(under, true);

  it("cuts rows", async () => {
    const query = "UNWIND range(1, 5000) AS x RETURN x";
    expect(await runQuery(store(), { query, maxRows: 10 })).toMatchObject({
      rowCount: 10,
      truncated: "rows",
    });
    expect(await runQuery(store(), { query, maxRows: 5000 })).toMatchObject({
      rowCount: 5000,
      truncated: null,
    });
    expect(await runQuery(store(), { query })).toMatchObject({ rowCount: 1000, truncated: "rows" });
  });

  it("cuts bytes", async () => {
    const text = "x".repeat(1_000_000);
    const result = await runQuery(store(), {
      query: "UNWIND range(1, 20) AS n RETURN n, $text AS text",
      params: { text },
    });
    expect(result.truncated).toBe("bytes");
    expect(result.rowCount).toBe(8);
  });

  it("stops a query whose time is over, and works on", async () => {
    const started = Date.now();
    const error = await errorOf(runQuery(store(), { query: ENDLESS, timeoutMs: 1_000 }));
    expect(error.code).toBe("timeout");
    expect(error.message).toContain("1 s");
    expect(Date.now() - started).toBeLessThan(10_000);
    expect((await getCounts(store())).articles).toBe(4);
  });

  it("stops a cancelled query, and works on", async () => {
    const controller = new AbortController();
    const running = errorOf(runQuery(store(), { query: ENDLESS, signal: controller.signal }));
    setTimeout(() => controller.abort(), 500);
    expect((await running).code).toBe("cancelled");
    expect((await getCounts(store())).articles).toBe(4);
  });

  it("does not start a query that is cancelled already", async () => {
    const signal = AbortSignal.abort();
    expect((await errorOf(runQuery(store(), { query: ENDLESS, signal }))).code).toBe("cancelled");
  });

  it("keeps writes and other queries alive while one is stopped", async () => {
    const [document] = [makeDocument({ sentences: ["[Oslo](place:~oslo) is calm."] })];
    const stopped = errorOf(runQuery(store(), { query: ENDLESS, timeoutMs: 300 }));
    const other = runQuery(store(), {
      query: "UNWIND range(1, 3000) AS a UNWIND range(1, 1000) AS b RETURN count(*) AS n",
    });
    const written = writeDocuments(store(), [document]);
    expect((await stopped).code).toBe("timeout");
    expect((await other).rows).toEqual([[3_000_000]]);
    await written;
    expect(await unchangedArticles(store(), [idAndHash(document)])).toEqual(
      new Set([document.article.id]),
    );
    expect(await verifyStore(store())).toEqual([]);
    await deleteArticle(store(), document.article.id);
  });
}

function idAndHash(document: ReturnType<typeof makeDocument>) {
  return { id: document.article.id, contentHash: documentHash(document) };
}

function writing(under: StoreUnderTest): void {
  const store = useStore(under, false);
  const documents = sampleDocuments();
  const ids = documents.map(({ article }) => article.id);
  const clear = async () => {
    for (const id of ids) await deleteArticle(store(), id);
  };

  it("writes, and writes nothing again", async () => {
    const empty = await snapshot(store());
    expect(await writeDocuments(store(), documents)).toEqual({ loaded: ids, unchanged: [] });
    const whole = await snapshot(store());
    expect(await writeDocuments(store(), documents)).toEqual({ loaded: [], unchanged: ids });
    expect(await snapshot(store())).toBe(whole);
    expect(await unchangedArticles(store(), documents.map(idAndHash))).toEqual(new Set(ids));
    expect(await verifyStore(store())).toEqual([]);
    await expect(whole).toMatchFileSnapshot("./testing/sample-graph.jsonl");
    await clear();
    expect((await snapshot(store())).split("\n")).toHaveLength(empty.split("\n").length);
  });

  it("makes direct relationships of asserted and planned claims alone", async () => {
    await writeDocuments(store(), documents);
    const { rows } = await runQuery(store(), {
      query: `MATCH (a:Entity)-[r]->(b:Entity) RETURN r.key, r.status, r.claimCount, r.plannedCount,
        r.contestedCount, r.attributedCount, r.articleCount, r.sourceCount ORDER BY r.key`,
    });
    expect(rows).toEqual([
      ["country:CN|SUPPORTS|country:RU", "asserted", 1, 0, 1, 1, 1, 1],
      ["country:RU|ATTACKS|country:UA", "asserted", 2, 0, 0, 0, 2, 1],
      ["org:nato|DEPLOYS_TO|country:SK", "asserted", 2, 1, 0, 1, 2, 1],
      ["person:jens-stoltenberg|LEADS|org:nato", "asserted", 1, 0, 0, 0, 1, 1],
      ["person:jens-stoltenberg|MEETS|person:~ann-lee", "asserted", 1, 0, 0, 0, 1, 1],
    ]);
    await clear();
  });

  it("does not depend on the order of loading", async () => {
    await writeDocuments(store(), documents);
    const forward = await snapshot(store());
    await clear();
    for (const document of documents.toReversed()) await writeDocuments(store(), [document]);
    expect(await snapshot(store())).toBe(forward);
    await clear();
  });

  it("forgets an article as if it had never been there", async () => {
    const [first, ...rest] = documents;
    if (!first) throw new Error("no sample");
    await writeDocuments(store(), rest);
    const before = await snapshot(store());
    await writeDocuments(store(), [first]);
    expect(await snapshot(store())).not.toBe(before);
    expect(await deleteArticle(store(), first.article.id)).toEqual({
      ...{ deleted: true, claims: 3, relationships: 2, entities: 0 },
    });
    expect(await snapshot(store())).toBe(before);
    expect(await deleteArticle(store(), first.article.id)).toMatchObject({ deleted: false });
    await clear();
    expect(await getCounts(store())).toEqual({
      ...{ articles: 0, sentences: 0, entities: 0, claims: 0, relationships: 0 },
    });
  });

  it("replaces an article that changed", async () => {
    const url = "https://www.example.com/changing";
    const draft = makeDocument({
      url,
      sentences: ["[China](country:CN) visited [Slovakia](country:SK)."],
      claims: [
        {
          sentence: 0,
          subject: "country:CN",
          relation: "VISITS",
          object: "country:SK",
          trigger: "visited",
        },
      ],
    });
    const final = makeDocument({
      url,
      sentences: ["[China](country:CN) did not visit [Slovakia](country:SK)."],
      claims: [
        {
          sentence: 0,
          subject: "country:CN",
          relation: "VISITS",
          object: "country:SK",
          trigger: "visit",
          polarity: "negated",
        },
      ],
    });
    await writeDocuments(store(), [final]);
    const expected = await snapshot(store());
    await writeDocuments(store(), [draft]);
    expect(await getCounts(store())).toMatchObject({ articles: 1, claims: 1, relationships: 1 });
    await writeDocuments(store(), [final]);
    expect(await snapshot(store())).toBe(expected);
    await deleteArticle(store(), final.article.id);
  });

  it("lets two loaders meet", async () => {
    const results = await Promise.all([
      writeDocuments(store(), documents),
      writeDocuments(store(), documents.toReversed()),
    ]);
    expect(results.flatMap(({ loaded }) => loaded).toSorted()).toEqual(ids.toSorted());
    expect(await verifyStore(store())).toEqual([]);
    await clear();
  });

  it("finds a broken direct layer and rebuilds it", async () => {
    await writeDocuments(store(), documents);
    const whole = await snapshot(store());
    await store().write(async (transaction) => {
      await transaction.run("MATCH ()-[r:LEADS]->() DELETE r");
      await transaction.run("MATCH ()-[r:ATTACKS]->() SET r.claimCount = 7");
      await transaction.run("MATCH (e:Entity {id: 'org:nato'}) SET e.mentionCount = 0");
      await transaction.run(
        "MATCH (a:Sentence)-[m:MENTIONS]->(:Entity {id: 'country:UA'}) SET m.starts = [0]",
      );
    });
    const broken = await verifyStore(store());
    expect(broken.map(({ invariant }) => invariant).toSorted()).toEqual([
      ...["direct-layer", "direct-layer", "entity-counts", "mention-offsets", "mention-offsets"],
    ]);
    expect(await rebuildDirectLayer(store())).toEqual({ relationships: 5 });
    expect((await verifyStore(store())).map(({ invariant }) => invariant)).not.toContain(
      "direct-layer",
    );
    await clear();
    await writeDocuments(store(), documents);
    expect(await snapshot(store())).toBe(whole);
    await clear();
  });

  it("undoes a failed write as a whole", async () => {
    const before = await snapshot(store());
    const failing = store().write(async (transaction) => {
      await transaction.run("MERGE (e:Entity {id: 'country:FI'})");
      throw new AppError("conflict", "stop");
    });
    await expect(failing).rejects.toMatchObject({ code: "conflict" });
    expect(await snapshot(store())).toBe(before);
  });

  it("keeps strange text as it is", async () => {
    const strange = makeDocument({
      title: "`'\"\\ $x {y} \u0007",
      sentences: ["[__proto__](other:~__proto__) met [=1+1](other:~formula) <b>&amp; \\u0041 𝄞."],
    });
    await writeDocuments(store(), [strange]);
    const { article, mentions } = await getArticle(store(), strange.article.id);
    expect(article).toMatchObject({ text: strange.article.text, title: strange.article.title });
    expect(mentions).toEqual(strange.mentions);
    await deleteArticle(store(), strange.article.id);
  });

  it("leaves the text out when told so", async () => {
    const [document] = documents;
    if (!document) throw new Error("no sample");
    await writeDocuments(store(), [document], { omitText: true });
    const { rows } = await runQuery(store(), { query: "MATCH (a:Article) RETURN a.text" });
    expect(rows).toEqual([[null]]);
    expect((await getArticle(store(), document.article.id)).article.text).toBe(
      document.article.text,
    );
    expect(await verifyStore(store())).toEqual([]);
    await clear();
  });
}

function namedQueries(under: StoreUnderTest): void {
  const store = useStore(under, true);

  it("answers all named queries alike on every store", async () => {
    const statuses = ["asserted", "planned", "possible", "denied"] as const;

    const [first] = sampleDocuments();
    const { store: _, unsupported: __, ...schema } = await getStoreSchema(store());
    const answers = {
      counts: await getCounts(store()),
      all: await searchEntities(store(), { q: "", limit: 3 }),
      countries: await searchEntities(store(), { q: "", kind: "Country", limit: 2 }),
      card: await getEntityCard(store(), "person:jens-stoltenberg"),
      neighbours: await getNeighbours(store(), {
        id: "country:RU",
        statuses: [...statuses],
        direction: "both",
        exclude: [],
        limit: 25,
      }),
      evidence: await getEvidence(store(), { key: "country:CN|SUPPORTS|country:RU", limit: 10 }),
      between: await getEvidence(store(), { subject: "org:nato", object: "country:SK", limit: 1 }),
      paths: await findPaths(store(), {
        from: "country:UA",
        to: "country:CN",
        maxHops: 4,
        limit: 3,
      }),
      timeline: await getTimeline(store(), { unit: "month", entity: "country:RU" }),
      articles: await listArticles(store(), { limit: 2, offset: 1 }),
      article: await getArticle(store(), first?.article.id ?? ""),
      graph: await getGraph(store(), { statuses: [...statuses], limit: 5 }),
      part: await getGraph(store(), {
        ids: ["org:nato", "country:SK"],
        statuses: ["asserted"],
        limit: 9,
      }),
      schema,
    };
    await expect(`${JSON.stringify(answers, null, 2)}\n`).toMatchFileSnapshot(
      "./testing/sample-answers.json",
    );
  });

  it.each([
    ["stol", "person:jens-stoltenberg", "Jens Stoltenberg"],
    ["JENS STOLTENBERG", "person:jens-stoltenberg", "Jens Stoltenberg"],
    ["alliance", "org:nato", "the Alliance"],
    ["Beijing", "country:CN", "Beijing"],
    ["ukr", "country:UA", "Ukraine"],
    ["nato + (", "org:nato", "NATO"],
    ["zzz", undefined, undefined],
  ])("finds %s", async (q, id, matched) => {
    const [hit] = await searchEntities(store(), { q, limit: 5 });
    expect([hit?.id, hit?.matched]).toEqual([id, matched]);
  });

  it("tells statuses beyond direct relationships from the claims", async () => {
    const { subgraph } = await getNeighbours(store(), {
      ...{ id: "country:CN", direction: "both", exclude: [], limit: 25 },
      statuses: ["possible", "denied"],
    });
    expect(subgraph.edges.map(({ id }) => id)).toEqual([
      "country:CN|SUPPORTS|country:RU|denied",
      "country:CN|SUPPORTS|country:RU|possible",
    ]);
  });

  it("leaves out what is on screen, and limits", async () => {
    const base = { id: "country:RU", direction: "both", statuses: ["asserted"] } as const;
    const one = await getNeighbours(store(), {
      ...base,
      statuses: ["asserted"],
      exclude: [],
      limit: 1,
    });
    expect(one.subgraph.nodes.map(({ id }) => id)).toEqual(["country:RU", "country:UA"]);
    expect(one.subgraph.total).toEqual({ nodes: 3, edges: 2 });
    const rest = await getNeighbours(store(), {
      ...{ ...base, statuses: ["asserted"] },
      ...{ exclude: ["country:UA"], limit: 25 },
    });
    expect(rest.subgraph.nodes.map(({ id }) => id)).toEqual(["country:RU", "country:CN"]);
    const out = await getNeighbours(store(), {
      ...{ ...base, statuses: ["asserted"], direction: "out" },
      ...{ exclude: [], limit: 25 },
    });
    expect(out.subgraph.edges.map(({ relation }) => relation)).toEqual(["ATTACKS"]);
    expect(out.counts).toHaveLength(2);
  });

  it("filters articles", async () => {
    const titles = async (params: object) =>
      (await listArticles(store(), { limit: 10, offset: 0, ...params })).articles.map(
        ({ title }) => title,
      );
    expect(await titles({ q: "BEIJING" })).toEqual(["Beijing denies"]);
    expect(await titles({ source: "Example News" })).toEqual([
      "Battlegroup arrives",
      "Alliance sends troops",
    ]);
    expect(await titles({ from: "2022-05", to: "2022-05" })).toEqual(["Battlegroup arrives"]);
  });

  it.each([
    ["entity", () => getEntityCard(store(), "org:none"), "not-found"],
    ["article", () => getArticle(store(), "art:none"), "not-found"],
    [
      "neighbours",
      () =>
        getNeighbours(store(), {
          id: "x",
          direction: "both",
          statuses: ["asserted"],
          exclude: [],
          limit: 1,
        }),
      "not-found",
    ],
    [
      "path",
      () => findPaths(store(), { from: "org:nato", to: "x", maxHops: 2, limit: 1 }),
      "not-found",
    ],
    ["evidence", () => getEvidence(store(), { limit: 1 }), "bad-input"],
  ])("says what is wrong with an unknown %s", async (_, ask, code) => {
    const error = await errorOf(ask());
    expect(error.code).toBe(code);
    expect(error.hint).toBeTruthy();
  });

  it.each(["csv", "graphml", "gexf"] as const)(
    "exports %s alike on every store",
    async (format) => {
      let text = "";
      for await (const piece of exportGraph(store(), format)) text += piece;
      await expect(text).toMatchFileSnapshot(`./testing/sample-graph.${format}`);
    },
  );
}
