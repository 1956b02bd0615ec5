import type { Edit } from "../../../cypher/edits.ts";
import { isKeyword, type Token } from "../../../cypher/tokens.ts";

/**
 * A property's name in back ticks behind a dot, of which the engine reads none, as `['name']`. Where
 * properties are set or removed they stay as they are.
 */
export function propertyNames(_: string, tokens: readonly Token[]): Edit[] {
  if (tokens.some((_token, at) => isKeyword(tokens, at, "SET", "REMOVE"))) return [];
  return tokens.flatMap(({ kind, text, end }, at) => {
    const dot = tokens[at - 1];
    if (kind !== "name" || dot?.text !== "." || text.endsWith("`") === false) return [];
    const name = text.slice(1, -1).replaceAll("``", "`").replace(/[\\']/gu, "\\$&");
    return [{ offset: dot.start, removed: end - dot.start, text: `['${name}']` }];
  });
}
