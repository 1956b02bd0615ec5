/** A place in a text: `line` and `column` count from 1, `offset` from 0; all in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** The place of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { line, column: offset - before.lastIndexOf("\n"), offset };
}

/** The offset of a line and column, both counted from 1; beyond the end it is the text's length. */
export function offsetAt(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
  return Math.min(text.length, before + column - 1);
}
