import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { packageRoot } from "#schemas/package-root.ts";

const entrySchema = z.object({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  optional: z.boolean().optional(),
  link: z.boolean().optional(),
});
const text = readFileSync(join(packageRoot(), "package-lock.json"), "utf8");
const { packages } = z
  .object({ packages: z.record(z.string(), entrySchema) })
  .parse(JSON.parse(text));
const entries = Object.entries(packages)
  .filter(([path]) => path !== "")
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//u, ""), ...entry }));

/**
 * Binaries for other platforms than the one the lockfile was written on, of which its registry
 * gave no hash. They are optional and none is installed on Linux x64; npm checks no hash of them
 * elsewhere. The list may shrink, never grow unseen.
 */
const WITHOUT_HASH = new Set([
  ...["android-arm64", "android-x64", "darwin-arm64", "darwin-x64", "linux-arm64-musl"].map(
    (platform) => `@biomejs/cli-${platform}`,
  ),
  ...["linux-x64-musl", "win32-arm64", "win32-x64"].map((platform) => `@biomejs/cli-${platform}`),
  ...["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "linux-arm64-musl", "win32-x64-msvc"].map(
    (platform) => `@grafeo-db/js-${platform}`,
  ),
  ...["android-arm-eabi", "android-arm64", "darwin-arm64", "darwin-x64", "freebsd-x64"].map(
    (platform) => `@oxc-parser/binding-${platform}`,
  ),
  ...["linux-arm-gnueabihf", "linux-arm-musleabihf", "linux-ppc64-gnu", "linux-riscv64-gnu"].map(
    (platform) => `@oxc-parser/binding-${platform}`,
  ),
  ...["linux-riscv64-musl", "linux-s390x-gnu", "openharmony-arm64", "win32-arm64-msvc"].map(
    (platform) => `@oxc-parser/binding-${platform}`,
  ),
  ...["win32-ia32-msvc", "win32-x64-msvc"].map((platform) => `@oxc-parser/binding-${platform}`),
]);

describe("package-lock.json", () => {
  it("names no other place than the npm registry", () => {
    expect(entries.length).toBeGreaterThan(100);
    const elsewhere = entries.filter(
      ({ resolved, link }) =>
        link || (resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/")),
    );
    expect(elsewhere).toEqual([]);
  });

  it("has a strong hash of every package, but for the listed optional binaries", () => {
    const without = entries.filter(({ integrity }) => !integrity?.startsWith("sha512-"));
    expect(without.filter(({ name }) => !WITHOUT_HASH.has(name))).toEqual([]);
    expect(without.filter(({ optional }) => optional !== true)).toEqual([]);
  });
});
