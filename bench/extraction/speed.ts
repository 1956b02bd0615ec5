import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsdown";
import { packageRoot } from "#schemas/package-root.ts";
import product from "../../tsdown.config.ts";
import type { GoldText } from "./gold.ts";

/** Throughput in words per CPU second. */
export interface Speed {
  ours: number;
  compromise: number;
}

/**
 * Throughput of the whole extraction and of bare compromise on the same texts in the same run, built
 * as the product is built: run from its sources, each inner function costs a call that names it.
 */
export async function speed(gold: readonly GoldText[]): Promise<Speed> {
  const outDir = join(packageRoot(), "dist", "bench");
  const texts = join(outDir, "texts.json");
  try {
    await build({
      ...product,
      ...{ config: false, logLevel: "warn", copy: [], outDir },
      entry: { speed: join(import.meta.dirname, "speed-program.ts") },
    });
    mkdirSync(outDir, { recursive: true });
    writeFileSync(texts, JSON.stringify(gold.map(({ text }) => text)));
    const printed = execFileSync(process.execPath, [join(outDir, "speed.js"), texts]);
    return JSON.parse(printed.toString("utf8"));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
