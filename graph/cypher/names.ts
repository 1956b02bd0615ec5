import { type Patterns, patternsIn } from "./patterns.ts";
import { isKeyword, type Token } from "./tokens.ts";

/** What a name in a statement stands for. */
export type NameKind = "label" | "type" | "property";

/** A name that a statement looks for in the store; `offset` counts UTF-16 code units from 0. */
export interface SoughtName {
  kind: NameKind;
  name: string;
  offset: number;
}

const CLAUSES = [
  ...["MATCH", "WITH", "RETURN", "UNWIND", "CALL", "WHERE", "ORDER"],
  ...["CREATE", "MERGE", "SET", "REMOVE", "DELETE", "FOREACH", "INSERT"],
];
const WRITING = new Set(["CREATE", "MERGE", "SET", "REMOVE", "INSERT"]);

/**
 * The labels, relationship types and properties that a statement looks for. Names that it writes are
 * left out, and so are properties of what may be a map: only variables that stand for nodes and
 * relationships of a pattern, and of nothing else, count.
 */
export function soughtNames(tokens: readonly Token[]): SoughtName[] {
  const patterns = patternsIn(tokens);
  let clause = "";
  return tokens.flatMap((token, at) => {
    if (isKeyword(tokens, at, ...CLAUSES)) clause = token.text.toUpperCase();
    return WRITING.has(clause) ? [] : namesAt(tokens, at, patterns);
  });
}

/** The names that begin behind a sign. */
function namesAt(tokens: readonly Token[], at: number, patterns: Patterns): SoughtName[] {
  const sought = (kind: NameKind, index: number): SoughtName[] => {
    const token = tokens[index];
    return token ? [{ kind, name: plainName(token), offset: token.start }] : [];
  };
  const sign = tokens[at]?.text;
  if (sign === "." && isProperty(tokens, at, patterns.variables)) return sought("property", at + 1);
  if (sign !== ":") return [];
  if (patterns.isKeyOfPattern(at)) return sought("property", at - 1);
  const kind = patterns.labelKind(at);
  if (kind === null) return [];
  return labelNames(tokens, at, patterns.isList(at)).flatMap((index) => sought(kind, index));
}

/** A name without its back ticks. */
export function plainName({ kind, text }: Token): string {
  return kind === "name" ? text.slice(1, -1).replaceAll("``", "`") : text;
}

const isName = (token: Token | undefined) => token?.kind === "word" || token?.kind === "name";

/** Indexes of the names of a label expression behind a colon. In lists `|` ends it. */
function labelNames(tokens: readonly Token[], colon: number, inList: boolean): number[] {
  const ends = tokens.findIndex(
    (_, at) => at > colon && !isOfLabels(tokens, at, { colon, inList }),
  );
  const range = tokens.slice(colon + 1, ends < 0 ? undefined : ends);
  return range.flatMap((token, index) => (isName(token) ? [colon + 1 + index] : []));
}

function isOfLabels(
  tokens: readonly Token[],
  at: number,
  { colon, inList }: { colon: number; inList: boolean },
): boolean {
  const token = tokens[at];
  if (!token || token.depth < (tokens[colon]?.depth ?? 0)) return false;
  if (isName(token)) return /^[:!(&|]$/u.test(tokens[at - 1]?.text ?? "");
  return inList ? /^[!(&)]$/u.test(token.text) : /^[!(&|)]$/u.test(token.text);
}

function isProperty(
  tokens: readonly Token[],
  dot: number,
  variables: ReadonlyMap<string, unknown>,
): boolean {
  const owner = tokens[dot - 1];
  if (!isName(tokens[dot + 1]) || tokens[dot + 2]?.text === "(") return false;
  if (!owner || !isName(owner) || tokens[dot - 2]?.text === ".") return false;
  return variables.has(plainName(owner));
}
