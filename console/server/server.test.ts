import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Job } from "#schemas/api.ts";
import { apiErrorSchema } from "#schemas/api.ts";
import { ROUTES, type RouteName } from "#schemas/routes.ts";
import { SAMPLE } from "../testing/sample.ts";
import { type ServedApp, serveApp } from "../testing/served-app.ts";

let served: ServedApp;
let articleId: string;

/** Loads articles and waits for the end of the job by its event stream. */
async function load(articles: unknown[]): Promise<{ events: string[]; job: Job }> {
  const started = await served.call("POST", "/api/articles", { articles });
  const { id } = ROUTES.loadArticles.response.parse(started.body);
  const response = await served.app.request(`/api/jobs/${id}/events`);
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/u);
  const text = await response.text();
  const events = [...text.matchAll(/^event: (\w+)$/gmu)].map(([, name]) => name ?? "");
  const last = [...text.matchAll(/^data: (.*)$/gmu)].at(-1)?.[1] ?? "{}";
  return { events, job: ROUTES.job.response.parse(JSON.parse(last)) };
}

beforeAll(async () => {
  served = await serveApp();
});
afterAll(() => served.close());

describe("loading", () => {
  it("tells progress by events and ends with the summary", async () => {
    const { events, job } = await load([SAMPLE, { text: "" }]);
    expect(events.at(-1)).toBe("done");
    expect(events.filter((name) => name === "done")).toHaveLength(1);
    expect(job.state).toBe("done");
    expect(job.summary).toMatchObject({ read: 2, loaded: 1, unchanged: 0, failed: 1 });
    expect(job.summary?.errors).toHaveLength(1);
    articleId = job.summary?.articles[0] ?? "";
    expect(articleId).toMatch(/^art:/u);
  });

  it("never reads a path of this machine for a url, and loads the rest", async () => {
    const { job } = await load([{ url: "package.json" }, { url: "-" }, SAMPLE]);
    expect(job.state).toBe("done");
    expect(job.summary).toMatchObject({ read: 3, loaded: 0, unchanged: 1, failed: 2 });
  });

  it("does nothing for what it has", async () => {
    const { job } = await load([SAMPLE]);
    expect(job.summary).toMatchObject({ read: 1, loaded: 0, unchanged: 1, failed: 0 });
  });

  it("keeps the finished job, and says when there is none", async () => {
    const missing = await served.call("GET", "/api/jobs/none");
    expect(missing.status).toBe(404);
    expect((await served.call("DELETE", "/api/jobs/none")).status).toBe(404);
    expect((await served.call("GET", "/api/jobs/none/events")).status).toBe(404);
  });
});

