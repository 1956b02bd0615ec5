import type { Command } from "commander";
import { type CommandContext, storeOption } from "./command.ts";

/** `newsgraph verify`: recounts every invariant; exit code 1 when one is broken. */
export function registerVerify(program: Command, context: CommandContext): void {
  program
    .command("verify")
    .description("recount everything in the graph and say what does not fit")
    .addOption(storeOption())
    .option("--json", "print JSON")
    .action(async (options: { store: string; json?: boolean }) => {
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const violations = await access.verify();
        const lines = violations.map(
          ({ invariant, where, message }) => `${invariant}: ${where}: ${message}`,
        );
        const text = violations.length === 0 ? "the graph is consistent" : lines.join("\n");
        await context.terminal.write(`${options.json ? JSON.stringify({ violations }) : text}\n`);
        if (violations.length > 0) {
          context.exitCode = 1;
          context.terminal.say(
            "newsgraph rebuild makes the direct relationships again; for the rest, delete the article and load it again",
          );
        }
      });
    });
}
