/** A word that completion leaves out where a store refuses the feature behind it. */
interface Refusal {
  /** How the store's name of the feature begins (`unsupported` of `/api/schema`). */
  feature: string;
  word: RegExp;
}

const REFUSALS: readonly Refusal[] = [
  { feature: "COLLECT subqueries", word: /^COLLECT\s*\{/iu },
  { feature: "subqueries IN TRANSACTIONS", word: /\bTRANSACTIONS\b/iu },
  { feature: "full-text and schema procedures", word: /^(?:db|dbms|apoc)\./iu },
  { feature: "full-text and schema procedures", word: /^SHOW\b/iu },
];

/** True when the open store would refuse what a completion inserts. */
export function refuses(unsupported: readonly string[], word: string): boolean {
  return REFUSALS.some(
    (each) => unsupported.some((name) => name.startsWith(each.feature)) && each.word.test(word),
  );
}
