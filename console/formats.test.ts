import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadSummarySchema } from "#schemas/answers.ts";
import { articleInputSchema, articleSchema } from "#schemas/article.ts";
import {
  claimSchema,
  documentSchema,
  entitySchema,
  mentionSchema,
  quotationSchema,
  sentenceSchema,
} from "#schemas/document.ts";
import { packageRoot } from "#schemas/package-root.ts";
import { planStepSchema, queryResultSchema } from "#schemas/query.ts";
import { runHere } from "./testing/run-cli.ts";

const PAGE = readFileSync(join(packageRoot(), "docs", "formats.md"), "utf8");

/** The part of the page under a heading. */
function part(heading: string): string {
  const [, found = ""] = PAGE.split(`\n## ${heading}\n`);
  return found.split("\n## ")[0] ?? "";
}

/** Names in code marks, also those inside of `{start, end}`. */
function named(text: string): Set<string> {
  const marked = text.replace(/```[\s\S]*?```/gu, "").match(/`[^`\n]+`/gu) ?? [];
  return new Set(marked.flatMap((each) => each.match(/[\w$]+/gu) ?? []));
}

describe("docs/formats.md names every field", () => {
  const documents = [documentSchema, sentenceSchema, mentionSchema, entitySchema, articleSchema];
  const cases = [
    ["Articles in", [articleInputSchema]],
    ["`load --json`", [loadSummarySchema]],
    ["`extract --jsonl`", [claimSchema, quotationSchema]],
    ["`query --json`", [queryResultSchema, planStepSchema]],
  ] as const;
  it.each(cases)("of %s", (heading, schemas) => {
    const known = named(part(heading));
    const fields = schemas.flatMap((schema) => Object.keys(schema.shape));
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });

  it("of a whole document", () => {
    const known = named(PAGE);
    const fields = documents.flatMap((schema) => Object.keys(schema.shape));
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
  });
});

/** An example: the words of its command line, what its lines are searched for, and what it prints. */
const EXAMPLES = [...PAGE.matchAll(/```sh\nnewsgraph (.+)\n```\n\n```json\n([\s\S]+?)```/gu)].map(
  ([, line = "", printed = ""]) => {
    const [command = "", ...filters] = line.split(" | ");
    const words = (command.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replace(/^"|"$/gu, ""));
    return { line, words, filters: filters.map((each) => each.replace("grep ", "")), printed };
  },
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-formats-"));
  const [, articles = ""] = /```jsonl\n([\s\S]+?)```/u.exec(PAGE) ?? [];
  await writeFile(join(folder, "articles.jsonl"), articles);
});
afterAll(() => rm(folder, { recursive: true }));

/** Without what is another each time, or follows from the text as a hash. */
const comparable = (json: string) =>
  JSON.parse(
    JSON.stringify(JSON.parse(json))
      .replace(/"elapsedMs":[\d.]+/gu, '"elapsedMs":0')
      .replace(/\b(art|clm):[0-9a-f]{24}/gu, "$1:…"),
  );

it("has examples of every output", () => expect(EXAMPLES).toHaveLength(4));

// In their order: the first loads what the others ask.
it.each(EXAMPLES)("newsgraph $line prints what docs/formats.md says", async (example) => {
  const words = example.words.map((word) =>
    word === "articles.jsonl" ? join(folder, word) : word,
  );
  const isOnStore = words[0] !== "extract";
  const store = isOnStore ? ["--store", `file:${join(folder, "data")}`] : [];
  const { stdout, code } = await runHere([...words, ...store]);
  expect(code).toBe(0);
  const text =
    example.filters.length === 0
      ? stdout
      : stdout.split("\n").filter((line) => example.filters.every((each) => line.includes(each)));
  expect(comparable(String(text))).toEqual(comparable(example.printed));
});
