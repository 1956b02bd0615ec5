import { create } from "zustand";
import type { QueryResult } from "#schemas/query.ts";
import { api, describeError, RequestError } from "../api.ts";
import { useOutage } from "../outage.ts";
import { useApp } from "../state/store.ts";
import { noteOutcome, remember } from "./history.ts";
import { parameterNames, parameterValue } from "./parameters.ts";
import { mayWrite } from "./write-switch.tsx";

/** What a failed run says; `line`, `column` from 1, `offset` from 0 where the store gave a place. */
export interface RunError {
  message: string;
  hint?: string | undefined;
  code?: string | undefined;
  line?: number | undefined;
  column?: number | undefined;
  offset?: number | undefined;
}

/** A query as it was run, with the values of its parameters as typed. */
export interface Asked {
  text: string;
  params: Record<string, string>;
}

/** The run on the screen; `startedAt` is a time of `performance.now()`. */
export interface RunState {
  running: { id: string; startedAt: number } | null;
  /** What runs, or ran last. */
  asked: Asked | null;
  result: QueryResult | null;
  /** What gave the result. */
  answers: Asked;
  error: RunError | null;
  /** How long the last run took until it was stopped by hand, in milliseconds; `null` when it was not. */
  stoppedMs: number | null;
}

/** The last run; it outlives the view. */
export const useRun = create<RunState>(() => ({
  running: null,
  asked: null,
  result: null,
  answers: { text: "", params: {} },
  error: null,
  stoppedMs: null,
}));

/** Whether two runs ask the same: the same text with the same values in its parameters. */
export function asksSame(one: Asked | null, other: Asked | null): boolean {
  if (one?.text !== other?.text) return false;
  return parameterNames(one?.text ?? "").every(
    (name) => (one?.params[name] ?? "") === (other?.params[name] ?? ""),
  );
}

function runError(thrown: unknown): RunError {
  if (!(thrown instanceof RequestError)) return describeError(thrown);
  const { message, hint, code, line, column, offset } = thrown;
  return { message, hint, code, line, column, offset };
}

/** Of the typed values those of the parameters that the text has. */
function usedParams(text: string, typed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(parameterNames(text).map((name) => [name, typed[name] ?? ""]));
}

/** The parameters that the text asks for, from what was typed into their fields. */
export function paramsOf(text: string, typed: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    parameterNames(text).map((name) => [name, parameterValue(typed[name] ?? "")]),
  );
}

/** Ends the wait of the running query for a database that is away. */
let waiting = new AbortController();

/** How a run without a result ended: stopped by hand, or with an error. */
function endOf(error: RunError, tookMs: number): Pick<RunState, "error" | "stoppedMs"> {
  const isStopped = error.code === "cancelled" || waiting.signal.aborted;
  return isStopped ? { error: null, stoppedMs: tookMs } : { error, stoppedMs: null };
}

/** Who asks for a run: the question in English that became the query, which also ends what still runs. */
interface RunWish {
  question?: string;
}

/** Runs the draft. A run that was overtaken by a later one changes nothing. */
export async function runDraft({ question }: RunWish = {}): Promise<void> {
  const { text, params } = useApp.getState().draft;
  const before = useRun.getState().running;
  if (!text.trim() || (before && question === undefined)) return;
  if (before) void endOnServer(before.id, () => true);
  const id = crypto.randomUUID();
  const asked = { text, params: usedParams(text, params) };
  const startedAt = performance.now();
  useRun.setState({ asked, running: { id, startedAt }, error: null, stoppedMs: null });
  remember({ ...asked, question, at: new Date().toISOString() });
  const isCurrent = () => useRun.getState().running?.id === id;
  waiting = new AbortController();
  try {
    const write = mayWrite() ? { write: true } : {};
    const request = { id, query: text, params: paramsOf(text, params), ...write };
    const result = await api.query(request, waiting.signal);
    noteOutcome(text, { rows: result.rowCount });
    if (!isCurrent()) return;
    useRun.setState({ running: null, result, answers: asked, error: null });
  } catch (thrown) {
    const error = runError(thrown);
    noteOutcome(text, { error: error.message, broken: error.line !== undefined });
    if (!isCurrent()) return;
    useRun.setState({
      running: null,
      result: null,
      ...endOf(error, performance.now() - startedAt),
    });
  }
}

/** How long to wait before the server is told again to stop a query that had not reached it yet. */
const TELL_AGAIN_MS = 100;

/** So often at most the server is told to stop a query. */
const TELLS = 100;

/** Tells the server to stop a query until it has heard, as long as that is wanted. */
async function endOnServer(id: string, isWanted: () => boolean): Promise<void> {
  for (let tell = 0; tell < TELLS && isWanted(); tell++) {
    const answer = await api.cancelQuery(id).catch(() => undefined);
    if (answer?.cancelled !== false) return;
    await new Promise((resolve) => setTimeout(resolve, TELL_AGAIN_MS));
  }
}

/** Stops the running query on the server; a stop that overtook its query is told again. */
export async function stopRun(): Promise<void> {
  const id = useRun.getState().running?.id;
  if (useOutage.getState().away !== null) waiting.abort(new Error("The query was cancelled."));
  if (id !== undefined) await endOnServer(id, () => useRun.getState().running?.id === id);
}
