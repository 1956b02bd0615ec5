/** A schema in the words of the language service. */
export interface LanguageSchema {
  labels: string[];
  relationshipTypes: string[];
  propertyKeys: string[];
  parameters: Record<string, unknown>;
  graphSchema: { from: string; relType: string; to: string }[];
}

/** What the editor's help goes by. */
export interface LanguageKnowledge {
  /** What the open store holds: completion offers it. */
  offered: LanguageSchema;
  /** What any store may hold: the linter warns of anything else. */
  known: LanguageSchema;
  /** The properties that completion offers, by label or relationship type. */
  properties: Record<string, string[]>;
  /** Cypher features that the open store refuses. */
  unsupported: readonly string[];
}

/** A completion; `from` is where the replaced word starts in the text (UTF-16 code units). */
export interface CompletionItem {
  label: string;
  insert: string;
  kind: "variable" | "type" | "keyword" | "property" | "function";
}

/** A finding of the linter with offsets into the text (UTF-16 code units, end exclusive). */
export interface LintItem {
  from: number;
  to: number;
  severity: "error" | "warning";
  message: string;
}

export type LanguageRequest =
  | { id: number; kind: "schema"; knowledge: LanguageKnowledge }
  | { id: number; kind: "complete"; text: string; position: number; manual: boolean }
  | { id: number; kind: "lint"; text: string }
  | { id: number; kind: "format"; text: string };

export type LanguageAnswer =
  | { id: number; kind: "complete"; items: CompletionItem[] }
  | { id: number; kind: "lint"; items: LintItem[] }
  | { id: number; kind: "format"; text: string };
