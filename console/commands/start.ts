import { join } from "node:path";
import type { Command } from "commander";
import { packageRoot } from "#schemas/package-root.ts";
import type { ServeOptions } from "../server/serve.ts";
import type { CommandContext } from "./command.ts";
import { addServeOptions } from "./serve.ts";

/** `newsgraph start`: loads the example articles into an empty graph, then serves it. */
export function registerStart(program: Command, context: CommandContext): void {
  addServeOptions(
    program
      .command("start")
      .description("serve a graph; an empty one gets the example articles first"),
  ).action(async (options: ServeOptions) => {
    const { serve } = await import("../server/serve.ts");
    const examples = join(packageRoot(), "examples", "articles.jsonl");
    await serve({ ...options, examples }, context.terminal);
  });
}
