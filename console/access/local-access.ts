import {
  deleteArticle,
  exportGraph,
  listArticles,
  rebuildDirectLayer,
  runQuery,
  type Store,
  verifyStore,
} from "#graph";
import { createExtractor } from "../extractor.ts";
import { loadArticles } from "../load.ts";
import type { Access } from "./access.ts";

/** A store that this process opened. `close` closes it. */
export function localAccess(store: Store): Access {
  return {
    server: null,
    load: async (items, { lexicon, jobs, ...options }) => {
      const extractor = createExtractor({ lexicon, ...(jobs === undefined ? {} : { jobs }) });
      try {
        return await loadArticles(store, items, { extractor, ...options });
      } finally {
        await extractor.close();
      }
    },
    query: (query, signal) => runQuery(store, { ...query, signal }),
    listArticles: (params) => listArticles(store, params),
    deleteArticle: (id) => deleteArticle(store, id),
    verify: () => verifyStore(store),
    rebuild: () => rebuildDirectLayer(store),
    exportGraph: (format) => exportGraph(store, format),
    close: () => store.close(),
  };
}
