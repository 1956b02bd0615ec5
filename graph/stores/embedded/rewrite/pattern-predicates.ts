import type { Edit } from "../../../cypher/edits.ts";
import { isKeyword, type Token } from "../../../cypher/tokens.ts";
import { LABEL_OPERATORS, labelPredicate, labelRange } from "./labels.ts";
import { type PredicatePlace, predicatePlace } from "./pattern-places.ts";

/** A node or relationship in a pattern, by the indexes of its tokens. */
interface Part {
  open: number;
  close: number;
  /** Index of the variable, null where it has none. */
  variable: number | null;
  /** The label expression behind the first `:`, half-open; null where labels are plain. */
  labels: [number, number] | null;
  /** The condition behind WHERE, half-open. */
  condition: [number, number] | null;
}

/**
 * Takes label expressions `(n:A|B)` and conditions `(n WHERE n.x = 1)` out of patterns and puts
 * them behind the pattern's WHERE: the engine reads neither inside a pattern, and they mean the
 * same there. Patterns where this cannot be done stay as they are.
 */
export function patternPredicates(cypher: string, tokens: readonly Token[]): Edit[] {
  const edits: Edit[] = [];
  const places = new Map<string, { place: PredicatePlace; predicates: string[] }>();
  // A variable of ours would be a column of `*`.
  const star = tokens.some(
    (_, at) => isKeyword(tokens, at, "RETURN", "WITH") && tokens[at + 1]?.text === "*",
  );
  for (let at = 0; at < tokens.length; at += 1) {
    const part = readPart(tokens, at);
    if (!part || (star && part.variable === null)) continue;
    const place = predicatePlace(tokens, at);
    if (!place) continue;
    const name = nameOf(cypher, tokens, part);
    const found = places.get(`${place.where} ${place.end}`) ?? { place, predicates: [] };
    places.set(`${place.where} ${place.end}`, found);
    found.predicates.push(...takeOut(cypher, tokens, { part, name, edits }));
  }
  for (const { place, predicates } of places.values()) {
    edits.push(...putIn(tokens, place, predicates.join(" AND ")));
  }
  return edits;
}

function nameOf(cypher: string, tokens: readonly Token[], part: Part): string {
  const token = part.variable === null ? undefined : tokens[part.variable];
  return token ? cypher.slice(token.start, token.end) : `pattern_part_${part.open}`;
}

/** The predicates of a part, which `edits` then removes from the pattern. */
function takeOut(
  cypher: string,
  tokens: readonly Token[],
  { part, name, edits }: { part: Part; name: string; edits: Edit[] },
): string[] {
  const predicates: string[] = [];
  const open = tokens[part.open];
  if (part.variable === null && open) edits.push({ offset: open.end, text: name });
  if (part.labels) {
    const [from, to] = part.labels;
    edits.push(removal(tokens, from - 1, to));
    predicates.push(`(${labelPredicate(cypher, tokens.slice(from, to), name)})`);
  }
  if (part.condition) {
    const [from, to] = part.condition;
    edits.push(removal(tokens, from - 1, to));
    predicates.push(`(${cypher.slice(tokens[from]?.start, tokens[to - 1]?.end)})`);
  }
  return predicates;
}

function removal(tokens: readonly Token[], from: number, to: number): Edit {
  const start = tokens[from]?.start ?? 0;
  return { offset: start, removed: (tokens[to - 1]?.end ?? start) - start, text: " " };
}

function putIn(tokens: readonly Token[], place: PredicatePlace, predicate: string): Edit[] {
  const end = tokens[place.end - 1]?.end ?? 0;
  const where = place.where === null ? undefined : tokens[place.where];
  if (!where) return [{ offset: end, text: ` WHERE ${predicate}` }];
  return [
    { offset: where.end, text: ` ${predicate} AND (` },
    { offset: end, text: ")" },
  ];
}

/** Reads the part that opens at `at` when it holds something to take out. */
function readPart(tokens: readonly Token[], at: number): Part | null {
  const isNode = tokens[at]?.text === "(";
  if (!isNode && !opensRelationship(tokens, at)) return null;
  const close = closing(tokens, at);
  if (close < 0 || (!isNode && hasLength(tokens.slice(at, close)))) return null;
  return readInside(tokens, { open: at, close }, isNode);
}

function closing(tokens: readonly Token[], open: number): number {
  const depth = tokens[open]?.depth;
  return tokens.findIndex((token, index) => index > open && token.depth === depth);
}

function readInside(
  tokens: readonly Token[],
  { open: at, close }: Pick<Part, "open" | "close">,
  isNode: boolean,
): Part | null {
  const variable = isVariable(tokens, at + 1) ? at + 1 : null;
  const colon = (variable ?? at) + 1;
  const range = tokens[colon]?.text === ":" ? labelRange(tokens, colon + 1, close) : null;
  const labels = isNode && range && isExpression(tokens.slice(...range)) ? range : null;
  const condition = conditionRange(tokens, range?.[1] ?? colon, close);
  return labels || condition ? { open: at, close, variable, labels, condition } : null;
}

function opensRelationship(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "[" && tokens[at - 1]?.text === "-";
}

function isVariable(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return (kind === "word" || kind === "name") && !isKeyword(tokens, at, "WHERE");
}

function isExpression(labels: readonly Token[]): boolean {
  return labels.some(({ text }) => LABEL_OPERATORS.has(text));
}

/** Whether a relationship stands for several: a condition on one cannot move to all. */
function hasLength(tokens: readonly Token[]): boolean {
  const depth = (tokens[0]?.depth ?? 0) + 1;
  return tokens.some((token) => token.text === "*" && token.depth === depth);
}

function conditionRange(
  tokens: readonly Token[],
  from: number,
  close: number,
): [number, number] | null {
  const depth = (tokens[close]?.depth ?? 0) + 1;
  for (let at = from; at < close; at += 1) {
    if (tokens[at]?.depth === depth && isKeyword(tokens, at, "WHERE")) return [at + 1, close];
  }
  return null;
}
