import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportGraph, openStore, type Store, writeDocuments } from "#graph";
import { type Neo4jServer, runNeo4jAdmin, startNeo4j } from "../../testing/neo4j-server.ts";
import { sampleDocuments } from "../../testing/sample-documents.ts";
import { neo4jSkipReason } from "../../testing/shared-neo4j.ts";
import { neo4jAdminFiles } from "./files.ts";

describe.skipIf(neo4jSkipReason())("the importer of Neo4j", () => {
  let folder = "";
  let server: Neo4jServer | null = null;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "newsgraph-bulk-"));
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("reads an export whole: the same graph, which a cluster address reads after it writes", async () => {
    const source = await openStore("memory:");
    await writeDocuments(source, sampleDocuments());
    const expected = await contents(source);
    const files = join(folder, "files");
    await mkdir(files);
    for await (const { file, text } of neo4jAdminFiles(lines(expected))) {
      await writeFile(join(files, file), text, { flag: "a" });
    }
    await source.close();
    const home = join(folder, "home");
    await runNeo4jAdmin(wordsOf(await readFile(join(files, "import.sh"), "utf8")), {
      home,
      cwd: files,
    });
    server = await startNeo4j(home);
    const store = await openStore(server.uri.replace("bolt://", "neo4j://"));
    expect(await contents(store)).toBe(expected);
    for (const number of [1, 2, 3]) {
      await store.write((tx) => tx.run("CREATE (:Seen {number: $number})", { number }));
      const [row] = await store.read("MATCH (s:Seen) RETURN count(s) AS seen");
      expect(row?.["seen"]).toBe(number);
    }
    await store.close();
  }, 900_000);
});

async function contents(store: Store): Promise<string> {
  const parts: string[] = [];
  for await (const part of exportGraph(store, "jsonl")) parts.push(part);
  return parts.join("");
}

async function* lines(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}

/** The words of the script's command after the name of the program. */
function wordsOf(script: string): string[] {
  const command = script.slice(script.indexOf("exec "));
  const options = [...command.matchAll(/'(--[^']+)'/gu)].map(([, word]) => word ?? "");
  return ["database", "import", "full", "neo4j", ...options];
}
