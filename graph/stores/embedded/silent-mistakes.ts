import { AppError } from "#schemas/errors.ts";
import type { Position } from "../../cypher/position.ts";
import { isKeyword, type Token, tokenize } from "../../cypher/tokens.ts";
import type { Params } from "../../store.ts";
import { wrongElement } from "./known-values.ts";
import { closingIndex } from "./rewrite/brackets.ts";

/** A mistake that Neo4j tells, its analysis of the text does not find and the engine runs through. */
interface SilentMistake {
  /** What is wrong, as a sentence. */
  message: string;
  example: string;
  /** The parameters of the example. */
  params?: Params;
  /** The index of the token where it is; -1 where it is not. */
  find(tokens: readonly Token[], params: Params): number;
}

const AGGREGATES = new Set(
  "count sum avg min max collect stdev stdevp percentilecont percentiledisc".split(" "),
);

/** The index of the first token inside the brackets of such a call that fits; -1 where none does. */
function inCall(
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  fits: (index: number, call: { open: number; close: number }) => boolean,
): number {
  for (const [at, { text }] of tokens.entries()) {
    if (!names.has(text.toLowerCase()) || tokens[at + 1]?.text !== "(") continue;
    const call = { open: at + 1, close: closingIndex(tokens, at + 1) };
    for (let index = at + 2; index < call.close; index += 1) if (fits(index, call)) return index;
  }
  return -1;
}

/** The share of a percentile: a number written out or a parameter. */
function isNoShare(token: Token | undefined, params: Params): boolean {
  if (token?.kind !== "number" && token?.kind !== "parameter") return false;
  const value = token.kind === "number" ? Number(token.text) : params[token.text.slice(1)];
  return typeof value === "number" && (value < 0 || value > 1);
}

const CLAUSES = "MATCH CREATE MERGE SET DELETE RETURN WITH WHERE UNWIND".split(" ");

/** The clause that each token stands in, in upper case. */
function clausesOf(tokens: readonly Token[]): string[] {
  let clause = "";
  return tokens.map(({ text }, at) => {
    if (isKeyword(tokens, at, ...CLAUSES)) clause = text.toUpperCase();
    return clause;
  });
}

/** A relationship's name that stands twice in the patterns of one MATCH. */
function relationshipTwice(tokens: readonly Token[]): number {
  const clauses = clausesOf(tokens);
  let seen = new Set<string>();
  return tokens.findIndex(({ kind, text, depth }, at) => {
    if (isKeyword(tokens, at, "MATCH")) seen = new Set();
    const isNamed = tokens[at - 1]?.text === "[" && tokens[at - 2]?.text === "-";
    if (!isNamed || kind === "symbol" || depth !== 1 || clauses[at] !== "MATCH") return false;
    return seen.size === seen.add(text).size;
  });
}

/** A node that has a name from before and is described again where something is created. */
function describedAgain(tokens: readonly Token[]): number {
  const clauses = clausesOf(tokens);
  let known = new Set<string>();
  return tokens.findIndex(({ kind, text }, at) => {
    if (isKeyword(tokens, at, "WITH", "UNION")) known = new Set();
    const isNode = tokens[at - 1]?.text === "(" && (kind === "word" || kind === "name");
    if (!isNode || !opensPattern(tokens, at - 1)) return false;
    const isNew = known.size < known.add(text).size;
    const isDescribed = [":", "{"].includes(tokens[at + 1]?.text ?? "");
    return !isNew && isDescribed && ["CREATE", "MERGE"].includes(clauses[at] ?? "");
  });
}

function opensPattern(tokens: readonly Token[], bracket: number): boolean {
  const isFirst = isKeyword(tokens, bracket - 1, "MATCH", "CREATE", "MERGE");
  return isFirst || /^[-<>,]$/u.test(tokens[bracket - 1]?.text ?? "");
}

/** A property, the labels or the keys of something that was deleted before. */
function deletedUse(tokens: readonly Token[]): number {
  const clauses = clausesOf(tokens);
  const deleted = new Set(
    tokens
      .filter(({ kind }, at) => clauses[at] === "DELETE" && kind === "word")
      .map(({ text }) => text),
  );
  return tokens.findIndex(({ text }, at) => {
    if (clauses[at] !== "RETURN" || !deleted.has(text) || !clauses.slice(0, at).includes("DELETE"))
      return false;
    const reader = tokens[at - 2]?.text ?? "";
    return tokens[at + 1]?.text === "." || /^(?:labels|keys|properties)$/iu.test(reader);
  });
}

