import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from "@cucumber/gherkin";
import { IdGenerator, type PickleStep } from "@cucumber/messages";

const run = promisify(execFile);

/** The openCypher Technology Compatibility Kit (Apache-2.0, Neo4j Inc.), as Maven Central has it. */
const ARTIFACT = "org.opencypher:tck:1.0.0-M23";

/** One scenario with its outline's values filled in. `group` is the folder, such as `clauses/match`. */
export interface Scenario {
  group: string;
  name: string;
  steps: readonly PickleStep[];
}

/** Everything of the kit that a run needs. */
export interface Kit {
  scenarios: Scenario[];
  /** Statements that make the kit's named graphs. */
  graphs: Map<string, string>;
}

/** Reads the kit, fetched once into NEWSGRAPH_CACHE (else `~/.cache/newsgraph`) by Maven. */
export async function readKit(): Promise<Kit> {
  const folder = await fetchKit();
  const files = await readdir(join(folder, "features"), { recursive: true });
  const scenarios: Scenario[] = [];
  for (const file of files.filter((name) => name.endsWith(".feature")).toSorted()) {
    scenarios.push(...scenariosOf(file, await readFile(join(folder, "features", file), "utf8")));
  }
  const graphs = new Map<string, string>();
  for (const name of ["binary-tree-1", "binary-tree-2"]) {
    graphs.set(name, await readFile(join(folder, "graphs", name, `${name}.cypher`), "utf8"));
  }
  return { scenarios, graphs };
}

async function fetchKit(): Promise<string> {
  const cache = process.env["NEWSGRAPH_CACHE"] ?? join(homedir(), ".cache", "newsgraph");
  const folder = join(cache, ARTIFACT.replaceAll(":", "-"));
  if (existsSync(join(folder, "features"))) return folder;
  await mkdir(folder, { recursive: true });
  const plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";
  const maven = (goal: string, option: string) =>
    run("mvn", ["-q", "-B", `${plugin}:${goal}`, `-Dartifact=${ARTIFACT}`, option], {
      cwd: folder,
    });
  await maven("get", "-Dtransitive=false");
  await maven("unpack", `-DoutputDirectory=${folder}`);
  return folder;
}

function scenariosOf(file: string, text: string): Scenario[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  const group = file.split("/").slice(0, -1).join("/");
  const feature = file.replace(/^.*\/|\.feature$/gu, "");
  return compile(parser.parse(text), file, newId).map((pickle, index) => ({
    group,
    name: `${feature} ${pickle.name} #${index}`,
    steps: pickle.steps,
  }));
}
