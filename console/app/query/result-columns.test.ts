import { describe, expect, it } from "vitest";
import type { QueryValue } from "#schemas/query.ts";
import { shownColumns } from "./result-columns.ts";

const SENTENCE = "Peru said on Tuesday that it had never sent a single soldier over the border.";

describe("columns of a result", () => {
  it("are numbers, long or plain, without ids of claims", () => {
    const rows: QueryValue[][] = [
      ["Peru", 3, SENTENCE, "clm:0123456789ab", null],
      ["Chile", 12, "Short.", "clm:ba9876543210", null],
    ];
    const columns = ["name", "claims", "sentence", "claim", "speaker"];
    expect(shownColumns({ columns, rows })).toEqual([
      { name: "name", at: 0, shape: "plain" },
      { name: "claims", at: 1, shape: "number" },
      { name: "sentence", at: 2, shape: "long" },
      { name: "speaker", at: 4, shape: "plain" },
    ]);
  });

  it("hold ids of claims where nothing else is there", () => {
    const rows: QueryValue[][] = [["clm:0123456789ab"]];
    expect(shownColumns({ columns: ["claim"], rows })).toHaveLength(1);
    expect(shownColumns({ columns: ["claim"], rows: [] })).toHaveLength(1);
  });
});
