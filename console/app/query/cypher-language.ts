import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tags } from "@lezer/highlight";

/** Reserved and clause words of openCypher 9 and Cypher 5 that colouring needs. */
const KEYWORDS = new Set(
  `all and any as asc ascending by call case collect contains count create delete desc descending
  detach distinct else end ends exists explain false foreach from in is limit load match merge none
  not null on optional or order profile remove return set shortestpath allshortestpaths single skip
  starts then true union unwind using when where with xor yield`.split(/\s+/u),
);

interface State {
  inComment: boolean;
  /** The last sign that is not a space, to tell labels and properties from variables. */
  before: string;
}

/** A tiny tokenizer: it colours at once, while the worker understands later. */
export const cypherLanguage = StreamLanguage.define<State>({
  name: "cypher",
  startState: () => ({ inComment: false, before: "" }),
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
  },
  token(stream, state) {
    if (state.inComment) {
      state.inComment = !stream.match(/^.*?\*\//u);
      if (state.inComment) stream.skipToEnd();
      return "comment";
    }
    if (stream.eatSpace()) return null;
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match("/*")) {
      state.inComment = true;
      return "comment";
    }
    return plainToken(stream, state);
  },
});

/** Signs by pattern: what each one is called in the style below. */
const PATTERNS: readonly [RegExp, string][] = [
  [/^'(?:[^'\\]|\\.)*'?/u, "string"],
  [/^"(?:[^"\\]|\\.)*"?/u, "string"],
  [/^\$\w+/u, "atom"],
  [/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/u, "number"],
  [/^[()[\]{}]/u, "bracket"],
  [/^(?:<-|->|<=|>=|<>|=~|[-+*/%^=<>|!])/u, "operator"],
];

type Stream = Parameters<NonNullable<Parameters<typeof StreamLanguage.define>[0]["token"]>>[0];

function plainToken(stream: Stream, state: State): string | null {
  for (const [pattern, name] of PATTERNS) {
    if (stream.match(pattern)) {
      state.before = stream.current();
      return name;
    }
  }
  if (stream.match(/^(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`?)/u)) {
    const name = wordToken(stream.current(), state.before, stream.peek() === "(");
    state.before = "word";
    return name;
  }
  state.before = stream.next() ?? "";
  return null;
}

function wordToken(word: string, before: string, called: boolean): string {
  if (before === ":" || before === "|") return "typeName";
  if (before === ".") return "propertyName";
  if (KEYWORDS.has(word.toLowerCase()) && !(called && word.toLowerCase() === "count"))
    return "keyword";
  return called ? "variableName.function" : "variableName";
}

/** Colours by CSS variables, so that both themes fit. */
export const cypherColors = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
    { tag: tags.typeName, color: "var(--code-label)" },
    { tag: tags.propertyName, color: "var(--code-property)" },
    { tag: tags.string, color: "var(--code-string)" },
    { tag: tags.number, color: "var(--code-string)" },
    { tag: tags.atom, color: "var(--code-parameter)", fontWeight: "600" },
    { tag: tags.function(tags.variableName), color: "var(--code-function)" },
    { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  ]),
);
