import type { Command } from "commander";
import type { Explanation, SentenceExplanation } from "#schemas/answers.ts";
import type { Claim } from "#schemas/document.ts";
import { AppError } from "#schemas/errors.ts";
import { type CommandContext, defined, isoDate, lexiconOption } from "./command.ts";
import { readStdin } from "./read-stdin.ts";

interface ExplainOptions {
  lexicon?: string;
  published?: string;
  json?: boolean;
}

/** `newsgraph explain`: how a sentence is read: words, mentions, clauses, rules that fired or did not, claims. */
export function registerExplain(program: Command, context: CommandContext): void {
  program
    .command("explain")
    .description("show how a sentence is read: words, mentions, clauses, rules, claims")
    .argument("<sentence>", "the text; - reads standard input")
    .addOption(lexiconOption())
    .option("--published <date>", 'the date that "yesterday" is read against', isoDate)
    .option("--json", "print JSON")
    .action(async (given: string, options: ExplainOptions) => {
      const sentence = given === "-" ? await readStdin(context.terminal) : given;
      if (!/[\p{L}\p{N}]/u.test(sentence)) {
        throw new AppError("bad-input", "there are no words to explain", {
          hint: 'Give a sentence in quotation marks: newsgraph explain "France met Peru."',
        });
      }
      const [{ explain }, { loadLexicon }] = await Promise.all([
        import("#ingest"),
        import("../lexicon.ts"),
      ]);
      const { lexicon } = await loadLexicon(options.lexicon);
      const explanation = explain(sentence, {
        lexicon,
        ...defined({ publishedAt: options.published }),
      });
      const text = options.json ? JSON.stringify(explanation, null, 2) : asText(explanation);
      await context.terminal.write(`${text}\n`);
    });
}

/** The explanation as indented lines for a person. */
export function asText(explanation: Explanation): string {
  const names = new Map(explanation.entities.map(({ id, name }) => [id, name]));
  const lines = explanation.sentences.flatMap((part) => sentenceLines(part, names, explanation));
  const quotations = explanation.quotations.map(({ start, end, speaker, cue, direct }) => {
    const who = speaker === null ? "somebody" : (names.get(speaker) ?? speaker);
    const text = explanation.text.slice(start, end);
    return `  ${who} ${cue ?? "says"}${direct ? "" : " (reported)"}: ${text}`;
  });
  return [...lines, ...section("quotations", quotations)].join("\n");
}

function sentenceLines(
  part: SentenceExplanation,
  names: Map<string, string>,
  { text }: Explanation,
): string[] {
  const { sentence, tokens, mentions, clauses, rules, claims } = part;
  return [
    text.slice(sentence.start, sentence.end),
    ...section("words", tokenLines(tokens)),
    ...section(
      "mentions",
      mentions.map(({ text: surface, via, entityId }) => {
        return `  ${surface} = ${names.get(entityId) ?? entityId} (${entityId}, by ${via})`;
      }),
    ),
    ...section(
      "clauses",
      clauses.map(({ predicate, subjects, objects, passive, polarity, modality }) => {
        const marks = [passive ? "passive" : "", polarity, modality].filter(Boolean).join(", ");
        return `  ${subjects.join(" + ") || "?"} · ${predicate} · ${objects.join(" + ") || "-"} (${marks})`;
      }),
    ),
    ...section(
      "rules",
      rules.map(({ rule, fired, reason }) => `  ${fired ? "+" : "-"} ${rule}: ${reason}`),
    ),
    ...section(
      "claims",
      claims.map((claim) => `  ${claimText(claim, names)}`),
    ),
  ];
}

/** A line per word in columns: word, base form, class, role, and the word it hangs on. */
function tokenLines(tokens: SentenceExplanation["tokens"]): string[] {
  const width = (of: (token: (typeof tokens)[number]) => string) =>
    Math.max(...tokens.map((token) => of(token).length));
  const [word, lemma, tag] = [width((t) => t.text), width((t) => t.lemma), width((t) => t.tag)];
  return tokens.map((token) => {
    const head = tokens[token.head]?.text;
    const columns = [token.text.padEnd(word), token.lemma.padEnd(lemma), token.tag.padEnd(tag)];
    return `  ${columns.join("  ")}  ${token.relation}${head === undefined ? "" : ` of ${head}`}`;
  });
}

function claimText(claim: Claim, names: Map<string, string>): string {
  const name = (id: string | null) => (id === null ? "-" : (names.get(id) ?? id));
  const { subject, relation, object, polarity, modality, speaker, rule } = claim;
  const said = speaker === null ? "" : `, said by ${name(speaker)}`;
  return `${name(subject)} ${relation} ${name(object)} (${polarity}, ${modality}${said}; rule ${rule})`;
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}
