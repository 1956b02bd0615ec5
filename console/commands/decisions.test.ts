import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { runHere } from "../testing/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-decisions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("decides, lists, verifies and undoes on the command line", async () => {
  const store = ["--store", `file:${join(folder, "data")}`];
  const run = async (...words: string[]) => {
    const { code, stdout, stderr } = await runHere([...words, ...store]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    return stdout;
  };
  const article = join(folder, "a.txt");
  writeFileSync(article, "Iceland supports Ukraine.");
  await run("load", article, "--quiet", "--jobs", "0");
  const found = await run("query", "MATCH (c:Claim) RETURN c.id AS id", "--format", "csv");
  const id = /clm:[0-9a-f]{24}/u.exec(found)?.[0] ?? "";
  const told = await run("decisions", "wrong", id, "--reason", "irony");
  const decision = /dec:[0-9a-f]{24}/u.exec(told)?.[0] ?? "";
  expect(told).toBe(`decided ${decision}: wrong: Iceland SUPPORTS Ukraine\n`);
  expect(await run("decisions")).toContain("irony");
  expect(await run("verify")).toContain("the graph is consistent");
  expect(await run("decisions", "undo", decision)).toContain("undone dec:");
  expect(await run("decisions")).toContain("0 decisions");
});
