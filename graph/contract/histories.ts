import fc from "fast-check";
import { expect, it } from "vitest";
import { deleteArticle, type Store, verifyStore, writeDocuments } from "../index.ts";
import {
  documentOf,
  type Expectation,
  expectation,
  histories,
  type Step,
  standing,
} from "../testing/news-model.ts";
import { type StoreUnderTest, snapshot, withStore } from "./store-under-test.ts";

/** Histories that are tried; the seed is fixed, so that a run tests what the last one tested. */
const RUNS = 12;

/** Random histories against a small model of what must be in the store after them. */
export function randomHistories(under: StoreUnderTest): void {
  const store = withStore(under, false);
  const clear = () => store().write((tx) => tx.run("MATCH (n) WHERE NOT n:KgMeta DETACH DELETE n"));

  it("holds after any history what the articles that stand say, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        await clear();
        for (const step of history) await take(store(), step, history);
        const articles = standing(history);
        expect(await found(store())).toEqual(expectation(articles));
        expect(await verifyStore(store())).toEqual([]);
        const after = await snapshot(store());
        await clear();
        const documents = [...articles.values()].map(documentOf);
        for (const document of documents.toReversed()) await writeDocuments(store(), [document]);
        expect(withoutLexicon(await snapshot(store()))).toBe(withoutLexicon(after));
      }),
      { numRuns: RUNS, seed: 20_261_129 },
    );
    await clear();
  });
}

async function take(store: Store, step: Step, history: readonly Step[]): Promise<void> {
  if (step.kind === "load") await writeDocuments(store, step.versions.map(documentOf));
  if (step.kind === "delete") {
    const id = documentOf({ article: step.article, month: 0, statements: [] }).article.id;
    await deleteArticle(store, id);
  }
  if (step.kind === "again") {
    const sofar = standing(history.slice(0, history.indexOf(step)));
    const documents = [...sofar.values()].map(documentOf);
    expect((await writeDocuments(store, documents)).loaded).toEqual([]);
  }
}

async function found(store: Store): Promise<Expectation> {
  const relationships = await store.read(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.key IS NOT NULL
     RETURN r.key AS key, r.status AS status, r.claimCount AS claims, r.articleCount AS articles,
       r.plannedCount AS planned, r.contestedCount AS contested`,
  );
  const entities = await store.read(
    "MATCH (e:Entity) RETURN e.id AS id, e.mentionCount AS mentions, e.articleCount AS articles",
  );
  return {
    relationships: Object.fromEntries(
      relationships.map((row) => [
        String(row["key"]),
        [row["status"], row["claims"], row["articles"], row["planned"], row["contested"]],
      ]),
    ) as Expectation["relationships"],
    entities: Object.fromEntries(
      entities.map((row) => [String(row["id"]), [row["mentions"], row["articles"]]]),
    ) as Expectation["entities"],
  };
}

/** Which lexicon was used last is told by the store's own record, also after its article is gone. */
function withoutLexicon(text: string): string {
  return text.replace(/"lexiconVersion":"[^"]*",?/u, "");
}
