import { describe, expect, it } from "vitest";
import { csvCell } from "./csv.ts";
import { escapeXml } from "./xml.ts";

describe("csvCell", () => {
  it.each([
    ["plain", "plain"],
    ["a,b", '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["=1,2", '"\'=1,2"'],
    [-1, "-1"],
    [null, ""],
    [undefined, ""],
    [false, "false"],
  ])("%j", (value, expected) => {
    expect(csvCell(value)).toBe(expected);
  });
});

describe("escapeXml", () => {
  it.each([
    ["a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos;"],
    ["tab\tline\nreturn\r", "tab&#9;line&#10;return&#13;"],
    ["nul\u0000bell\u0007", "nul\ufffdbell\ufffd"],
    ["lone \ud800 surrogate", "lone \ufffd surrogate"],
    ["\ufffe\uffff", "\ufffd\ufffd"],
    ["é 北京 𝄞", "é 北京 𝄞"],
    ["\u0085", "&#133;"],
  ])("%j", (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });
});
