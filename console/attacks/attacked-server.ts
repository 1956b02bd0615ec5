import type { Store } from "#graph";
import { CLIENT_HEADER } from "#schemas/api.ts";
import { ROUTES } from "#schemas/routes.ts";
import { createExtractor } from "../extractor.ts";
import { lexiconWith } from "../lexicon.ts";
import { type CreateServerOptions, createServer } from "../server/create-server.ts";
import { listen } from "../server/listen.ts";

/** A server on a real port, as people run it, for tests that attack it. */
export interface AttackedServer {
  url: string;
  port: number;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Posts JSON as the console does. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Loads articles and waits for the end of the job; gives its summary. */
  load(articles: readonly unknown[]): Promise<LoadOutcome>;
  /** Stops the server; the store stays open. */
  close(): Promise<void>;
}

type LoadOutcome = NonNullable<ReturnType<typeof ROUTES.job.response.parse>["summary"]>;

const HEADERS = { [CLIENT_HEADER]: "1", "content-type": "application/json" };

/** Starts a server over a store on a free port of 127.0.0.1. */
export async function startAttacked(
  store: Store,
  options: Partial<CreateServerOptions> & { jobs?: number; budgetMs?: number } = {},
): Promise<AttackedServer> {
  const { jobs = 0, budgetMs = 60_000 } = options;
  const extractor = createExtractor({ lexicon: lexiconWith([]), jobs, budgetMs });
  const app = createServer({ store, extractor, ...options });
  const { token } = options;
  const listening = await listen(app, { port: 0, ...(token === undefined ? {} : { token }) });
  const { url, port } = listening;
  const get = (path: string, headers = {}) => fetch(url + path, { headers });
  const post = (path: string, body: unknown, headers = {}) =>
    fetch(url + path, {
      method: "POST",
      headers: { ...HEADERS, ...headers },
      body: JSON.stringify(body),
    });
  return {
    url,
    port,
    get,
    post,
    load: async (articles) => {
      const started = await (await post("/api/articles", { articles })).json();
      const { id } = ROUTES.loadArticles.response.parse(started);
      for (;;) {
        const job = ROUTES.job.response.parse(await (await get(`/api/jobs/${id}`)).json());
        if (job.summary !== null) return job.summary;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: async () => {
      await listening.close();
      await extractor.close();
    },
  };
}
