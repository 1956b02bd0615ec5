import type { ExportFormat } from "#schemas/api.ts";
import type { Store } from "../store.ts";
import { exportCsv } from "./csv.ts";
import { exportGexf } from "./gexf.ts";
import { exportGraphml } from "./graphml.ts";
import { exportJsonl } from "./jsonl.ts";

const FORMATS: Record<ExportFormat, (store: Store) => AsyncIterable<string>> = {
  jsonl: exportJsonl,
  graphml: exportGraphml,
  gexf: exportGexf,
  csv: exportCsv,
};

/**
 * The store as pieces of text in a format: `jsonl` everything, `graphml` and `gexf` entities with
 * their direct relationships, `csv` the direct relationships. Read page by page; a load meanwhile
 * may show in part.
 */
export function exportGraph(store: Store, format: ExportFormat): AsyncIterable<string> {
  return FORMATS[format](store);
}
