import { useEffect, useState } from "react";
import type { EntityHit } from "#schemas/subgraph.ts";
import { api } from "../api.ts";

const DELAY_MS = 120;

/** Entities and the words they were asked for with. */
interface Found {
  words: string;
  entities: EntityHit[];
}

/**
 * Entities for what is typed, a moment after the last key; `null` while nothing was asked, and while
 * the answer for just these words is not there.
 */
export function useHits(words: string): EntityHit[] | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!words) {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const take = (entities: EntityHit[]) => abort.signal.aborted || setFound({ words, entities });
    const timer = setTimeout(() => {
      api.entities(words, abort.signal).then(
        ({ entities }) => take(entities),
        () => take([]),
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [words]);
  return found?.words === words ? found.entities : null;
}

/** The place of the chosen row after a key: wraps around at both ends. */
export function moveChoice(current: number, step: number, count: number): number {
  if (count === 0) return -1;
  return (current + step + count + (current < 0 && step < 0 ? 1 : 0)) % count;
}

/** First words of questions and of requests; "Will Smith" is a name, so "will" wants more after it. */
const OPENINGS =
  /^(?:(?:who|whom|whose|what|where|when|which|why|how|did|does|do|has|have|is|are|was|were|show|list)\s+\S|will\s+\S+\s+\S)/iu;

/** Whether a text reads as a question rather than as a name. */
export function isQuestion(text: string): boolean {
  return OPENINGS.test(text.trim()) || /\S\s+\S.*\?\s*$/u.test(text);
}

export interface SearchActs {
  onPick: (hit: EntityHit) => void;
  /** Takes a question; without it there are only entities to pick. */
  onAsk?: ((question: string) => void) | undefined;
}

/** What can be picked: entities, and last the text itself as a question. */
type Pick = EntityHit | "ask";

export type Search = ReturnType<typeof useSearch>;

/** What is typed, what can be picked for it, and what keys do. Enter waits for what the text finds. */
export function useSearch({ onPick, onAsk }: SearchActs) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [entered, setEntered] = useState(false);
  const words = text.trim();
  const hits = useHits(words);
  const begin = (value: string, opened: boolean) => {
    setText(value);
    setOpen(opened);
    setChosen(-1);
    setEntered(false);
  };
  const pick = (picked: Pick | undefined) => {
    if (!picked) return;
    begin("", false);
    if (picked === "ask") onAsk?.(words);
    else onPick(picked);
  };
  const close = () => {
    setOpen(false);
    setEntered(false);
  };
  const asks = onAsk !== undefined && isQuestion(text);
  const list: Pick[] = open ? [...(hits ?? []), ...(asks ? (["ask"] as const) : [])] : [];
  const enter = () => {
    if (chosen < 0 && asks) return pick("ask");
    setOpen(true);
    setEntered(words !== "" && hits === null);
    pick(list[Math.max(0, chosen)]);
  };
  // Enter was pressed before the answer for these words was there: it counts now.
  useEffect(() => {
    if (!entered || hits === null) return;
    setEntered(false);
    pick(hits[0]);
  });
  const keys = new Map<string, () => void>([
    ["ArrowDown", () => setChosen(moveChoice(chosen, 1, list.length))],
    ["ArrowUp", () => setChosen(moveChoice(chosen, -1, list.length))],
    ["Enter", enter],
    ["Escape", close],
  ]);
  const type = (value: string) => begin(value, true);
  const shown = open && hits !== null;
  return { text, type, shown, setOpen, close, chosen, list, pick, keys };
}
