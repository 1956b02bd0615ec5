import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of the installed package (the nearest one above this file with a `package.json`),
 * where weights, example articles and the built page lie; the same from source and from `dist`.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error("newsgraph's package.json is missing; reinstall it");
    folder = parent;
  }
  return folder;
}
