import type { Command } from "commander";
import type { ServeOptions } from "../server/serve.ts";
import {
  budgetOption,
  type CommandContext,
  jobsOption,
  lexiconOption,
  portNumber,
  storeOption,
} from "./command.ts";

/** The port of the console where nobody says otherwise. */
const DEFAULT_PORT = 4747;

/** Adds the options of {@link ServeOptions} to a command. */
export function addServeOptions(command: Command): Command {
  return command
    .addOption(storeOption())
    .addOption(lexiconOption())
    .addOption(jobsOption())
    .addOption(budgetOption())
    .option("--port <n>", "port; 0 takes any free one", portNumber, DEFAULT_PORT)
    .option("--host <address>", "address to bind; others than 127.0.0.1 need --token", "127.0.0.1")
    .option("--token <secret>", "demand this of every request (also NEWSGRAPH_TOKEN)")
    .option("--allow-host <name...>", "further host names to answer to")
    .option("--allow-private", "let articles be fetched from private networks")
    .option("--allow-write", "let typed queries change the graph, behind a switch in the console")
    .option(
      "--failed-list <file>",
      "where to list what cannot be loaded (default: in the store's folder)",
    )
    .option("--quiet", "no words beside the address");
}

/** `newsgraph serve`: the console and its HTTP interface, until it is stopped. */
export function registerServe(program: Command, context: CommandContext): void {
  addServeOptions(
    program.command("serve").description("open the console on a graph, until Ctrl-C"),
  ).action(async (options: ServeOptions) => {
    const { serve } = await import("../server/serve.ts");
    await serve(options, context.terminal);
  });
}
