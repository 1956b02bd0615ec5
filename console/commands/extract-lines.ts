import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type ArticleInput, articleInputSchema } from "#schemas/article.ts";
import type { Document } from "#schemas/document.ts";
import { AppError, asAppError } from "#schemas/errors.ts";
import type { Extractor } from "../extractor.ts";
import type { CommandContext } from "./command.ts";
import { inOrder } from "./in-order.ts";

/** What an extraction works with; both kinds give back how many items failed. */
export interface ExtractRun {
  extractor: Extractor;
  context: CommandContext;
  source: string;
}

interface Line {
  number: number;
  text: string;
}

/**
 * Reads JSON lines with `text` or `html` and prints one JSON line for each, in their order and as
 * soon as it is ready. A line that cannot be read is told on standard error. Gives back how many
 * failed; rejects with AppError when the file cannot be read.
 */
export async function extractLines({ extractor, context, source }: ExtractRun): Promise<number> {
  const { articleFromInput, toJsonLine } = await import("#ingest");
  const { terminal } = context;
  const input = source === "-" ? terminal.stdin : createReadStream(source);
  const results = inOrder(
    readLines(input, source, terminal.signal),
    extractor.jobs * 4,
    async ({ text }) => {
      const line = parseLine(text);
      const isPage = line.html !== undefined && line.text === undefined;
      const article = isPage
        ? await extractor.readPage(line, {}, terminal.signal)
        : articleFromInput(line, {});
      const document = await extractor.extract(article, terminal.signal);
      return withPage(toJsonLine(document, line.id), line, document);
    },
  );
  let failed = 0;
  for await (const { item, result } of results) {
    if (terminal.signal.aborted) break;
    if ("value" in result) {
      await terminal.write(`${result.value}\n`);
    } else {
      failed += 1;
      terminal.say(`line ${item.number}: ${asAppError(result.reason).message}`);
    }
  }
  return failed;
}

async function* readLines(
  input: Readable,
  source: string,
  signal: AbortSignal,
): AsyncGenerator<Line> {
  let number = 0;
  const failure = new Promise<never>((_, reject) => {
    input.once("error", (error) => reject(unreadable(source, error)));
  });
  failure.catch(() => {});
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const stop = () => {
    lines.close();
    input.destroy();
  };
  // Ends the wait for a stream that says nothing, too.
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  const iterator = lines[Symbol.asyncIterator]();
  for (;;) {
    const step = await Promise.race([iterator.next(), failure]);
    if (step.done) return;
    number += 1;
    if (step.value.trim() !== "") yield { number, text: step.value };
  }
}

function parseLine(text: string): ArticleInput {
  const parsed = articleInputSchema.safeParse(parseJson(text));
  if (parsed.success && (parsed.data.text ?? parsed.data.html) !== undefined) return parsed.data;
  throw new AppError("bad-input", "a line must be an object with text or html", {
    hint: '{"id": "1", "text": "..."}',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return null;
  }
}

function unreadable(source: string, cause: unknown): AppError {
  return new AppError("bad-input", `cannot read ${source}`, { hint: "check the path", cause });
}

/** For a page, the line also says the cleaned text that its offsets refer to. */
function withPage(line: string, input: ArticleInput, { article }: Document): string {
  if (input.text !== undefined) return line;
  const { text, title, publishedAt } = article;
  return JSON.stringify({ ...JSON.parse(line), text, title, publishedAt });
}
