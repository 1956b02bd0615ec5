import { stream } from "hono/streaming";
import { exportGraph } from "#graph";
import type { ExportFormat } from "#schemas/api.ts";
import { rawRoute } from "../route.ts";

const TYPES: Record<ExportFormat, string> = {
  jsonl: "application/x-ndjson; charset=utf-8",
  graphml: "application/xml; charset=utf-8",
  gexf: "application/xml; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

/** `GET /api/export`: the whole graph, streamed as a file to save. */
export const exportFile = rawRoute("export", ({ query: { format }, context, request }) => {
  request.header("content-type", TYPES[format]);
  request.header("content-disposition", `attachment; filename="newsgraph.${format}"`);
  return stream(request, async (output) => {
    for await (const part of exportGraph(context.store, format)) {
      if (output.aborted) return;
      await output.write(part);
    }
  });
});
