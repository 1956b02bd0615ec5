import { expect, it } from "vitest";
import type { Relation } from "#schemas/ontology/relations.ts";
import { findPaths, writeDocuments } from "../index.ts";
import { makeDocument } from "../testing/documents.ts";
import { type StoreUnderTest, withStore } from "./store-under-test.ts";

const RELATIONS: readonly (readonly [string, Relation, string])[] = [
  ["country:IS", "SUPPORTS", "country:UA"],
  ["country:IS", "VISITS", "country:UA"],
  ["country:UA", "CRITICIZES", "country:IS"],
  ["country:UA", "SUPPORTS", "country:PL"],
  ["country:PL", "CRITICIZES", "country:UA"],
  ["country:IS", "VISITS", "country:NO"],
  ["country:NO", "VISITS", "country:PL"],
];

/** What joins two entities over others. */
export function ways(under: StoreUnderTest): void {
  const store = withStore(under, false);

  it.each(["shortest", "several"] as const)(
    "lists a way over the same entities once, with all relations that join two of them: %s",
    async (kind) => {
      const sentences = RELATIONS.map(([a, , b]) => `[${a}](${a}) and [${b}](${b}) met.`);
      const claims = RELATIONS.map(([subject, relation, object], sentence) => ({
        ...{ sentence, subject, relation, object, trigger: "met" },
      }));
      await writeDocuments(store(), [makeDocument({ sentences, claims })]);
      const asked = { from: "country:IS", to: "country:PL", ways: kind, maxHops: 2, limit: 9 };
      const paths = await findPaths(store(), asked);
      const chains = paths.map(({ nodes }) => nodes.map(({ id }) => id.slice(-2)).join(" "));
      expect(chains.toSorted()).toEqual(["IS NO PL", "IS UA PL"]);
      const over = paths.find(({ nodes }) => nodes.some(({ id }) => id === "country:UA"));
      const all = over?.hops.map(({ also, ...hop }) =>
        [hop, ...also].map(({ key }) => key).toSorted(),
      );
      expect(all).toEqual([
        [
          "country:IS|SUPPORTS|country:UA",
          "country:IS|VISITS|country:UA",
          "country:UA|CRITICIZES|country:IS",
        ],
        ["country:PL|CRITICIZES|country:UA", "country:UA|SUPPORTS|country:PL"],
      ]);
    },
  );
}
