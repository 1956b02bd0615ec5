import type { Command } from "commander";
import { AppError } from "#schemas/errors.ts";
import { type CommandContext, storeOption } from "./command.ts";

/** `newsgraph delete`: takes an article and what only it supported out of the graph. */
export function registerDelete(program: Command, context: CommandContext): void {
  program
    .command("delete")
    .description("delete an article and what only it supported")
    .argument("<id>", "the article's id, as newsgraph articles prints it")
    .addOption(storeOption())
    .option("--json", "print JSON")
    .action(async (id: string, options: { store: string; json?: boolean }) => {
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const result = await access.deleteArticle(id);
        if (!result.deleted) {
          throw new AppError("not-found", `there is no article with the id ${id}`, {
            hint: "newsgraph articles lists them",
          });
        }
        const { claims, relationships, entities } = result;
        const line = `deleted ${id}: ${claims} claims, ${relationships} relationships, ${entities} entities`;
        await context.terminal.write(`${options.json ? JSON.stringify(result) : line}\n`);
      });
    });
}
