import type { Command } from "commander";
import type { Answer } from "#schemas/api.ts";
import { AppError } from "#schemas/errors.ts";
import type { QueryResult } from "#schemas/query.ts";
import { type CommandContext, lexiconOption, storeOption } from "./command.ts";
import { formatResult, sayNotes } from "./query.ts";
import type { Terminal } from "./terminal.ts";

interface AskOptions {
  store: string;
  lexicon?: string;
  json?: boolean;
}

type Understood = Extract<Answer, { understood: true }>;

/** `newsgraph ask`: reads a question in English, runs the Cypher it stands for, and prints both. */
export function registerAsk(program: Command, context: CommandContext): void {
  program
    .command("ask")
    .description('ask the graph in English, such as "who criticizes China?"')
    .argument("<question>", "the question")
    .addOption(storeOption())
    .addOption(lexiconOption())
    .option("--json", "print reading, Cypher, parameters and rows as JSON")
    .action(async (question: string, options: AskOptions) => {
      const { terminal } = context;
      const [{ withExisting }, { loadLexicon }] = await Promise.all([
        import("../access/open-access.ts"),
        import("../lexicon.ts"),
      ]);
      const { lexicon } = await loadLexicon(options.lexicon);
      await withExisting(options.store, async (access) => {
        const answer = await access.ask(question, lexicon);
        if (!answer.understood) throw notUnderstood(answer);
        const { cypher, params } = answer;
        const result = await access.query({ query: cypher, params }, terminal.signal);
        await print(answer, result, { terminal, json: options.json === true });
      });
    });
}

async function print(
  answer: Understood,
  result: QueryResult,
  { terminal, json }: { terminal: Terminal; json: boolean },
): Promise<void> {
  if (!json) terminal.say(readAs(answer));
  await terminal.write(json ? asJson(answer, result) : formatResult(result, "table"));
  sayNotes(result, terminal);
}

function notUnderstood({ reason, examples }: Extract<Answer, { understood: false }>): AppError {
  return new AppError("bad-input", `this question is not understood: ${reason}`, {
    hint: `These are: ${examples.join(" ")}`,
  });
}

/** How the question was read, and its Cypher with the parameters that `newsgraph query` takes. */
function readAs({ reading, notes, cypher, params }: Understood): string {
  const given = Object.entries(params).map(([name, value]) => `$${name} = ${value}`);
  return [[`read as: ${reading}.`, ...notes].join(" "), cypher, ...given].join("\n");
}

function asJson(answer: Understood, result: QueryResult): string {
  const { reading, notes, cypher, params } = answer;
  const { graph: _graph, ...answered } = result;
  return `${JSON.stringify({ reading, notes, cypher, params, ...answered }, null, 2)}\n`;
}
