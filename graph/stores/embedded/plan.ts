import type { PlanStep } from "#schemas/query.ts";

/**
 * Operators of the embedded engine's plans that only read (its `EXPLAIN`, version 0.6.0).
 * `Discriminant(51)` is how it prints the operator that hands rows to a subquery.
 */
const READING = new Set(
  `Aggregate AntiJoin Apply CallProcedure Discriminant(51) Distinct EdgeScan Empty Except Expand
  Filter Intersect Join LeftJoin Limit MapCollect MultiWayJoin NodeScan Otherwise Project Return
  SemiJoin ShortestPath Skip Sort Union Unwind`.split(/\s+/u),
);

/** Operators that change nodes and relationships; a query that may write has them as well. */
const WRITING = new Set(
  "AddLabel Create DeleteEdge DeleteNode Merge RemoveLabel SetProperty".split(" "),
);

/**
 * The first operator of a plan (as the engine's `EXPLAIN` prints it, one per line, children
 * indented) that is not on the list; `null` for a plan that does only what it may.
 */
export function forbiddenOperator(plan: string, mayWrite = false): string | null {
  for (const line of plan.split("\n")) {
    const operator = /^\s*([A-Za-z]+(?:\(\d+\))?)/u.exec(line)?.[1] ?? line.trim();
    const isAllowed = READING.has(operator) || (mayWrite && WRITING.has(operator));
    if (operator !== "" && !isAllowed) return operator;
  }
  return null;
}

/** `Expand ((a)->[:SUPPORTS]->(b))  rows=1  time=0.02ms`: the measures are there in a profile only. */
const STEP = /^( *)(\w+)(?: (.*?))?(?: {2}rows=(\d+) {2}time=([\d.]+)ms)?$/u;

/** The operators of a plan or profile as the engine prints it. */
export function planSteps(printed: string): PlanStep[] {
  return printed
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("Total time"))
    .map((line) => {
      const [, indent = "", operator = line.trim(), details, rows, time] = STEP.exec(line) ?? [];
      return {
        depth: indent.length / 2,
        operator,
        ...(details ? { details: withoutBrackets(details) } : {}),
        ...(rows === undefined ? {} : { rows: Number(rows) }),
        ...(time === undefined ? {} : { milliseconds: Number(time) }),
      };
    });
}

/** `(group: [a])` says no more than `group: [a]`; `(a)-[:X]->(b)` keeps its brackets. */
function withoutBrackets(details: string): string {
  const inner = /^\((.*)\)$/su.exec(details)?.[1];
  return inner !== undefined && isBalanced(inner) ? inner : details;
}

function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
