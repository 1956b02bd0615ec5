import type { Context } from "hono";
import type { z } from "zod";
import { AppError } from "#schemas/errors.ts";
import { ROUTES, type RouteName } from "#schemas/routes.ts";
import type { ServerContext } from "./context.ts";

type Row<N extends RouteName> = (typeof ROUTES)[N];
type Part<N extends RouteName, K extends string> =
  Row<N> extends { [key in K]: infer S extends z.ZodType } ? z.output<S> : undefined;

/** What a route's answer is made from, validated by the schemas of its row in `ROUTES`. */
export interface RouteInput<N extends RouteName> {
  query: Part<N, "query">;
  params: Part<N, "params">;
  body: Part<N, "body">;
  /** The body as it was sent, with fields that its schema does not know. */
  sent: unknown;
  context: ServerContext;
  request: Context;
}

/** A route ready for the router. */
export interface Route {
  name: RouteName;
  handle(request: Context, context: ServerContext): Promise<Response>;
}

/**
 * A route whose answer is JSON. Input that does not fit the schemas becomes AppError bad-input;
 * what `answer` throws is answered by the router's error border.
 */
export function route<N extends RouteName>(
  name: N,
  answer: (input: RouteInput<N>) => Promise<Part<N, "response">> | Part<N, "response">,
): Route {
  return rawRoute(name, async (input) => input.request.json(await answer(input)));
}

/** A route that makes its own response: streams and files. */
export function rawRoute<N extends RouteName>(
  name: N,
  answer: (input: RouteInput<N>) => Promise<Response> | Response,
): Route {
  const row: { response: z.ZodType; query?: z.ZodType; params?: z.ZodType; body?: z.ZodType } =
    ROUTES[name];
  return {
    name,
    handle: async (request, context) => {
      const sent = await readBody(row.body, request);
      const input = {
        query: validate(row.query, () => request.req.query(), "query"),
        params: validate(row.params, () => request.req.param(), "path"),
        body: validate(row.body, () => sent, "body"),
        sent,
        context,
        request,
      } as RouteInput<N>;
      return answer(input);
    },
  };
}

async function readBody(schema: z.ZodType | undefined, request: Context): Promise<unknown> {
  return schema === undefined ? undefined : parseJson(await request.req.text());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(error);
  }
}

function notJson(cause: unknown): AppError {
  return new AppError("bad-input", "the body is not JSON", {
    hint: "send one JSON object with content-type application/json",
    cause,
  });
}

function validate(schema: z.ZodType | undefined, read: () => unknown, part: string): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(read());
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.length > 0 ? path.join(".") : part}: ${message}`);
  throw new AppError("bad-input", `the ${part} does not fit: ${issues.join("; ")}`, {
    hint: "GET /api/docs says what each route reads",
  });
}
