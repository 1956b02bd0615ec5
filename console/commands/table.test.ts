import { describe, expect, it } from "vitest";
import { alignTable, csvTable, valueText } from "./table.ts";

describe("alignTable", () => {
  it("aligns columns under their heads", () => {
    const text = alignTable(
      ["name", "n"],
      [
        ["Slovakia", "1"],
        ["Chad", "22"],
      ],
    );
    expect(text).toBe("name      n\n--------  --\nSlovakia  1\nChad      22\n");
  });

  it("keeps a cell on its line and away from the terminal's controls", () => {
    const text = alignTable(["t"], [["a\nb\u001b[31mc"], ["x".repeat(100)]]);
    const [, , first, second] = text.split("\n");
    expect(first).toBe("a b [31mc");
    expect(second).toBe(`${"x".repeat(59)}…`);
  });
});

describe("csvTable", () => {
  it.each([
    ["plain", "plain"],
    ['say "x"', '"say ""x"""'],
    ["a,b", '"a,b"'],
    ["a\nb", '"a\nb"'],
    ["=1+1", "'=1+1"],
    ["+49", "'+49"],
    ["-x", "'-x"],
    ["@x", "'@x"],
    [-5, "-5"],
    [null, ""],
    [true, "true"],
    [["a", 1], '"[""a"",1]"'],
  ])("%j -> %s", (value, cell) => {
    expect(csvTable(["h"], [[value]])).toBe(`h\r\n${cell}\r\n`);
  });
});

describe("valueText", () => {
  const slovakia = {
    $type: "node",
    id: "country:SK",
    labels: ["Entity", "Country"],
    properties: { name: "Slovakia" },
  };
  const nato = { $type: "node", id: "org:nato", labels: ["Entity"], properties: { name: "NATO" } };
  const deploys = {
    $type: "relationship",
    id: "1",
    type: "DEPLOYS_TO",
    start: "org:nato",
    end: "country:SK",
    properties: {},
  };
  it.each([
    [slovakia, "(:Country Slovakia)"],
    [deploys, "(org:nato)-[:DEPLOYS_TO]->(country:SK)"],
    [
      { $type: "path", nodes: [nato, slovakia], relationships: [deploys] },
      "(:Entity NATO)-[:DEPLOYS_TO]->(:Country Slovakia)",
    ],
    [
      { $type: "path", nodes: [slovakia, nato], relationships: [deploys] },
      "(:Country Slovakia)<-[:DEPLOYS_TO]-(:Entity NATO)",
    ],
    [{ $type: "integer", value: "9007199254740993" }, "9007199254740993"],
    [{ a: 1 }, '{"a":1}'],
  ])("%j -> %s", (value, text) => {
    expect(valueText(value)).toBe(text);
  });
});
