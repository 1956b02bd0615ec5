import { type LookupAddress, lookup as resolve } from "node:dns";
import {
  type ClientRequestArgs,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as requestHttp,
} from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { AppError, asAppError } from "#schemas/errors.ts";
import {
  checkUrl,
  type GuardOptions,
  isPublicAddress,
  plainHost,
  refusedAsPrivate,
} from "./address-guard.ts";
import { connectionReason } from "./connection-reason.ts";
import { decodePage } from "./decode.ts";
import { readBody } from "./response-body.ts";

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 10_000;

export interface FetchOptions extends GuardOptions {
  /** Stops the load with AppError `cancelled`. */
  signal?: AbortSignal | undefined;
  /** Time for the page with all redirects, in milliseconds; 10,000 when left out. */
  timeoutMs?: number | undefined;
}

/** What a server said of a version of a page, to be asked later whether it changed (RFC 9110, 13). */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

/** A page that was loaded. `url` is where the last redirect led. */
export interface FetchedPage {
  url: string;
  contentType: string;
  text: string;
  validators: Validators;
}

/** Options of one exchange, redirects included. */
interface AskOptions extends FetchOptions {
  /** Answer null when the page is still the one with these. */
  known?: Validators;
}

/** Why addresses must not be connected; null when they may. One refused address refuses all. */
function refusalOf(url: URL, addresses: readonly LookupAddress[], options: GuardOptions) {
  const bad = options.allowPrivate
    ? undefined
    : addresses.find(({ address }) => !isPublicAddress(address));
  return bad === undefined
    ? null
    : refusedAsPrivate(url, `its name leads to ${bad.address}, which`);
}

/**
 * Resolves a host for the socket itself, so that the address which was checked is the one that is
 * connected: a second look-up could give another (DNS rebinding).
 */
