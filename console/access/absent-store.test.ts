import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runHere } from "../testing/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "newsgraph-absent-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a store that is not there", () => {
  it.each([
    ["query", "RETURN 1"],
    ["articles"],
    ["verify"],
    ["rebuild"],
    ["export", "-"],
    ["delete", "art:1"],
  ])("%s says so, and does not make it", async (name, ...words) => {
    const absent = join(folder, "absent");
    const { code, stderr } = await runHere([name, "--store", `file:${absent}`, ...words]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no store");
    expect(existsSync(absent)).toBe(false);
  });
});
