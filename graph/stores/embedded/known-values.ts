import { isKeyword, type Token } from "../../cypher/tokens.ts";
import type { Params } from "../../store.ts";
import { closingIndex, openingIndex } from "./rewrite/brackets.ts";

type Kind = "number" | "integer" | "string" | "boolean" | "list" | "map";

/** What a name or parameter is known to be by the text and the parameters: `5 AS x`, `$p AS x`. */
function kindsOf(tokens: readonly Token[], params: Params): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [name, value] of Object.entries(params)) note(kinds, `$${name}`, kindOfValue(value));
  for (const [at] of tokens.entries()) {
    const name = tokens[at + 1]?.text;
    if (name && isKeyword(tokens, at, "AS")) note(kinds, name, kindBefore(tokens, at, kinds));
  }
  return kinds;
}

/** The kind of a value that is one token, or a list, between WITH or a comma and `AS` at this index. */
function kindBefore(
  tokens: readonly Token[],
  as: number,
  kinds: ReadonlyMap<string, Kind>,
): Kind | null {
  const isList = tokens[as - 1]?.text === "]";
  const start = isList ? openingIndex(tokens, as - 1) : as - 1;
  if (tokens[start - 1]?.text !== "," && !isKeyword(tokens, start - 1, "WITH")) return null;
  const token = tokens[start];
  return isList ? "list" : (kindOfToken(token) ?? kinds.get(token?.text ?? "") ?? null);
}

function note(kinds: Map<string, Kind>, name: string, kind: Kind | null): void {
  if (kind !== null) kinds.set(name, kind);
}

function kindOfValue(value: unknown): Kind | null {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string" || typeof value === "boolean") return typeof value as Kind;
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null ? "map" : null;
}

function kindOfToken(token: Token | undefined): Kind | null {
  if (token?.kind === "number") return /^\d+$/u.test(token.text) ? "integer" : "number";
  if (token?.kind === "string") return "string";
  return token?.kind === "word" && /^(?:true|false)$/iu.test(token.text) ? "boolean" : null;
}

/** An element of what has none, or named by what cannot name it: `5[0]`, `list['a']`; -1 where there is none. */
export function wrongElement(tokens: readonly Token[], params: Params): number {
  const kinds = kindsOf(tokens, params);
  return tokens.findIndex(({ text }, at) => {
    const kind = kinds.get(text);
    const isElement = tokens[at + 1]?.text === "[" && closingIndex(tokens, at + 1) === at + 3;
    if (kind === undefined || tokens[at - 1]?.text === ".") return false;
    if (tokens[at + 1]?.text === "." && isName(tokens[at + 2])) return kind !== "map";
    return (
      isElement && !fits(kind, kinds.get(tokens[at + 2]?.text ?? "") ?? kindOfToken(tokens[at + 2]))
    );
  });
}

function fits(kind: Kind, index: Kind | null): boolean {
  if (kind === "list") return index === null || index === "integer";
  return kind === "map" && (index === null || index === "string");
}

function isName(token: Token | undefined): boolean {
  return token?.kind === "word" || token?.kind === "name";
}