describe("reading routes answer as their schemas say", () => {
  const cases: [RouteName, string, string][] = [
    ["health", "GET", "/api/health"],
    ["ready", "GET", "/api/ready"],
    ["schema", "GET", "/api/schema"],
    ["graph", "GET", "/api/graph"],
    ["graph", "GET", "/api/graph?ids=org:nato,country:SK&statuses=asserted,planned,denied"],
    ["entities", "GET", "/api/entities?q=nato"],
    ["entities", "GET", "/api/entities?kind=Country&limit=3"],
    ["entity", "GET", "/api/entities/org:nato"],
    ["entity", "GET", "/api/entities/org%3Anato"],
    ["neighbours", "GET", "/api/neighbours?id=org:nato"],
    ["evidence", "GET", "/api/evidence?subject=org:nato&object=country:SK"],
    ["path", "GET", "/api/path?from=org:nato&to=country:SK"],
    ["timeline", "GET", "/api/timeline?unit=year"],
    ["articles", "GET", "/api/articles?limit=5"],
    ["verify", "POST", "/api/verify"],
    ["rebuild", "POST", "/api/rebuild"],
    ["openapi", "GET", "/api/openapi.json"],
  ];
  it.each(cases)("%s: %s %s", async (name, method, path) => {
    const { status, body } = await served.call(method, path);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(ROUTES[name].response.safeParse(body).error?.issues ?? []).toEqual([]);
  });

  it("finds what was loaded", async () => {
    const card = ROUTES.entity.response.parse(
      (await served.call("GET", "/api/entities/org:nato")).body,
    );
    expect(card.entity).toMatchObject({ name: "NATO", articleCount: 1 });
    const { evidence } = ROUTES.evidence.response.parse(
      (await served.call("GET", "/api/evidence?subject=org:nato&object=country:SK")).body,
    );
    expect(evidence[0]?.sentence.text).toBe("NATO deployed four battalions in Slovakia.");
    const article = await served.call("GET", `/api/articles/${encodeURIComponent(articleId)}`);
    expect(ROUTES.article.response.parse(article.body).article.text).toBe(SAMPLE.text);
  });

  it("explains a text", async () => {
    const { body } = await served.call("POST", "/api/explain", { text: SAMPLE.text });
    const { sentences } = ROUTES.explain.response.parse(body);
    expect(sentences[0]?.claims[0]).toMatchObject({ relation: "DEPLOYS_TO", object: "country:SK" });
  });

  it("explains a stored sentence by what its article says, and says where there is none", async () => {
    const path = `/api/articles/${encodeURIComponent(articleId)}/reading`;
    const at = SAMPLE.text.indexOf("deployed");
    const { body } = await served.call("GET", `${path}?at=${at}`);
    const reading = ROUTES.reading.response.parse(body);
    expect(reading.tokens.map(({ text }) => text)).toContain("deployed");
    expect(reading.rules.some(({ fired, rule }) => fired && rule.startsWith("deploys-to/"))).toBe(
      true,
    );
    expect(reading.entities.map(({ name }) => name)).toContain("Slovakia");
    const beyond = await served.call("GET", `${path}?at=99999999`);
    expect(beyond.status).toBe(404);
    expect(apiErrorSchema.parse(beyond.body).error.message).toContain("offset 99999999");
    expect((await served.call("GET", `${path}?at=x`)).status).toBe(400);
  });

  it.each([
    ["jsonl", /"NATO"/u],
    ["graphml", /<graphml/u],
    ["gexf", /<gexf/u],
    ["csv", /org:nato/u],
  ])("exports %s", async (format, expected) => {
    const response = await served.app.request(`/api/export?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(`newsgraph.${format}`);
    expect(await response.text()).toMatch(expected);
  });
});

describe("queries", () => {
  it("give rows and their graph", async () => {
    const query = "MATCH (a)-[r:DEPLOYS_TO]->(c:Country) WHERE a.name = $name RETURN a, r, c";
    const { body } = await served.call("POST", "/api/query", { query, params: { name: "NATO" } });
    const result = ROUTES.query.response.parse(body);
    expect(result.columns).toEqual(["a", "r", "c"]);
    expect(result.graph.nodes.map(({ id }) => id).sort()).toEqual(["country:SK", "org:nato"]);
  });

  it("stop when they are cancelled by id", async () => {
    const query = "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*)";
    const running = served.call("POST", "/api/query", { id: "slow", query, timeoutMs: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const twin = await served.call("POST", "/api/query", { id: "slow", query: "RETURN 1" });
    expect(twin.status).toBe(409);
    const cancelled = await served.call("DELETE", "/api/query/slow");
    expect(cancelled.body).toEqual({ cancelled: true });
    const answer = await running;
    expect(answer.status).toBe(499);
    expect(apiErrorSchema.parse(answer.body).error.code).toBe("cancelled");
    expect((await served.call("DELETE", "/api/query/slow")).body).toEqual({ cancelled: false });
  });

  it("may not write", async () => {
    const { status, body } = await served.call("POST", "/api/query", {
      query: "CREATE (:X) RETURN 1",
    });
    expect(status).toBe(403);
    expect(apiErrorSchema.parse(body).error.code).toBe("query-forbidden");
  });

  it("say where they are wrong", async () => {
    const { status, body } = await served.call("POST", "/api/query", {
      query: "MATCH (a RETURN a",
    });
    expect(status).toBe(400);
    expect(apiErrorSchema.parse(body).error).toMatchObject({ code: "query-syntax", line: 1 });
  });
});

describe("bad input", () => {
  it.each([
    ["POST", "/api/query", {}],
    ["POST", "/api/query", { query: 5 }],
    ["POST", "/api/query", { query: "RETURN 1", maxRows: -1 }],
    ["POST", "/api/articles", { articles: [] }],
    ["POST", "/api/articles", { articles: [{ title: "no text" }] }],
    ["GET", "/api/neighbours", undefined],
    ["GET", "/api/graph?statuses=maybe", undefined],
    ["GET", "/api/graph?limit=0", undefined],
    ["GET", "/api/export?format=exe", undefined],
  ])("%s %s %j is refused with 400 and says what to do", async (method, path, body) => {
    const answer = await served.call(method, path, body);
    expect(answer.status).toBe(400);
    const { error } = apiErrorSchema.parse(answer.body);
    expect(error.code).toBe("bad-input");
    expect(error.hint).toBeTruthy();
  });

  it("refuses a body that is not JSON", async () => {
    const headers = { "x-newsgraph": "1", "content-type": "application/json" };
    const response = await served.app.request("/api/query", { method: "POST", headers, body: "{" });
    expect(response.status).toBe(400);
  });

  it.each([
    ["GET", "/api/nothing"],
    ["GET", "/api/entities/org:none"],
    ["GET", "/api/articles/art:none"],
  ])("%s %s is not found", async (method, path) => {
    const { status, body } = await served.call(method, path);
    expect(status).toBe(404);
    expect(apiErrorSchema.parse(body).error.code).toBe("not-found");
  });
});

describe("every answer", () => {
  it.each(["/api/health", "/api/docs", "/api/nothing", "/"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await served.app.request(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'self'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe-eval");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    },
  );

  it("is refused under a foreign host name, with the headers", async () => {
    const response = await served.app.request("/", { headers: { host: "evil.example" } });
    expect(response.status).toBe(403);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("describes each route in OpenAPI", async () => {
    const { body } = await served.call("GET", "/api/openapi.json");
    const { openapi, paths } = body as { openapi: string; paths: Record<string, object> };
    expect(openapi).toMatch(/^3\.1/u);
    const described = Object.values(paths).flatMap((item) => Object.values(item));
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(ROUTES).sort(),
    );
    expect(JSON.stringify(paths["/api/neighbours"])).toContain('"default":25');
  });
});

it("deletes an article with all it brought", async () => {
  const deleted = await served.call("DELETE", `/api/articles/${encodeURIComponent(articleId)}`);
  expect(ROUTES.deleteArticle.response.parse(deleted.body).deleted).toBe(true);
  const { body } = await served.call("GET", "/api/health");
  expect(ROUTES.health.response.parse(body).counts).toEqual({
    articles: 0,
    sentences: 0,
    entities: 0,
    claims: 0,
    relationships: 0,
  });
});
