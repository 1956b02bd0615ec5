import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decidedHistories } from "../../contract/decided-histories.ts";
import { describeStore } from "../../contract.ts";
import { openStore } from "../../index.ts";
import { leaseNeo4j, type Neo4jLease, neo4jSkipReason } from "../../testing/shared-neo4j.ts";

const MINUTES = 60_000;

describe.skipIf(neo4jSkipReason())("real Neo4j", () => {
  let lease: Neo4jLease | null = null;
  const uri = () => lease?.uri ?? "";
  beforeAll(async () => {
    lease = await leaseNeo4j();
  }, 8 * MINUTES);
  afterAll(() => lease?.release());

  const under = {
    async openEmpty() {
      const store = await openStore(uri());
      await store.write((transaction) => transaction.run("MATCH (n) DETACH DELETE n"));
      await store.close();
      return openStore(uri());
    },
  };
  describeStore("neo4j", under);
  // The embedded store tries more of them: a history asks Neo4j some thousand times.
  describe("neo4j: histories with decisions", () => decidedHistories(under, 1));

  it("tells its address without user and password", async () => {
    const store = await openStore(uri());
    expect(store.kind).toBe("neo4j");
    expect(store.uri).toBe(uri().replace(/\/\/.*@/u, "//"));
    await store.close();
  });

  it("takes user and password beside the address", async () => {
    const { username, password, host } = new URL(uri());
    const store = await openStore(`bolt://${host}`, { username, password });
    await store.close();
  });

  it("says that the password is wrong, without telling it", async () => {
    const wrong = openStore(uri().replace(/:[^:@]*@/u, ":open-sesame@"));
    await expect(wrong).rejects.toMatchObject({ code: "store-unavailable" });
    await expect(wrong).rejects.not.toThrow(/open-sesame/u);
  });

  it("runs what only Neo4j has", async () => {
    const store = await openStore(uri());
    const limits = { timeoutMs: 10_000, maxRows: 10, maxBytes: 1e6 };
    const found = await store.query(
      "MATCH (n:Country|Person WHERE n.id IS NULL) RETURN n",
      {},
      limits,
    );
    expect(found.rows).toEqual([]);
    await store.close();
  });
});

it("says that nothing answers at the address", async () => {
  await expect(openStore("bolt://127.0.0.1:1")).rejects.toMatchObject({
    code: "store-unavailable",
    message: expect.stringContaining("127.0.0.1:1"),
  });
});
