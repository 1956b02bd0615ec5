import { type Command, Option } from "commander";
import type { ArticleList } from "#schemas/answers.ts";
import { ARTICLE_ORDERS, type ArticleOrder } from "#schemas/api.ts";
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
  sort: ArticleOrder;
  limit: number;
  offset: number;
  json?: boolean;
}

/** `newsgraph articles`: lists what was loaded. */
export function registerArticles(program: Command, context: CommandContext): void {
  program
    .command("articles")
    .description("list the loaded articles, latest first")
    .addOption(storeOption())
    .option("--search <words>", "only titles with these words")
    .option("--source <name>", "only this publisher")
    .option("--from <date>", "published on or after", isoDate)
    .option("--to <date>", "published on or before", isoDate)
    .addOption(
      new Option("--sort <order>", "by when they were published, or by when they were loaded")
        .choices(ARTICLE_ORDERS)
        .default("published"),
    )
    .option("--limit <n>", "how many to list, at most 500", positiveNumber, 50)
    .option("--offset <n>", "how many to skip", wholeNumber, 0)
    .option("--json", "print JSON")
    .action(async (options: ArticlesOptions) => {
      const { withExisting } = await import("../access/open-access.ts");
      await withExisting(options.store, async (access) => {
        const { search, source, from, to, sort, offset } = options;
        const limit = Math.min(options.limit, 500);
        const filters = defined({ q: search, source, from, to, order: sort });
        const list = await access.listArticles({ ...filters, limit, offset });
        await context.terminal.write(
          options.json ? `${JSON.stringify(list)}\n` : asTable(list, sort),
        );
      });
    });
}

/** A table with the date by which it is ordered. */
function asTable({ articles, total }: ArticleList, sort: ArticleOrder): string {
  const rows = articles.map(({ id, publishedAt, retrievedAt, source, claimCount, title }) => [
    id,
    (sort === "loaded" ? retrievedAt : publishedAt) ?? "",
    source ?? "",
    String(claimCount),
    title,
  ]);
  const table = alignTable(["id", sort, "source", "claims", "title"], rows);
  return `${table}${articles.length} of ${total}\n`;
}
