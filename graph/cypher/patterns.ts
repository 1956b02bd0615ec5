import { isKeyword, type Token } from "./tokens.ts";

/** What the brackets of a statement are. */
type Bracket = "node" | "relationship" | "map" | "list" | "query" | "other";

/** Where patterns stand in a statement. */
export interface Patterns {
  /** Variables that stand for nodes (`label`) and relationships (`type`) of patterns, and for nothing else. */
  variables: ReadonlyMap<string, "label" | "type">;
  /** Of a colon: whether labels or types follow it, null where neither does. */
  labelKind(colon: number): "label" | "type" | null;
  /** Whether a token stands in a list. */
  isList(at: number): boolean;
  /** Whether a colon stands behind a key in the map of a pattern: `(n {name: ...})`. */
  isKeyOfPattern(colon: number): boolean;
}

const plain = ({ kind, text }: Token) => (kind === "name" ? text.slice(1, -1) : text);

/** Looks at the brackets of a statement. */
export function patternsIn(tokens: readonly Token[]): Patterns {
  const opening = openingOf(tokens);
  const kinds = tokens.map((_, at) => bracketAt(tokens, at));
  const around = (at: number): Bracket => {
    const open = opening[at] ?? -1;
    return open < 0 ? "query" : (kinds[open] ?? "other");
  };
  const variables = variablesOf(tokens, kinds);
  return {
    variables,
    labelKind: (colon) => {
      const place = around(colon);
      if (place === "map") return null;
      const owner = tokens[colon - 1];
      if (place === "relationship" && owner && opensPattern(tokens, colon, opening)) return "type";
      return owner && variables.get(plain(owner)) === "type" ? "type" : "label";
    },
    isList: (at) => around(at) === "list",
    isKeyOfPattern: (colon) => {
      const open = opening[colon] ?? -1;
      if (kinds[open] !== "map") return false;
      const outside = around(open);
      const isBehindName = tokens[open - 1]?.kind === "word" || tokens[open - 1]?.kind === "name";
      const isFirst = open - 1 === opening[open];
      return (outside === "node" || outside === "relationship") && (isBehindName || isFirst);
    },
  };
}

/** Whether a colon is the first of a bracket: behind it, or behind its variable. */
function opensPattern(
  tokens: readonly Token[],
  colon: number,
  opening: readonly number[],
): boolean {
  const open = opening[colon] ?? -1;
  return colon - open <= 2 || tokens[colon - 1]?.text === "|";
}

/** Of each token the bracket that it stands in, -1 for none. */
function openingOf(tokens: readonly Token[]): number[] {
  const open: number[] = [];
  return tokens.map(({ kind, text }, at) => {
    if (kind === "symbol" && /^[)\]}]$/u.test(text)) open.pop();
    const around = open.at(-1) ?? -1;
    if (kind === "symbol" && /^[([{]$/u.test(text)) open.push(at);
    return around;
  });
}

function bracketAt(tokens: readonly Token[], at: number): Bracket {
  switch (tokens[at]?.text) {
    case "(":
      return isNode(tokens, at) ? "node" : "other";
    case "[":
      return tokens[at - 1]?.text === "-" ? "relationship" : "list";
    case "{":
      return isQuery(tokens, at) ? "query" : "map";
    default:
      return "other";
  }
}

function isQuery(tokens: readonly Token[], at: number): boolean {
  if (isKeyword(tokens, at - 1, "EXISTS", "COUNT", "COLLECT", "CALL")) return true;
  if (tokens[at - 1]?.text !== ")") return false;
  const open = tokens.findLastIndex(
    ({ text, depth }, index) => index < at - 1 && text === "(" && depth === tokens[at - 1]?.depth,
  );
  return isKeyword(tokens, open - 1, "CALL");
}

/** A node's bracket stands beside an arrow or behind the word that begins a pattern. */
function isNode(tokens: readonly Token[], at: number): boolean {
  if (isKeyword(tokens, at - 1, "MATCH", "CREATE", "MERGE")) return true;
  const arrow = `${tokens[at - 2]?.text}${tokens[at - 1]?.text}`;
  if (["->", "]-", "--"].includes(arrow)) return true;
  const depth = tokens[at]?.depth;
  const close = tokens.findIndex(
    ({ text, depth: own }, index) => index > at && text === ")" && own === depth,
  );
  const next = `${tokens[close + 1]?.text}${tokens[close + 2]?.text}`;
  return close > 0 && (["-[", "--", "<-"].includes(next) || isNextOfMatch(tokens, at));
}

/** `MATCH (a), (b)` and `MATCH p = (a)`: a lone node that is not the first. */
function isNextOfMatch(tokens: readonly Token[], at: number): boolean {
  if (!/^[,=]$/u.test(tokens[at - 1]?.text ?? "")) return false;
  const depth = tokens[at]?.depth ?? 0;
  const clause = tokens.findLastIndex(
    (token, index) =>
      index < at &&
      (token.depth < depth ||
        (token.depth === depth &&
          isKeyword(
            tokens,
            index,
            "MATCH",
            "CREATE",
            "MERGE",
            "WHERE",
            "RETURN",
            "WITH",
            "UNWIND",
            "ORDER",
          ))),
  );
  return isKeyword(tokens, clause, "MATCH", "CREATE", "MERGE");
}

function variablesOf(
  tokens: readonly Token[],
  kinds: readonly Bracket[],
): Map<string, "label" | "type"> {
  const isNamed = ({ kind }: Token) => kind === "word" || kind === "name";
  const variables = new Map(
    tokens.flatMap((token, at) => {
      const bracket = kinds[at - 1];
      if (!isNamed(token) || (bracket !== "node" && bracket !== "relationship")) return [];
      return [[plain(token), bracket === "node" ? "label" : "type"] as const];
    }),
  );
  for (const [at, token] of tokens.entries()) {
    const isNamedAnew = isKeyword(tokens, at - 1, "AS") || isKeyword(tokens, at + 1, "IN");
    if (isNamedAnew) variables.delete(plain(token));
  }
  return variables;
}
