import type { Edit } from "../../../cypher/edits.ts";
import type { Token } from "../../../cypher/tokens.ts";
import { closingIndex } from "./brackets.ts";

/** The engine's own error for this sum stands for a value that cannot be converted. */
export const NOT_CONVERTIBLE = "7000001 / 0";

/** What each conversion gives for text, of which null is a fair answer, and for what is left. */
const CONVERSIONS = new Map([
  [
    "tointeger",
    { text: (v: string) => `coalesce(toInteger(${v}), toInteger(toFloat(${v})))`, rest: "" },
  ],
  ["tofloat", { text: (v: string) => `toFloat(${v})`, rest: "" }],
  [
    "toboolean",
    { text: (v: string) => `toBoolean(${v})`, rest: "WHEN toInteger(V) = V THEN V <> 0 " },
  ],
]);

/**
 * `toInteger(x)`, `toFloat(x)` and `toBoolean(x)` such that what they cannot take raises an error, as
 * in Neo4j, in place of null, and `'3.7'` becomes 3.
 */
export function conversions(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const found = CONVERSIONS.get(token.text.toLowerCase());
    const open = tokens[at + 1];
    const close = tokens[closingIndex(tokens, at + 1)];
    if (!found || open?.text !== "(" || tokens[at - 1]?.text === "." || !close) return [];
    const value = `converted_${token.start}`;
    const rest = found.rest.replaceAll("V", value);
    const plain = `${token.text}(${value})`;
    return [
      { offset: token.start, removed: open.end - token.start, text: `head([${value} IN [` },
      {
        offset: close.start,
        removed: 1,
        text: `] | CASE WHEN ${value} IS NULL OR ${plain} IS NOT NULL THEN ${plain} WHEN ${value} + '' = ${value} THEN ${found.text(value)} ${rest}ELSE ${NOT_CONVERTIBLE} END])`,
      },
    ];
  });
}
