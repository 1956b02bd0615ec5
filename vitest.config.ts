import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Processes and threads that the tests start run from the bundles, which start in a fraction of the time. */
const env = { NEWSGRAPH_BUNDLES: join(import.meta.dirname, "dist", "console") };

/**
 * Three projects: `node` (pure functions, both stores, server), `dom` (panels in happy-dom) and
 * `browser` (the whole product in a real Chromium, driven through playwright-core).
 */
export default defineConfig({
  test: {
    // The default leaves one core to the terminal: on the two cores of a small machine half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "node",
          globalSetup: ["graph/testing/global-setup.ts", "console/testing/build-tools.ts"],
          include: ["{schemas,ingest,graph,console,bench,docs,tests}/**/*.test.ts"],
          exclude: ["console/app/**", "**/*.browser.test.ts"],
          environment: "node",
          env,
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: "dom",
          include: ["console/app/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.ts"],
          environment: "happy-dom",
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: ["graph/testing/global-setup.ts"],
          include: ["{console,tests}/**/*.browser.test.ts"],
          environment: "node",
          pool: "forks",
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
