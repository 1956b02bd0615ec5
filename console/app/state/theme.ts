import { create } from "zustand";
import type { ShownTheme } from "../canvas/colors.ts";

/** What the user asked for; `system` follows the machine. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "newsgraph.theme";
const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

interface ThemeState {
  theme: Theme;
  shown: ShownTheme;
}

/** The wish and what is on the screen. */
export const useTheme = create<ThemeState>(() => ({ theme: "system", shown: "light" }));

function shownOf(theme: Theme): ShownTheme {
  if (theme !== "system") return theme;
  return dark().matches ? "dark" : "light";
}

function apply(theme: Theme): void {
  const shown = shownOf(theme);
  window.document.documentElement.dataset["theme"] = shown;
  useTheme.setState({ theme, shown });
}

/** Sets the theme and remembers it in this browser. */
export function setTheme(theme: Theme): void {
  window.localStorage.setItem(KEY, theme);
  apply(theme);
}

/** The theme after this one: system, light, dark, system. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
}

/** Reads the remembered theme and follows the machine from then on. */
export function startTheme(): void {
  const saved = window.localStorage.getItem(KEY);
  apply(THEMES.find((theme) => theme === saved) ?? "system");
  dark().addEventListener("change", () => apply(useTheme.getState().theme));
}
