import { type Command, InvalidArgumentError, Option } from "commander";
import { MAX_ROWS, MAX_TIMEOUT_MS } from "#schemas/api.ts";
import type { QueryResult } from "#schemas/query.ts";
import { type CommandContext, defined, storeOption, upTo } from "./command.ts";
import { readStdin } from "./read-stdin.ts";
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
    .option(
      "--timeout <seconds>",
      "stop it after so long (default: 30)",
      upTo(MAX_TIMEOUT_MS / 1000),
    )
    .option("--limit <rows>", "print at most so many rows (default: 1000)", upTo(MAX_ROWS))
    .action(async (cypher: string, options: QueryOptions) => {
      const { terminal } = context;
      const result = await runQuery(cypher, options, terminal);
      await terminal.write(formatResult(result, options.json ? "json" : options.format));
      sayNotes(result, terminal);
    });
}

/** Collects `name=value`. The value is JSON where it parses as JSON, else text. Throws a usage error without a name. */
export function addParam(text: string, params: Record<string, unknown>): Record<string, unknown> {
  const [, name, value] = /^([^=\s]+)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Write it as name=value.");
  }
  if (/^-?\d+$/u.test(value) && !Number.isSafeInteger(Number(value))) {
    throw new InvalidArgumentError(
      "Whole numbers beyond 9007199254740991 lose digits here: write it into the query.",
    );
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
  const [{ withExisting }, query] = await Promise.all([
    import("../access/open-access.ts"),
    cypher === "-" ? readStdin(terminal) : cypher,
  ]);
  return withExisting(options.store, (access) => {
    const timeoutMs = options.timeout === undefined ? undefined : options.timeout * 1000;
    const limits = defined({ timeoutMs, maxRows: options.limit });
    return access.query({ query, params: options.param, ...limits }, terminal.signal);
  });
}

/** The rows of a result as text for a person or a program; `graph` is left out. */
export function formatResult(result: QueryResult, wanted: Format): string {
  const { graph: _graph, ...plain } = result;
  if (wanted === "json") return `${JSON.stringify(plain, null, 2)}\n`;
  if (wanted === "csv") return csvTable(result.columns, result.rows);
  const rows = result.rows.map((row) => row.map(valueText));
  return `${alignTable(result.columns, rows)}${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

/** Says what a result deserves beside its rows: that some were left out, and names that the store does not have. */
export function sayNotes(result: QueryResult, terminal: Terminal): void {
  if (result.truncated !== null) terminal.say(truncation(result));
  for (const { message, line, column } of result.warnings ?? []) {
    terminal.say(`warning: ${message} (line ${line}, column ${column})`);
  }
}

/** What is said when rows were left out. */
function truncation({ rowCount, truncated }: QueryResult): string {
  const cut = `cut after ${rowCount} rows`;
  return truncated === "rows"
    ? `${cut} by the row limit; there are more (--limit sets it)`
    : `${cut} by the size limit of an answer; return less per row, or page with SKIP and LIMIT`;
}
