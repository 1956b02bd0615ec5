import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import { type AttackedServer, startAttacked } from "./attacked-server.ts";

interface Described {
  security: Record<string, string[]>[];
  paths: Record<
    string,
    Record<string, { parameters: { name: string; in: string; required: boolean }[] }>
  >;
  components: { securitySchemes: Record<string, { type: string; name?: string; scheme?: string }> };
}

const TOKEN = "a token that is long enough";

let store: Store;
let server: AttackedServer;
let page: Described;
beforeAll(async () => {
  store = await openStore("memory:");
  server = await startAttacked(store, { token: TOKEN });
  const answer = await server.get("/api/openapi.json", { authorization: `Bearer ${TOKEN}` });
  page = (await answer.json()) as Described;
});
afterAll(async () => {
  await server.close();
  await store.close();
});

/** The headers by which a described scheme sends the token. */
function credentials(scheme: string): Record<string, string> {
  const described = page.components.securitySchemes[scheme];
  if (described?.type === "http") return { authorization: `${described.scheme} ${TOKEN}` };
  return { cookie: `${described?.name}=${encodeURIComponent(TOKEN)}` };
}

function operations() {
  return Object.entries(page.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters }]) => ({
      address: path.replace(/\{\w+\}/gu, "none"),
      method: method.toUpperCase(),
      headers: parameters.filter((each) => each.in === "header" && each.required),
    })),
  );
}

async function statusOf({ address, method }: { address: string; method: string }, headers: object) {
  const body = method === "POST" ? { body: "{}" } : {};
  const type = { "content-type": "application/json" };
  const response = await fetch(server.url + address, {
    method,
    headers: { ...type, ...headers },
    ...body,
  });
  await response.body?.cancel();
  return response.status;
}

it("describes each way to send the token, and every request needs one", async () => {
  const ways = page.security.flatMap((each) => Object.keys(each));
  expect(ways.toSorted()).toEqual(Object.keys(page.components.securitySchemes).toSorted());
  expect(ways.length).toBeGreaterThan(1);
  for (const scheme of ways) {
    expect(await statusOf({ address: "/api/health", method: "GET" }, credentials(scheme))).toBe(
      200,
    );
  }
  for (const operation of operations()) {
    const headers = Object.fromEntries(operation.headers.map(({ name }) => [name, "1"]));
    expect(await statusOf(operation, headers), operation.address).toBe(403);
  }
});

it("describes the header without which nothing is changed", async () => {
  const changing = operations().filter(({ method }) => method !== "GET");
  expect(changing.length).toBeGreaterThan(10);
  for (const operation of changing) {
    const { address, headers } = operation;
    const given = Object.fromEntries(headers.map(({ name }) => [name, "1"]));
    expect(await statusOf(operation, credentials("bearer")), address).toBe(403);
    const withHeader = await statusOf(operation, { ...credentials("bearer"), ...given });
    expect(withHeader, address).not.toBe(403);
  }
  expect(
    operations().filter(({ method, headers }) => method === "GET" && headers.length > 0),
  ).toEqual([]);
});
