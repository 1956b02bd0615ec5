import { create } from "zustand";
import { isView } from "./view-link.ts";
import type { SavedView } from "./views.ts";

/** A picture under the name a person gave it. */
export interface NamedView {
  name: string;
  savedAt: string;
  view: SavedView;
}

const KEY = "newsgraph.views";

function isNamed(value: unknown): value is NamedView {
  if (typeof value !== "object" || value === null) return false;
  const { name, savedAt, view } = value as Partial<NamedView>;
  return typeof name === "string" && typeof savedAt === "string" && isView(view);
}

function readViews(): NamedView[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isNamed) : [];
  } catch {
    return [];
  }
}

/** The views that are kept in this browser, newest first. */
export const useViews = create<{ views: readonly NamedView[] }>(() => ({ views: readViews() }));

function keep(views: readonly NamedView[]): void {
  window.localStorage.setItem(KEY, JSON.stringify(views));
  useViews.setState({ views });
}

/** Keeps a view under a name, in place of an older one of the same name. Throws when the browser has no room. */
export function saveView(name: string, view: SavedView): void {
  const others = useViews.getState().views.filter((each) => each.name !== name);
  keep([{ name, savedAt: new Date().toISOString(), view }, ...others]);
}

/** Forgets a view. */
export function forgetView(name: string): void {
  keep(useViews.getState().views.filter((each) => each.name !== name));
}
