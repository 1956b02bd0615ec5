import { z } from "zod";
import { NODE_LABELS } from "#schemas/ddl.ts";
import { AppError } from "#schemas/errors.ts";
import { type LinkLayout, layoutOf } from "../export/layout.ts";

/** A line of an export as it is written into a store. */
export type ImportLine =
  | { kind: "node"; labels: string; props: Record<string, unknown> }
  | {
      kind: "link";
      layout: LinkLayout;
      start: string;
      end: string;
      props: Record<string, unknown>;
    };

const propertiesSchema = z.record(z.string(), z.unknown());
const nodeSchema = z.object({
  node: z.string(),
  labels: z.array(z.enum(NODE_LABELS)).min(1),
  properties: propertiesSchema,
});
const linkSchema = z.object({
  relationship: z.string(),
  start: z.string(),
  end: z.string(),
  properties: propertiesSchema,
});

/** Reads one line of an export in the format `jsonl`. Throws `bad-input` with the line's number, which counts from 1. */
export function readLine(line: string, number: number): ImportLine {
  const value = parse(line, number);
  const node = nodeSchema.safeParse(value);
  if (node.success) {
    const { labels, properties } = node.data;
    return { kind: "node", labels: labels.join(":"), props: fromExport(properties) };
  }
  const link = linkSchema.safeParse(value);
  if (!link.success) throw wrongLine(number, "it is neither a node nor a relationship");
  const { relationship, start, end, properties } = link.data;
  const layout = layoutOf(relationship, properties);
  if (!layout) throw wrongLine(number, `there is no relationship type "${relationship}"`);
  return { kind: "link", layout, start, end, props: fromExport(properties) };
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw wrongLine(number, "it is not JSON", cause);
  }
}

/** The error of a line that an export never writes. */
export function wrongLine(number: number, why: string, cause?: unknown): AppError {
  return new AppError("bad-input", `Line ${number} is not of a newsgraph export: ${why}.`, {
    hint: "Import takes files that newsgraph export wrote in the format jsonl.",
    cause,
  });
}

/** Properties as they were before the export tagged them (see `schemas/query.ts`). */
function fromExport(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key.replace(/^\$(?=\$+type$)/u, ""),
      fromValue(value),
    ]),
  );
}

function fromValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromValue);
  if (typeof value !== "object" || value === null) return value;
  if ("$type" in value && value.$type === "integer" && "value" in value) {
    return BigInt(String(value.value));
  }
  return value;
}
