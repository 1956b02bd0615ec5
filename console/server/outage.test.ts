import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, type Store, verifyStore } from "#graph";
import { apiErrorSchema } from "#schemas/api.ts";
import { ROUTES } from "#schemas/routes.ts";
import { leaseNeo4j, type Neo4jLease, neo4jSkipReason } from "../../graph/testing/shared-neo4j.ts";
import { SAMPLE } from "../testing/sample.ts";
import { type ServedApp, serveApp } from "../testing/served-app.ts";
import { until } from "../testing/until.ts";

const MINUTES = 60_000;

describe.skipIf(neo4jSkipReason())("a session whose Neo4j is killed and starts again", () => {
  let lease: Neo4jLease;
  let store: Store;
  let served: ServedApp;
  beforeAll(async () => {
    lease = await leaseNeo4j();
    store = await openStore(lease.uri);
    served = await serveApp({ store });
  }, 8 * MINUTES);
  afterAll(async () => {
    await served.close();
    await lease.release();
  });

  it(
    "is told so and when to come again, and a load that it began in between is not lost",
    async () => {
      await loaded([SAMPLE]);
      await lease.kill();
      const question = { query: "MATCH (a:Article) RETURN count(a)" };
      const refused = await Promise.all([
        asked("GET", "/api/entities/org:nato"),
        asked("GET", "/api/health"),
        asked("GET", "/api/ready"),
        asked("POST", "/api/query", question),
      ]);
      for (const { status, headers, answer } of refused) {
        expect({ status, after: headers.get("retry-after") }).toEqual({ status: 503, after: "5" });
        const { error } = apiErrorSchema.parse(answer);
        expect(error).toMatchObject({ code: "store-unavailable", hint: expect.any(String) });
        expect(error.message).toBe("Neo4j cannot be reached at this address.");
      }
      const job = await startLoad([{ id: "second", text: "Norway criticised Sweden on Friday." }]);
      await until(async () => (await jobOf(job)).progress?.message !== undefined);
      const waiting = await jobOf(job);
      expect(waiting.state).toBe("running");
      expect(waiting.progress?.message).toContain(
        `waiting for ${store.uri}: Neo4j cannot be reached`,
      );
      expect(waiting.items.map(({ item }) => item)).toEqual(["second"]);
      await lease.start();
      await until(async () => (await jobOf(job)).state !== "running");
      expect((await jobOf(job)).summary).toMatchObject({ read: 1, loaded: 1, failed: 0 });
      const { status, answer } = await asked("POST", "/api/query", question);
      expect({ status, answer }).toMatchObject({ status: 200, answer: { rows: [[2]] } });
      expect(await verifyStore(store)).toEqual([]);
    },
    8 * MINUTES,
  );

  async function asked(method: string, path: string, body?: unknown) {
    const response = await served.app.request(path, {
      method,
      headers: { "x-newsgraph": "1", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, answer: await response.json() };
  }

  async function startLoad(articles: unknown[]): Promise<string> {
    const { answer } = await asked("POST", "/api/articles", { articles });
    return ROUTES.loadArticles.response.parse(answer).id;
  }

  async function jobOf(id: string) {
    return ROUTES.job.response.parse((await asked("GET", `/api/jobs/${id}`)).answer);
  }

  async function loaded(articles: unknown[]): Promise<void> {
    const job = await startLoad(articles);
    await until(async () => (await jobOf(job)).state === "done");
  }
});
