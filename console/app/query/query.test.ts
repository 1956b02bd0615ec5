import { describe, expect, it } from "vitest";
import type { QueryValue } from "#schemas/query.ts";
import { QUESTIONS } from "../questions/questions.ts";
import { matches } from "../text/matches.ts";
import { errorOffset } from "./editor.ts";
import { forgetFavourite, keepFavourite, readFavourites } from "./favourites.ts";
import { parameterNames, parameterValue, typedText } from "./parameters.ts";
import { measures, planTree } from "./plan-tree.tsx";
import { ITERATOR_HELPERS, SET_METHODS } from "./polyfills.ts";
import { asTabs } from "./result-actions.tsx";
import { sortRows, valueText } from "./values.ts";

describe("parameters", () => {
  it.each([
    ["MATCH (a {name: $name})-[r]->(b {name: $other}) RETURN $name", "name other"],
    ["RETURN '$no', \"$neither\" // $nor\n, $yes /* $this */", "yes"],
    ["RETURN 1", ""],
  ])("of %s", (query, names) => {
    expect(parameterNames(query).join(" ")).toBe(names);
  });

  it.each([
    ["NATO", "NATO"],
    ["2022", 2022],
    [" -1.5 ", -1.5],
    ["2022-01-01", "2022-01-01"],
    ["true", true],
    ['"2022"', "2022"],
    ['["a", "b"]', ["a", "b"]],
    ["[broken", "[broken"],
    ["", ""],
  ])("%j is read as %j", (typed, value) => {
    expect(parameterValue(typed)).toEqual(value);
  });
});

it.each(["2022", "NATO", "2022-01-01", "true", "[a", '"x"'])("the text %s stays text", (text) => {
  expect(parameterValue(typedText(text))).toBe(text);
});

describe("guided questions", () => {
  it("are at least twenty, with ids and titles that differ", () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(20);
    expect(new Set(QUESTIONS.map((each) => each.id)).size).toBe(QUESTIONS.length);
    expect(new Set(QUESTIONS.map((each) => each.title)).size).toBe(QUESTIONS.length);
  });

  it.each(QUESTIONS.map((question) => [question.id, question] as const))(
    "%s teaches, is limited and gives a value to each of its parameters",
    (_id, { cypher, parameters }) => {
      expect(cypher).toMatch(/^\/\/ /u);
      expect(cypher).toMatch(/LIMIT \d+$/u);
      expect(parameterNames(cypher).sort()).toEqual(parameters.map((each) => each.name).sort());
      expect(cypher).not.toMatch(/\(\w*:\w+\|/u);
    },
  );
});

describe("values", () => {
  const node = {
    $type: "node" as const,
    id: "org:nato",
    labels: ["Entity"],
    properties: { name: "NATO" },
  };
  it.each<[QueryValue, string]>([
    [node, "NATO"],
    [{ ...node, properties: {} }, "org:nato"],
    [
      { $type: "relationship", id: "1", type: "AIDS", start: "a", end: "b", properties: {} },
      "[:AIDS]",
    ],
    [{ $type: "path", nodes: [node, node], relationships: [] }, "NATO – NATO"],
    [{ $type: "integer", value: "9007199254740993" }, "9007199254740993"],
    [["a", 1, null], "a, 1, null"],
    [{ a: 1 }, '{"a":1}'],
  ])("%j reads %s", (value, text) => {
    expect(valueText(value)).toBe(text);
  });

  it.each([
    [{ column: 0, descending: false }, [2, 10, null]],
    [{ column: 0, descending: true }, [null, 10, 2]],
    [null, [10, null, 2]],
  ])("sorts by %j", (sorting, expected) => {
    expect(sortRows([[10], [null], [2]], sorting).map(([value]) => value)).toEqual(expected);
  });
});

describe("errors in the text", () => {
  it.each([
    [{ message: "", offset: 7 }, 7],
    [{ message: "", line: 2, column: 3 }, 11],
    [{ message: "", line: 99, column: 1 }, 17],
    [{ message: "" }, 0],
  ])("%j is at %i", (error, offset) => {
    expect(errorOffset("MATCH (n\nRETURN n", error)).toBe(offset);
  });
});

