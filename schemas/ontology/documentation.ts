import { ENTITY_TYPES } from "./entity-types.ts";
import { RELATION_TYPES } from "./relation-types.ts";

function row(...cells: string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** The tables of entity kinds and relation types as Markdown: the part of `docs/graph.md` that follows from the ontology. */
export function ontologyMarkdown(): string {
  return [
    row("kind", "what it is"),
    row("---", "---"),
    ...ENTITY_TYPES.map((type) => row(`\`${type.kind}\``, type.definition)),
    "",
    row("type", "PLOVER", "symmetric", "what it says", "typical words"),
    row("---", "---", "---", "---", "---"),
    ...RELATION_TYPES.map((type) =>
      row(
        `\`${type.type}\``,
        type.plover ?? "–",
        type.symmetric ? "yes" : "",
        type.definition,
        type.typical,
      ),
    ),
  ].join("\n");
}
