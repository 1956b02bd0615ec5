import { beforeAll, expect, it } from "vitest";
import { searchEntities, writeDocuments } from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { type StoreUnderTest, withStore } from "./store-under-test.ts";

/** In which order names are found that hold the text, and such as it may misspell. */
export function searching(under: StoreUnderTest): void {
  const store = withStore(under, false);
  beforeAll(async () => {
    const sentences = [
      "[Oleh Andrusiak](person:~oleh-andrusiak) met [Russia](country:RU) and [Prussia](place:~prussia).",
      "[Rosa Chin](person:~rosa-chin) met [China](country:CN) in [Rusinga](place:~rusinga).",
      "[Russia](country:RU) met [Stoltenberger](person:~stoltenberger).",
    ];
    await writeDocuments(store(), [makeDocument({ sentences, claims: [] })]);
  });
  const found = async (q: string, limit = 8) =>
    (await searchEntities(store(), { q, limit })).map(({ name, typos }) =>
      typos === undefined ? name : `${name} (${typos})`,
    );

  it.each([
    ["rusia", ["Oleh Andrusiak", "Russia (1)", "Rusinga (1)"]],
    ["chima", ["China (1)"]],
    ["rusing", ["Rusinga"]],
    ["russia", ["Russia", "Prussia"]],
    ["china", ["China"]],
    ["stoltenburgre", ["Stoltenberger (2)"]],
    ["prusia", ["Prussia (1)"]],
    ["chin", ["China", "Rosa Chin"]],
  ])("finds for %s: %j", async (q, names) => expect(await found(q)).toEqual(names));

  it("puts names that hold the text before those it misspells, where there is room for few", async () => {
    expect(await found("rusia", 1)).toEqual(["Oleh Andrusiak"]);
  });

  it("keeps to the kind that is asked for", async () => {
    const hits = await searchEntities(store(), { q: "rusia", kind: "Country", limit: 8 });
    expect(hits.map(({ id, typos }) => [id, typos])).toEqual([["country:RU", 1]]);
  });
}
