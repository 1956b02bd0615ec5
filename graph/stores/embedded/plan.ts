import type { PlanStep } from "#schemas/query.ts";

/** Operators by which a plan of the embedded engine changes the store or reads files. */
const FORBIDDEN =
  /^(?:create|merge|set|delete|detach|remove|add|drop|load|insert|alter|clear|copy|import)/iu;

/**
 * The first operator of a plan (as the engine's `EXPLAIN` prints it, one per line, children
 * indented) that would change the store; `null` for a plan that only reads.
 */
export function forbiddenOperator(plan: string): string | null {
  for (const line of plan.split("\n")) {
    const operator = /^[A-Za-z]+/u.exec(line.trim())?.[0] ?? "";
    if (FORBIDDEN.test(operator)) return operator;
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
