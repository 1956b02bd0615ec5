import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Neo4jServer, neo4jAvailable, startNeo4j } from "./neo4j-server.ts";

/**
 * Keeps one real Neo4j per test run: a small local server that starts it when the first test file
 * asks, so that runs without such tests do not pay, and stops it at the end. It answers with the
 * URI and, on the second line, the path of the lock that test files take in turn; asked for `/kill`
 * or `/start` it does that first, with the data kept.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "newsgraph-keeper-"));
  let started: Promise<Neo4jServer> | null = null;
  const start = async (): Promise<Neo4jServer> => {
    const reason = neo4jAvailable();
    if (reason) throw new Error(reason);
    return startNeo4j();
  };
  const keeper = createServer(({ url }, answer) => {
    started ??= start();
    const asked = started.then(async (server) => {
      if (url === "/kill") await server.kill();
      if (url === "/start") await server.startAgain();
      return server;
    });
    asked.then(
      ({ uri }) => answer.end(`${uri}\n${join(folder, "lock")}`),
      (error: unknown) => answer.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => keeper.listen(0, "127.0.0.1", resolve));
  const address = keeper.address();
  const port = typeof address === "object" ? address?.port : undefined;
  project.provide("neo4jKeeper", `http://127.0.0.1:${port}/`);
  return async () => {
    keeper.close();
    const server = await started?.catch(() => null);
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
