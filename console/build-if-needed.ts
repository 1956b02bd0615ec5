import { buildIfNeeded } from "./build.ts";

// Run by `npm start`: builds both halves of the product at once, or nothing when `dist` is newer
// than everything it is made from.

let started: number | null = null;

try {
  await buildIfNeeded(["node", "page"], () => {
    started = performance.now();
    process.stderr.write("building ...\n");
  });
  if (started !== null) {
    process.stderr.write(`built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }
} catch (error) {
  process.stderr.write(`the build failed:\n${(error as Error).message}\n`);
  process.exitCode = 1;
}
