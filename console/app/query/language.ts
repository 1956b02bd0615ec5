import {
  autocomplete,
  formatQuery,
  lintCypherQuery,
  type SymbolTable,
} from "@neo4j-cypher/language-support";
import type { CompletionItem, LanguageKnowledge, LintItem } from "./language-messages.ts";
import { parameterNames } from "./parameters.ts";
import { labelsAtProperty } from "./property-context.ts";
import { refusals } from "./refusals.ts";
import { refuses } from "./refused.ts";

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

/** What the editor asks of a Cypher text. */
export interface Language {
  complete(text: string, position: number, manual: boolean): CompletionItem[];
  lint(text: string): LintItem[];
  format(text: string): string;
}

/** Every `$name` counts as known: its field stands below the editor. */
function parametersOf(text: string): Record<string, unknown> {
  return Object.fromEntries(parameterNames(text).map((name) => [name, ""]));
}

/** The properties that go with labels; `null` when one of them is not known. */
function propertiesOf(
  { properties }: LanguageKnowledge,
  labels: readonly string[] | null,
): ReadonlySet<string> | null {
  if (!labels || labels.length === 0) return null;
  const known = labels.map((label) => properties[label]);
  return known.includes(undefined) ? null : new Set(known.flatMap((names) => names ?? []));
}

/** Completion, findings and layout of Cypher by what a store holds and what any store may hold. */
export function createLanguage(knowledge: LanguageKnowledge): Language {
  let last: { text: string; symbolTables: SymbolTable[]; items: LintItem[] } | null = null;
  const analyse = (text: string) => {
    if (last?.text === text) return last;
    const schema = { ...knowledge.known, parameters: parametersOf(text) };
    const { diagnostics, symbolTables } = lintCypherQuery(text, schema);
    const items = diagnostics.map(({ offsets, severity, message }) => ({
      from: offsets.start,
      to: offsets.end,
      severity: severity === 1 ? ("error" as const) : ("warning" as const),
      message: typeof message === "string" ? message : message.value,
    }));
    last = { text, symbolTables, items };
    return last;
  };
  return {
    complete(text, position, manual) {
      // The service takes the end of the text for the place where is typed.
      const typed = text.slice(0, position);
      const { symbolTables } = analyse(typed);
      const properties = propertiesOf(knowledge, labelsAtProperty(typed, symbolTables));
      const symbolsInfo = { query: typed, symbolTables };
      return autocomplete(typed, knowledge.offered, { manual, symbolsInfo })
        .filter((item) => !refuses(knowledge.unsupported, item.insertText ?? item.label))
        .map((item) => ({
          label: item.label,
          insert: item.insertText ?? item.label,
          kind: KINDS.get(item.kind ?? 0) ?? "property",
        }))
        .filter(({ kind, label }) => kind !== "property" || (properties?.has(label) ?? true));
    },
    lint: (text) => [...analyse(text).items, ...refusals(knowledge.unsupported, text)],
    format: formatted,
  };
}

function formatted(text: string): string {
  try {
    return formatQuery(text).formattedQuery;
  } catch {
    return text;
  }
}
