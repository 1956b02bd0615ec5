import { expect, it } from "vitest";
import {
  deleteArticle,
  getCounts,
  runQuery,
  unchangedArticles,
  verifyStore,
  writeDocuments,
} from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { ENDLESS, errorOf, idAndHash, type StoreUnderTest, withStore } from "./store-under-test.ts";

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
