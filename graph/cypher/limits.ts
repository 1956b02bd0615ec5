import { AppError } from "#schemas/errors.ts";
import { positionAt } from "./position.ts";
import { isKeyword, type Token } from "./tokens.ts";

/** Longest query, in UTF-16 code units: what people write is far shorter, and checks stay quick. */
const MAX_LENGTH = 100_000;

/**
 * Most words and signs of a query; strings, numbers and commas, which lists have many of, do not
 * count. Nothing stops a parser: one of Neo4j's that read `CASE` 2,000 deep held the memory of the
 * whole server for ten minutes after its query had been given up.
 */
const MAX_WORDS = 2_000;

/** How deep brackets and `CASE` may be nested, and how often a sign or `NOT` may be repeated. */
const MAX_DEPTH = 100;

const PARAMETERS = "Give long lists and texts as parameters ($name).";
const SIMPLER = "Split the query, or give its data as parameters ($name).";

/** Throws `query-syntax` for a text that is too long to be read at all. */
export function refuseTooLong(text: string): void {
  if (text.length <= MAX_LENGTH) return;
  throw tooMuch(`has more than ${MAX_LENGTH} characters`, text, [MAX_LENGTH, PARAMETERS]);
}

/** Throws `query-syntax` for a text that a parser would take too long to read. */
export function refuseTooMuch(text: string, tokens: readonly Token[]): void {
  const words = tokens.filter(({ kind, text: part }) => {
    return kind !== "string" && kind !== "number" && part !== ",";
  });
  const beyond = words[MAX_WORDS];
  if (beyond) {
    throw tooMuch(`has more than ${MAX_WORDS} words and signs`, text, [beyond.start, SIMPLER]);
  }
  const deep = tokens.find(({ depth }) => depth > MAX_DEPTH) ?? tooDeep(tokens);
  if (deep) throw tooMuch(`is nested more than ${MAX_DEPTH} deep`, text, [deep.start, SIMPLER]);
}

/** Where `CASE` or a repeated sign is nested too deep. */
function tooDeep(tokens: readonly Token[]): Token | undefined {
  let cases = 0;
  let repeated = 0;
  return tokens.find((token, index) => {
    if (isKeyword(tokens, index, "CASE")) cases += 1;
    if (isKeyword(tokens, index, "END")) cases -= 1;
    const isPrefix = /^(?:not|[-+])$/iu.test(token.text);
    repeated = isPrefix && tokens[index - 1]?.text === token.text ? repeated + 1 : 0;
    return cases > MAX_DEPTH || repeated > MAX_DEPTH;
  });
}

function tooMuch(what: string, text: string, [offset, hint]: [number, string]): AppError {
  return new AppError("query-syntax", `The query ${what}.`, { hint, ...positionAt(text, offset) });
}
