import type { Edit } from "../../../cypher/edits.ts";
import { isKeyword, type Token } from "../../../cypher/tokens.ts";
import { closingIndex } from "./brackets.ts";

/** A quantifier as a `reduce`: what stands before its list and its predicate, and behind them. */
interface Folding {
  open(fold: string): string;
  step(fold: string): string;
  close(fold: string): string;
}

/** `single` counts in one number: a million for each true, one for each null. */
const ONE = 1_000_000;

/** The engine takes null for false in a quantifier's predicate; its AND, OR and + do not. */
const FOLDINGS = new Map<string, Folding>([
  ["any", folding("reduce(", "false", "OR", ")")],
  ["all", folding("reduce(", "true", "AND", ")")],
  ["none", folding("(NOT reduce(", "false", "OR", "))")],
  [
    "single",
    {
      open: (fold) => `head([${fold}_count IN [reduce(${fold} = 0, `,
      step: (fold) => `${fold} + CASE (`,
      close: (fold) =>
        `) WHEN true THEN ${ONE} WHEN false THEN 0 ELSE 1 END)] | CASE WHEN ${fold}_count >= ${2 * ONE} OR ${fold}_count = 0 THEN false WHEN ${fold}_count = ${ONE} THEN true END])`,
    },
  ],
]);

// biome-ignore lint/complexity/useMaxParams: the four parts of the text, in their order
function folding(open: string, start: string, operator: string, close: string): Folding {
  return {
    open: (fold) => `${open}${fold} = ${start}, `,
    step: (fold) => `${fold} ${operator} (`,
    close: () => `)${close}`,
  };
}

/** `any(x IN list WHERE p)` as `reduce(f = false, x IN list | f OR (p))`, likewise `all`, `none` and `single`. */
export function quantifiers(_: string, tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const found = FOLDINGS.get(token.text.toLowerCase());
    const isCall = token.kind === "word" && tokens[at + 1]?.text === "(";
    if (!found || !isCall || !isKeyword(tokens, at + 3, "IN")) return [];
    return edits(tokens, at, found);
  });
}

function edits(tokens: readonly Token[], at: number, found: Folding): Edit[] {
  const [name, open] = [tokens[at], tokens[at + 1]];
  const end = closingIndex(tokens, at + 1);
  const depth = (open?.depth ?? 0) + 1;
  const where = tokens.findIndex(
    (token, index) => index > at && token.depth === depth && isKeyword(tokens, index, "WHERE"),
  );
  const [condition, close] = [tokens[where], tokens[end]];
  if (!name || !open || !condition || !close || where > end) return [];
  const fold = `quantified_${name.start}`;
  return [
    { offset: name.start, removed: open.end - name.start, text: found.open(fold) },
    {
      offset: condition.start,
      removed: condition.end - condition.start,
      text: `| ${found.step(fold)}`,
    },
    { offset: close.start, removed: close.end - close.start, text: found.close(fold) },
  ];
}
