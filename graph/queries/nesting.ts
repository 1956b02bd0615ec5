/** Deepest nesting of lists and maps in parameters and results: beyond it, writers of JSON and messages break. */
export const MAX_NESTING = 100;

/** True when lists and maps nest deeper in a value than {@link MAX_NESTING}. Level by level: the call stack does not grow. */
export function nestsTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_NESTING; depth += 1) {
    level = level.flatMap(childrenOf);
    if (level.length === 0) return false;
  }
  return true;
}

function childrenOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const children: unknown[] = Array.isArray(value) ? value : Object.values(value);
  return children.filter((child) => typeof child === "object" && child !== null);
}
