import { join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Store } from "#graph";
import { fetchFeed, type Network } from "#ingest";
import { AppError, asAppError } from "#schemas/errors.ts";
import { packageRoot } from "#schemas/package-root.ts";
import { VERSION } from "#schemas/version.ts";
import type { Extractor } from "../extractor.ts";
import { openFailedList } from "../failed/failed-list.ts";
import { fileAt, inMemory } from "../failed/letter-file.ts";
import { admitAtMost } from "./admission.ts";
import type { ServerContext, WriteRecord } from "./context.ts";
import { docsPage } from "./docs-page.ts";
import { errorBody, retryAfter, statusOf } from "./errors.ts";
import { createFeedWatch } from "./feeds.ts";
import { createJobRegistry } from "./jobs.ts";
import { routeRows } from "./openapi.ts";
import { createQueryRegistry } from "./queries.ts";
import { routes } from "./routes/index.ts";
import {
  checkHost,
  checkOrigin,
  checkToken,
  type SecurityOptions,
  securityHeaders,
  takeTokenFromAddress,
} from "./security.ts";
import { startLook } from "./start-load.ts";
import { serveFolder } from "./static.ts";

/** Largest body of a request, in bytes: enough for a thousand articles. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

export interface CreateServerOptions extends SecurityOptions {
  store: Store;
  extractor: Extractor;
  /** Folder of the built page; the package's own when left out. */
  appFolder?: string;
  /** Lets articles be fetched from private addresses. */
  allowPrivate?: boolean;
  /** Where they are fetched; the system's network when left out. */
  network?: Network;
  /** Lets typed queries change the graph, where their client asks for it. */
  allowWrite?: boolean;
  /** Told of every typed query that asked to write. */
  onWrite?: (record: WriteRecord) => void;
  /** The file that lists what could not be loaded; without one the list ends with the server. */
  failedList?: string;
  /** Told why that file cannot be written. */
  onTrouble?: (error: AppError) => void;
  /** Told of every error that was not foreseen; its message goes to no browser. */
  onError?: (error: AppError) => void;
}

/** The HTTP application, not yet listening. `close` stops its loads and queries; store and extractor stay open. */
export interface ServerApp {
  fetch(request: Request, env?: unknown): Response | Promise<Response>;
  request(path: string, init?: RequestInit): Response | Promise<Response>;
  close(): Promise<void>;
}

/** Builds the HTTP application: the routes of `ROUTES`, `/api/docs` and the page. */
export function createServer(options: CreateServerOptions): ServerApp {
  const context = createContext(options);
  const app = createApp(options, context);
  return {
    fetch: (request, env) => app.fetch(request, env as Record<string, unknown>),
    request: (path, init) => app.request(path, { ...init, headers: withHost(init?.headers) }),
    close: async () => {
      context.queries.cancelAll();
      await context.feeds.close();
      await context.jobs.close();
    },
  };
}

function createContext(options: CreateServerOptions): ServerContext {
  const { store, extractor, allowPrivate = false, network } = options;
  const jobs = createJobRegistry();
  const file = options.failedList === undefined ? inMemory() : fileAt(options.failedList);
  const failed = openFailedList(file, options.onTrouble ?? (() => {}));
  const loading = { store, extractor, jobs, failed, allowPrivate, network };
  const feeds = createFeedWatch({
    store,
    load: (url, look) => startLook(loading, url, look),
    fetch: (url) => fetchFeed(url, { allowPrivate, network }),
  });
  return {
    ...{ ...loading, feeds, version: VERSION, queries: createQueryRegistry() },
    allowWrite: options.allowWrite ?? false,
    onWrite: options.onWrite ?? (() => {}),
  };
}

function createApp(options: CreateServerOptions, context: ServerContext): Hono {
  const app = new Hono();
  app.onError((thrown, request) => {
    const error = asAppError(thrown);
    if (error.code === "internal") options.onError?.(error);
    const after = retryAfter(error);
    if (after !== null) request.header("retry-after", after);
    return request.json(errorBody(error), statusOf(error));
  });
  app.use("*", securityHeaders(), checkHost(options));
  app.use("/api/*", noStore, checkOrigin(), checkToken(options));
  app.use("/api/*", admitAtMost(), limitBody());
  for (const [name, { method, path }] of routeRows()) {
    app.on(method, path, (request) => routes[name].handle(request, context));
  }
  app.get("/api/docs", (request) => request.html(docsPage(VERSION)));
  app.all("/api/*", (request) => {
    throw new AppError("not-found", `there is no ${request.req.method} ${request.req.path}`, {
      hint: "GET /api/docs lists every route",
    });
  });
  app.get("/", takeTokenFromAddress(options));
  app.get("*", serveFolder(options.appFolder ?? join(packageRoot(), "dist", "app")));
  return app;
}

const noStore: Parameters<Hono["use"]>[1] = async (context, next) => {
  await next();
  context.res.headers.set("cache-control", "no-store");
};

function limitBody() {
  return bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: () => {
      throw new AppError("too-large", `a request may hold at most ${MAX_BODY_BYTES} bytes`, {
        hint: "send the articles in several requests",
      });
    },
  });
}

/** Requests made in this process have no host header of their own. */
function withHost(init: RequestInit["headers"]): Headers {
  const headers = new Headers(init);
  if (!headers.has("host")) headers.set("host", "localhost");
  return headers;
}
