import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A program for a process or thread of its own, with the arguments that Node needs to run it. */
export interface ChildProgram {
  file: string;
  execArgv: string[];
}

/**
 * The program `name` for a process or thread of its own, from the module at `here` (its
 * `import.meta.url`). In the built package it is the bundle of that name beside the caller's; from
 * source it is the TypeScript file `source`, relative to the caller, under tsx, or the bundle in
 * the folder `NEWSGRAPH_BUNDLES` where that is set: the tests, which start many, set it.
 */
export function childProgram(here: string, name: string, source: string): ChildProgram {
  if (!here.endsWith(".ts")) {
    return { file: fileURLToPath(new URL(`./${name}.js`, here)), execArgv: [] };
  }
  const bundles = process.env["NEWSGRAPH_BUNDLES"];
  if (bundles !== undefined) return { file: join(bundles, `${name}.js`), execArgv: [] };
  return { file: fileURLToPath(new URL(source, here)), execArgv: ["--import", typeScript()] };
}

/** A module that lets a process or a thread read TypeScript: "--import tsx" alone reaches no thread. */
function typeScript(): string {
  const api = import.meta.resolve("tsx/esm/api");
  const code = `import { register } from ${JSON.stringify(api)}; register();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
