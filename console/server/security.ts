import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { CLIENT_HEADER } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";

/** What the server may be called and who may call it. */
export interface SecurityOptions {
  /** Host names (without port) it answers to, beside the loopback names. */
  hosts?: readonly string[];
  /** Demanded of every request to `/api` where set: as bearer token, or as the cookie that `/?token=` sets. */
  token?: string;
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);
/** The cookie that carries the token of whoever opened the page with it. */
export const TOKEN_COOKIE = "newsgraph_token";

/** Headers of every answer (OWASP ASVS 5.0, chapter 3: browser security headers). */
const HEADERS: Record<string, string> = {
  "content-security-policy":
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; " +
    "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** True when only this machine can reach a server bound to this host. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || (isIP(host) === 4 && host.startsWith("127."));
}

/** Puts the security headers on every answer, errors included. */
export function securityHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  };
}

/**
 * Refuses requests under a foreign host name: a page that made its own name point here (DNS
 * rebinding) must not read the graph. An address itself cannot be rebound, so addresses pass
 * when a token is demanded.
 */
export function checkHost(options: SecurityOptions): MiddlewareHandler {
  const allowed = new Set([
    ...LOOPBACK,
    ...(options.hosts ?? []).map((host) => host.toLowerCase()),
  ]);
  return async (context, next) => {
    const host = hostName(context.req.header("host") ?? "");
    const isAddress = options.token !== undefined && isIP(host) !== 0;
    if (!allowed.has(host) && !isAddress) {
      throw new AppError("forbidden", `this server does not answer to the host "${host}"`, {
        hint: "open it as http://127.0.0.1, or start it with --allow-host NAME",
      });
    }
    await next();
  };
}

/**
 * Refuses what a foreign page may have sent: API requests from another site, and state changes
 * without our header or with another content type than JSON (browsers ask before they send those).
 */
export function checkOrigin(): MiddlewareHandler {
  return async (context, next) => {
    if (isForeign(context)) throw refused("a page of another site sent this request");
    checkStateChange(context);
    await next();
  };
}

function checkStateChange({ req }: Context): void {
  if (req.method === "GET" || req.method === "HEAD") return;
  if (req.header(CLIENT_HEADER) === undefined) {
    throw refused(`a request that changes something needs the header ${CLIENT_HEADER}`);
  }
  const type = req.header("content-type") ?? "";
  if (req.method !== "DELETE" && !/^application\/json\b/iu.test(type)) {
    throw refused("a request that changes something needs content-type application/json");
  }
}

function isForeign(context: Context): boolean {
  const site = context.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const origin = context.req.header("origin");
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== context.req.header("host");
}

function refused(message: string): AppError {
  return new AppError("forbidden", message, {
    hint: `send ${CLIENT_HEADER}: 1 and content-type: application/json, from the console or a program`,
  });
}

/** Refuses API requests without the token. Does nothing where no token is set. */
export function checkToken(options: SecurityOptions): MiddlewareHandler {
  return async (context, next) => {
    const { token } = options;
    if (token !== undefined && !isSameSecret(tokenOf(context), token)) {
      throw new AppError("forbidden", "this server wants a token", {
        hint: "open the address with ?token=..., or send authorization: Bearer TOKEN (NEWSGRAPH_TOKEN)",
      });
    }
    await next();
  };
}

/** `GET /?token=...` keeps the token in a cookie that scripts cannot read and takes it out of the address. */
export function takeTokenFromAddress(options: SecurityOptions): MiddlewareHandler {
  return async (context, next) => {
    const given = context.req.query("token");
    if (options.token === undefined || given === undefined) return next();
    if (isSameSecret(given, options.token)) {
      setCookie(context, TOKEN_COOKIE, given, { httpOnly: true, sameSite: "Strict", path: "/" });
    }
    return context.redirect("/");
  };
}

function tokenOf(context: Context): string {
  const bearer = /^Bearer (.+)$/iu.exec(context.req.header("authorization") ?? "");
  return bearer?.[1] ?? getCookie(context, TOKEN_COOKIE) ?? "";
}

/** Compares hashes, so that neither the length nor the time says anything about the secret. */
function isSameSecret(given: string, expected: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

function hostName(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/u, "")
    .replace(/^\[(.*)\]$/u, "$1");
}
