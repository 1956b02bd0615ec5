import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";

const page = readFileSync(join(packageRoot(), "SECURITY.md"), "utf8");
const promises = /## What is promised\n([\s\S]*?)\n## /u.exec(page)?.[1] ?? "";
const rows = promises.split("\n").filter((line) => /^\| (?!promise|--)/u.test(line));

it("SECURITY.md makes promises", () => {
  expect(rows.length).toBeGreaterThan(8);
});

it.each(rows.map((row) => row.split(" | ")))("%s", (_, held = "") => {
  const files = [...held.matchAll(/`([^`]+)`/gu)].map(([, path]) => path ?? "");
  expect(files).not.toEqual([]);
  for (const path of files) {
    expect(existsSync(join(packageRoot(), path)), path).toBe(true);
    expect(readFileSync(join(packageRoot(), path), "utf8"), path).toMatch(/\bit\b|\btest\b/u);
  }
});
