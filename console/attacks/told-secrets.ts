import type { ChildProcess } from "node:child_process";
import { expect } from "vitest";
import { firstLine, startCli, stopCli } from "../testing/run-cli.ts";

const TOKEN = "token-word-4711";
const USERINFO = "userinfo-word-4712";

/** A server as people start it; everything it logs and answers is kept. */
interface Watched {
  child: ChildProcess;
  url: string;
  said: string[];
}

async function start(store: string, folder: string): Promise<Watched> {
  const words = ["serve", "--store", store, "--port", "0", "--allow-write"];
  const env = { NEWSGRAPH_TOKEN: TOKEN, NEWSGRAPH_DEBUG: "1" };
  const child = startCli(words, { cwd: folder, env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part: Buffer) => said.push(part.toString("utf8")));
  }
  return { child, url: await firstLine(child), said };
}

const LOADED = { "x-newsgraph": "1", "content-type": "application/json" };

async function ask(
  { url, said }: Watched,
  path: string,
  { body, token = TOKEN }: { body?: unknown; token?: string } = {},
) {
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
  expect((await ask(server, "/api/health", { token: `not-${TOKEN.slice(3)}` })).status).toBe(403);
  expect((await ask(server, "/api/health")).status).toBe(200);
  for (const query of [
    "RETURN",
    "CREATE (:A)",
    "CALL dbms.listConfig()",
    "RETURN 1 / 0",
    "SHOW USERS",
  ]) {
    await ask(server, "/api/query", { body: { query } });
  }
  await ask(server, "/api/query", { body: { query: "CREATE (:A)", write: true } });
  const articles = [
    ...["/a", ":22/a", ":99999/", "/ b"].map((rest) => ({ url: withUser + rest })),
    { url: `${withUser}/kept`, text: "NATO deployed troops to Slovakia." },
    { url: `ftp://user:${USERINFO}@127.0.0.1/` },
  ];
  const { text } = await ask(server, "/api/articles", { body: { articles } });
  const { id } = JSON.parse(text) as { id: string };
  for (let state = "running"; state === "running"; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const job = await ask(server, `/api/jobs/${id}`);
    ({ state } = JSON.parse(job.text) as { state: string });
  }
  expect((await ask(server, "/api/preview", { body: { articles } })).status).toBe(200);
  expect((await ask(server, "/api/feeds", { body: { url: `${withUser}/feed` } })).status).toBe(400);
  for (const path of ["/api/feeds", "/api/articles", "/api/export?format=jsonl", "/api/none"]) {
    await ask(server, path);
  }
}

/**
 * Starts a server with a token on the store, drives it into every error that could repeat a secret,
 * and expects that neither its log nor its answers hold the token, a password in an address or one
 * of the `further` secrets. `folder` is where the server runs.
 */
export async function expectNoSecretTold(
  store: string,
  { folder, further = [] }: { folder: string; further?: readonly string[] },
): Promise<void> {
  const server = await start(store, folder);
  try {
    await driveErrors(server);
  } finally {
    await stopCli(server.child);
  }
  const all = server.said.join("\n");
  expect(all).toContain("write (");
  for (const secret of [TOKEN, USERINFO, ...further]) expect(all).not.toContain(secret);
}
