import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Command } from "commander";
import { importGraph } from "#graph";
import { AppError } from "#schemas/errors.ts";
import { type CommandContext, storeOption } from "./command.ts";

interface ImportCommandOptions {
  store: string;
  quiet?: boolean;
  json?: boolean;
}

/** `newsgraph import`: a graph that `newsgraph export` wrote, into an empty store of either kind. */
export function registerImport(program: Command, context: CommandContext): void {
  program
    .command("import")
    .description("bring a graph that newsgraph export wrote (jsonl) into an empty store")
    .argument("<file>", "the file to read, or - for standard input")
    .addOption(storeOption())
    .option("--json", "print JSON")
    .option("--quiet", "say nothing")
    .action(async (file: string, options: ImportCommandOptions) => {
      const { openOrFind } = await import("../access/open-access.ts");
      const { terminal } = context;
      const opened = await openOrFind(options.store);
      if ("server" in opened) throw inUse(options.store);
      try {
        const result = await importGraph(opened.store, linesOf(file, terminal.stdin), {
          signal: terminal.signal,
          onProgress: ({ nodes, relationships }) => {
            if (!options.quiet) terminal.rewrite(`${nodes} nodes, ${relationships} relationships`);
          },
        });
        const line = `${result.nodes} nodes and ${result.relationships} relationships imported`;
        if (options.json) await terminal.write(`${JSON.stringify(result)}\n`);
        else if (!options.quiet) await terminal.write(`${line}\n`);
      } finally {
        await opened.store.close();
      }
    });
}

function inUse(uri: string): AppError {
  return new AppError("store-locked", `A newsgraph server has ${uri} open.`, {
    hint: "Import into a store that no server uses, then serve it.",
  });
}

async function* linesOf(file: string, stdin: Readable): AsyncGenerator<string> {
  const input = file === "-" ? stdin : createReadStream(file);
  const failed = new Promise<never>((_, reject) => input.once("error", reject));
  failed.catch(() => undefined);
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done) return;
      yield next.value;
    }
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : notReadable(file, thrown);
  } finally {
    reader.close();
  }
}

function notReadable(file: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot read ${file}`, {
    hint: "check that the file exists and may be read",
    cause,
  });
}
