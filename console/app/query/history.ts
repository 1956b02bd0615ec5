import { create } from "zustand";

const KEY = "newsgraph.history";
const LIMIT = 100;

/** A query that ran in this browser and what came of it; without `rows` and `error` its end is not known. */
export interface HistoryEntry {
  text: string;
  /** The values of its parameters as typed. */
  params: Record<string, string>;
  /** When it ran last, ISO-8601; empty where an older newsgraph kept only the text. */
  at: string;
  /** The question in English that it answers. */
  question?: string | undefined;
  rows?: number | undefined;
  /** Why it failed. */
  error?: string | undefined;
  /** Whether it could not even be read: it goes when the next query runs. */
  broken?: boolean | undefined;
}

type Storage_ = Pick<Storage, "getItem" | "setItem">;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** One kept entry; older ones are texts alone. Anything else is none. */
function entryOf(saved: unknown): HistoryEntry[] {
  if (typeof saved === "string") return [{ text: saved, params: {}, at: "" }];
  if (!isRecord(saved) || typeof saved["text"] !== "string") return [];
  const { text, params, at, question, rows, error, broken } = saved;
  const typed = isRecord(params) ? Object.entries(params) : [];
  return [
    {
      ...{ text, at: typeof at === "string" ? at : "" },
      params: Object.fromEntries(typed.map(([name, value]) => [name, String(value)])),
      ...(typeof question === "string" ? { question } : {}),
      ...(typeof rows === "number" ? { rows } : {}),
      ...(typeof error === "string" ? { error } : {}),
      ...(broken === true ? { broken } : {}),
    },
  ];
}

/** The queries that ran in this browser, newest first; broken or missing storage is an empty list. */
export function readHistory(
  storage: Pick<Storage, "getItem"> = window.localStorage,
): HistoryEntry[] {
  try {
    const saved: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(saved) ? saved.flatMap(entryOf) : [];
  } catch {
    return [];
  }
}

/** The history on the screen. */
export const useHistory = create<{ list: HistoryEntry[] }>(() => ({ list: readHistory() }));

/** Keeps a whole history, at most 100 entries, and shows it. */
export function writeHistory(
  entries: readonly HistoryEntry[],
  storage: Storage_ = window.localStorage,
): HistoryEntry[] {
  const list = entries.slice(0, LIMIT);
  useHistory.setState({ list });
  try {
    storage.setItem(KEY, JSON.stringify(list));
  } catch {
    return list;
  }
  return list;
}

/** Puts a query at the head of the history, each text once. */
export function remember(
  entry: HistoryEntry,
  storage: Storage_ = window.localStorage,
): HistoryEntry[] {
  const kept = { ...entry, text: entry.text.trim() };
  return writeHistory([kept, ...without(kept.text, storage)], storage);
}

/**
 * Writes down what came of a query that was remembered; one that was forgotten meanwhile stays so.
 * Once a query has run, its broken forerunners are of no use and go.
 */
export function noteOutcome(
  text: string,
  outcome: Pick<HistoryEntry, "rows" | "error" | "broken">,
  storage: Storage_ = window.localStorage,
): HistoryEntry[] {
  const entries = readHistory(storage).map((each) =>
    each.text === text.trim() ? { ...each, ...outcome } : each,
  );
  if (outcome.rows === undefined) return writeHistory(entries, storage);
  const at = entries.findIndex((each) => each.text === text.trim());
  const older = entries.slice(at + 1);
  const sound = older.findIndex(({ broken }) => !broken);
  const kept = older.slice(sound < 0 ? older.length : sound);
  return writeHistory(at < 0 ? entries : [...entries.slice(0, at + 1), ...kept], storage);
}

/** Forgets the query with this text. */
export function forgetQuery(text: string, storage: Storage_ = window.localStorage): HistoryEntry[] {
  return writeHistory(without(text, storage), storage);
}

const without = (text: string, storage: Storage_) =>
  readHistory(storage).filter((each) => each.text !== text);
