import { describe, expect, it } from "vitest";
import { aliasEdits, limitEdit } from "./columns.ts";
import { applyEdits, originalOffset } from "./edits.ts";
import { tokenize } from "./tokens.ts";

describe("aliasEdits", () => {
  it.each([
    ["RETURN n", "RETURN n AS `n`"],
    ["RETURN n.a, count(*)", "RETURN n.a AS `n.a`, count(*) AS `count(*)`"],
    ["RETURN *", "RETURN *"],
    ["RETURN *, 1", "RETURN *, 1 AS `1`"],
    ["RETURN a AS b, c", "RETURN a AS b, c AS `c`"],
    ["RETURN DISTINCT n ORDER BY n.x LIMIT 2", "RETURN DISTINCT n AS `n` ORDER BY n.x LIMIT 2"],
    ["RETURN [1, 2], {a: 1, b: 2}", "RETURN [1, 2] AS `[1, 2]`, {a: 1, b: 2} AS `{a: 1, b: 2}`"],
    ["RETURN 'a, b' SKIP 1", "RETURN 'a, b' AS `'a, b'` SKIP 1"],
    ["RETURN `x y`", "RETURN `x y` AS `x y`"],
    ["RETURN n.`x y`", "RETURN n.`x y` AS `n.``x y```"],
    ["RETURN a UNION RETURN b", "RETURN a AS `a` UNION RETURN b AS `b`"],
    [
      "CALL { RETURN 1 AS x } RETURN x // RETURN y",
      "CALL { RETURN 1 AS x } RETURN x AS `x` // RETURN y",
    ],
    ["MATCH (n) WHERE n.return = 1 RETURN n", "MATCH (n) WHERE n.return = 1 RETURN n AS `n`"],
  ])("%s", (cypher, expected) => {
    expect(applyEdits(cypher, aliasEdits(cypher, tokenize(cypher)))).toBe(expected);
  });
});

describe("limitEdit", () => {
  it.each([
    ["RETURN n", "RETURN n\nLIMIT 5"],
    ["RETURN n LIMIT 3", "RETURN n LIMIT 3"],
    ["MATCH (n) WITH n LIMIT 3 RETURN n", "MATCH (n) WITH n LIMIT 3 RETURN n\nLIMIT 5"],
    ["RETURN 1 AS x UNION RETURN 2 AS x", "RETURN 1 AS x UNION RETURN 2 AS x"],
    ["RETURN n // the end", "RETURN n\nLIMIT 5 // the end"],
  ])("%s", (cypher, expected) => {
    const insertion = limitEdit(tokenize(cypher), 5);
    expect(applyEdits(cypher, insertion ? [insertion] : [])).toBe(expected);
  });
});

it("finds the way back from a place after insertions", () => {
  const cypher = "RETURN a, wrong(b)";
  const insertions = aliasEdits(cypher, tokenize(cypher));
  const rewritten = applyEdits(cypher, insertions);
  expect(originalOffset(rewritten.indexOf("wrong"), insertions)).toBe(cypher.indexOf("wrong"));
  expect(originalOffset(rewritten.length, insertions)).toBe(cypher.length);
});
