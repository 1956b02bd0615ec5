import type { Edit } from "./edits.ts";
import { isKeyword, type Token } from "./tokens.ts";

/**
 * Aliases for the items of the outer RETURN clauses that have none, so that a column is named by
 * its text as typed (as Neo4j does) and a node beside an aggregate stays a node.
 */
export function aliasEdits(cypher: string, tokens: readonly Token[]): Edit[] {
  const insertions: Edit[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.depth === 0 && isKeyword(tokens, index, "RETURN")) {
      insertions.push(...aliasItems(cypher, tokens, index + 1));
    }
  }
  return insertions;
}

function aliasItems(cypher: string, tokens: readonly Token[], from: number): Edit[] {
  const insertions: Edit[] = [];
  let first = isKeyword(tokens, from, "DISTINCT") ? from + 1 : from;
  for (let index = first; index <= tokens.length; index += 1) {
    const ends = endsReturn(tokens, index);
    if (!ends && !isSeparator(tokens[index])) continue;
    const insertion = aliasItem(cypher, tokens.slice(first, index));
    if (insertion) insertions.push(insertion);
    if (ends) break;
    first = index + 1;
  }
  return insertions;
}

function isSeparator(token: Token | undefined): boolean {
  return token?.depth === 0 && token.text === ",";
}

function endsReturn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (token.depth !== 0) return false;
  return (
    token.text === ";" || isKeyword(tokens, index, "ORDER", "SKIP", "OFFSET", "LIMIT", "UNION")
  );
}

function aliasItem(cypher: string, item: readonly Token[]): Edit | null {
  const first = item[0];
  const last = item.at(-1);
  if (!first || !last || (item.length === 1 && first.text === "*")) return null;
  if (item.some((token, index) => token.depth === 0 && isKeyword(item, index, "AS"))) return null;
  const name = cypher.slice(first.start, last.end);
  const plain = item.length === 1 && first.kind === "name" ? name.slice(1, -1) : escapeName(name);
  return { offset: last.end, text: ` AS \`${plain}\`` };
}

function escapeName(name: string): string {
  return name.replaceAll("`", "``");
}

/**
 * A LIMIT behind the last outer RETURN where it has none, so that a query cannot fill the memory
 * with rows nobody will see; nothing for a UNION, whose LIMIT belongs to one branch.
 */
export function limitEdit(tokens: readonly Token[], limit: number): Edit | null {
  const outer = tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token }) => token.depth === 0);
  const has = (word: string) => outer.some(({ index }) => isKeyword(tokens, index, word));
  if (has("UNION")) return null;
  const lastReturn = outer.findLast(({ index }) => isKeyword(tokens, index, "RETURN"));
  if (!lastReturn) return null;
  const limited = outer.some(
    ({ index }) => index > lastReturn.index && isKeyword(tokens, index, "LIMIT"),
  );
  const last = tokens.at(-1);
  return limited || !last ? null : { offset: last.end, text: `\nLIMIT ${limit}` };
}
