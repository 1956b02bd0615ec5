import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstLine, startCli, stopCli } from "../testing/run-cli.ts";

const TOKEN = "token-word-4711";
const USERINFO = "userinfo-word-4712";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "newsgraph-secrets-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A server as people start it; everything it logs and answers is kept. */
interface Watched {
  child: ChildProcess;
  url: string;
  said: string[];
}

async function start(store: string, env: Record<string, string> = {}): Promise<Watched> {
  const words = ["serve", "--store", store, "--port", "0", "--allow-write"];
  const secrets = { NEWSGRAPH_TOKEN: TOKEN, NEWSGRAPH_DEBUG: "1", ...env };
  const child = startCli(words, { cwd: folder, env: secrets });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => said.push(part.toString("utf8")));
  }
  return { child, url: await firstLine(child), said };
}

const LOADED = { "x-newsgraph": "1", "content-type": "application/json" };

async function ask({ url, said }: Watched, path: string, body?: unknown, token = TOKEN) {
  const response = await fetch(url + path, {
    headers: { ...LOADED, authorization: `Bearer ${token}` },
    redirect: "manual",
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  const text = await response.text();
  said.push(JSON.stringify([...response.headers]), text);
  return { status: response.status, text };
}

/** Drives the errors that could repeat what must stay secret. */
async function driveErrors(server: Watched): Promise<void> {
  const withUser = `http://user:${USERINFO}@127.0.0.1`;
  expect((await ask(server, "/api/health", undefined, `not-${TOKEN.slice(3)}`)).status).toBe(403);
  expect((await ask(server, "/api/health")).status).toBe(200);
  for (const query of [
    "RETURN",
    "CREATE (:A)",
    "CALL dbms.listConfig()",
    "RETURN 1 / 0",
    "SHOW USERS",
  ]) {
    await ask(server, "/api/query", { query });
  }
  await ask(server, "/api/query", { query: "CREATE (:A)", write: true });
  const articles = [
    ...["/a", ":22/a", ":99999/", "/ b"].map((rest) => ({ url: withUser + rest })),
    { url: `${withUser}/kept`, text: "NATO deployed troops to Slovakia." },
    { url: `ftp://user:${USERINFO}@127.0.0.1/` },
  ];
  const { text } = await ask(server, "/api/articles", { articles });
  const { id } = JSON.parse(text) as { id: string };
  for (let state = "running"; state === "running"; ) {
    const job = await ask(server, `/api/jobs/${id}`);
    ({ state } = JSON.parse(job.text) as { state: string });
  }
  expect((await ask(server, "/api/preview", { articles })).status).toBe(200);
  expect((await ask(server, "/api/feeds", { url: `${withUser}/feed` })).status).toBe(400);
  for (const path of ["/api/feeds", "/api/articles", "/api/export?format=jsonl", "/api/none"]) {
    await ask(server, path);
  }
}

function expectNoSecret(said: readonly string[], secrets: readonly string[]): void {
  const all = said.join("\n");
  for (const secret of secrets) expect(all).not.toContain(secret);
}

describe("a server with a token", () => {
  it("repeats no secret in its log, its answers or its graph", async () => {
    const server = await start(`file:${join(folder, "graph")}`);
    try {
      await driveErrors(server);
    } finally {
      await stopCli(server.child);
    }
    expect(server.said.join("")).toContain("write (");
    expectNoSecret(server.said, [TOKEN, USERINFO]);
  });
});
