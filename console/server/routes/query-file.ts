import { queryPages } from "#graph";
import { MAX_TIMEOUT_MS, type RowFormat } from "#schemas/api.ts";
import { rawRoute } from "../route.ts";
import { rowFile, streamText } from "../row-file.ts";

const TYPES: Record<RowFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** `POST /api/query/file`: every row as a file; stopped by its id or when its client goes away. */
export const queryFile = rawRoute("queryFile", async ({ body, context, request }) => {
  const { id, format, query, params, timeoutMs = MAX_TIMEOUT_MS } = body;
  const running = context.queries.start(id, request.req.raw.signal);
  const pages = queryPages(context.store, { query, params, timeoutMs, signal: running.signal });
  const stream = await streamText(rowFile(pages, format), running.end);
  request.header("content-type", TYPES[format]);
  request.header("content-disposition", `attachment; filename="rows.${format}"`);
  return request.body(stream);
});
