import type { Command } from "commander";
import { type CommandContext, storeOption } from "./command.ts";

/** `newsgraph rebuild`: makes the direct relationships again from the claims. */
export function registerRebuild(program: Command, context: CommandContext): void {
  program
    .command("rebuild")
    .description("make the direct relationships again from the claims")
    .addOption(storeOption())
    .option("--json", "print JSON")
    .action(async (options: { store: string; json?: boolean }) => {
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const result = await access.rebuild();
        const line = `${result.relationships} relationships made`;
        await context.terminal.write(`${options.json ? JSON.stringify(result) : line}\n`);
      });
    });
}
