import { open, rename, rm } from "node:fs/promises";
import { type Command, Option } from "commander";
import { EXPORT_FORMATS, type ExportFormat } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";
import type { Access } from "../access/access.ts";
import { type CommandContext, storeOption } from "./command.ts";
import type { Terminal } from "./terminal.ts";

interface ExportOptions {
  store: string;
  format: ExportFormat;
  quiet?: boolean;
}

/** `newsgraph export`: the whole graph as a file, or `-` for standard output. */
export function registerExport(program: Command, context: CommandContext): void {
  program
    .command("export")
    .description("write the whole graph to a file")
    .argument("<file>", "the file to write, or - for standard output")
    .addOption(storeOption())
    .addOption(
      new Option("--format <format>", "jsonl keeps everything; graphml and gexf are for Gephi")
        .choices(EXPORT_FORMATS)
        .default("jsonl"),
    )
    .option("--quiet", "say nothing")
    .action(async (file: string, options: ExportOptions) => {
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const { terminal } = context;
        if (file === "-") await toOutput(access, options.format, terminal);
        else await toFile(access, options.format, file);
        if (file !== "-" && !options.quiet) terminal.say(`written: ${file}`);
      });
    });
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
