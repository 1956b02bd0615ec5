import { Command, CommanderError } from "commander";
import { type AppError, asAppError } from "#schemas/errors.ts";
import { VERSION } from "#schemas/version.ts";
import type { CommandContext } from "./command.ts";
import { COMMANDS } from "./index.ts";
import type { Terminal } from "./terminal.ts";

/** Runs a command line (without node and script name). Gives the exit code: 0 ok, 1 failure, 2 usage. */
export async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const context: CommandContext = { terminal, exitCode: 0 };
  try {
    await createProgram(context).parseAsync([...words], { from: "user" });
    return context.exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    tell(asAppError(thrown), terminal);
    return 1;
  }
}

function createProgram(context: CommandContext): Command {
  const program = new Command("newsgraph")
    .description("Builds a knowledge graph from news articles and opens a console to ask it.")
    .version(VERSION, "--version", "print the version")
    .helpOption("--help", "say how it is used")
    .helpCommand("help [command]", "say how a command is used")
    .showHelpAfterError("(add --help for how it is used)")
    .configureOutput({
      writeOut: (text) => void context.terminal.write(text),
      writeErr: (text) => context.terminal.say(text.trimEnd()),
    })
    .exitOverride();
  // Commander hands these settings down to each command as it is made.
  for (const register of COMMANDS) register(program, context);
  return program;
}

function tell(error: AppError, terminal: Terminal): void {
  const place = error.line === undefined ? "" : ` (line ${error.line}, column ${error.column})`;
  terminal.say(`newsgraph: ${error.message}${place}`);
  if (error.hint !== undefined) terminal.say(error.hint);
  if (process.env["NEWSGRAPH_DEBUG"]) terminal.say(stackOf(error));
}

function stackOf(error: AppError): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : "";
  return `${error.stack}${cause}`;
}
