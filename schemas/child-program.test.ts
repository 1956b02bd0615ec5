import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterEach, expect, test, vi } from "vitest";
import { childProgram } from "./child-program.ts";

afterEach(() => vi.unstubAllEnvs());

test("a thread reads TypeScript where nothing is built", async () => {
  vi.stubEnv("NEWSGRAPH_BUNDLES", undefined);
  const { file, execArgv } = childProgram(import.meta.url, "not-built", "./version.ts");
  const [code] = await once(new Worker(file, { execArgv }), "exit");
  expect(code).toBe(0);
});
