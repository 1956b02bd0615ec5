import { expect, it } from "vitest";
import { rebuildDirectLayer, verifyStore, writeDocuments } from "../index.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { type StoreUnderTest, withStore } from "./store-under-test.ts";

/** Entities are what their articles say, whoever changed them. */
export function entityDescriptions(under: StoreUnderTest): void {
  const store = withStore(under, false);

  it.each([
    ["SET e.name = 'Atlantis'", "name"],
    ["SET e.aliases = ['x']", "aliases"],
    ["SET e.searchText = 'x'", "searchText"],
    ["SET e.note = 'x'", "note"],
    ["REMOVE e.firstSeen", "firstSeen"],
  ])("finds an entity that was changed by hand: %s", async (change, property) => {
    await writeDocuments(store(), sampleDocuments());
    await store().write((transaction) =>
      transaction.run(`MATCH (e:Entity {id: 'org:nato'}) ${change}`),
    );
    expect(await verifyStore(store())).toEqual([
      {
        invariant: "entity-description",
        where: "org:nato",
        message: expect.stringMatching(new RegExp(`^${property}: not what its articles say`, "u")),
      },
    ]);
    await rebuildDirectLayer(store());
    expect(await verifyStore(store())).toEqual([]);
  });
}
