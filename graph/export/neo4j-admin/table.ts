import { type ColumnType, cell, typeOf, wider } from "./cells.ts";

/**
 * A file of nodes or relationships that grows row by row. Its columns are the properties of the first
 * row, which all rows must have; the header is a file of its own because types are known only at the end.
 */
export interface Table {
  /** Fields that identify the row (`id:ID(Article)`, `:LABEL`), in front of the properties. */
  readonly fixed: readonly string[];
  /** The line of a row, with its line break. */
  row(fixed: readonly string[], properties: Record<string, unknown>): string;
  /** The header line. */
  header(): string;
  /** Properties of which some values were empty lists: the importer leaves those out. */
  emptyLists(): string[];
}

/** An empty {@link Table}. */
export function createTable(fixed: readonly string[]): Table {
  const columns = new Map<string, ColumnType>();
  const empty = new Set<string>();
  const note = (name: string, value: unknown) => {
    const isEmpty = Array.isArray(value) && value.length === 0;
    if (isEmpty) empty.add(name);
    const known = columns.get(name);
    const found = typeOf(value);
    if (known === undefined) columns.set(name, found);
    else if (!isEmpty) columns.set(name, { ...known, type: wider(known.type, found.type) });
  };
  return {
    fixed,
    row: (identity, properties) => {
      for (const [name, value] of Object.entries(properties)) note(name, value);
      const cells = [...columns.keys()].map((name) => cell(properties[name]));
      return `${[...identity.map(cell), ...cells].join(",")}\n`;
    },
    header: () => {
      const names = [...columns].map(
        ([name, { type, isList }]) => `${name}:${type}${isList ? "[]" : ""}`,
      );
      return `${[...fixed, ...names].join(",")}\n`;
    },
    emptyLists: () => [...empty],
  };
}
