import { expect, it } from "vitest";
import type { QueryValue } from "#schemas/query.ts";
import {
  deleteArticle,
  getCounts,
  queryPages,
  runQuery,
  storedArticles,
  verifyStore,
  writeDocuments,
} from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { ENDLESS, errorOf, type StoreUnderTest, withStore } from "./store-under-test.ts";

async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const page of pages) taken.push(page);
  return taken;
}

/** Time, rows, bytes and cancelling of typed queries. */
export function limits(under: StoreUnderTest): void {
  const store = withStore(under, true);

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

  it("gives all rows in pages, nodes and relationships too", async () => {
    const taken: QueryValue[][] = [];
    let pages = 0;
    const query = "MATCH (s:Sentence) UNWIND range(1, 300) AS x RETURN x, s ORDER BY x";
    for await (const page of queryPages(store(), { query })) {
      expect(page.columns).toEqual(["x", "s"]);
      taken.push(...page.rows);
      pages += 1;
    }
    const count = (await runQuery(store(), { query: "MATCH (s:Sentence) RETURN count(s) AS n" }))
      .rows[0]?.[0];
    expect(taken.length).toBe(300 * Number(count));
    expect(pages).toBeGreaterThan(1);
    expect(taken[0]?.[1]).toMatchObject({ $type: "node", labels: ["Sentence"] });
    expect(taken.at(-1)?.[0]).toBe(300);
  });

  it("gives one empty page for no rows, and refuses in pages what it refuses whole", async () => {
    const pages = await all(queryPages(store(), { query: "MATCH (n:None) RETURN n.x AS x" }));
    expect(pages).toEqual([{ columns: ["x"], rows: [] }]);
    const first = (query: string) => errorOf(all(queryPages(store(), { query })));
    expect((await first("CREATE (n:Country)")).code).toBe("query-forbidden");
    expect((await first("RETURN wrong(1)")).offset).toBe(7);
    const signal = AbortSignal.timeout(300);
    expect((await errorOf(all(queryPages(store(), { query: ENDLESS, signal })))).code).toBe(
      "cancelled",
    );
    expect((await getCounts(store())).articles).toBe(4);
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
    expect([...(await storedArticles(store(), [document.article.id])).keys()]).toEqual([
      document.article.id,
    ]);
    expect(await verifyStore(store())).toEqual([]);
    await deleteArticle(store(), document.article.id);
  });
}
