import type { ApiError } from "#schemas/api.ts";
import { databaseBack } from "../outage.ts";

/** A failed request: what the server said, or that it could not be reached. `line` and `column` count from 1. */
export class RequestError extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly offset: number | undefined;

  constructor(error: Omit<ApiError["error"], "code"> & { code: string }, cause?: unknown) {
    super(error.message, { cause });
    this.name = "RequestError";
    this.code = error.code;
    this.hint = error.hint;
    this.line = error.line;
    this.column = error.column;
    this.offset = error.offset;
  }
}

/** How a request is sent. */
export interface Call {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  signal?: AbortSignal | undefined;
  /** Whether doing it twice is as good as once: then it waits for a database that is away. True for GET. */
  repeatable?: boolean;
}

/** After an outage a request is sent again so often: one that brings the database down must end. */
const REPEATS = 2;

function unreachable(cause: unknown): RequestError {
  return new RequestError(
    {
      code: "unreachable",
      message: "The newsgraph server does not answer.",
      hint: "Start it with `npm start` (or `newsgraph serve`) and try again.",
    },
    cause,
  );
}

async function failure(response: Response): Promise<RequestError> {
  const body: unknown = await response.json().catch(() => null);
  if (body && typeof body === "object" && "error" in body) {
    return new RequestError((body as ApiError).error);
  }
  return new RequestError({
    code: "internal",
    message: `The server answered ${response.status} ${response.statusText}.`.trim(),
    hint: "Look at the terminal where the server runs.",
  });
}

/**
 * Sends one request; while the server cannot reach its database, what is repeatable waits and is sent
 * again. Throws a {@link RequestError}; an aborted call throws the signal's reason.
 */
export async function send(path: string, options: Call = {}): Promise<Response> {
  const { method = "GET", signal, repeatable = method === "GET" } = options;
  for (let repeats = 0; ; repeats += 1) {
    const response = await sendOnce(path, { ...options, method });
    if (response.ok) return response;
    const error = await failure(response);
    if (error.code !== "store-unavailable") throw error;
    const back = databaseBack(error, signal);
    if (!repeatable || repeats === REPEATS) throw error;
    await back;
  }
}

async function sendOnce(path: string, { method = "GET", body, signal }: Call): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (method !== "GET") {
    headers["content-type"] = "application/json";
    headers["x-newsgraph"] = "1";
  }
  return fetch(path, {
    method,
    headers,
    signal: signal ?? null,
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((thrown: unknown) => {
    if (signal?.aborted) throw thrown;
    throw unreachable(thrown);
  });
}

/** Sends one request and reads its JSON. Throws as {@link send}. */
export async function call<T>(path: string, options: Call = {}): Promise<T> {
  return (await (await send(path, options)).json()) as T;
}

type Value = string | number | readonly string[] | undefined;

/** A path with its query; undefined and empty lists are left out, lists are joined by commas. */
export function withQuery(path: string, values: Record<string, Value>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text !== undefined && text !== "") search.set(name, String(text));
  }
  const query = search.toString();
  return query ? `${path}?${query}` : path;
}

/** The path of one thing of a list. */
export const item = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

/** A sentence for people about anything thrown. */
export function describeError(thrown: unknown): { message: string; hint?: string | undefined } {
  if (thrown instanceof RequestError) return { message: thrown.message, hint: thrown.hint };
  return { message: thrown instanceof Error ? thrown.message : String(thrown) };
}
