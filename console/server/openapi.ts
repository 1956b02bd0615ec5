import { z } from "zod";
import { apiErrorSchema, CLIENT_HEADER } from "#schemas/api.ts";
import { ROUTES, type RouteName } from "#schemas/routes.ts";
import { TOKEN_COOKIE } from "./security.ts";

interface RouteRow {
  method: string;
  path: string;
  summary: string;
  query?: z.ZodType;
  params?: z.ZodType;
  body?: z.ZodType;
  response: z.ZodType;
}

interface ObjectSchema {
  properties?: Record<string, unknown>;
  required?: string[];
}

/** Answers that are not JSON, by route. */
const CONTENT_TYPES: Partial<Record<RouteName, string>> = {
  jobEvents: "text/event-stream",
  export: "application/octet-stream",
  queryFile: "application/octet-stream",
};

/** The ways to send the token, where the server demands one. */
const SECURITY_SCHEMES = {
  bearer: { type: "http", scheme: "bearer", description: "The token of the server." },
  cookie: {
    type: "apiKey",
    in: "cookie",
    name: TOKEN_COOKIE,
    description: "The same as a cookie, which a browser gets by opening /?token=TOKEN once.",
  },
};

/** None is needed on 127.0.0.1 without a token: `{}`. */
const SECURITY = [{}, { bearer: [] }, { cookie: [] }];

/** What every request that changes something carries, so that no foreign page can send it. */
const CLIENT_PARAMETER = {
  name: CLIENT_HEADER,
  in: "header",
  required: true,
  description: "Any value: pages of other sites cannot send this header.",
  schema: { type: "string", default: "1" },
};

/** Every row of `ROUTES` with its name. */
export function routeRows(): [RouteName, RouteRow][] {
  return Object.entries(ROUTES) as [RouteName, RouteRow][];
}

/** The HTTP interface as an OpenAPI 3.1 document, made from the same schemas that validate it. */
export function openApi(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, row] of routeRows()) {
    const path = row.path.replace(/:(\w+)/gu, "{$1}");
    paths[path] ??= {};
    Object.assign(paths[path], { [row.method.toLowerCase()]: operation(name, row) });
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "newsgraph",
      version,
      license: { name: "MIT", identifier: "MIT" },
      description:
        "State changes need the header `x-newsgraph`, and POST content-type application/json even " +
        "where it has no body. A server that was started with a token, as every one beyond " +
        "127.0.0.1 is, demands it of each request.",
    },
    security: SECURITY,
    paths,
    components: {
      schemas: { Error: jsonSchema(apiErrorSchema, "output") },
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

function operation(name: RouteName, row: RouteRow): Record<string, unknown> {
  const content = CONTENT_TYPES[name] ?? "application/json";
  return {
    operationId: name,
    summary: row.summary,
    parameters: [
      ...parameters(row.params, "path"),
      ...parameters(row.query, "query"),
      ...(row.method === "GET" ? [] : [CLIENT_PARAMETER]),
    ],
    ...(row.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: jsonSchema(row.body, "input") } },
          },
        }),
    responses: {
      "200": {
        description: row.summary,
        content: { [content]: { schema: jsonSchema(row.response, "output") } },
      },
      default: {
        description: "what went wrong and what to do",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
      },
    },
  };
}

function parameters(schema: z.ZodType | undefined, place: "path" | "query"): unknown[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, "output") as ObjectSchema;
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || (required.includes(name) && !hasDefault(property)),
    schema: property,
    // Lists are written with commas: ?ids=country:SK,org:nato
    ...(place === "query" ? { style: "form", explode: false } : {}),
  }));
}

function hasDefault(property: unknown): boolean {
  return typeof property === "object" && property !== null && "default" in property;
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): unknown {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
