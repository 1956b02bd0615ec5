import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleFromInput, extract } from "#ingest";
import type { ArticleInput } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import { packageRoot } from "#schemas/package-root.ts";

/** The bundled example articles with everything that is found in them. */
export function exampleDocuments(): Document[] {
  return readFileSync(join(packageRoot(), "examples", "articles.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line): ArticleInput => JSON.parse(line))
    .map((input) => extract(articleFromInput(input)));
}
