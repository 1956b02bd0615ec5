import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A real Redis in memory, on a port of its own. */
export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * Why the tests on a real Redis do not run here; null when they do. With CI=true nothing is
 * skipped: they fail when `redis-server` is missing.
 */
export function redisSkipReason(): string | null {
  if (process.env["CI"] === "true") return null;
  if (spawnSync("redis-server", ["--version"]).status === 0) return null;
  const reason = "skipped: no redis-server here (Debian's package redis-server)";
  process.stderr.write(`${reason}\n`);
  return reason;
}

const ATTEMPTS = 5;

/** Starts Debian's `redis-server` on a port that is free, or on this one. Throws when it does not start. */
export async function startRedis(port?: number): Promise<RedisServer> {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? 20_000 + Math.floor(Math.random() * 40_000);
    try {
      return await startOn(chosen);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function startOn(port: number): Promise<RedisServer> {
  const words = ["--port", String(port), "--bind", "127.0.0.1", "--save", ""];
  const child = spawn("redis-server", words, { stdio: ["ignore", "pipe", "ignore"] });
  await whenReady(child);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function whenReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`redis-server ended with ${code}`)));
    if (child.stdout === null) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes("Ready to accept connections")) resolve();
    });
  });
}
