import { once } from "node:events";
import { getCounts, type Store } from "#graph";
import { readSource } from "#ingest";
import { AppError } from "#schemas/errors.ts";
import { removeMarker, writeMarker } from "../access/marker.ts";
import { openOrFind } from "../access/open-access.ts";
import { defined, type ReadingOptions, readingLimits } from "../commands/command.ts";
import { progressTeller, summaryLine } from "../commands/progress.ts";
import { oneLine } from "../commands/table.ts";
import type { Terminal } from "../commands/terminal.ts";
import { createExtractor, type Extractor } from "../extractor.ts";
import { failedListPath } from "../failed/letter-file.ts";
import { loadLexicon } from "../lexicon.ts";
import { loadArticles } from "../load.ts";
import type { WriteRecord } from "./context.ts";
import { createServer } from "./create-server.ts";
import { type Listening, listen } from "./listen.ts";

/** The log keeps so many characters of a query that wrote. */
const LOGGED_LENGTH = 1_000;

/** Options of the commands that serve. */
export interface ServeOptions extends ReadingOptions {
  store: string;
  lexicon?: string;
  port: number;
  host: string;
  token?: string;
  allowHost?: string[];
  allowPrivate?: boolean;
  allowWrite?: boolean;
  /** Where to list what cannot be loaded; beside an embedded store when left out. */
  failedList?: string;
  quiet?: boolean;
}

/** What to serve; `examples` is a file to load first when the graph holds no article. */
export interface ServeRun extends ServeOptions {
  examples?: string;
}

/**
 * Serves a store until the terminal's signal: prints the address as the only line on standard
 * output, and closes everything at the end. Rejects with AppError when the store or the port
 * cannot be had.
 */
export async function serve(options: ServeRun, terminal: Terminal): Promise<void> {
  const lexicon = await loadLexicon(options.lexicon);
  const store = await openOwnStore(options.store);
  const extractor = createExtractor({ lexicon, ...readingLimits(options) });
  try {
    if (options.examples !== undefined) await loadExamples(store, extractor, options, terminal);
    if (!terminal.signal.aborted) await serveStore({ store, extractor, options, terminal });
  } finally {
    await extractor.close();
    await store.close();
  }
}

async function openOwnStore(uri: string): Promise<Store> {
  const opened = await openOrFind(uri);
  if ("store" in opened) return opened.store;
  throw new AppError("store-locked", `${uri} is served already at ${opened.server.url}`, {
    hint: "open that address, stop that server, or serve another --store",
  });
}

// biome-ignore lint/complexity/useMaxParams: four parts that belong to nothing else
async function loadExamples(
  store: Store,
  extractor: Extractor,
  options: ServeRun,
  terminal: Terminal,
): Promise<void> {
  if (options.examples === undefined) return;
  const { articles } = await getCounts(store);
  if (articles > 0) return;
  const { signal } = terminal;
  const summary = await loadArticles(
    store,
    readSource(options.examples, { signal, readPage: extractor.readPage }),
    {
      extractor,
      signal,
      ...(options.quiet ? {} : { onProgress: progressTeller(terminal) }),
    },
  );
  if (!options.quiet) terminal.say(`example articles: ${summaryLine(summary)}`);
}

interface ServedStore {
  store: Store;
  extractor: Extractor;
  options: ServeRun;
  terminal: Terminal;
}

async function serveStore({ store, extractor, options, terminal }: ServedStore): Promise<void> {
  const token = options.token ?? process.env["NEWSGRAPH_TOKEN"];
  const secret = token ? { token } : {};
  const app = createServer({
    store,
    extractor,
    ...secret,
    hosts: [options.host, ...(options.allowHost ?? [])],
    allowPrivate: options.allowPrivate ?? false,
    allowWrite: options.allowWrite ?? false,
    onWrite: (record) => terminal.say(writeLine(record)),
    ...defined({ failedList: options.failedList ?? failedListPath(options.store) ?? undefined }),
    onTrouble: (error) => terminal.say(`${error.message} (${error.hint})`),
    onError: (error) => terminal.say(`internal error: ${describe(error)}`),
  });
  const listening = await listen(app, { host: options.host, port: options.port, ...secret });
  try {
    writeMarker(options.store, {
      url: localUrl(options.host, listening),
      pid: process.pid,
      store: store.uri,
    });
    await terminal.write(`${listening.url}\n`);
    if (!terminal.signal.aborted) await once(terminal.signal, "abort");
  } finally {
    removeMarker(options.store);
    await listening.close();
  }
}

/** One line of the log for a query that asked to write, quiet or not. */
function writeLine({ query, outcome }: WriteRecord): string {
  return `${new Date().toISOString()} write (${outcome}): ${oneLine(query, LOGGED_LENGTH)}`;
}

/** The address under which this machine reaches the server. */
function localUrl(host: string, { url, port }: Listening): string {
  return host === "0.0.0.0" || host === "::" ? `http://127.0.0.1:${port}` : url;
}

function describe(error: AppError): string {
  const { cause } = error;
  const isTold = process.env["NEWSGRAPH_DEBUG"] && cause instanceof Error;
  return isTold ? (cause.stack ?? error.message) : error.message;
}
