import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store } from "#graph";
import { apiErrorSchema, type QueryRequest } from "#schemas/api.ts";
import { leaseNeo4j, type Neo4jLease, neo4jSkipReason } from "../../graph/testing/shared-neo4j.ts";
import type { WriteRecord } from "../server/context.ts";
import { SAMPLE } from "../testing/sample.ts";
import { type AttackedServer, startAttacked } from "./attacked-server.ts";
import { type CypherAttack, type Outcome, WRITES } from "./cypher-attacks.ts";
import { BOMBS, HEAP_BOMBS } from "./cypher-bombs.ts";
import { BEYOND, HIDDEN } from "./cypher-forbidden.ts";
import { expectNoSecretTold } from "./told-secrets.ts";

/** What a query may take in these tests, and what the answer may take beyond it on a busy machine, in milliseconds. */
const TIMEOUT_MS = 2_000;
const GRACE_MS = 60_000;

const REFUSALS = new Set(["query-forbidden", "query-syntax", "query-unsupported", "bad-input"]);
const STOPS = new Set(["timeout", "query-failed"]);

describe("attacks by typed Cypher", () => {
  it("are at least 80, each with its own text", () => {
    const all = [...WRITES, ...HIDDEN, ...BEYOND, ...BOMBS, ...HEAP_BOMBS];
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(80);
  });
});

describe("on the embedded store", () => {
  attacksOn(() => openStore("memory:"), HEAP_BOMBS);
});

describe.skipIf(neo4jSkipReason())("on Neo4j", () => {
  let lease: Neo4jLease | null = null;
  beforeAll(async () => {
    lease = await leaseNeo4j();
  }, 480_000);
  afterAll(() => lease?.release());
  // What its heap cannot hold ends a Neo4j server: see SECURITY.md, "What is not promised".
  attacksOn(() => openStore(lease?.uri ?? ""), []);

  it("a server repeats no secret, the database's password among them", async () => {
    const folder = await mkdtemp(join(tmpdir(), "newsgraph-secrets-"));
    const uri = lease?.uri ?? "";
    await expectNoSecretTold(uri, { folder, further: [new URL(uri).password] });
    await rm(folder, { recursive: true });
  }, 300_000);
});

/** The attacks on one store, behind one running server that writes nothing and one that may write. */
function attacksOn(open: () => Promise<Store>, heapBombs: readonly CypherAttack[]): void {
  let store: Store;
  let server: AttackedServer;
  let before = "";
  const written: WriteRecord[] = [];

  beforeAll(async () => {
    store = await open();
    server = await startAttacked(store, { onWrite: (record) => written.push(record) });
    await server.load([SAMPLE]);
    before = await snapshot(store);
    expect(before).toContain("NATO");
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  async function outcomeOf({ query, params = {} }: CypherAttack): Promise<[Outcome, string]> {
    const started = Date.now();
    const answer = await ask({ query, params, timeoutMs: TIMEOUT_MS });
    const text = await answer.text();
    expect(Date.now() - started).toBeLessThan(TIMEOUT_MS + GRACE_MS);
    if (answer.status === 200) return ["harmless", text.slice(0, 200)];
    const { code, message } = apiErrorSchema.parse(JSON.parse(text)).error;
    expect(message).not.toMatch(/\bat \S+ \(|node_modules|file:\/\//u);
    if (REFUSALS.has(code)) return ["refused", message];
    if (STOPS.has(code)) return ["stopped", message];
    throw new Error(`${code}: ${message}`);
  }

  const ask = (body: QueryRequest, to: AttackedServer = server) => to.post("/api/query", body);

  async function unchanged(): Promise<void> {
    expect((await server.get("/api/health")).status).toBe(200);
    expect(await snapshot(store)).toBe(before);
  }

  describe.each([
    ["writes", WRITES],
    ["hidden writes", HIDDEN],
    ["what lies beyond", BEYOND],
    ["bombs", BOMBS],
    ["heap bombs", heapBombs],
  ] as const)("%s", (_, attacks) => {
    it.each(attacks.map((attack) => [attack.name, attack] as const))("%s", async (_, attack) => {
      const [outcome, message] = await outcomeOf(attack);
      expect([attack.outcome].flat(), message).toContain(outcome);
    });
    it("leave the graph as it was and the server alive", unchanged);
  });

  it("no write goes through by asking to write", async () => {
    for (const { query, params = {} } of WRITES) {
      const answer = await ask({ query, params, write: true });
      expect(answer.status, query).toBe(403);
      expect(await answer.text()).toContain("--allow-write");
    }
    expect(written).toEqual([]);
    await unchanged();
  });

  describe("with --allow-write", () => {
    let writing: AttackedServer;
    beforeAll(async () => {
      const onWrite = (record: WriteRecord) => written.push(record);
      writing = await startAttacked(store, { allowWrite: true, onWrite });
    });
    afterAll(() => writing.close());

    it("still only what asks to write may write", async () => {
      for (const { query, params = {} } of WRITES) {
        expect([400, 403], query).toContain((await ask({ query, params }, writing)).status);
      }
      await unchanged();
    });

    it("schema, files, procedures and other databases stay out of reach", async () => {
      for (const { query, params = {}, name } of BEYOND) {
        const answer = await ask({ query, params, write: true, timeoutMs: TIMEOUT_MS }, writing);
        expect([400, 403], name).toContain(answer.status);
      }
      await unchanged();
    });

    it("each write of the table is a real one, and is logged", async () => {
      for (const { query, params = {}, name } of WRITES) {
        await store.write((transaction) => startAnew(transaction));
        written.length = 0;
        const answer = await ask({ query, params, write: true }, writing);
        if (store.kind === "embedded" && NOT_EMBEDDED.has(name)) continue;
        const body = (await answer.json()) as { changes?: number };
        expect(body, name).toMatchObject({ changes: expect.any(Number) });
        expect(body.changes, name).toBeGreaterThan(0);
        expect(written, name).toEqual([{ query, outcome: `${body.changes} changes` }]);
      }
    });
  });
}

/** Forms that the embedded engine's parser does not take. */
const NOT_EMBEDDED = new Set(["no-break space between words"]);

/** Two nodes with a relationship: something for each write to change. */
async function startAnew({ run }: { run(cypher: string): Promise<unknown> }): Promise<void> {
  await run("MATCH (n) DETACH DELETE n");
  await run("CREATE (:Entity {id: 'a', name: 'A'})-[:MENTIONS]->(:Entity {id: 'b', name: 'B'})");
}

/** Everything in the store, also what no article of ours would bring, and the schema where it can be asked. */
async function snapshot(store: Store): Promise<string> {
  const nodes = await store.read("MATCH (n) RETURN labels(n) AS labels, properties(n) AS all");
  const ends =
    "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS all";
  const relationships = await store.read(ends);
  const schema =
    store.kind === "neo4j"
      ? await store.read("SHOW INDEXES YIELD name, type RETURN name, type")
      : [];
  return [...nodes, ...relationships, ...schema].map(stable).sort().join("\n");
}

function stable(row: object): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
