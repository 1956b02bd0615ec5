const KEY = "newsgraph.history";
const LIMIT = 100;

/** The queries that ran in this browser, newest first; broken or missing storage is an empty list. */
export function readHistory(storage: Pick<Storage, "getItem"> = window.localStorage): string[] {
  try {
    const saved: unknown = JSON.parse(storage.getItem(KEY) ?? "[]");
    return Array.isArray(saved) ? saved.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** Puts a query at the head of the history, each text once, at most 100. */
export function remember(
  query: string,
  storage: Pick<Storage, "getItem" | "setItem"> = window.localStorage,
): string[] {
  const text = query.trim();
  const next = [text, ...readHistory(storage).filter((each) => each !== text)].slice(0, LIMIT);
  try {
    storage.setItem(KEY, JSON.stringify(next));
  } catch {
    return next;
  }
  return next;
}
