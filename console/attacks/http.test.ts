import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import { SAMPLE } from "../testing/sample.ts";
import { type AttackedServer, startAttacked } from "./attacked-server.ts";

let store: Store;
let server: AttackedServer;

beforeAll(async () => {
  store = await openStore("memory:");
  server = await startAttacked(store);
  await server.load([SAMPLE]);
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** A request whose path goes over the wire as it is written: fetch would tidy it up. */
function raw(path: string, headers: Record<string, string> = {}): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => resolve([response.statusCode ?? 0, body]));
    })
      .on("error", reject)
      .end();
  });
}

it.each([
  "/../../../../etc/passwd",
  "/..%2f..%2f..%2f..%2fetc%2fpasswd",
  "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
  "/assets/../../../package.json",
  "/assets/..%5c..%5c..%5cpackage.json",
  "//etc/passwd",
  "/etc/passwd%00.html",
  "/api/../../package.json",
  "/package.json",
])("no file is reached by %s", async (path) => {
  const [status, body] = await raw(path);
  expect(status).toBeLessThan(504);
  expect(body).not.toMatch(/root:|"dependencies"/u);
});

it.each([
  ["a hundred thousand lists in another", `{"query":"RETURN 1","params":${"[".repeat(100_000)}`],
  ["deep parameters", `{"query":"RETURN 1 AS x","params":{"a":${deep(100_000)}}}`],
  ["deep articles", `{"articles":${deep(100_000)}}`],
  ["a broken body", `{"query":`],
  [
    "prototype by parameter",
    `{"query":"RETURN $x AS x","params":{"x":1,"__proto__":{"polluted":1}}}`,
  ],
  ["prototype by body", `{"query":"RETURN 1 AS x","__proto__":{"polluted":1},"constructor":{}}`],
  ["prototype as a name", `{"query":"RETURN {__proto__: 1, constructor: 2} AS \`__proto__\`"}`],
])("%s do no harm", async (_, body) => {
  const headers = { "x-newsgraph": "1", "content-type": "application/json" };
  const response = await fetch(`${server.url}/api/query`, { method: "POST", headers, body });
  expect(response.status, await response.text()).toBeLessThan(500);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect((await server.get("/api/health")).status).toBe(200);
});

it("a body beyond the limit is refused", async () => {
  const answer = await server.post("/api/query", { query: "x".repeat(33 * 1024 * 1024) });
  expect(answer.status).toBe(413);
});

it("names of objects' own machinery are plain entities of an article", async () => {
  const text =
    "__proto__ Corp. criticised constructor Ltd. Prime Minister toString met hasOwnProperty.";
  const summary = await server.load([
    { text, title: "__proto__", id: "__proto__", source: "constructor" },
  ]);
  expect(summary).toMatchObject({ loaded: 1, failed: 0 });
});

describe("addresses that articles must not be loaded from", () => {
  const inside = [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://127.1/",
    "http://0177.0.0.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://\uff11\uff12\uff17.0.0.1/",
    "http://user:secret-word@example.org/",
    "http://example.org:22/",
    "https://example.org:8443/",
    "file:///etc/passwd",
    "ftp://example.org/a",
    "gopher://127.0.0.1:6379/_FLUSHALL",
    "data:text/html,<p>x</p>",
    "javascript:alert(1)",
    "/etc/passwd",
    "-",
    "http://",
  ];

  it("are refused each with a reason, and nothing secret is repeated", async () => {
    const summary = await server.load(inside.map((url) => ({ url })));
    expect(summary).toMatchObject({ read: inside.length, loaded: 0, failed: inside.length });
    const reasons = summary.errors.map(({ message }) => message);
    const told = /not a public address|leads to|not loaded|only http and https|not a web address/u;
    expect(reasons.filter((reason) => !told.test(reason))).toEqual([]);
    expect(JSON.stringify(reasons)).not.toContain("secret-word");
  });
});

function deep(levels: number): string {
  return `${"[".repeat(levels)}${"]".repeat(levels)}`;
}
