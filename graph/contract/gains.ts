import { expect, it } from "vitest";
import { decide, getNews, previewDocument, writeDocuments } from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { type StoreUnderTest, withStore } from "./store-under-test.ts";

const CRITICISM = "country:IS|CRITICIZES|country:BY";

/** A report that Iceland criticized Belarus, or did not, and, unless it denies it, that it supports Ukraine. */
function report(source: string, denies = false) {
  const claim = { sentence: 0, subject: "country:IS", trigger: "criticized" };
  const polarity = denies ? "negated" : "affirmed";
  return makeDocument({
    ...{ source, url: `https://${source}.example/1` },
    sentences: [
      "[Iceland](country:IS) criticized [Belarus](country:BY) over [Ukraine](country:UA).",
    ],
    claims: [
      { ...claim, relation: "CRITICIZES", object: "country:BY", polarity },
      ...(denies ? [] : [{ ...claim, relation: "SUPPORTS", object: "country:UA" } as const]),
    ],
  });
}

/** What an article would bring, before it is written. */
export function gains(under: StoreUnderTest): void {
  const store = withStore(under, false);
  const gainOf = async (document: ReturnType<typeof report>) =>
    (await previewDocument(store(), document)).gain;

  it("says who states the same and who denies it, and that the store is empty", async () => {
    expect(await gainOf(report("morning"))).toMatchObject({
      ...{ isFirst: true, entities: ["country:BY", "country:IS", "country:UA"] },
      claims: [{ known: { articles: 0 } }, { known: { articles: 0 } }],
    });
    await writeDocuments(store(), [report("morning")]);
    const same = { articles: 1, sources: ["morning"] };
    const none = { articles: 0, sources: [] };
    const noon = await gainOf(report("noon"));
    expect(noon).toMatchObject({ isFirst: false, entities: [] });
    expect(noon.claims).toMatchObject([
      { key: CRITICISM, known: same, against: none },
      { known: same, against: none },
    ]);
    const denial = await gainOf(report("evening", true));
    expect(denial.claims).toMatchObject([{ key: CRITICISM, known: none, against: same }]);
  });

  it("does not count an article beside itself, nor what is marked wrong", async () => {
    expect((await gainOf(report("morning"))).claims).toMatchObject([
      { known: { articles: 0 } },
      { known: { articles: 0 } },
    ]);
    const [claim] = report("morning").claims;
    await decide(
      store(),
      { kind: "wrong", claim: claim?.id ?? "" },
      { by: "test", at: "2024-06-01T00:00:00Z" },
    );
    const denial = await gainOf(report("evening", true));
    expect(denial.claims).toMatchObject([{ against: { articles: 0 } }]);
  });

  it("tells before each article is written what is told after it", async () => {
    for (const document of sampleDocuments()) {
      const { gain, view } = await previewDocument(store(), document);
      await writeDocuments(store(), [document]);
      const news = await getNews(store(), [document.article.id]);
      expect(gain.entities).toEqual(news.entities.map(({ id }) => id).toSorted());
      const statuses = new Map(view.claims.map(({ claimId, status }) => [claimId, status]));
      const fresh = gain.claims.filter(
        ({ claimId, known }) =>
          known.articles === 0 && /asserted|planned/u.test(statuses.get(claimId) ?? ""),
      );
      const keys = news.relations.edges.map(({ key }) => key).toSorted();
      expect([...new Set(fresh.map(({ key }) => key))].toSorted()).toEqual(keys);
      const opposed = gain.claims.filter(({ against }) => against.articles > 0);
      expect(new Set(opposed.map(({ key }) => key))).toEqual(
        new Set(news.contradictions.map(({ key }) => key)),
      );
    }
  });
}
