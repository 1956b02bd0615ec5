import { mkdir, rm } from "node:fs/promises";
import { request } from "node:http";
import neo4j from "neo4j-driver";
import { inject } from "vitest";
import { neo4jAvailable } from "./neo4j-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the run's Neo4j keeper (global-setup.ts): a request there starts the server. */
    neo4jKeeper: string;
  }
}

/** A real Neo4j, empty, for one test file alone until `release`. */
export interface Neo4jLease {
  uri: string;
  /** Kills the server and keeps its data; who does this must start it again before `release`. */
  kill(): Promise<void>;
  start(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Why the tests on a real Neo4j do not run here; `null` when they do. With CI=true nothing is
 * skipped: they run, and fail when Java or Maven is missing. Prints the reason in one line.
 */
export function neo4jSkipReason(): string | null {
  if (process.env["CI"] === "true") return null;
  const reason = neo4jAvailable();
  if (reason) process.stderr.write(`${reason}\n`);
  return reason;
}

/**
 * Waits until no other test file uses the run's Neo4j (started by the first that asks), empties it
 * and hands it over. Call it in `beforeAll` with some minutes of timeout.
 */
export async function leaseNeo4j(): Promise<Neo4jLease> {
  const keeper = inject("neo4jKeeper");
  const [uri = "", lock = ""] = (await ask(keeper)).split("\n");
  await takeLock(lock);
  await clear(uri);
  return {
    uri,
    kill: async () => void (await ask(`${keeper}kill`)),
    start: async () => void (await ask(`${keeper}start`)),
    release: () => rm(lock, { recursive: true, force: true }),
  };
}

function ask(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const question = request(address, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        body += chunk;
      });
      answer.on("end", () => (answer.statusCode === 200 ? resolve(body) : reject(new Error(body))));
    });
    question.on("error", reject);
    question.end();
  });
}

async function takeLock(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

async function clear(uri: string): Promise<void> {
  const url = new URL(uri);
  const token = neo4j.auth.basic(url.username, url.password);
  const driver = neo4j.driver(`bolt://${url.host}`, token);
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  await driver.close();
}
