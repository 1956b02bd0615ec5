/** A word that completion leaves out where a store refuses the feature behind it. */
interface Refusal {
  /** How the store's name of the feature begins (`unsupported` of `/api/schema`). */
  feature: string;
  word: RegExp;
  /** Refused only with this before the caret; without it everywhere. */
  before?: RegExp;
}

/** An open bracket that is no function's: a node pattern, up to the caret. */
const IN_NODE_PATTERN =
  /(?:^|[^\p{L}\p{N}_\s]|\b(?:MATCH|MERGE|EXISTS|WHERE|AND|OR|NOT))\s*\([^()]*$/iu;

const REFUSALS: readonly Refusal[] = [
  { feature: "WHERE inside a node", word: /^WHERE\b/iu, before: IN_NODE_PATTERN },
  { feature: "COLLECT subqueries", word: /^COLLECT\s*\{/iu },
  { feature: "subqueries IN TRANSACTIONS", word: /\bTRANSACTIONS\b/iu },
  { feature: "full-text and schema procedures", word: /^(?:db|dbms|apoc)\./iu },
  { feature: "full-text and schema procedures", word: /^SHOW\b/iu },
];

/** True when the open store would refuse what a completion inserts at the end of `before`. */
export function refuses(unsupported: readonly string[], word: string, before: string): boolean {
  return REFUSALS.some(
    (each) =>
      unsupported.some((name) => name.startsWith(each.feature)) &&
      each.word.test(word) &&
      (each.before?.test(before) ?? true),
  );
}
