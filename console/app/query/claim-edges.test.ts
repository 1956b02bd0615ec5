import { describe, expect, it } from "vitest";
import type { QueryNode, QueryValue } from "#schemas/query.ts";
import { claimEdges, drawnGraph } from "./claim-edges.ts";

const node = (id: string, name: string): QueryNode => ({
  ...{ $type: "node", id, labels: ["Entity", "Country"] },
  properties: { name },
});
const PERU = node("country:PE", "Peru");
const CHILE = node("country:CL", "Chile");
const COLUMNS = ["subject", "relation", "object", "status", "date", "claim"];
const row = (status: string, date: string | null, claim: string): QueryValue[] => [
  ...[PERU, "ATTACKS", CHILE, status, date, claim],
];

describe("rows that state claims", () => {
  it("are one edge for each relation and status", () => {
    const rows = [
      row("denied", "2022-03-01", "clm:1"),
      row("negated", "2021-03-01", "clm:2"),
      row("negated", "2021-03-01", "clm:2"),
      row("possible", null, "clm:3"),
    ];
    expect(claimEdges({ columns: COLUMNS, rows })).toEqual([
      {
        ...{ id: "country:PE|ATTACKS|country:CL|denied", key: "country:PE|ATTACKS|country:CL" },
        ...{ source: "country:PE", target: "country:CL", relation: "ATTACKS", status: "denied" },
        ...{ claimCount: 2, negatedCount: 1, firstDate: "2021-03-01", lastDate: "2022-03-01" },
      },
      expect.objectContaining({ status: "possible", claimCount: 1 }),
    ]);
  });

  it.each([
    ["names instead of nodes", ["Peru", "ATTACKS", "Chile", "denied", null, "clm:1"]],
    ["a relation that is none", [PERU, "LOVES", CHILE, "denied", null, "clm:1"]],
    ["a status that is none", [PERU, "ATTACKS", CHILE, "sure", null, "clm:1"]],
    ["nobody", [PERU, "ATTACKS", null, "denied", null, "clm:1"]],
  ] as [string, QueryValue[]][])("are no edge with %s", (_, cells) => {
    expect(claimEdges({ columns: COLUMNS, rows: [cells] })).toEqual([]);
  });
});

it("nodes that serve the program are not drawn beside others", () => {
  const meta = { id: "schema", kind: "KgMeta", label: "schema" };
  const peru = { id: "country:PE", kind: "Country", label: "Peru" };
  const result = { columns: [], rows: [], rowCount: 2, elapsedMs: 1, truncated: null };
  const nodesOf = (nodes: (typeof meta)[]) =>
    drawnGraph({ ...result, graph: { nodes, edges: [] } }).nodes;
  expect(nodesOf([meta, peru])).toEqual([peru]);
  expect(nodesOf([meta])).toEqual([meta]);
});
