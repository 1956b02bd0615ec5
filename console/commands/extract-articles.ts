import type { Document } from "#schemas/document.ts";
import { asAppError } from "#schemas/errors.ts";
import { type ExtractRun, withText } from "./extract-run.ts";
import { inOrder } from "./in-order.ts";
import { type LoadTeller, loadTeller } from "./progress.ts";

/**
 * Reads a file, folder, web address or standard input as `newsgraph load` does and prints what each
 * article states, in their order: a document over several lines or, with `jsonl`, one line that
 * says its text too, which the offsets refer to. An article that cannot be read is told on standard
 * error. Gives back how many failed; rejects with AppError when the source cannot be read at all.
 */
export async function extractArticles(run: ExtractRun): Promise<number> {
  const { readSource, toJsonLine } = await import("#ingest");
  const { extractor, source, options, context } = run;
  const { terminal } = context;
  const teller = await progressOf(run);
  const items = readSource(source, {
    ...{ stdin: terminal.stdin, signal: terminal.signal, readPage: extractor.readPage },
    ...{ source: options.source, publishedAt: options.published },
    ...{ allowPrivate: options.allowPrivate, onBytes: teller?.addBytes },
    onStrangeFields: run.onStrangeFields,
  });
  const print = ({ item, id }: { item: string; id?: string }, document: Document) =>
    options.jsonl
      ? withText(toJsonLine(document, id), document, { item })
      : JSON.stringify(document, null, 2);
  let done = 0;
  let failed = 0;
  const results = inOrder(items, extractor.jobs * 2, async (entry) => {
    if ("error" in entry) throw entry.error;
    return print(entry, await extractor.extract(entry.article, terminal.signal));
  });
  for await (const { item: entry, result } of results) {
    if (terminal.signal.aborted) break;
    done += 1;
    if ("value" in result) await terminal.write(`${result.value}\n`);
    else {
      failed += 1;
      terminal.say(notRead(entry.item, asAppError(result.reason).message));
    }
    teller?.tell({ done, failed, total: null, item: entry.item, stage: "done" });
  }
  return failed;
}

function notRead(item: string, message: string): string {
  return `not read: ${message.includes(item) ? message : `${item}: ${message}`}`;
}

/** None for standard input, which a pipe reads, and none where it is not wanted. */
async function progressOf({ source, options, context }: ExtractRun): Promise<LoadTeller | null> {
  if (source === "-" || options.quiet) return null;
  const { sizeOfSource } = await import("#ingest");
  return loadTeller(
    context.terminal,
    sizeOfSource(source).catch(() => null),
  );
}
