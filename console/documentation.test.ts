import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { getStoreSchema, openStore, writeDocuments } from "#graph";
import { RELATIONS } from "#schemas/ontology/relations.ts";
import { packageRoot } from "#schemas/package-root.ts";
import {
  INTERNAL_PROPERTIES,
  OPTIONAL_PROPERTIES,
  PROPERTY_NAMES,
} from "#schemas/property-names.ts";
import { ROUTES } from "#schemas/routes.ts";
import { COMMANDS } from "./commands/index.ts";
import { createTerminal } from "./commands/terminal.ts";
import { exampleDocuments } from "./testing/example-documents.ts";

const read = (...path: string[]) => readFileSync(join(packageRoot(), ...path), "utf8");

/** Words of the page: what stands between marks, blanks, commas and pipes. */
function words(page: string): Set<string> {
  return new Set(page.split(/[^\p{L}\p{N}_]+/u));
}

describe("the documentation tells all there is", () => {
  it("docs/graph.md names every label, type and property that the example articles make", async () => {
    const store = await openStore("memory:");
    await writeDocuments(store, exampleDocuments());
    const schema = await getStoreSchema(store);
    await store.close();
    const used = [...schema.labels, ...schema.relationshipTypes].flatMap((each) => [
      each.name,
      ...each.properties,
    ]);
    const known = words(read("docs", "graph.md"));
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((word) => !known.has(word))).toEqual([]);
    const properties = schema.labels.flatMap((each) => each.properties);
    expect(properties.filter((each) => !PROPERTY_NAMES.includes(each))).toEqual([]);
    expect(PROPERTY_NAMES.filter((each) => !known.has(each))).toEqual([]);
  });

  it("docs/graph.md names the properties that a node may lack beside its label", () => {
    const rows = read("docs", "graph.md").split("\n");
    for (const [label, properties] of Object.entries(OPTIONAL_PROPERTIES)) {
      const own = label === "Country" ? "Entity" : label;
      const row = words(rows.find((line) => line.startsWith(`| \`${own}\``)) ?? "");
      expect(properties.filter((each) => !row.has(each))).toEqual([]);
    }
    expect(INTERNAL_PROPERTIES.filter((each) => !PROPERTY_NAMES.includes(each))).toEqual([]);
  });

  it("docs/graph.md names every relation type", () => {
    const known = words(read("docs", "graph.md"));
    expect(RELATIONS.filter((relation) => !known.has(relation))).toEqual([]);
  });

  it("docs/api.md names every route", () => {
    const page = read("docs", "api.md");
    const routes = Object.values(ROUTES).map((route) => `${route.method} ${route.path}`);
    expect(routes.filter((route) => !page.includes(`\`${route}\``))).toEqual([]);
  });

  it("docs/tour.md names only buttons and headings that the page has", () => {
    const files = readdirSync(join(packageRoot(), "console", "app"), { recursive: true });
    const sources = files.map(String).filter((name) => name.endsWith(".tsx"));
    const page = sources.map((name) => read("console", "app", name)).join("\n");
    const named = [...read("docs", "tour.md").matchAll(/\*\*([A-Z][^*]*)\*\*/gu)].flatMap(
      ([, words]) => words ?? [],
    );
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((words) => !page.includes(words))).toEqual([]);
  });

  it("README.md names every command of the command line", () => {
    const page = read("README.md");
    const program = new Command();
    const terminal = createTerminal(process, new AbortController());
    for (const register of COMMANDS) register(program, { terminal, exitCode: 0 });
    const commands = program.commands.map((command) => command.name());
    expect(commands.length).toBeGreaterThan(9);
    expect(commands.filter((each) => !page.includes(`\`newsgraph ${each}`))).toEqual([]);
  });
});
