import { expect, it } from "vitest";
import { pathTitle } from "../state/show-ways.ts";
import { hopSentence } from "./paths.tsx";

const path = {
  nodes: [
    { id: "org:nato", kind: "Organization", label: "NATO" },
    { id: "country:CN", kind: "Country", label: "China" },
  ],
  hops: [
    {
      key: "country:CN|CRITICIZES|org:nato",
      relation: "CRITICIZES",
      from: "country:CN",
      to: "org:nato",
      status: "asserted" as const,
      also: [],
    },
  ],
};

it("names a path by its entities, and a hop as its edge points", () => {
  expect(pathTitle(path)).toBe("NATO – China");
  expect(path.hops.map((hop) => hopSentence(hop, path))).toEqual(["China criticizes NATO"]);
});
