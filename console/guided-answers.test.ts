import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, openStore, runQuery, type Store, undoDecision, writeDocuments } from "#graph";
import { valueText } from "./app/query/values.ts";
import { QUESTIONS } from "./app/questions/questions.ts";
import { paperDocuments } from "./testing/paper-documents.ts";

let store: Store;

beforeAll(async () => {
  store = await openStore("memory:");
  await writeDocuments(store, paperDocuments());
});
afterAll(() => store.close());

const TRIPLE = ["subject", "relation", "object"];
const YEAR = { from: "2019-01-01", to: "2020-01-01" };

/** The answer of a guided question, a line per row, of these columns. */
async function answer(
  id: string,
  options: { params?: Record<string, string>; columns: readonly string[] },
): Promise<string[]> {
  const question = QUESTIONS.find((each) => each.id === id);
  const query = question?.cypher ?? "";
  const { rows, columns } = await runQuery(store, { query, params: options.params ?? {} });
  const at = options.columns.map((column) => columns.indexOf(column));
  return rows.map((row) => at.map((each) => valueText(row[each] ?? null)).join(" "));
}

describe("a guided question", () => {
  it("tells how each claim between two dates is put", async () => {
    const lines = await answer("between-dates", { params: YEAR, columns: [...TRIPLE, "status"] });
    expect(lines).toHaveLength(16);
    for (const line of [
      "Iceland CRITICIZES Belarus asserted",
      "Iceland CRITICIZES Belarus negated",
      "Peru CRITICIZES Chile possible",
      "Niger CRITICIZES Mali requested",
      "Peru CRITICIZES Bolivia planned",
    ]) {
      expect(lines).toContain(line);
    }
  });

  it.each<
    [id: string, params: Record<string, string>, columns: readonly string[], lines: string[]]
  >([
    [
      ...(["contested", {}, ["subject", "r", "object", "between"]] as const),
      [
        "Iceland [:CRITICIZES] Belarus different sources",
        "Malta [:CRITICIZES] Fiji articles of one source",
        "Portugal [:CRITICIZES] Fiji one article",
      ],
    ],
    ["best-supported", {}, ["subject", "object", "sources"], ["Iceland Moldova 2"]],
    [
      ...(["evidence", { actor: "Iceland" }, ["status", "sentence"]] as const),
      [
        "asserted Iceland criticized Belarus.",
        "asserted Iceland supported Moldova.",
        "asserted Iceland supported Moldova.",
        "negated Iceland did not criticize Belarus.",
      ],
    ],
    [
      ...(["said-about", { speaker: "Kenya" }, ["object", "status"]] as const),
      ["Benin negated", "Togo asserted"],
    ],
    [
      ...(["speakers", {}, ["speaker", "claims", "asserted", "deniedOrNegated"]] as const),
      ["Chad 1 0 0", "Kenya 2 1 1"],
    ],
    ["per-year", { relation: "CRITICIZES" }, ["year", "claims"], ["2019 4"]],
    [
      ...(["possible", {}, ["status", "subject", "object"]] as const),
      ["planned Peru Bolivia", "possible Peru Chile"],
    ],
  ])("%s is answered by how and by whom it is stated", async (id, params, columns, lines) => {
    const found = await answer(id, { params, columns });
    expect(found.sort()).toEqual(lines);
  });

  it("leaves out what somebody marked wrong", async () => {
    const { rows } = await runQuery(store, {
      query: `MATCH (s:Entity {name: 'Kenya'})<-[:ATTRIBUTED_TO]-(c:Claim {status: 'denied'})
        RETURN c.id`,
    });
    const claim = String(rows[0]?.[0]);
    const mark = await decide(store, { kind: "wrong", claim }, { by: "test" });
    const years = await answer("between-dates", { params: YEAR, columns: TRIPLE });
    expect(years).toHaveLength(15);
    expect(await answer("denied", { columns: TRIPLE })).not.toContain("Ghana CRITICIZES Benin");
    expect(await answer("speakers", { columns: ["speaker", "claims"] })).toContain("Kenya 1");
    for (const [id, params] of [
      ["said-about", { speaker: "Kenya" }],
      ["evidence", { actor: "Ghana" }],
    ] as const) {
      expect(await answer(id, { params, columns: ["object"] }), id).toEqual(["Togo"]);
    }
    const denials = await answer("denials-by", { params: { speaker: "Kenya" }, columns: TRIPLE });
    expect(denials).toEqual([]);
    await undoDecision(store, mark.id);
  });
});
