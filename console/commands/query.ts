import { type Command, InvalidArgumentError, Option } from "commander";
import type { QueryResult } from "#schemas/query.ts";
import { type CommandContext, defined, positiveNumber, storeOption } from "./command.ts";
import { alignTable, csvTable, valueText } from "./table.ts";
import type { Terminal } from "./terminal.ts";

const FORMATS = ["table", "json", "csv"] as const;
type Format = (typeof FORMATS)[number];

interface QueryOptions {
  store: string;
  param: Record<string, unknown>;
  format: Format;
  json?: boolean;
  timeout?: number;
  limit?: number;
}

/** `newsgraph query`: runs read-only Cypher and prints its rows. */
export function registerQuery(program: Command, context: CommandContext): void {
  program
    .command("query")
    .description("ask the graph in Cypher (reading only)")
    .argument("<cypher>", "the query, or - to read it from standard input")
    .addOption(storeOption())
    .option("--param <name=value>", "a parameter; JSON values are taken as such", addParam, {})
    .addOption(new Option("--format <format>", "how to print").choices(FORMATS).default("table"))
    .option("--json", "the same as --format json")
    .option("--timeout <seconds>", "stop the query after so long", positiveNumber)
    .option("--limit <rows>", "print at most so many rows", positiveNumber)
    .action(async (cypher: string, options: QueryOptions) => {
      const { terminal } = context;
      const result = await runQuery(cypher, options, terminal);
      await terminal.write(format(result, options.json ? "json" : options.format));
      if (result.truncated !== null) terminal.say(truncation(result));
    });
}

/** Collects `name=value`. The value is JSON where it parses as JSON, else text. Throws a usage error without a name. */
export function addParam(text: string, params: Record<string, unknown>): Record<string, unknown> {
  const [, name, value] = /^([^=\s]+)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Write it as name=value.");
  }
  return { ...params, [name]: jsonOrText(value) };
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

async function runQuery(
  cypher: string,
  options: QueryOptions,
  terminal: Terminal,
): Promise<QueryResult> {
  const [{ openAccess }, query] = await Promise.all([
    import("../access/open-access.ts"),
    cypher === "-" ? readAll(terminal) : cypher,
  ]);
  const access = await openAccess(options.store);
  try {
    const timeoutMs = options.timeout === undefined ? undefined : options.timeout * 1000;
    const limits = defined({ timeoutMs, maxRows: options.limit });
    return await access.query({ query, params: options.param, ...limits }, terminal.signal);
  } finally {
    await access.close();
  }
}

async function readAll(terminal: Terminal): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of terminal.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

function format(result: QueryResult, wanted: Format): string {
  const { graph: _graph, ...plain } = result;
  if (wanted === "json") return `${JSON.stringify(plain, null, 2)}\n`;
  if (wanted === "csv") return csvTable(result.columns, result.rows);
  const rows = result.rows.map((row) => row.map(valueText));
  return `${alignTable(result.columns, rows)}${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

function truncation({ rowCount, truncated }: QueryResult): string {
  const reason = truncated === "rows" ? "the row limit" : "the size limit";
  return `cut after ${rowCount} rows by ${reason}; there are more (--limit sets it)`;
}
