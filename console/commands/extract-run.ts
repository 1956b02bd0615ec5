import type { Document } from "#schemas/document.ts";
import type { Extractor } from "../extractor.ts";
import type { CommandContext, ReadingOptions } from "./command.ts";

export interface ExtractOptions extends ReadingOptions {
  jsonl?: boolean;
  lexicon?: string;
  published?: string;
  source?: string;
  allowPrivate?: boolean;
  quiet?: boolean;
}

/** What the extraction of one source works with; all kinds give back how many items failed. */
export interface ExtractRun {
  extractor: Extractor;
  context: CommandContext;
  source: string;
  options: ExtractOptions;
  /** Told which fields of a JSON record are not read. */
  onStrangeFields: ((item: string, fields: readonly string[]) => void) | undefined;
}

/** A line with the text that its offsets refer to, for whoever does not have it. */
export function withText(
  line: string,
  { article }: Document,
  also: { item?: string } = {},
): string {
  const { text, title, publishedAt } = article;
  return JSON.stringify({ ...JSON.parse(line), ...also, text, title, publishedAt });
}
