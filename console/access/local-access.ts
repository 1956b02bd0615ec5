import {
  decide,
  deleteArticle,
  exportGraph,
  listArticles,
  listDecisions,
  rebuildDirectLayer,
  runQuery,
  type Store,
  undoDecision,
  verifyStore,
} from "#graph";
import { askStore } from "../ask/ask-store.ts";
import type { Reader } from "../load.ts";
import type { Access, AccessLoadOptions } from "./access.ts";

/** A store that this process opened. `close` closes it. */
export function localAccess(store: Store): Access {
  return {
    server: null,
    load: async (items, options) => {
      // Only loading needs a reader; a query answers sooner without it.
      const [reader, { loadArticles }] = await Promise.all([
        openReader(options),
        import("../load.ts"),
      ]);
      try {
        return await loadArticles(store, items, { extractor: reader, ...options });
      } finally {
        await reader.close();
      }
    },
    ask: (question, lexicon) => askStore(store, lexicon, question),
    query: (query, signal) => runQuery(store, { ...query, signal }),
    listArticles: (params) => listArticles(store, params),
    deleteArticle: (id) => deleteArticle(store, id),
    listDecisions: () => listDecisions(store),
    decide: (request) => decide(store, request, { by: "command line" }),
    undoDecision: (id) => undoDecision(store, id),
    verify: () => verifyStore(store),
    rebuild: () => rebuildDirectLayer(store),
    exportGraph: (format) => exportGraph(store, format),
    close: () => store.close(),
  };
}

async function openReader(options: AccessLoadOptions): Promise<Reader> {
  const { lexicon, jobs, budgetMs, queue: url, onSay: say = () => {} } = options;
  if (url !== undefined) {
    const { openQueueExtractor } = await import("../queue/queue-extractor.ts");
    return openQueueExtractor({ url, lexicon, say });
  }
  const { createExtractor } = await import("../extractor.ts");
  return createExtractor({
    lexicon,
    ...(jobs === undefined ? {} : { jobs }),
    ...(budgetMs === undefined ? {} : { budgetMs }),
  });
}
