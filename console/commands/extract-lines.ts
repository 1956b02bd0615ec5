import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type ArticleInput, articleInputSchema } from "#schemas/article.ts";
import { nameFields, strangeFields, withoutNulls } from "#schemas/article-fields.ts";
import { AppError, asAppError } from "#schemas/errors.ts";
import { type ExtractRun, withText } from "./extract-run.ts";
import { inOrder } from "./in-order.ts";

interface Line {
  number: number;
  text: string;
}

/**
 * Reads JSON lines with `text` or `html` and prints one JSON line for each, in their order and as
 * soon as it is ready; for a page the line says its cleaned text too. A line that cannot be read is told on standard error. Gives back how many
 * failed; rejects with AppError when the file cannot be read.
 */
export async function extractLines(run: ExtractRun): Promise<number> {
  const { extractor, context, source, options } = run;
  const { articleFromInput, toJsonLine } = await import("#ingest");
  const { terminal } = context;
  const defaults = { source: options.source, publishedAt: options.published };
  const input = source === "-" ? terminal.stdin : createReadStream(source);
  const results = inOrder(
    readLines(input, source, terminal.signal),
    extractor.jobs * 4,
    async ({ text, number }) => {
      const line = parseLine(text, (fields) => run.onStrangeFields?.(`line ${number}`, fields));
      const isPage = line.html !== undefined && line.text === undefined;
      const article = isPage
        ? await extractor.readPage(line, defaults, terminal.signal)
        : articleFromInput(line, defaults);
      const document = await extractor.extract(article, terminal.signal);
      const printed = toJsonLine(document, line.id);
      return isPage ? withText(printed, document) : printed;
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

function parseLine(text: string, onStrange: (fields: readonly string[]) => void): ArticleInput {
  const value = withoutNulls(parseJson(text));
  const strange = strangeFields(value);
  const parsed = articleInputSchema.safeParse(value);
  if (parsed.success && (parsed.data.text ?? parsed.data.html) !== undefined) {
    if (strange.length > 0) onStrange(strange);
    return parsed.data;
  }
  const has = strange.length > 0 ? `; not read: ${nameFields(strange)}` : "";
  throw new AppError("bad-input", `a line must be an object with text or html${has}`, {
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
