import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import { CLIENT_HEADER } from "#schemas/api.ts";
import type { FailedList } from "#schemas/failed.ts";
import { type PlayedInternet, playInternet } from "../testing/internet.ts";
import { SAMPLE } from "../testing/sample.ts";
import { type AttackedServer, startAttacked } from "./attacked-server.ts";
import { type DescribedValue, describedValue, oddValue } from "./described-values.ts";

/** Requests for each operation; the long form is schemathesis, see bench/RESULTS.md. */
const RUNS = Number(process.env["NEWSGRAPH_FUZZ_RUNS"] ?? 8);
const SEED = 20_220_323;

interface Operation {
  operationId: string;
  parameters: { name: string; in: "path" | "query"; required: boolean; schema: DescribedValue }[];
  requestBody?: { content: Record<string, { schema: DescribedValue }> };
}

interface Described {
  path: string;
  method: string;
  operation: Operation;
}

let store: Store;
let server: AttackedServer;
let internet: PlayedInternet;
let operations: Described[] = [];
let known: string[] = [];

beforeAll(async () => {
  internet = await playInternet((_, response) => response.writeHead(404).end());
  store = await openStore("memory:");
  server = await startAttacked(store, { network: internet.network, allowWrite: true });
  await server.load([SAMPLE, { text: "" }]);
  known = await knownTexts();
  operations = await readDescription();
});
afterAll(async () => {
  await server.close();
  await store.close();
  await internet.close();
});

/** Ids of the graph and of what could not be loaded, so that requests get beyond "there is no such thing". */
async function knownTexts(): Promise<string[]> {
  const nodes = await store.read("MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id");
  const edges = await store.read("MATCH ()-[r]->() WHERE r.key IS NOT NULL RETURN r.key AS id");
  const ids = [...nodes, ...edges].map(({ id }) => String(id));
  expect(ids.length).toBeGreaterThan(10);
  const { failed } = (await (await server.get("/api/failed")).json()) as FailedList;
  ids.push(...failed.map(({ id }) => id));
  return [...ids, "NATO", "2022-03-23", "http://news.example/feed", "MATCH (n) RETURN n LIMIT 3"];
}

async function readDescription(): Promise<Described[]> {
  const page = (await (await server.get("/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(page.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
}

interface Call {
  path: string;
  query: string;
  body: string | undefined;
  type: string;
}

const asText = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "");
const encoded = (value: unknown): string =>
  encodeURIComponent(Buffer.from(asText(value)).toString("utf8"));

/** Every call of an operation that its description allows, and such as it does not. */
function callsOf({ path, operation }: Described): fc.Arbitrary<Call> {
  const { parameters, requestBody } = operation;
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const body = requestBody?.content["application/json"]?.schema;
  const valuesOf = (of: Operation["parameters"]) =>
    fc.record(
      Object.fromEntries(of.map(({ name, schema }) => [name, describedValue(schema, known)])),
      { requiredKeys: of.filter(({ required }) => required).map(({ name }) => name) },
    );
  return fc
    .record({
      path: valuesOf(inPath),
      query: fc.oneof(
        { arbitrary: valuesOf(inQuery), weight: 6 },
        fc.dictionary(fc.string(), oddValue),
      ),
      body: body === undefined ? fc.constant(undefined) : bodyOf(body),
      type: fc.oneof(
        { arbitrary: fc.constant("application/json"), weight: 12 },
        fc.constantFrom("application/json; charset=utf-16", "text/plain", "application/xml", "x"),
      ),
    })
    .map((call) => ({
      path: path.replace(/\{(\w+)\}/gu, (_, name: string) => encoded(call.path[name]) || "%20"),
      query: Object.entries(call.query)
        .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
        .join("&"),
      body: call.body,
      type: call.type,
    }));
}

/** The body as JSON, now and then cut off, empty, or no JSON at all. */
function bodyOf(schema: DescribedValue): fc.Arbitrary<string> {
  const json = describedValue(schema, known).map((value) => JSON.stringify(value) ?? "");
  const cut = fc.tuple(json, fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.oneof(
    { arbitrary: json, weight: 12 },
    cut.map(([text, part]) => text.slice(0, Math.floor(text.length * part))),
    fc.constantFrom("", "null", "[]", "0", "{", '{"a":1e999}', '{"__proto__":{"x":1}}', "\0"),
  );
}

async function send({ method }: Described, call: Call): Promise<Response> {
  return fetch(`${server.url}${call.path}${call.query ? `?${call.query}` : ""}`, {
    method: method.toUpperCase(),
    headers: { [CLIENT_HEADER]: "1", "content-type": call.type },
    ...(method === "get" || call.body === undefined ? {} : { body: call.body }),
  });
}

/** An answer is read to its end, but for events, which come as long as their load runs. */
async function finish(response: Response): Promise<string> {
  if (/event-stream/u.test(response.headers.get("content-type") ?? "")) {
    await response.body?.cancel();
    return "";
  }
  return response.text();
}

it("no request that the description allows or forbids is answered with a 5xx", async () => {
  expect(operations.length).toBeGreaterThan(40);
  const answered = new Set<string>();
  for (const described of operations) {
    const { operationId } = described.operation;
    await fc.assert(
      fc.asyncProperty(callsOf(described), async (call) => {
        const response = await send(described, call);
        const text = await finish(response);
        expect(response.status, `${operationId}: ${text.slice(0, 300)}`).toBeLessThan(500);
        if (response.ok) answered.add(operationId);
        // Node itself answers an address beyond 16 kB, with 431 and no body.
        else if (response.status !== 431)
          expect(JSON.parse(text), operationId).toHaveProperty("error.message");
      }),
      { seed: SEED, numRuns: RUNS },
    );
  }
  // Most operations were reached, not only the checks before them.
  expect(answered.size).toBeGreaterThan(operations.length * 0.6);
  expect((await server.get("/api/health")).status).toBe(200);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});
