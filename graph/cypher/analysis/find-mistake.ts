import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { childProgram } from "#schemas/child-program.ts";
import type { Mistake } from "./analysis-worker.ts";

/** An analysis that takes longer, in milliseconds, is given up: then the store's own check decides. */
const BUDGET_MS = 5_000;

/** Answers that are kept: consoles and clients send the same texts again and again. */
const KEPT = 500;

const ANALYSIS_FILE = "esm/project/language-support/src/syntaxValidation/semanticAnalysis.js";

const known = new Map<string, Promise<Mistake | null>>();
let started: Promise<Piscina> | null = null;

/** The analysis that runs: the next begins behind it, for what waits in Piscina is forgotten when a text is given up. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The first mistake that Neo4j's own analysis (the syntax and the semantic check of Cypher 5, from
 * its language support library) finds in a text: unknown variables, wrong types of constants,
 * aggregates where none may stand. `null` when it finds none. What a text does when it runs, and
 * which functions there are, it does not know.
 */
export function findMistake(text: string): Promise<Mistake | null> {
  const found = known.get(text) ?? analyse(text);
  known.delete(text);
  known.set(text, found);
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break;
    known.delete(oldest);
  }
  return found;
}

function analyse(text: string): Promise<Mistake | null> {
  const turn = last.then(() => run(text));
  last = turn;
  return turn;
}

async function run(text: string): Promise<Mistake | null> {
  started ??= start();
  const pool = await started;
  try {
    return await pool.run(text, { signal: AbortSignal.timeout(BUDGET_MS) });
  } catch {
    known.delete(text);
    return null;
  }
}

/** A thread that is ready: its start takes seconds on a busy machine and counts to no text's time. */
async function start(): Promise<Piscina> {
  const worker = childProgram(import.meta.url, "analysis-worker", "./analysis-worker.ts");
  const pool = new Piscina({
    filename: worker.file,
    execArgv: worker.execArgv,
    name: "firstMistake",
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: analysisModule(),
  });
  await pool.run("RETURN 1");
  return pool;
}

/** The one file of the library that holds the analysis; the build copies it beside the worker. */
function analysisModule(): string {
  if (!import.meta.url.endsWith(".ts")) {
    return new URL("./cypher-analysis.js", import.meta.url).href;
  }
  const entry = createRequire(import.meta.url).resolve("@neo4j-cypher/language-support");
  return pathToFileURL(join(dirname(entry), "..", ANALYSIS_FILE)).href;
}
