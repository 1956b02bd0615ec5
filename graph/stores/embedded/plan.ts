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
