import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, it } from "vitest";
import { expectNoSecretTold } from "./told-secrets.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-secrets-"));
});
afterAll(() => rm(folder, { recursive: true }));

// On Neo4j: cypher.test.ts, which has one.
it("a server repeats no secret in its log, its answers or its graph", () =>
  expectNoSecretTold(`file:${join(folder, "graph")}`, { folder }));
