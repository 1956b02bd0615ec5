import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { healthSchema } from "#schemas/api.ts";
import { VERSION } from "#schemas/version.ts";
import { firstLine, runHere, startCli, stopCli } from "./testing/run-cli.ts";
import { SAMPLE } from "./testing/sample.ts";

const QUERY =
  "MATCH (:Organization)-[r:DEPLOYS_TO]->(c:Country) RETURN c.name AS country, r.status AS status";
let cwd: string;
let store: string;
let article: string;

/** Runs a command on the test's own store. */
const onStore = ([name = "", ...words]: string[]) => runHere([name, "--store", store, ...words]);

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsgraph-cli-"));
  store = `file:${join(cwd, "data")}`;
  article = join(cwd, "a.jsonl");
  writeFileSync(article, `${JSON.stringify(SAMPLE)}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("usage", () => {
  it("prints the version", async () => {
    expect(await runHere(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it("lists each command, and explains it", async () => {
    const { code, stdout } = await runHere(["--help"]);
    expect(code).toBe(0);
    const names =
      "load extract explain ask query serve articles delete verify rebuild export start";
    for (const name of names.split(" ")) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, "mu"));
      const help = await runHere([name, "--help"]);
      expect(help.code).toBe(0);
      expect(help.stdout).toContain(`Usage: newsgraph ${name}`);
      expect(await runHere(["help", name])).toEqual(help);
    }
  });

  it.each([
    [[]],
    [["nonsense"]],
    [["load"]],
    [["load", "x", "--jobs", "many"]],
    [["load", "x", "--published", "yesterday"]],
    [["query", "RETURN 1", "--format", "xml"]],
    [["query", "RETURN 1", "--param", "x"]],
    [["export", "x", "--format", "pdf"]],
    [["serve", "--port", "-1"]],
    [["serve", "--port", "65536"]],
    [["query", "RETURN 1", "--limit", "100001"]],
    [["query", "RETURN 1", "--timeout", "121"]],
    [["query", "RETURN $a", "--param", "a=9007199254740993"]],
  ])("%j is a usage error: exit code 2, said on standard error", async (words) => {
    const { code, stdout, stderr } = await runHere(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^(error|Usage): /u);
  });
});

describe("errors", () => {
  it.each([
    [["load", "missing.txt", "--store", "memory:"]],
    [["query", "RETURN 1", "--store", "ftp://x"]],
    [["explain", "x", "--lexicon", "missing.json"]],
    [["explain", ""]],
    [["explain", " \u0001 ?"]],
    [["extract", "--jsonl", "missing.jsonl"]],
    [["serve", "--host", "0.0.0.0", "--port", "0", "--store", "memory:"]],
    [["query", "CREATE (:X)", "--store", "memory:"]],
    [["query", "MATCH (a RETURN a", "--store", "memory:"]],
    [["delete", "art:none", "--store", "memory:"]],
    [["export", "missing/folder/x", "--store", "memory:"]],
  ])("%j fails with exit code 1 and one or two plain lines", async (words) => {
    const { code, stdout, stderr } = await runHere(words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^newsgraph: ./u);
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe("extract and explain", () => {
  it("prints one line for each line read, in their order, and tells of bad ones", async () => {
    const lines = [
      '{"id":"b","text":"NATO deployed troops to Slovakia."}',
      "broken",
      '{"id":"a","text":"Nothing."}',
    ];
    const { code, stdout, stderr } = await runHere(["extract", "--jsonl"], lines.join("\n"));
    const printed = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(printed.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(printed[0].claims[0]).toMatchObject({ relation: "DEPLOYS_TO", object: "country:SK" });
    expect(stderr).toMatch(/^line 2: /u);
    expect(code).toBe(1);
  });

  it("says the cleaned text of a page, which the offsets refer to", async () => {
    const html = `<article><h1>Troops</h1><p>${SAMPLE.text}</p></article>`;
    const { stdout } = await runHere(["extract", "--jsonl"], JSON.stringify({ id: "p", html }));
    const { text, claims } = JSON.parse(stdout);
    const { trigger } = claims[0];
    expect(text.slice(trigger.start, trigger.end)).toBe("deployed");
  });

  it("gives the same bytes with workers and without", async () => {
    const [alone, together] = await Promise.all([
      runHere(["extract", article, "--jobs", "0"]),
      runHere(["extract", article, "--jobs", "2"]),
    ]);
    expect(alone.code).toBe(0);
    expect(together.stdout).toBe(alone.stdout);
    expect(JSON.parse(alone.stdout).article.title).toBe(SAMPLE.title);
  });

  it("takes own records from a lexicon file", async () => {
    const file = join(cwd, "own.json");
    const record = { id: "org:acme-watch", kind: "Organization", name: "Acme Watch" };
    writeFileSync(file, JSON.stringify([{ ...record, source: "test", asOf: "2024-01-01" }]));
    const sentence = "Acme Watch criticised Hungary.";
    expect((await runHere(["explain", sentence, "--lexicon", file])).stdout).toContain(record.id);
    expect((await runHere(["explain", sentence])).stdout).not.toContain(record.id);
  });

  it("ends quietly when nobody reads any more", async () => {
    const line = JSON.stringify({ text: "NATO deployed troops to Slovakia." });
    const input = `${line}\n`.repeat(20_000);
    const child = startCli(["extract", "--jsonl", "--jobs", "0"], { cwd, input });
    let stderr = "";
    child.stderr?.on("data", (part: Buffer) => {
      stderr += part.toString("utf8");
    });
    await firstLine(child);
    child.stdout?.destroy();
    await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).toBe("");
  });
});

describe("a graph in a folder", () => {
  it("is loaded, asked, exported, checked and emptied", { timeout: 180_000 }, async () => {
    const loaded = await onStore(["load", article, "--json", "--quiet"]);
    expect(loaded).toMatchObject({ code: 0, stderr: "" });
    const summary = JSON.parse(loaded.stdout);
    expect(summary).toMatchObject({ read: 1, loaded: 1, unchanged: 0, failed: 0 });
    const again = await onStore(["load", article]);
    expect(again.stdout).toMatch(/^1 read: 0 loaded, 1 unchanged, 0 failed/u);

    expect((await onStore(["query", QUERY])).stdout).toBe(
      "country   status\n--------  --------\nSlovakia  asserted\n1 row\n",
    );
    expect((await onStore(["query", QUERY, "--format", "csv"])).stdout).toBe(
      "country,status\r\nSlovakia,asserted\r\n",
    );
    const asked = await onStore(["query", "RETURN $n AS n", "--param", "n=[1,2]", "--json"]);
    expect(JSON.parse(asked.stdout)).toMatchObject({ columns: ["n"], rows: [[[1, 2]]] });
    const cut = await onStore(["query", "UNWIND range(1, 9) AS n RETURN n", "--limit", "3"]);
    expect(cut.stdout).toMatch(/3 rows\n$/u);
    expect(cut.stderr).toMatch(/^cut after 3 rows/u);

    const listed = (await onStore(["articles", "--sort", "loaded"])).stdout;
    expect(listed).toMatch(/^id +loaded +source[\s\S]*NATO troops in Slovakia/u);
    expect(await onStore(["verify"])).toMatchObject({
      code: 0,
      stdout: "the graph is consistent\n",
    });
    expect((await onStore(["rebuild", "--json"])).code).toBe(0);
    const file = join(cwd, "g.graphml");
    expect((await onStore(["export", "--format", "graphml", file])).code).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("<graphml");
    expect((await onStore(["export", "-"])).stdout).toContain("NATO");

    const id = summary.articles[0];
    expect((await onStore(["delete", id])).stdout).toMatch(/^deleted art:/u);
    expect((await onStore(["articles"])).stdout).toContain("0 of 0");
  });

  it("keeps a stopped load's articles and ends with exit code 1", async () => {
    const stop = new AbortController();
    stop.abort();
    const { code, stdout, stderr } = await runHere(
      ["load", article, "--store", "memory:"],
      "",
      stop,
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^0 read/u);
    expect(stderr).toContain("what was written is kept");
  });
});

describe("a served graph", () => {
  it("is used through its server while that runs, and by itself afterwards", {
    timeout: 180_000,
  }, async () => {
    const server = startCli(["serve", "--port", "0", "--store", store], { cwd });
    const url = await firstLine(server);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    const marker = join(cwd, "data", "server.json");
    expect(JSON.parse(readFileSync(marker, "utf8"))).toEqual({ url, store, pid: server.pid });
    try {
      const loaded = await onStore(["load", article, "--json", "--quiet"]);
      const summary = JSON.parse(loaded.stdout);
      expect(summary).toMatchObject({ read: 1, loaded: 1, failed: 0 });
      expect((await onStore(["query", QUERY, "--format", "csv"])).stdout).toContain("Slovakia");
      const asked = await onStore(["ask", "where did NATO deploy?", "--json"]);
      expect(JSON.parse(asked.stdout)).toMatchObject({ params: { subject: "NATO" }, rowCount: 1 });
      expect((await onStore(["articles", "--json"])).stdout).toContain(SAMPLE.title);
      expect((await onStore(["verify"])).stdout).toBe("the graph is consistent\n");
      expect((await onStore(["export", "-"])).stdout).toContain("NATO");
      expect((await onStore(["rebuild"])).stdout).toMatch(/relationships made/u);
      const second = await onStore(["serve", "--port", "0"]);
      expect(second).toMatchObject({ code: 1, stdout: "" });
      expect(second.stderr).toContain(url);
      const taken = ["serve", "--port", new URL(url).port, "--store", "memory:"];
      expect((await runHere(taken)).stderr).toMatch(/in use/u);
      expect((await onStore(["delete", summary.articles[0]])).code).toBe(0);
    } finally {
      expect(await stopCli(server)).toBe(0);
    }
    expect(existsSync(marker)).toBe(false);
    expect((await onStore(["articles"])).stdout).toContain("0 of 0");
  });

  it("start loads the examples into an empty graph, once", { timeout: 180_000 }, async () => {
    const words = ["start", "--port", "0", "--store", "file:./started"];
    const started = startCli(words, { cwd });
    const url = await firstLine(started);
    const health = healthSchema.parse(await (await fetch(`${url}/api/health`)).json());
    expect(await stopCli(started, "SIGTERM")).toBe(0);
    expect(health.counts.articles).toBeGreaterThan(0);
    const again = startCli(words, { cwd });
    let told = "";
    again.stderr?.on("data", (part: Buffer) => {
      told += part.toString("utf8");
    });
    await firstLine(again);
    expect(await stopCli(again)).toBe(0);
    expect(told).toBe("");
  });
});
