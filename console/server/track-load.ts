import type { SourceItem, SourceOptions } from "#ingest";
import type { Progress } from "#schemas/answers.ts";
import { type DeadLetters, keyOf } from "../failed/dead-letters.ts";
import type { Draft, Wanted } from "./wanted.ts";

/** What a load needs to keep the list of failures true. */
export interface LoadTracking {
  /** Reads what is wanted; `onReading` hears which is next: loading its page may take a while. */
  read(options: SourceOptions, onReading: (name: string) => void): AsyncGenerator<SourceItem>;
  onProgress(progress: Progress): void;
  /** Lists everything that was neither loaded nor failed, for one reason. */
  breakOff(message: string): void;
}

/** Puts on a list what fails of a load, and takes off it what was loaded. */
export function trackLoad(letters: DeadLetters, wanted: readonly Wanted[]): LoadTracking {
  const unread = new Set(wanted);
  const underWay = new Map<string, Draft>();
  const fail = (draft: Draft, words: { message: string; hint?: string | undefined }) => {
    const { message, hint } = words;
    const at = new Date().toISOString();
    letters.add({ ...draft, message, ...(hint === undefined ? {} : { hint }), at });
  };
  return {
    async *read(options, onReading) {
      for (const each of wanted) {
        onReading(each.name);
        for await (const entry of each.read(options)) {
          underWay.set(entry.item, draftOf(each, entry));
          // What an address gave under another name came from a feed, which therefore could be read.
          if (entry.item !== each.name) letters.remove(keyOf(each.draft));
          yield entry;
        }
        unread.delete(each);
      }
    },
    onProgress: ({ item, stage, message = "failed", hint }) => {
      const draft = underWay.get(item);
      if (draft === undefined || (stage !== "done" && stage !== "failed")) return;
      underWay.delete(item);
      if (stage === "done") letters.remove(keyOf(draft));
      else fail(draft, { message, hint });
    },
    breakOff: (message) => {
      for (const { draft } of unread) fail(draft, { message });
      for (const draft of underWay.values()) fail(draft, { message });
    },
  };
}

function draftOf({ name, draft }: Wanted, entry: SourceItem): Draft {
  if (entry.item === name) return draft;
  const { source } = draft;
  if ("article" in entry) return { item: entry.item, source, article: entry.article };
  return { item: entry.item, source, ...(entry.known === undefined ? {} : { known: entry.known }) };
}