function guardedLookup(url: URL, options: GuardOptions): LookupFunction {
  return (hostname, lookupOptions, callback) => {
    const lookup = options.network?.lookup ?? resolve;
    lookup(hostname, { ...lookupOptions, all: true }, (error, addresses) => {
      const problem = error ?? refusalOf(url, addresses, options);
      const first = addresses?.[0];
      if (problem !== null || first === undefined) callback(problem ?? new Error("no address"), "");
      else if (lookupOptions.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function failed(url: URL, reason: string, cause?: unknown): AppError {
  return new AppError("fetch-failed", `${url.href} could not be loaded: ${reason}`, {
    hint: "Open the address in a browser; if it works there, save the page and load the file.",
    ...(cause === undefined ? {} : { cause }),
  });
}

function headersOf({ known }: AskOptions): OutgoingHttpHeaders {
  return {
    accept:
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/plain;q=0.8",
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "newsgraph",
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}

function connect(url: URL, options: AskOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { network } = options;
  const args: ClientRequestArgs = {
    host: plainHost(url),
    port: url.port || (url.protocol === "https:" ? 443 : 80),
    path: `${url.pathname}${url.search}`,
    headers: headersOf(options),
    ...(network === undefined ? { agent: false } : { createConnection: network.connect }),
    lookup: guardedLookup(url, options),
    signal,
  };
  return new Promise((done, fail) => {
    const request = url.protocol === "https:" ? requestHttps(args) : requestHttp(args);
    request.on("response", done).on("error", fail).end();
  });
}

function redirectOf(response: IncomingMessage): string | null {
  const status = response.statusCode ?? 0;
  return status >= 300 && status < 400 ? (response.headers.location ?? null) : null;
}

function validatorsOf({ headers }: IncomingMessage): Validators {
  const { etag, "last-modified": lastModified } = headers;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Pages, feeds and sitemaps; sitemaps also packed as a file. */
const PAGE_TYPE = /^(?:$|text\/|application\/(?:[\w.-]+\+)?xml\b|application\/(?:x-)?gzip\b)/iu;

/** Bytes of a page, packed or unpacked; a sitemap names up to 50,000 pages and may be longer. */
const MAX_PAGE_BYTES = 5 * 1024 * 1024;
const MAX_LIST_BYTES = 20 * 1024 * 1024;

function limitOf(contentType: string): number {
  const isList = /xml\b|gzip/iu.test(contentType) && !/xhtml/iu.test(contentType);
  return isList ? MAX_LIST_BYTES : MAX_PAGE_BYTES;
}

/** One answer: the page, null for an unchanged one, or the address it redirects to. */
async function ask(url: URL, options: AskOptions, signal: AbortSignal) {
  const response = await connect(url, options, signal);
  const redirect = redirectOf(response);
  if (redirect !== null) {
    response.destroy();
    return { redirect };
  }
  if (response.statusCode === 304 && options.known) {
    response.destroy();
    return { page: null };
  }
  if (response.statusCode !== 200) {
    response.destroy();
    throw failed(url, `the server answers ${response.statusCode} ${response.statusMessage ?? ""}`);
  }
  const contentType = response.headers["content-type"] ?? "";
  if (!PAGE_TYPE.test(contentType)) {
    response.destroy();
    throw failed(url, `it is ${contentType}, not a page`);
  }
  const text = decodePage(await readBody(response, url, limitOf(contentType)), contentType);
  return { page: { url: url.href, contentType, text, validators: validatorsOf(response) } };
}

async function follow(address: string, options: AskOptions, signal: AbortSignal) {
  let url = checkUrl(address, options);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const answer = await ask(url, options, signal);
    if (answer.redirect === undefined) return answer.page;
    if (!URL.canParse(answer.redirect, url.href)) throw failed(url, "it redirects to no address");
    url = checkUrl(new URL(answer.redirect, url).href, options);
  }
  throw failed(url, `more than ${MAX_REDIRECTS} redirects`);
}

/** What ended an exchange before its time: a body that is cut off says no more than "aborted". */
interface Ended {
  byUser: boolean;
  byTime: boolean;
}

/** Errors of sockets and resolvers in words; what the guard and this module threw stays. */
function toAppError(thrown: unknown, address: string, ended: Ended): AppError {
  if (thrown instanceof AppError) return thrown;
  if (ended.byUser) return new AppError("cancelled", `loading ${address} was cancelled`);
  if (ended.byTime) {
    return new AppError("timeout", `${address} did not answer in time`, {
      hint: "Try again later, or save the page and load the file.",
      cause: thrown,
    });
  }
  const reason = thrown instanceof Error ? connectionReason(thrown) : asAppError(thrown).message;
  return failed(new URL(address), reason, thrown);
}

async function fetchWith(address: string, options: AskOptions): Promise<FetchedPage | null> {
  const { signal, timeoutMs = TIMEOUT_MS } = options;
  const time = AbortSignal.timeout(timeoutMs);
  try {
    return await follow(address, options, AbortSignal.any(signal ? [time, signal] : [time]));
  } catch (thrown) {
    throw toAppError(thrown, address, {
      byUser: signal?.aborted ?? false,
      byTime: time.aborted,
    });
  }
}

/**
 * Loads one page, feed or sitemap. Only http(s) on ports 80 and 443 from public addresses (see `address-guard.ts`),
 * at most 5 redirects, each checked like the first, 10 s in all, 5 MB unpacked (20 MB for XML). Throws AppError
 * `bad-input`, `fetch-refused`, `fetch-failed`, `too-large`, `timeout` or `cancelled`.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const page = await fetchWith(address, options);
  if (page === null) throw failed(new URL(address), "it says it did not change");
  return page;
}

/** As {@link fetchPage}, but null when the page is still the one that the server gave `known` with. */
export function fetchIfChanged(
  address: string,
  known: Validators,
  options: FetchOptions = {},
): Promise<FetchedPage | null> {
  return fetchWith(address, { ...options, known });
}
