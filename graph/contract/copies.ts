import { expect, it } from "vitest";
import { deleteArticle, verifyStore, writeDocuments } from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { type StoreUnderTest, snapshot, withStore } from "./store-under-test.ts";

const WORDS = Array.from({ length: 400 }, (_, number) => `word${(number * 37) % 101}x${number}`);

/** An article of our own agency text, with words changed at every `step`th place. */
function copy(name: string, publishedAt: string, step = 0) {
  const words = WORDS.map((word, at) =>
    step > 0 && at % step === step - 1 ? `${name}${at}` : word,
  );
  return makeDocument({
    url: `https://${name}.example/1`,
    publishedAt,
    sentences: [`${words.join(" ")}.`],
  });
}

/** Linking near-duplicate articles. */
export function copies(under: StoreUnderTest): void {
  const store = withStore(under, false);
  const documents = [
    copy("agency", "2024-05-01"),
    copy("daily", "2024-05-02", 130),
    copy("evening", "2024-05-03", 150),
    copy("other", "2024-05-01", 2),
  ];
  const [agency, daily, evening, other] = documents.map(({ article }) => article.id);
  const links = async () => {
    const rows = await store().read("MATCH (a:Article) RETURN a.id AS id, a.nearDuplicateOf AS of");
    return Object.fromEntries(rows.map((row) => [row["id"], row["of"]]));
  };
  const clear = async () => {
    for (const { article } of documents) await deleteArticle(store(), article.id);
  };

  it("links copies to the earliest, and nothing else", async () => {
    await writeDocuments(store(), documents);
    expect(await links()).toEqual({
      [agency ?? ""]: null,
      [daily ?? ""]: agency,
      [evening ?? ""]: agency,
      [other ?? ""]: null,
    });
    expect(await verifyStore(store())).toEqual([]);
    const together = await snapshot(store());
    await clear();
    for (const document of documents.toReversed()) await writeDocuments(store(), [document]);
    expect(await snapshot(store())).toBe(together);
    await clear();
  });

  it("links them anew when the earliest goes or changes", async () => {
    await writeDocuments(store(), documents);
    await deleteArticle(store(), agency ?? "");
    expect(await links()).toMatchObject({ [daily ?? ""]: null, [evening ?? ""]: daily });
    await writeDocuments(store(), [copy("agency", "2024-05-01", 2)]);
    expect(await links()).toMatchObject({ [agency ?? ""]: null, [evening ?? ""]: daily });
    await writeDocuments(store(), documents);
    expect(await links()).toMatchObject({ [daily ?? ""]: agency, [evening ?? ""]: agency });
    expect(await verifyStore(store())).toEqual([]);
    await clear();
  });
}
