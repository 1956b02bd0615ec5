import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { packageRoot } from "#schemas/package-root.ts";
import { buildIfNeeded } from "../build.ts";

/** Where Debian puts Chromium; `CHROMIUM` names another one. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const cli = join(packageRoot(), "dist", "console", "cli.js");
const START_MS = 120_000;

/** The real product on a store of its own; `close` ends it and removes everything it wrote. */
export interface Product {
  url: string;
  close(): Promise<void>;
}

async function firstLine(server: ChildProcess): Promise<string> {
  let printed = "";
  let said = "";
  server.stderr?.on("data", (part: Buffer) => {
    said += part.toString("utf8");
  });
  for await (const part of server.stdout ?? []) {
    printed += String(part);
    if (printed.includes("\n")) return printed.split("\n")[0] ?? "";
  }
  throw new Error(`the server ended before it printed its address: ${said}`);
}

/**
 * Builds the product where it is older than its sources, loads files into a fresh store (or into the empty one at
 * `address`) and serves it on a port that the system picks; `further` are words for the server.
 */
export async function startProduct(
  files: readonly string[],
  address?: string,
  further: readonly string[] = [],
): Promise<Product> {
  await buildIfNeeded(["node", "page"]);
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-browser-"));
  const store = address ?? `file:${join(folder, "data")}`;
  const run = (words: readonly string[]) =>
    execFileSync(process.execPath, [cli, ...words], {
      cwd: folder,
      stdio: "pipe",
      timeout: START_MS,
    });
  for (const file of files) run(["load", file, "--store", store, "--quiet"]);
  const words = ["serve", "--store", store, "--port", "0", ...further];
  const server = spawn(process.execPath, [cli, ...words], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await firstLine(server);
  return {
    url,
    async close() {
      const ended = once(server, "exit");
      server.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Real Chromium with software WebGL, in a profile of its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
    ],
  });
}
