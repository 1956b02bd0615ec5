import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { packageRoot } from "#schemas/package-root.ts";

/** The contenders as one script to put into a page. */
export async function buildContenders(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  await build({
    root: join(packageRoot(), "console", "app"),
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      outDir,
      lib: {
        entry: join(packageRoot(), "console", "app", "bench", "contenders.ts"),
        formats: ["iife"],
        name: "contenders",
        fileName: () => "contenders.js",
      },
    },
  });
  const script = readFileSync(join(outDir, "contenders.js"), "utf8");
  rmSync(outDir, { recursive: true, force: true });
  return script;
}
