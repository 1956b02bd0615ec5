import type { Command } from "commander";
import type { ArticleList } from "#schemas/answers.ts";
import {
  type CommandContext,
  defined,
  isoDate,
  positiveNumber,
  storeOption,
  wholeNumber,
} from "./command.ts";
import { alignTable } from "./table.ts";

interface ArticlesOptions {
  store: string;
  search?: string;
  source?: string;
  from?: string;
  to?: string;
  limit: number;
  offset: number;
  json?: boolean;
}

/** `newsgraph articles`: lists what was loaded. */
export function registerArticles(program: Command, context: CommandContext): void {
  program
    .command("articles")
    .description("list the loaded articles, newest first")
    .addOption(storeOption())
    .option("--search <words>", "only titles with these words")
    .option("--source <name>", "only this publisher")
    .option("--from <date>", "published on or after", isoDate)
    .option("--to <date>", "published on or before", isoDate)
    .option("--limit <n>", "how many to list, at most 500", positiveNumber, 50)
    .option("--offset <n>", "how many to skip", wholeNumber, 0)
    .option("--json", "print JSON")
    .action(async (options: ArticlesOptions) => {
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const { search, source, from, to, offset } = options;
        const limit = Math.min(options.limit, 500);
        const filters = defined({ q: search, source, from, to });
        const list = await access.listArticles({ ...filters, limit, offset });
        await context.terminal.write(options.json ? `${JSON.stringify(list)}\n` : asTable(list));
      });
    });
}

function asTable({ articles, total }: ArticleList): string {
  const rows = articles.map(({ id, publishedAt, source, claimCount, title }) => [
    id,
    publishedAt ?? "",
    source ?? "",
    String(claimCount),
    title,
  ]);
  const table = alignTable(["id", "published", "source", "claims", "title"], rows);
  return `${table}${articles.length} of ${total}\n`;
}
