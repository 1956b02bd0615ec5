import type { PickleStep } from "@cucumber/messages";
import { runQuery, type Store } from "#graph";
import { AppError } from "#schemas/errors.ts";
import type { QueryValue } from "#schemas/query.ts";
import { canonicalText } from "./expected.ts";
import type { Kit, Scenario } from "./features.ts";
import { textOfValue } from "./values.ts";

/**
 * What became of a scenario: `passed`; `refused`, a clear `query-unsupported`; `silent`, an error
 * should have been raised and none was; `wrong`, another answer; `error`, an answer should have
 * come and an error came; `skipped`, it needs a procedure of the kit's own.
 */
export const OUTCOMES = ["passed", "refused", "silent", "wrong", "error", "skipped"] as const;
export interface Verdict {
  outcome: (typeof OUTCOMES)[number];
  detail: string;
}

interface Answer {
  columns: string[];
  rows: QueryValue[][];
}

interface State {
  store: Store;
  graphs: Kit["graphs"];
  params: Record<string, unknown>;
  answer: Answer | null;
  error: AppError | null;
}

/** Runs one scenario on a store, which is emptied first. */
export async function runScenario(
  store: Store,
  scenario: Scenario,
  graphs: Kit["graphs"],
): Promise<Verdict> {
  if (scenario.steps.some(({ text }) => text.startsWith("there exists a procedure"))) {
    return { outcome: "skipped", detail: "a procedure of the kit" };
  }
  await store.write((tx) => tx.run("MATCH (n) DETACH DELETE n"));
  const state: State = { store, graphs, params: {}, answer: null, error: null };
  try {
    for (const step of scenario.steps) await runStep(state, step);
    return { outcome: "passed", detail: "" };
  } catch (thrown) {
    if (thrown instanceof Mismatch) return { outcome: thrown.outcome, detail: thrown.message };
    return { outcome: "error", detail: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/** Why a scenario did not pass. */
class Mismatch extends Error {
  readonly outcome: Verdict["outcome"];
  constructor(outcome: Verdict["outcome"], message: string, cause?: unknown) {
    super(message, { cause });
    this.outcome = outcome;
  }
}

interface StepKind {
  pattern: RegExp;
  run(state: State, step: PickleStep, match: RegExpExecArray): Promise<void> | void;
}

/** The steps of the kit, the first fitting counts. */
const STEPS: readonly StepKind[] = [
  { pattern: /^an(?:y| empty) graph$/u, run: () => {} },
  {
    pattern: /^the (\S+) graph$/u,
    run: (state, _, match) => setUp(state, state.graphs.get(match[1] ?? "") ?? ""),
  },
  { pattern: /^having executed:$/u, run: (state, step) => setUp(state, docOf(step)) },
  {
    pattern: /^parameters are:$/u,
    run: (state, step) => {
      for (const [name = "", value = "null"] of tableOf(step))
        state.params[name] = parameter(value);
    },
  },
  {
    pattern: /^executing (?:control )?query:$/u,
    run: (state, step) => execute(state, docOf(step)),
  },
  { pattern: /^(?:no side effects|the side effects should be:)$/u, run: checkError },
  { pattern: /should be raised/u, run: (state, { text }) => expectError(state, text) },
  {
    pattern: /^the result should be empty$/u,
    run: (state, { text }) => expectRows(state, [[]], text),
  },
  {
    pattern: /^the result should be/u,
    run: (state, step) => expectRows(state, tableOf(step), step.text),
  },
];

async function runStep(state: State, step: PickleStep): Promise<void> {
  for (const { pattern, run } of STEPS) {
    const match = pattern.exec(step.text);
    if (match) return run(state, step, match);
  }
  throw new Error(`unknown step: ${step.text}`);
}

function docOf(step: PickleStep): string {
  return step.argument?.docString?.content ?? "";
}

function tableOf(step: PickleStep): string[][] {
  const rows = step.argument?.dataTable?.rows ?? [];
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}

/** The kit writes parameters in Cypher's notation; those it uses are JSON but for the marks. */
function parameter(text: string): unknown {
  return JSON.parse(
    text.replaceAll("'", '"').replace(/([{,]\s*)([\p{L}_][\p{L}\p{N}_]*)\s*:/gu, '$1"$2":'),
  );
}

async function setUp(state: State, cypher: string): Promise<void> {
  try {
    await state.store.write((tx) => tx.run(cypher, state.params));
  } catch (thrown) {
    throw notSetUp(thrown);
  }
}

function notSetUp(cause: unknown): Mismatch {
  return new Mismatch("error", `set-up: ${messageOf(cause)}`, cause);
}

const WRITES = /\b(?:CREATE|MERGE|SET|DELETE|REMOVE|FOREACH)\b/iu;

/** All text runs as a user's query; what writes, as where the server was started with --allow-write. */
async function execute(state: State, cypher: string): Promise<void> {
  state.answer = null;
  state.error = null;
  try {
    state.answer = await runQuery(state.store, {
      query: cypher,
      params: state.params,
      timeoutMs: 20_000,
      maxRows: 10_000,
      mayWrite: WRITES.test(cypher.replace(/'[^']*'|`[^`]*`/gu, "")),
    });
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    state.error = thrown;
  }
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function checkError({ error }: State): void {
  if (error) throw new Mismatch(outcomeOf(error), error.message);
}

function outcomeOf(error: AppError): Verdict["outcome"] {
  return error.code === "query-unsupported" ? "refused" : "error";
}

function expectError(state: State, text: string): void {
  if (state.error) {
    state.error = null;
    return;
  }
  throw new Mismatch("silent", text.replace(/ should be raised.*: /u, " "));
}

function expectRows(state: State, table: string[][], text: string): void {
  checkError(state);
  const [header = [], ...expected] = table;
  const anyListOrder = text.includes("ignoring element order");
  const wanted = expected.map((row) => row.map((cell) => canonicalText(cell, anyListOrder)));
  const answer = state.answer ?? { columns: [], rows: [] };
  const order = header.map((column) => answer.columns.indexOf(column));
  if (answer.rows.length > 0 && order.includes(-1)) {
    throw new Mismatch("wrong", `columns ${answer.columns.join(", ")}, not ${header.join(", ")}`);
  }
  const got = answer.rows.map((row) =>
    order.map((index) => textOfValue(row[index] ?? null, anyListOrder)),
  );
  const inOrder = text.includes("in order");
  const [left, right] = [joined(got, inOrder), joined(wanted, inOrder)];
  if (left !== right) throw new Mismatch("wrong", `${left || "nothing"} instead of ${right}`);
}

function joined(rows: string[][], inOrder: boolean): string {
  const lines = rows.map((row) => row.join(" | "));
  return (inOrder ? lines : lines.toSorted()).join(" ⏎ ");
}
