import type { Command } from "commander";
import type { Decision, DecisionRequest } from "#schemas/decisions.ts";
import type { Access } from "../access/access.ts";
import { type CommandContext, defined, storeOption } from "./command.ts";
import { alignTable } from "./table.ts";

interface DecideOptions {
  store: string;
  reason?: string;
  by?: string;
  json?: boolean;
}

/** `newsgraph decisions`: lists what people decided about the graph, decides, and undoes. */
export function registerDecisions(program: Command, context: CommandContext): void {
  const decisions = program
    .command("decisions")
    .description("list what people decided: wrong claims, merged entities, entities kept apart");
  decisions
    .command("list", { isDefault: true })
    .description("list the decisions, latest first; the same without a word")
    .addOption(storeOption())
    .option("--json", "print JSON")
    .action((options: DecideOptions) =>
      withAccess(options, async (access) => {
        const list = await access.listDecisions();
        await context.terminal.write(
          options.json ? `${JSON.stringify({ decisions: list })}\n` : asTable(list),
        );
      }),
    );
  registerDeciding(decisions, context);
}

/** The words after `newsgraph decisions` that decide or undo. */
function registerDeciding(decisions: Command, context: CommandContext): void {
  const add = (name: string, description: string, ...usage: [string, string][]) =>
    addArguments(decisions.command(name).description(description), usage)
      .addOption(storeOption())
      .option("--reason <words>", "why, for those who read the list")
      .option("--by <name>", "who decides")
      .option("--json", "print JSON");
  const perform = (request: DecisionRequest, options: DecideOptions) =>
    withAccess(options, async (access) => {
      const { reason, by } = options;
      const decision = await access.decide({ ...request, ...defined({ reason, by }) });
      await tell(context, decision, options, "decided");
    });
  add("wrong", "a claim was read wrongly: it no longer counts", [
    "<claim>",
    "its id, clm:...",
  ]).action((claim: string, options: DecideOptions) => perform({ kind: "wrong", claim }, options));
  add(
    "same",
    "two entities are one",
    ["<keep>", "its name stays"],
    ["<gone>", "the other id"],
  ).action((keep: string, gone: string, options: DecideOptions) =>
    perform({ kind: "same", keep, gone }, options),
  );
  add(
    "different",
    "two entities are not one",
    ["<first>", "an id"],
    ["<second>", "another id"],
  ).action((first: string, second: string, options: DecideOptions) =>
    perform({ kind: "different", first, second }, options),
  );
  add("undo", "take a decision back", ["<id>", "its id, dec:..."]).action(
    (id: string, options: DecideOptions) =>
      withAccess(options, async (access) => {
        await tell(context, await access.undoDecision(id), options, "undone");
      }),
  );
}

function addArguments(command: Command, usage: readonly [string, string][]): Command {
  for (const [name, description] of usage) command.argument(name, description);
  return command;
}

async function withAccess(
  { store }: DecideOptions,
  work: (access: Access) => Promise<void>,
): Promise<void> {
  const { withExisting } = await import("../access/open-access.ts");
  await withExisting(store, work);
}

// biome-ignore lint/complexity/useMaxParams: where, what, how and which word
async function tell(
  { terminal }: CommandContext,
  decision: Decision,
  options: DecideOptions,
  word: string,
): Promise<void> {
  const line = options.json
    ? JSON.stringify(decision)
    : `${word} ${decision.id}: ${inWords(decision)}`;
  await terminal.write(`${line}\n`);
}

function asTable(list: readonly Decision[]): string {
  const rows = list.map((decision) => [
    decision.id,
    decision.at.slice(0, 10),
    decision.by,
    inWords(decision),
    decision.reason ?? "",
  ]);
  return `${alignTable(["id", "decided", "by", "decision", "reason"], rows)}${list.length} decisions\n`;
}

/** "wrong: NATO deploys to Slovakia", "A. Lee is Anna Lee", "Lee is not Anna Lee". */
function inWords(decision: Decision): string {
  if (decision.kind === "same") return `${decision.gone.name} is ${decision.keep.name}`;
  if (decision.kind === "different") {
    return `${decision.first.name} is not ${decision.second.name}`;
  }
  const { subject, relation, object } = decision;
  return ["wrong:", subject.name, relation, object?.name].filter(Boolean).join(" ");
}
