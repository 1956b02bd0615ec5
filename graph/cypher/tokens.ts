/** What a piece of Cypher text is. Back-ticked names are `name`; comments and white space are not kept. */
export type TokenKind = "word" | "name" | "string" | "number" | "parameter" | "symbol";

/** A token with its half-open range of UTF-16 code units; `depth` counts the open brackets around it. */
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  depth: number;
}

const PATTERN =
  /(?<space>\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>'(?:[^'\\]|\\[\s\S])*(?:'|$)|"(?:[^"\\]|\\[\s\S])*(?:"|$))|(?<name>`(?:[^`]|``)*(?:`|$))|(?<parameter>\$(?:`(?:[^`]|``)*`|[\p{L}\p{N}_]+))|(?<number>\d[\p{L}\p{N}_]*(?:\.\d+(?:[eE][+-]?\d+)?)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<symbol>[\s\S])/uy;

const OPENING = new Set(["(", "[", "{"]);
const CLOSING = new Set([")", "]", "}"]);

/**
 * Cuts Cypher text into tokens, so that a look for a clause never meets the inside of a string, a
 * back-ticked name or a comment (token rules: openCypher 9 grammar). Never throws: an open string
 * ends with the text.
 */
export function tokenize(cypher: string): Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  let depth = 0;
  for (let match = pattern.exec(cypher); match !== null; match = pattern.exec(cypher)) {
    const text = match[0];
    const kind = kindOf(match.groups ?? {});
    if (kind === null) continue;
    if (kind === "symbol" && CLOSING.has(text)) depth -= 1;
    tokens.push({ kind, text, start: match.index, end: match.index + text.length, depth });
    if (kind === "symbol" && OPENING.has(text)) depth += 1;
  }
  return tokens;
}

const KINDS: readonly TokenKind[] = ["string", "name", "parameter", "number", "word", "symbol"];

function kindOf(groups: Record<string, string | undefined>): TokenKind | null {
  return KINDS.find((kind) => groups[kind] !== undefined) ?? null;
}

/** Whether the token is one of the given keywords (upper case), not a property, label, map key or type of that name. */
export function isKeyword(tokens: readonly Token[], index: number, ...words: string[]): boolean {
  const token = tokens[index];
  if (token?.kind !== "word" || !words.includes(token.text.toUpperCase())) return false;
  const before = tokens[index - 1]?.text;
  if (before === "." || before === ":" || before === "|" || before === "&") return false;
  return tokens[index + 1]?.text !== ":";
}