describe("the language worker's ground", () => {
  const use = (table: Record<string, unknown>, name: string, self: unknown, ...args: unknown[]) =>
    (table[name] as (...all: unknown[]) => unknown).apply(self, args);
  const even = (value: unknown) => Number(value) % 2 === 0;

  it.each([
    ["map", [(value: unknown) => Number(value) * 2], [2, 4, 6]],
    ["filter", [even], [2]],
    ["take", [2], [1, 2]],
    ["drop", [2], [3]],
    ["flatMap", [(value: unknown) => [value, value]], [1, 1, 2, 2, 3, 3]],
  ])("iterator %s", (name, args, expected) => {
    const result = use(ITERATOR_HELPERS, name, [1, 2, 3].values(), ...args);
    expect([...(result as Iterable<unknown>)]).toEqual(expected);
  });

  it.each([
    ["some", [even], true],
    ["every", [even], false],
    ["find", [even], 2],
    ["toArray", [], [1, 2, 3]],
    ["reduce", [(sum: unknown, value: unknown) => Number(sum) + Number(value), 10], 16],
  ])("iterator %s ends in a value", (name, args, expected) => {
    expect(use(ITERATOR_HELPERS, name, [1, 2, 3].values(), ...args)).toEqual(expected);
  });

  it.each([
    ["union", [1, 2, 3, 4]],
    ["intersection", [2, 3]],
    ["difference", [1]],
  ])("set %s", (name, expected) => {
    const result = use(SET_METHODS, name, new Set([1, 2, 3]), new Set([2, 3, 4]));
    expect([...(result as Set<number>)]).toEqual(expected);
  });
});

describe("favourites", () => {
  it("are kept by name, replaced, forgotten, and survive broken storage", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    keepFavourite({ name: "b", text: "RETURN 1", params: {} }, storage);
    keepFavourite({ name: "a", text: "RETURN $x", params: { x: "1" } }, storage);
    expect(keepFavourite({ name: "b", text: "RETURN 2", params: {} }, storage)).toEqual([
      { name: "a", text: "RETURN $x", params: { x: "1" } },
      { name: "b", text: "RETURN 2", params: {} },
    ]);
    expect(forgetFavourite("a", storage).map(({ name }) => name)).toEqual(["b"]);
    const broken = { getItem: () => '[{"name": 1}, null]', setItem: () => undefined };
    expect(readFavourites(broken)).toEqual([]);
  });

  it("are found by any of their words", () => {
    expect(matches("Who criticizes whom?", "whom crit")).toBe(true);
    expect(matches("Who criticizes whom?", "whom denies")).toBe(false);
  });
});

describe("plans", () => {
  it("are trees, with what was measured", () => {
    const tree = planTree([
      { depth: 0, operator: "Join" },
      { depth: 1, operator: "Scan", rows: 1200, hits: 3 },
      { depth: 2, operator: "Leaf" },
      { depth: 1, operator: "Scan", estimatedRows: 2.6, milliseconds: 4 },
    ]);
    expect(tree).toMatchObject([
      { operator: "Join", children: [{ children: [{ operator: "Leaf" }] }, { children: [] }] },
    ]);
    expect(measures(tree[0]?.children[0] ?? { depth: 0, operator: "" })).toEqual([
      "1,200 rows",
      "3 hits",
    ]);
    expect(measures(tree[0]?.children[1] ?? { depth: 0, operator: "" })).toEqual([
      "about 3 expected",
      "4 ms",
    ]);
  });
});

describe("results", () => {
  it("are copied with tabs, whatever their cells hold", () => {
    const rows: QueryValue[][] = [
      ["a\tb\n", 1],
      [null, ["x", "y"]],
    ];
    expect(asTabs({ columns: ["p", "q"], rows })).toBe("p\tq\na b \t1\nnull\tx, y");
  });
});
