import "./install-polyfills.ts";
import { autocomplete, formatQuery, lintCypherQuery } from "@neo4j-cypher/language-support";
import type {
  CompletionItem,
  LanguageAnswer,
  LanguageRequest,
  LanguageSchema,
  LintItem,
} from "./language-messages.ts";
import { parameterNames } from "./parameters.ts";
import { refusals } from "./refusals.ts";
import { refuses } from "./refused.ts";

/** The language service is several megabytes and slow at its first call: it lives here alone. */
let schema: LanguageSchema = {
  labels: [],
  relationshipTypes: [],
  propertyKeys: [],
  parameters: {},
  graphSchema: [],
};

let unsupported: readonly string[] = [];

/** Kinds of the language server protocol (LSP 3.17, CompletionItemKind) that the service answers. */
const KINDS = new Map<number, CompletionItem["kind"]>([
  [3, "function"],
  [6, "variable"],
  [10, "property"],
  [14, "keyword"],
  [20, "type"],
  [22, "type"],
  [23, "type"],
]);

function complete(text: string, position: number, manual: boolean): CompletionItem[] {
  return autocomplete(text, schema, { caretPosition: position, manual })
    .filter((item) => !refuses(unsupported, item.insertText ?? item.label))
    .map((item) => ({
      label: item.label,
      insert: item.insertText ?? item.label,
      kind: KINDS.get(item.kind ?? 0) ?? "property",
    }));
}

/** Every `$name` counts as known: its field stands below the editor. */
function parametersOf(text: string): Record<string, unknown> {
  return Object.fromEntries(parameterNames(text).map((name) => [name, ""]));
}

function lint(text: string): LintItem[] {
  return lintCypherQuery(text, { ...schema, parameters: parametersOf(text) }).diagnostics.map(
    ({ offsets, severity, message }) => ({
      from: offsets.start,
      to: offsets.end,
      severity: severity === 1 ? "error" : "warning",
      message: typeof message === "string" ? message : message.value,
    }),
  );
}

self.addEventListener("message", ({ data }: MessageEvent<LanguageRequest>) => {
  if (data.kind === "schema") {
    schema = data.schema;
    unsupported = data.unsupported;
    return;
  }
  self.postMessage(answer(data));
});

function answer(request: Exclude<LanguageRequest, { kind: "schema" }>): LanguageAnswer {
  const { id, kind, text } = request;
  if (kind === "complete") {
    return { id, kind, items: complete(text, request.position, request.manual) };
  }
  if (kind === "format") return { id, kind, text: format(text) };
  return { id, kind, items: [...lint(text), ...refusals(unsupported, text)] };
}

function format(text: string): string {
  try {
    return formatQuery(text).formattedQuery;
  } catch {
    return text;
  }
}
