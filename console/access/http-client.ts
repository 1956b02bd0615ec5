import type { z } from "zod";
import { apiErrorSchema, CLIENT_HEADER } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";

export interface CallOptions {
  method?: "GET" | "POST" | "DELETE";
  body?: unknown;
  signal?: AbortSignal;
}

/** Calls a newsgraph server. Failed answers become the AppError they carry. */
export interface HttpClient {
  readonly url: string;
  json<S extends z.ZodType>(path: string, schema: S, options?: CallOptions): Promise<z.output<S>>;
  stream(path: string, options?: CallOptions): Promise<Response>;
}

/** A client of the server at `url` (without a slash at the end), with its token where it wants one. */
export function createHttpClient(url: string, token: string | undefined): HttpClient {
  const call = async (path: string, options: CallOptions = {}): Promise<Response> => {
    const response = await send(`${url}${path}`, requestInit(options, token));
    if (!response.ok) throw await errorOf(response);
    return response;
  };
  return {
    url,
    stream: call,
    json: async (path, schema, options) => schema.parse(await (await call(path, options)).json()),
  };
}

function requestInit(options: CallOptions, token: string | undefined): RequestInit {
  return {
    method: options.method ?? "GET",
    headers: {
      [CLIENT_HEADER]: "1",
      "content-type": "application/json",
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw unreachable(url, error, init.signal?.aborted ?? false);
  }
}

function unreachable(url: string, cause: unknown, stopped: boolean): AppError {
  if (stopped) return new AppError("cancelled", "stopped", { cause });
  return new AppError("store-unavailable", `the newsgraph server at ${url} does not answer`, {
    hint: "start it again with newsgraph serve, or stop what is left of it",
    cause,
  });
}

async function errorOf(response: Response): Promise<AppError> {
  const parsed = apiErrorSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) {
    return new AppError("store-unavailable", `the server answered ${response.status}`, {
      hint: "is another program listening there?",
    });
  }
  const { code, message, hint, line, column, offset } = parsed.data.error;
  return new AppError(code, message, {
    ...(hint === undefined ? {} : { hint }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(offset === undefined ? {} : { offset }),
  });
}
