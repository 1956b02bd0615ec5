import type { Edit } from "../../../cypher/edits.ts";
import type { Token } from "../../../cypher/tokens.ts";
import { valueEnd, valueStart } from "./brackets.ts";

/** `a ^ b ^ c` as `(a ^ b) ^ c`: Neo4j takes powers from the left, the engine from the right. */
export function powers(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((_token, at) => {
    const start = isPower(tokens, at) ? valueStart(tokens, at - 1) : -1;
    const first = tokens[start];
    if (!first || isExponent(tokens, start)) return [];
    // Each power but the last is a value of its own, from the first base on.
    return endsOf(tokens, at)
      .slice(0, -1)
      .flatMap((end): Edit[] => [
        { offset: first.start, text: "(" },
        { offset: tokens[end]?.end ?? 0, text: ")" },
      ]);
  });
}

/** Whether the value that begins here is itself an exponent, with a sign or without. */
function isExponent(tokens: readonly Token[], start: number): boolean {
  const isSigned = SIGN.test(tokens[start - 1]?.text ?? "");
  return isPower(tokens, isSigned ? start - 2 : start - 1);
}

const SIGN = /^[+-]$/u;

function isPower(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "^" && tokens[at]?.kind === "symbol";
}

/** The last tokens of the exponents in a row of powers that begins with the sign at `at`. */
function endsOf(tokens: readonly Token[], at: number): number[] {
  const ends: number[] = [];
  for (let sign = at; isPower(tokens, sign); sign = (ends.at(-1) ?? 0) + 1) {
    const isSigned = SIGN.test(tokens[sign + 1]?.text ?? "");
    const end = valueEnd(tokens, isSigned ? sign + 2 : sign + 1);
    if (end < 0) break;
    ends.push(end);
  }
  return ends;
}
