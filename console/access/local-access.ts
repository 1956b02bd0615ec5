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
import type { Access } from "./access.ts";

/** A store that this process opened. `close` closes it. */
export function localAccess(store: Store): Access {
  return {
    server: null,
    load: async (items, { lexicon, jobs, ...options }) => {
      // Only loading needs the extractor; a query answers sooner without it.
      const [{ createExtractor }, { loadArticles }] = await Promise.all([
        import("../extractor.ts"),
        import("../load.ts"),
      ]);
      const extractor = createExtractor({ lexicon, ...(jobs === undefined ? {} : { jobs }) });
      try {
        return await loadArticles(store, items, { extractor, ...options });
      } finally {
        await extractor.close();
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
