import type { LintItem } from "./language-messages.ts";
import { SILENT } from "./parameters.ts";

/** A part of a query that a store refuses, how it looks and what to write instead. */
interface Refusal {
  /** How the store's name of the feature begins; without it no store runs it. */
  feature?: string;
  pattern: RegExp;
  message: string;
}

/** Why a query that writes is refused, in the words of the server. */
export const READ_ONLY = "Queries only read. Articles come in by loading and go by deleting them.";

const REFUSALS: readonly Refusal[] = [
  {
    pattern:
      /(?<![.:|&\w])(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|FOREACH|DROP|LOAD\s+CSV)\b(?!\s*:)/giu,
    message: READ_ONLY,
  },
  {
    pattern:
      /(?<![.\w$])(?:apoc|dbms|gds)\.[\w.]+(?=\s*\()|(?<=\bCALL\s+)(?:apoc|dbms|gds)\.[\w.]+/giu,
    message: "This may not be called here. Write it with MATCH and Cypher's own functions.",
  },
  {
    pattern: /^\s*SHOW\b/giu,
    message: "SHOW is not run here. Ask CALL db.labels() or CALL db.relationshipTypes().",
  },
  {
    feature: "quantified patterns",
    pattern: /(?:->|-)\s*\{\s*\d*\s*,?\s*\d*\s*\}/giu,
    message: "The embedded store has no quantified patterns. Write -[*1..2]->.",
  },
  {
    feature: "COLLECT subqueries",
    pattern: /\bCOLLECT\s*\{/giu,
    message:
      "The embedded store has no COLLECT subqueries. Write a list comprehension such as [(a)-->(b) | b.name].",
  },
  {
    feature: "dynamic labels",
    pattern: /:\s*\$\(/giu,
    message: "The embedded store has no dynamic labels. Write WHERE $name IN labels(n).",
  },
  {
    feature: "subqueries IN TRANSACTIONS",
    pattern: /\bIN\s+TRANSACTIONS\b/giu,
    message: "The embedded store has no subqueries IN TRANSACTIONS.",
  },
  {
    feature: "full-text and schema procedures",
    pattern: /\bdb\.(?:index|schema)\b/giu,
    message: "The embedded store has no such procedures. Write WHERE n.name CONTAINS 'x'.",
  },
];

/** What the open store would refuse in a query, at its place; words in strings and comments are safe. */
export function refusals(unsupported: readonly string[], query: string): LintItem[] {
  const text = query.replace(SILENT, (silent) => " ".repeat(silent.length));
  return REFUSALS.filter(
    ({ feature }) => feature === undefined || unsupported.some((name) => name.startsWith(feature)),
  ).flatMap(({ pattern, message }) =>
    [...text.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      severity: "error" as const,
      message,
    })),
  );
}
