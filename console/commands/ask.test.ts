import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore, writeDocuments } from "#graph";
import { makeDocument } from "../../graph/testing/documents.ts";
import { runHere } from "../testing/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-ask-"));
const address = `file:${join(folder, "data")}`;
const ask = (...words: string[]) => runHere(["ask", ...words, "--store", address]);

beforeAll(async () => {
  const store = await openStore(address);
  const sentences = ["[NATO](org:nato) deployed troops to [Slovakia](country:SK)."];
  const deploys = { relation: "DEPLOYS_TO", trigger: "deployed" } as const;
  const claims = [{ sentence: 0, subject: "org:nato", object: "country:SK", ...deploys }];
  await writeDocuments(store, [makeDocument({ sentences, claims })]);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("answers a question, and says how it was read and in which Cypher", async () => {
  const { code, stdout, stderr } = await ask("where did NATO deploy?");
  expect(code).toBe(0);
  expect(stdout).toMatch(/Slovakia[\s\S]*1 row\n$/u);
  expect(stderr).toMatch(/^read as: NATO deploys to .*\n[\s\S]*MATCH[\s\S]*\$subject = NATO/u);
});

it("prints reading, Cypher, parameters and rows as JSON", async () => {
  const { stdout, stderr } = await ask("where did NATO deploy?", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ params: { subject: "NATO" }, rowCount: 1 });
  expect(stderr).toBe("");
});

it("says plainly that it does not understand, and what it does", async () => {
  const { code, stdout, stderr } = await ask("what is the meaning of life");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/this question is not understood.*\n.*Who criticizes Russia\?/u);
});

it("warns of names in a query that the store does not have, beside its rows", async () => {
  const query = ["query", "MATCH (n:Contry) RETURN count(n) AS count", "--store", address];
  const { code, stdout, stderr } = await runHere([...query, "--json"]);
  expect(code).toBe(0);
  const message = "No node has the label `Contry`; did you mean `Country`?";
  expect(JSON.parse(stdout)).toMatchObject({ rows: [[0]], warnings: [{ message, column: 10 }] });
  expect(stderr).toBe(`warning: ${message} (line 1, column 10)\n`);
});

it("says of a relation that no claim states that nothing has it", async () => {
  const { stderr } = await ask("who sanctions Slovakia?");
  expect(stderr).toContain("No relationship has the type `SANCTIONS` in what is loaded so far.");
});