/** The first token of a clause that fits, by its index. */
function inClause(
  tokens: readonly Token[],
  clause: string,
  fits: (token: Token, at: number) => boolean,
): number {
  const clauses = clausesOf(tokens);
  return tokens.findIndex((token, at) => clauses[at] === clause && fits(token, at));
}

/** All of them; a test holds that each example is refused. */
export const SILENT_MISTAKES: readonly SilentMistake[] = [
  {
    message: "The share of a percentile lies between 0 and 1.",
    example: "UNWIND [1, 2] AS x RETURN percentileDisc(x, $share) AS p",
    params: { share: 1.1 },
    find: (tokens, params) =>
      inCall(tokens, new Set(["percentiledisc", "percentilecont"]), (index, { open }) => {
        const depth = (tokens[open]?.depth ?? 0) + 1;
        const isSecond = tokens[index - 1]?.text === "," && tokens[index]?.depth === depth;
        const isMinus =
          isSecond && tokens[index]?.text === "-" && tokens[index + 1]?.kind === "number";
        return isMinus || (isSecond && isNoShare(tokens[index], params));
      }),
  },
  {
    message:
      "Only lists, by whole numbers, and maps, by texts, have elements; only maps and what the graph holds have properties.",
    example: "WITH $x AS x RETURN x[0] AS y",
    params: { x: 5 },
    find: wrongElement,
  },
  {
    message: "The step of a range cannot be 0.",
    example: "RETURN range(2, 8, 0) AS list",
    find: (tokens) =>
      inCall(
        tokens,
        new Set(["range"]),
        (index, { close }) =>
          index === close - 1 &&
          tokens[index]?.text === "0" &&
          tokens[index - 1]?.text === "," &&
          tokens.slice(0, index - 1).findLastIndex(({ text }) => text === ",") >
            tokens.slice(0, index).findLastIndex(({ text }) => text.toLowerCase() === "range"),
      ),
  },
  {
    message: "rand() cannot stand inside of an aggregation.",
    example: "RETURN count(rand()) AS n",
    find: (tokens) =>
      inCall(
        tokens,
        AGGREGATES,
        (index) => tokens[index]?.text.toLowerCase() === "rand" && tokens[index + 1]?.text === "(",
      ),
  },
  {
    message: "A \\u in text is followed by four hexadecimal digits.",
    example: "RETURN '\\uH' AS text",
    find: (tokens) =>
      tokens.findIndex(
        ({ kind, text }) =>
          kind === "string" && /(?<!\\)(?:\\\\)*\\u(?![0-9A-Fa-f]{4})/u.test(text),
      ),
  },
  {
    message: "A relationship cannot stand twice in one MATCH under the same name.",
    example: "MATCH (a)-[r]->()-[r]->(b) RETURN a",
    find: relationshipTwice,
  },
  {
    message: "This node has its name already: it can be used here, but not described again.",
    example: "CREATE (n:A)-[:T]->(), (n:B)-[:T]->() RETURN n",
    find: describedAgain,
  },
  {
    message: "MERGE cannot look for a property that is null.",
    example: "MERGE (n {num: null}) RETURN n",
    find: (tokens) =>
      inClause(
        tokens,
        "MERGE",
        ({ text }, at) => /^null$/iu.test(text) && tokens[at - 1]?.text === ":",
      ),
  },
  {
    message: "A property holds single values or lists of them, no maps.",
    example: "MATCH (n) SET n.list = [{num: 1}] RETURN n",
    find: (tokens) =>
      inClause(tokens, "SET", ({ text }, at) => {
        const [last, before, third] = [1, 2, 3].map((back) => tokens[at - back]?.text);
        if (text !== "{") return false;
        return (last === "[" && before === "=") || (last === "=" && third === ".");
      }),
  },
  {
    message: "What was deleted has no properties and labels any more.",
    example: "MATCH (n) DELETE n RETURN n.name AS name",
    find: deletedUse,
  },
];

/**
 * Throws `query-syntax` for what Neo4j refuses and the engine answers all the same. `placeAt` tells
 * the place of an offset of the text.
 */
export function refuseSilentMistakes(
  body: string,
  params: Params,
  placeAt: (offset: number) => Position,
): void {
  const tokens = tokenize(body);
  for (const { message, find } of SILENT_MISTAKES) {
    const token = tokens[find(tokens, params)];
    if (token) throw new AppError("query-syntax", message, placeAt(token.start));
  }
}
