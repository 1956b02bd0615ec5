import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { packageRoot } from "#schemas/package-root.ts";

/** Where Debian puts Chromium; `CHROMIUM` names another one. */
export const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const ROOT = packageRoot();
const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
const cli = join(ROOT, "console", "cli.ts");
const START_MS = 120_000;

/** The real product on a store of its own; `close` ends it and removes everything it wrote. */
export interface Product {
  url: string;
  close(): Promise<void>;
}

function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the page when it is older than its sources. */
export function buildPage(): void {
  const page = join(ROOT, "dist", "app", "index.html");
  const sources = Math.max(
    newest(join(ROOT, "console", "app")),
    newest(join(ROOT, "schemas", "ontology")),
  );
  if (existsSync(page) && statSync(page).mtimeMs > sources) return;
  const vite = join(ROOT, "node_modules", "vite", "bin", "vite.js");
  execFileSync(process.execPath, [vite, "build", "console/app", "--logLevel", "warn"], {
    cwd: ROOT,
    stdio: "pipe",
  });
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
 * Loads files into a fresh store (or into the empty one at `address`) and serves it on a port that
 * the system picks.
 */
export async function startProduct(files: readonly string[], address?: string): Promise<Product> {
  buildPage();
  const folder = mkdtempSync(join(tmpdir(), "newsgraph-browser-"));
  const store = address ?? `file:${join(folder, "data")}`;
  const run = (words: readonly string[]) =>
    execFileSync(process.execPath, [tsx, cli, ...words], {
      cwd: folder,
      stdio: "pipe",
      timeout: START_MS,
    });
  for (const file of files) run(["load", file, "--store", store, "--quiet"]);
  const server = spawn(process.execPath, [tsx, cli, "serve", "--store", store, "--port", "0"], {
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
