import { defineConfig } from "tsdown";

/**
 * Everything that runs in Node goes into one folder, so that the command line finds the store's
 * child process and the extraction worker beside itself. Dependencies stay outside.
 */
export default defineConfig({
  entry: {
    cli: "console/cli.ts",
    "embedded-child": "graph/stores/embedded/child.ts",
    "extract-worker": "console/extract-worker.ts",
  },
  outDir: "dist/console",
  format: "esm",
  platform: "node",
  target: "node20",
  outExtensions: () => ({ js: ".js" }),
  dts: false,
  sourcemap: false,
  clean: true,
  deps: { skipNodeModulesBundle: true },
});
