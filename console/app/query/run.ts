import { create } from "zustand";
import type { QueryResult } from "#schemas/query.ts";
import { api, describeError, RequestError } from "../api.ts";
import { useOutage } from "../outage.ts";
import { useApp } from "../state/store.ts";
import { remember } from "./history.ts";
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

/** The run on the screen; `startedAt` is a time of `performance.now()`. */
export interface RunState {
  running: { id: string; startedAt: number } | null;
  result: QueryResult | null;
  /** The text that gave the result. */
  query: string;
  error: RunError | null;
}

/** The last run; it outlives the view. */
export const useRun = create<RunState>(() => ({
  running: null,
  result: null,
  query: "",
  error: null,
}));

function runError(thrown: unknown): RunError {
  if (!(thrown instanceof RequestError)) return describeError(thrown);
  const { message, hint, code, line, column, offset } = thrown;
  return { message, hint, code, line, column, offset };
}

/** The parameters that the text asks for, from what was typed into their fields. */
export function paramsOf(text: string, typed: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    parameterNames(text).map((name) => [name, parameterValue(typed[name] ?? "")]),
  );
}

/** Ends the wait of the running query for a database that is away. */
let waiting = new AbortController();

/** Runs the draft. A run that was overtaken by a later one changes nothing. */
export async function runDraft(): Promise<void> {
  const { text, params } = useApp.getState().draft;
  if (!text.trim() || useRun.getState().running) return;
  const id = crypto.randomUUID();
  useRun.setState({ running: { id, startedAt: performance.now() }, error: null });
  remember(text);
  waiting = new AbortController();
  try {
    const write = mayWrite() ? { write: true } : {};
    const request = { id, query: text, params: paramsOf(text, params), ...write };
    const result = await api.query(request, waiting.signal);
    if (useRun.getState().running?.id === id)
      useRun.setState({ running: null, result, query: text, error: null });
  } catch (thrown) {
    useRun.setState({ running: null, result: null, error: runError(thrown) });
  }
}

/** How long to wait before the server is told again to stop a query that had not reached it yet. */
const TELL_AGAIN_MS = 100;

/** Stops the running query on the server; a stop that overtook its query is told again. */
export async function stopRun(): Promise<void> {
  const id = useRun.getState().running?.id;
  if (useOutage.getState().away !== null) waiting.abort(new Error("The query was cancelled."));
  while (id !== undefined && useRun.getState().running?.id === id) {
    const answer = await api.cancelQuery(id).catch(() => undefined);
    if (answer?.cancelled !== false) return;
    await new Promise((resolve) => setTimeout(resolve, TELL_AGAIN_MS));
  }
}
