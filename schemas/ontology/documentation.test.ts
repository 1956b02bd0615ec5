import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../package-root.ts";
import { ontologyMarkdown } from "./documentation.ts";

const START = "<!-- ontology -->\n";
const END = "\n<!-- /ontology -->";
const page = join(packageRoot(), "docs", "graph.md");

it("docs/graph.md shows the ontology as it is (UPDATE_DOCS=1 npm test rewrites it)", () => {
  const text = readFileSync(page, "utf8");
  const before = text.slice(0, text.indexOf(START) + START.length);
  const after = text.slice(text.indexOf(END.trimStart()) - 1);
  const wanted = `${before}${ontologyMarkdown()}${after}`;
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(page, wanted);
  expect(readFileSync(page, "utf8")).toBe(wanted);
});
