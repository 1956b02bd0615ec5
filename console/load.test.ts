import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getCounts, openStore, type Store } from "#graph";
import { articleFromInput, type SourceItem } from "#ingest";
import type { Progress } from "#schemas/answers.ts";
import { AppError } from "#schemas/errors.ts";
import { createExtractor, type Extractor } from "./extractor.ts";
import { lexiconWith } from "./lexicon.ts";
import { loadArticles } from "./load.ts";

const extractor: Extractor = createExtractor({ lexicon: lexiconWith([]), jobs: 0 });
let store: Store;

const item = (name: string, text: string): SourceItem => ({
  item: name,
  article: articleFromInput({ id: name, text }),
});

async function* from(...items: SourceItem[]): AsyncGenerator<SourceItem> {
  yield* items;
}

beforeEach(async () => {
  store = await openStore("memory:");
});
afterEach(() => store.close());

describe("loadArticles", () => {
  it("goes on after an item that cannot be read, and counts everything once", async () => {
    const told: Progress[] = [];
    const summary = await loadArticles(
      store,
      from(
        item("a", "NATO deployed troops to Slovakia."),
        { item: "b", error: new AppError("bad-input", "b is empty") },
        item("c", "Hungary criticised Russia."),
      ),
      { extractor, onProgress: (progress) => told.push(progress) },
    );
    expect(summary).toMatchObject({ read: 3, loaded: 2, unchanged: 0, failed: 1 });
    expect(summary.errors).toEqual([{ item: "b", message: "b is empty" }]);
    expect(told.at(-1)).toMatchObject({ done: 3, failed: 1, stage: "done" });
    expect(await getCounts(store)).toMatchObject({ articles: 2 });
  });

  it("extracts nothing that is stored already", async () => {
    const read = () => from(item("a", "NATO deployed troops to Slovakia."));
    await loadArticles(store, read(), { extractor });
    const never: Extractor = {
      ...extractor,
      extract: () => Promise.reject(new Error("was extracted again")),
    };
    const summary = await loadArticles(store, read(), { extractor: never });
    expect(summary).toMatchObject({ read: 1, loaded: 0, unchanged: 1, failed: 0 });
  });

  it("keeps the last of two articles with one id", async () => {
    const twice = from(item("a", "Hungary criticised Russia."), item("a", "NATO met Finland."));
    const summary = await loadArticles(store, twice, { extractor });
    expect(summary).toMatchObject({ read: 2, loaded: 2 });
    const [row] = await store.read("MATCH (a:Article) RETURN a.text AS text");
    expect(row?.["text"]).toBe("NATO met Finland.");
  });

  it("counts an article that breaks the extractor as failed", async () => {
    const broken: Extractor = {
      ...extractor,
      extract: (article, signal) =>
        article.text.includes("Hungary")
          ? Promise.reject(new Error("no"))
          : extractor.extract(article, signal),
    };
    const items = from(item("a", "Hungary criticised Russia."), item("b", "NATO met Finland."));
    const summary = await loadArticles(store, items, { extractor: broken });
    expect(summary).toMatchObject({ read: 2, loaded: 1, failed: 1 });
  });

  it("stops on abort: what was written stays, and only that is counted", async () => {
    const stop = new AbortController();
    async function* endless() {
      for (let number = 0; ; number++) {
        yield item(`n${number}`, `Hungary criticised Russia ${number} times.`);
        await new Promise(setImmediate);
      }
    }
    const summary = await loadArticles(store, endless(), {
      extractor,
      signal: stop.signal,
      onProgress: ({ done }) => done >= 50 && stop.abort(),
    });
    expect(summary.read).toBe(summary.loaded);
    expect(summary.loaded).toBeGreaterThanOrEqual(50);
    expect((await getCounts(store)).articles).toBe(summary.loaded);
  });

  it("rejects when the source itself fails, after writing what came before", async () => {
    async function* broken() {
      yield item("a", "Hungary criticised Russia.");
      await new Promise((resolve) => setTimeout(resolve, 2_200));
      throw new AppError("fetch-failed", "the feed ended");
    }
    await expect(loadArticles(store, broken(), { extractor })).rejects.toThrow("the feed ended");
    expect((await getCounts(store)).articles).toBe(1);
  });
});
