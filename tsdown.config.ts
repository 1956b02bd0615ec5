import { defineConfig } from "tsdown";

const ANALYSIS = "node_modules/@neo4j-cypher/language-support";
const ANALYSIS_FILE = "project/language-support/src/syntaxValidation/semanticAnalysis.js";

/**
 * Everything that runs in Node goes into one folder, so that the command line finds the store's
 * child process and the extraction worker beside itself. Dependencies stay outside.
 */
export default defineConfig({
  entry: {
    cli: "console/cli.ts",
    "embedded-child": "graph/stores/embedded/child.ts",
    "extract-worker": "console/extract-worker.ts",
    "analysis-worker": "graph/cypher/analysis/analysis-worker.ts",
  },
  // Neo4j's check of Cypher (Apache-2.0): one file of a library that would bring seventy megabytes.
  copy: [
    { from: `${ANALYSIS}/dist/esm/${ANALYSIS_FILE}`, rename: "cypher-analysis.js" },
    { from: `${ANALYSIS}/LICENSE.md`, rename: "cypher-analysis.LICENSE.md" },
  ],
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
