import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { asAppError } from "#schemas/errors.ts";
import {
  checkHost,
  checkOrigin,
  checkToken,
  isLoopback,
  type SecurityOptions,
  takeTokenFromAddress,
} from "./security.ts";

function app(options: SecurityOptions = {}): Hono {
  const hono = new Hono();
  hono.onError((thrown, context) => context.text(asAppError(thrown).message, 403));
  hono.use("*", checkHost(options));
  hono.use("/api/*", checkOrigin(), checkToken(options));
  hono.all("/api/x", (context) => context.text("in"));
  hono.get("/", takeTokenFromAddress(options));
  hono.get("/", (context) => context.text("page"));
  return hono;
}

async function status(method: string, headers: Record<string, string>, options?: SecurityOptions) {
  const response = await app(options).request("/api/x", {
    method,
    headers: { host: "127.0.0.1:4747", ...headers },
  });
  return response.status;
}

describe("host names", () => {
  it.each([
    ["localhost:4747", {}, 200],
    ["127.0.0.1", {}, 200],
    ["[::1]:4747", {}, 200],
    ["LOCALHOST", {}, 200],
    ["evil.example", {}, 403],
    ["localhost.evil.example", {}, 403],
    ["127.0.0.1.evil.example", {}, 403],
    ["", {}, 403],
    ["192.168.1.5:4747", {}, 403],
    ["graph.example", { hosts: ["graph.example"] }, 200],
  ])("%s with %j -> %i", async (host, options, expected) => {
    expect(await status("GET", { host }, options)).toBe(expected);
  });

  it("lets a bare address in where a token is demanded", async () => {
    const headers = { host: "192.168.1.5:4747", authorization: "Bearer s" };
    expect(await status("GET", headers, { token: "s" })).toBe(200);
  });
});

describe("state changes and foreign pages", () => {
  const ours = { "x-newsgraph": "1", "content-type": "application/json" };
  it.each([
    ["POST", ours, 200],
    ["POST", { ...ours, "content-type": "application/json; charset=utf-8" }, 200],
    ["POST", { "content-type": "application/json" }, 403],
    ["POST", { ...ours, "content-type": "text/plain" }, 403],
    ["POST", { "x-newsgraph": "1" }, 403],
    ["DELETE", { "x-newsgraph": "1" }, 200],
    ["DELETE", {}, 403],
    ["POST", { ...ours, origin: "http://127.0.0.1:4747" }, 200],
    ["POST", { ...ours, origin: "http://127.0.0.1:9999" }, 403],
    ["POST", { ...ours, origin: "https://evil.example" }, 403],
    ["POST", { ...ours, origin: "null" }, 403],
    ["POST", { ...ours, "sec-fetch-site": "same-origin" }, 200],
    ["POST", { ...ours, "sec-fetch-site": "cross-site" }, 403],
    ["POST", { ...ours, "sec-fetch-site": "same-site" }, 403],
    ["GET", {}, 200],
    ["GET", { "sec-fetch-site": "none" }, 200],
    ["GET", { "sec-fetch-site": "cross-site" }, 403],
  ])("%s %j -> %i", async (method, headers, expected) => {
    expect(await status(method, headers)).toBe(expected);
  });
});

describe("the token", () => {
  const options = { token: "open sesame" };
  it.each([
    [{}, 403],
    [{ authorization: "Bearer wrong" }, 403],
    [{ authorization: "Bearer open sesame" }, 200],
    [{ cookie: "newsgraph_token=open%20sesame" }, 200],
    [{ cookie: "newsgraph_token=wrong" }, 403],
  ])("%j -> %i", async (headers, expected) => {
    expect(await status("GET", headers as Record<string, string>, options)).toBe(expected);
  });

  it("moves from the address into a cookie that scripts cannot read", async () => {
    const right = await app(options).request("/?token=open%20sesame", {
      headers: { host: "localhost" },
    });
    expect(right.status).toBe(302);
    expect(right.headers.get("location")).toBe("/");
    expect(right.headers.get("set-cookie")).toMatch(
      /newsgraph_token=open%20sesame.*HttpOnly.*Strict/u,
    );
    const wrong = await app(options).request("/?token=x", { headers: { host: "localhost" } });
    expect(wrong.headers.get("set-cookie")).toBeNull();
  });
});

it.each([
  ["127.0.0.1", true],
  ["127.0.0.53", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["192.168.1.5", false],
  ["127.evil.example", false],
])("isLoopback(%s) is %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
