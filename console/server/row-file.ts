import { TextEncoder } from "node:util";
import type { RowFormat } from "#schemas/api.ts";
import type { QueryValue } from "#schemas/query.ts";
import { csvRows, csvTable } from "../commands/table.ts";

/** A part of a result: its column names and some of its rows. */
export interface Rows {
  columns: string[];
  rows: QueryValue[][];
}

/** Pages of rows as the text of one file: CSV with a head, or a JSON list of objects by column. */
export async function* rowFile(
  pages: AsyncIterable<Rows>,
  format: RowFormat,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const page of pages) {
    yield format === "csv" ? csvPart(page, isFirst) : jsonPart(page, isFirst);
    isFirst = false;
  }
  if (format === "json") yield "\n]\n";
}

function csvPart({ columns, rows }: Rows, isFirst: boolean): string {
  return isFirst ? csvTable(columns, rows) : csvRows(rows);
}

function jsonPart({ columns, rows }: Rows, isFirst: boolean): string {
  const objects = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null]))),
  );
  if (objects.length === 0) return isFirst ? "[" : "";
  return `${isFirst ? "[\n" : ",\n"}${objects.join(",\n")}`;
}

/**
 * Text as the body of an answer. The first part is awaited, so that a failure before it can still
 * be told; a later failure breaks the connection, so that nobody takes half a file for a whole one.
 * `onEnd` is called once, whichever way it ends.
 */
export async function streamText(
  parts: AsyncGenerator<string>,
  onEnd: () => void,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next = await parts.next().catch((thrown: unknown) => {
    onEnd();
    throw thrown;
  });
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        if (next.done) {
          onEnd();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(next.value));
        next = await parts.next();
      } catch (thrown) {
        onEnd();
        controller.error(thrown);
      }
    },
    async cancel() {
      onEnd();
      await parts.return(undefined);
    },
  });
}
