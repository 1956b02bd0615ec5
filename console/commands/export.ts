import { open, rename, rm } from "node:fs/promises";
import { type Command, Option } from "commander";
import { EXPORT_FORMATS, type ExportFormat } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";
import type { Access } from "../access/access.ts";
import { type CommandContext, storeOption } from "./command.ts";
import type { Terminal } from "./terminal.ts";

interface ExportOptions {
  store: string;
  format?: ExportFormat | typeof BULK;
  quiet?: boolean;
}

type Format = NonNullable<ExportOptions["format"]>;

/** The format that is a folder of files. */
const BULK = "neo4j-admin";

/** `newsgraph export`: the whole graph as a file, or `-` for standard output. */
export function registerExport(program: Command, context: CommandContext): void {
  program
    .command("export")
    .description("write the whole graph to a file")
    .argument("<file>", "the file to write, or - for standard output; a new folder for neo4j-admin")
    .addOption(storeOption())
    .addOption(
      new Option(
        "--format <format>",
        "jsonl keeps everything; graphml and gexf are for Gephi; neo4j-admin for a first load of millions (default: as the file's name ends, else jsonl)",
      ).choices([...EXPORT_FORMATS, BULK]),
    )
    .option("--quiet", "say nothing")
    .action(async (file: string, options: ExportOptions) => {
      const format = options.format ?? formatOf(file);
      if (format === BULK && file === "-") {
        program.error("error: neo4j-admin needs a folder", { exitCode: 2 });
      }
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const { terminal } = context;
        if (format === BULK) await toFolder(access, file);
        else if (file === "-") await toOutput(access, format, terminal);
        else await toFile(access, format, file);
        if (file !== "-" && !options.quiet) terminal.say(writtenLine(file, format));
      });
    });
}

/** "graph.gexf" asks for GEXF. */
function formatOf(file: string): Format {
  const ending = file.toLowerCase().split(".").at(-1);
  return EXPORT_FORMATS.find((format) => format === ending) ?? "jsonl";
}

function writtenLine(file: string, format: Format): string {
  return format === BULK
    ? `written: ${file}; sh ${file}/import.sh imports it into a new database of a stopped Neo4j 5`
    : `written: ${file}`;
}

async function toFolder(access: Access, folder: string): Promise<void> {
  const [{ neo4jAdminFiles }, { writeFolder }] = await Promise.all([
    import("#graph"),
    import("./write-folder.ts"),
  ]);
  await writeFolder(neo4jAdminFiles(linesOf(access.exportGraph("jsonl"))), folder);
}

/** Text that comes in pieces, line by line. */
async function* linesOf(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const part of parts) {
    const lines = `${rest}${part}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

async function toOutput(access: Access, format: ExportFormat, terminal: Terminal): Promise<void> {
  for await (const part of access.exportGraph(format)) {
    if (terminal.signal.aborted) return;
    await terminal.write(part);
  }
}

/** Writes beside the file and renames at the end: a failed export leaves the old file as it was. */
async function toFile(access: Access, format: ExportFormat, file: string): Promise<void> {
  const unfinished = `${file}.part`;
  const output = await open(unfinished, "w").catch((error: unknown) => {
    throw notWritable(file, error);
  });
  try {
    for await (const part of access.exportGraph(format)) await output.write(part);
    await output.close();
    await rename(unfinished, file);
  } catch (error) {
    await output.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}

function notWritable(file: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot write ${file}`, {
    hint: "check that the folder exists and may be written",
    cause,
  });
}
