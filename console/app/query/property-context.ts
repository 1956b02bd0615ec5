import type { LabelOrCondition, SymbolTable } from "@neo4j-cypher/language-support";

/** `c.na`: the variable before the point. */
const AFTER_POINT = /([\p{L}_][\p{L}\p{N}_]*)\.[\p{L}\p{N}_]*$/u;

/** `(c:Claim {na` or `[r:AIDS {`: variable and labels before the brace. */
const IN_BRACES =
  /[([]\s*([\p{L}_][\p{L}\p{N}_]*)?\s*(?::([\p{L}\p{N}_|&:\s]+?))?\s*(?:\*[\d.]*\s*)?\{[^{}]*$/u;

/** The labels of an expression; `null` where it also leaves out labels or allows any. */
function labelsOf(labels: LabelOrCondition): string[] | null {
  if ("value" in labels) return [labels.value];
  if (labels.condition === "not" || labels.condition === "any") return null;
  const parts = labels.children.map(labelsOf);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

function labelsOfVariable(
  name: string,
  position: number,
  tables: readonly SymbolTable[],
): string[] | null {
  const named = tables.flat().filter(({ variable }) => variable === name);
  const symbol = named.find(({ references }) => references.includes(position)) ?? named.at(-1);
  return symbol ? labelsOf(symbol.labels) : null;
}

/**
 * The labels or relationship types of what a property is typed for at the end of a text; `null`
 * when they are not known.
 */
export function labelsAtProperty(text: string, tables: readonly SymbolTable[]): string[] | null {
  const point = AFTER_POINT.exec(text);
  if (point) return labelsOfVariable(point[1] ?? "", point.index, tables);
  const braces = IN_BRACES.exec(text);
  if (!braces) return null;
  const [whole, variable, written] = braces;
  if (written !== undefined) return written.split(/[|&:\s]+/u).filter(Boolean);
  if (variable === undefined) return null;
  return labelsOfVariable(variable, braces.index + whole.indexOf(variable), tables);
}
