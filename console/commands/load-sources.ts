import { type PageReader, sizeOfSource } from "#ingest";
import type { LoadSummary } from "#schemas/answers.ts";
import { fieldTeller } from "#schemas/article-fields.ts";
import type { Access } from "../access/access.ts";
import { openAccess } from "../access/open-access.ts";
import {
  type DeadLetter,
  type DeadLetters,
  keyOf,
  openDeadLetters,
} from "../failed/dead-letters.ts";
import { failedListPath } from "../failed/letter-file.ts";
import { type LoadedLexicon, loadLexicon } from "../lexicon.ts";
import { defined, readingLimits } from "./command.ts";
import type { LoadOptions } from "./load.ts";
import { itemsOf, trackFailures } from "./load-items.ts";
import { type LoadTeller, loadTeller } from "./progress.ts";
import { itemsAgain } from "./retry-items.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Loads sources, or again what failed before, with progress on standard error and the list of what
 * cannot be loaded kept in a file. Rejects with AppError.
 */
export async function loadSources(
  sources: string[],
  options: LoadOptions,
  terminal: Terminal,
): Promise<LoadSummary> {
  const lexicon = await loadLexicon(options.lexicon);
  const access = await openAccess(options.store);
  const { createExtractor } = await import("../extractor.ts");
  const reader = createExtractor({ lexicon, ...readingLimits(options) });
  try {
    const letters = openDeadLetters(listPath(options));
    const { readPage } = reader;
    return await loadInto(access, { sources, options, terminal, letters, lexicon, readPage });
  } finally {
    await reader.close();
    await access.close();
  }
}

interface Run {
  sources: string[];
  options: LoadOptions;
  terminal: Terminal;
  letters: DeadLetters;
  lexicon: LoadedLexicon;
  readPage: PageReader;
}

async function loadInto(access: Access, run: Run): Promise<LoadSummary> {
  const { sources, options, terminal, letters, lexicon } = run;
  const teller = createTeller(sources, options, terminal);
  const tracking = trackFailures(readItems(run, teller), letters);
  try {
    return await access.load(tracking.items, {
      lexicon,
      signal: terminal.signal,
      ...readingLimits(options),
      ...defined({ queue: options.queue }),
      onSay: (text) => terminal.say(text),
      onProgress: (progress) => {
        tracking.onProgress(progress);
        teller?.tell(progress);
      },
    });
  } finally {
    letters.close();
    if (letters.all().length > 0 && !options.quiet) terminal.say(failedLine(letters, options));
  }
}

function failedLine(letters: DeadLetters, { retryFailed }: LoadOptions): string {
  const forget = retryFailed ? "; --forget-missing takes off what is no longer there" : "";
  const again = "newsgraph load --retry-failed tries them again";
  return `${letters.all().length} not loaded are listed in ${letters.path}; ${again}${forget}`;
}

/** For a store in memory, whose articles are gone as well, the list still says what failed. */
function listPath({ failedList, store }: LoadOptions): string {
  return failedList ?? failedListPath(store) ?? "newsgraph.failed.jsonl";
}

function createTeller(
  sources: string[],
  options: LoadOptions,
  terminal: Terminal,
): LoadTeller | null {
  if (options.quiet) return null;
  // Not waited for: counting a large folder takes time, in which loading can begin.
  const sizes = Promise.all(sources.map((source) => sizeOfSource(source)));
  const total = sizes.then((found) => found.reduce<number | null>(addKnown, 0));
  return loadTeller(
    terminal,
    total.catch(() => null),
  );
}

/** A sum of which a part is not known is not known. */
function addKnown(sum: number | null, size: number | null): number | null {
  return sum === null || size === null ? null : sum + size;
}

function readItems(run: Run, teller: LoadTeller | null) {
  const { sources, options, terminal, letters, readPage } = run;
  const reading = {
    readPage,
    stdin: terminal.stdin,
    signal: terminal.signal,
    onBytes: teller?.addBytes,
    source: options.source,
    publishedAt: options.published,
    allowPrivate: options.allowPrivate,
    onStrangeFields: options.quiet ? undefined : fieldTeller(terminal.say),
  };
  if (!options.retryFailed) return itemsOf(sources, reading);
  const forget = options.forgetMissing ? forgetter(letters, terminal) : undefined;
  return itemsAgain(letters, { ...reading, forget });
}

function forgetter(letters: DeadLetters, terminal: Terminal) {
  return (letter: DeadLetter, reason: string) => {
    const { item } = letter;
    letters.remove(keyOf(letter));
    terminal.say(`forgotten: ${reason.includes(item) ? reason : `${item}: ${reason}`}`);
  };
}
