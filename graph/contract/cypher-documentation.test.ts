import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "#schemas/package-root.ts";
import { UNSUPPORTED } from "../stores/embedded/unsupported.ts";
import { KNOWN_DIFFERENCES } from "./known-differences.ts";

const page = join(packageRoot(), "docs", "cypher.md");

const TABLES = {
  refused: [
    "| what | write instead |\n|---|---|",
    ...UNSUPPORTED.map(({ name, rewrite }) => row(name, `\`${rewrite}\``)),
  ],
  differences: [
    "| query | embedded store | Neo4j |\n|---|---|---|",
    ...KNOWN_DIFFERENCES.map(({ query, embedded, neo4j }) => row(`\`${query}\``, embedded, neo4j)),
  ],
};

function row(...cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

it.each(Object.entries(TABLES))(
  "docs/cypher.md lists what is %s as it is (UPDATE_DOCS=1 npm test rewrites it)",
  (name, lines) => {
    const text = readFileSync(page, "utf8");
    const start = text.indexOf(`<!-- ${name} -->\n`) + `<!-- ${name} -->\n`.length;
    const end = text.indexOf(`<!-- /${name} -->`);
    const wanted = `${text.slice(0, start)}${lines.join("\n")}\n${text.slice(end)}`;
    if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, wanted);
    expect(readFileSync(page, "utf8")).toBe(wanted);
  },
);
