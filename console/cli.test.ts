import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { healthSchema } from "#schemas/api.ts";
import { VERSION } from "#schemas/version.ts";
import { firstLine, runCli, startCli, stopCli } from "./testing/run-cli.ts";
import { SAMPLE } from "./testing/sample.ts";

const QUERY =
  "MATCH (:Organization)-[r:DEPLOYS_TO]->(c:Country) RETURN c.name AS country, r.status AS status";
let cwd: string;

const run = (...words: string[]) => runCli(words, { cwd });

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsgraph-cli-"));
  writeFileSync(join(cwd, "a.jsonl"), `${JSON.stringify(SAMPLE)}\n`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("usage", () => {
  it("prints the version", async () => {
    expect(await run("--version")).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it("explains each command", async () => {
    const { code, stdout } = await run("--help");
    expect(code).toBe(0);
    const names = "load extract explain query serve articles delete verify rebuild export start";
    for (const name of names.split(" ")) expect(stdout).toMatch(new RegExp(`^  ${name} `, "mu"));
  });

  it.each([
    [["nonsense"]],
    [["load"]],
    [["load", "x", "--jobs", "many"]],
    [["load", "x", "--published", "yesterday"]],
    [["query", "RETURN 1", "--format", "xml"]],
    [["query", "RETURN 1", "--param", "x"]],
    [["export", "x", "--format", "pdf"]],
    [["serve", "--port", "-1"]],
  ])("%j is a usage error: exit code 2, said on standard error", async (words) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /u);
  });
});

describe("errors", () => {
  it.each([
    [["load", "missing.txt"]],
    [["query", "RETURN 1", "--store", "ftp://x"]],
    [["explain", "x", "--lexicon", "missing.json"]],
    [["extract", "--jsonl", "missing.jsonl"]],
    [["serve", "--host", "0.0.0.0", "--port", "0", "--store", "memory:"]],
  ])("%j fails with exit code 1 and plain words", async (words) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});

describe("extract and explain", () => {
  it("prints one line for each line read, in their order, and tells of bad ones", async () => {
    const input = [
      '{"id":"b","text":"NATO deployed troops to Slovakia."}',
      "broken",
      '{"id":"a","text":"Nothing."}',
    ];
    const { code, stdout, stderr } = await runCli(["extract", "--jsonl"], {
      cwd,
      input: input.join("\n"),
    });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(lines[0].claims[0]).toMatchObject({ relation: "DEPLOYS_TO", object: "country:SK" });
    expect(stderr).toMatch(/^line 2: /u);
    expect(code).toBe(1);
  });

  it("gives the same bytes with workers and without", async () => {
    const [alone, together] = await Promise.all([
      run("extract", "a.jsonl", "--jobs", "0"),
      run("extract", "a.jsonl", "--jobs", "2"),
    ]);
    expect(alone.code).toBe(0);
    expect(together.stdout).toBe(alone.stdout);
    expect(JSON.parse(alone.stdout).article.title).toBe(SAMPLE.title);
  });

  it("ends quietly when nobody reads any more", async () => {
    const line = JSON.stringify({ text: "NATO deployed troops to Slovakia." });
    const child = startCli(["extract", "--jsonl", "--jobs", "0"], {
      cwd,
      input: `${line}\n`.repeat(3_000),
    });
    let stderr = "";
    child.stderr?.on("data", (part: Buffer) => {
      stderr += part.toString("utf8");
    });
    await firstLine(child);
    child.stdout?.destroy();
    await new Promise((resolve) => child.on("close", resolve));
    expect(stderr).toBe("");
  });

  it("uses the lexicon file of the working folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "newsgraph-lexicon-"));
    const record = {
      id: "org:acme-watch",
      kind: "Organization",
      name: "Acme Watch",
      source: "test",
      asOf: "2024-01-01",
    };
    writeFileSync(join(folder, "newsgraph.lexicon.json"), JSON.stringify([record]));
    const { stdout } = await runCli(["explain", "Acme Watch criticised Hungary."], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain("org:acme-watch");
  });
});

describe("a graph in a folder", () => {
  it("is loaded, asked, exported, checked and emptied", async () => {
    const loaded = await run("load", "a.jsonl", "--json", "--quiet");
    expect(loaded).toMatchObject({ code: 0, stderr: "" });
    const summary = JSON.parse(loaded.stdout);
    expect(summary).toMatchObject({ read: 1, loaded: 1, unchanged: 0, failed: 0 });
    expect((await run("load", "a.jsonl")).stdout).toMatch(
      /^1 read: 0 loaded, 1 unchanged, 0 failed/u,
    );

    expect((await run("query", QUERY)).stdout).toBe(
      "country   status\n--------  --------\nSlovakia  asserted\n1 row\n",
    );
    expect((await run("query", QUERY, "--format", "csv")).stdout).toBe(
      "country,status\r\nSlovakia,asserted\r\n",
    );
    const asked = await run("query", "RETURN $n AS n", "--param", "n=[1,2]", "--json");
    expect(JSON.parse(asked.stdout)).toMatchObject({ columns: ["n"], rows: [[[1, 2]]] });
    const forbidden = await run("query", "CREATE (:X)");
    expect(forbidden).toMatchObject({ code: 1, stdout: "" });

    expect((await run("articles")).stdout).toContain(SAMPLE.title);
    expect(await run("verify")).toMatchObject({ code: 0, stdout: "the graph is consistent\n" });
    expect((await run("rebuild", "--json")).code).toBe(0);
    expect((await run("export", "--format", "graphml", "g.graphml")).code).toBe(0);
    expect(readFileSync(join(cwd, "g.graphml"), "utf8")).toContain("<graphml");
    expect((await run("export", "-")).stdout).toContain("NATO");

    const id = summary.articles[0];
    expect((await run("delete", id)).stdout).toMatch(/^deleted art:/u);
    expect(await run("delete", id)).toMatchObject({ code: 1, stdout: "" });
    expect((await run("articles")).stdout).toContain("0 of 0");
  });
});

describe("a served graph", () => {
  it("is used through its server while that runs, and by itself afterwards", async () => {
    const server = startCli(["serve", "--port", "0"], { cwd });
    const url = await firstLine(server);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    expect(existsSync(join(cwd, "data", "server.json"))).toBe(true);
    try {
      const loaded = await run("load", "a.jsonl", "--json", "--quiet");
      const summary = JSON.parse(loaded.stdout);
      expect(summary).toMatchObject({ read: 1, loaded: 1, failed: 0 });
      expect((await run("query", QUERY, "--format", "csv")).stdout).toContain("Slovakia,asserted");
      expect((await run("articles", "--json")).stdout).toContain(SAMPLE.title);
      expect((await run("verify")).stdout).toBe("the graph is consistent\n");
      expect((await run("export", "-")).stdout).toContain("NATO");
      expect((await run("rebuild")).stdout).toMatch(/relationships made/u);
      const second = await run("serve", "--port", "0");
      expect(second).toMatchObject({ code: 1, stdout: "" });
      expect(second.stderr).toContain(url);
      const port = new URL(url).port;
      const taken = await run("serve", "--port", port, "--store", "memory:");
      expect(taken.stderr).toMatch(/in use/u);
      expect((await run("delete", summary.articles[0])).code).toBe(0);
    } finally {
      expect(await stopCli(server)).toBe(0);
    }
    expect(existsSync(join(cwd, "data", "server.json"))).toBe(false);
    expect((await run("articles")).stdout).toContain("0 of 0");
  });

  it("start loads the examples once", async () => {
    const started = startCli(["start", "--port", "0", "--store", "file:./examples-data"], { cwd });
    const url = await firstLine(started);
    const health = healthSchema.parse(await (await fetch(`${url}/api/health`)).json());
    expect(await stopCli(started, "SIGTERM")).toBe(0);
    expect(health.counts.articles).toBeGreaterThan(0);
    const again = startCli(["start", "--port", "0", "--store", "file:./examples-data"], { cwd });
    let told = "";
    again.stderr?.on("data", (part: Buffer) => {
      told += part.toString("utf8");
    });
    await firstLine(again);
    expect(await stopCli(again)).toBe(0);
    expect(told).not.toContain("loaded");
  });
});
