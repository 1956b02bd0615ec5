import { create } from "zustand";
import type { Health } from "#schemas/api.ts";
import { EMPTY_GRAPH, type Filters, type GraphState, NO_FILTERS } from "./graph-state.ts";

/** The three uses of the console. */
export const VIEWS = ["explore", "query", "articles"] as const;
export type View = (typeof VIEWS)[number];

/** What the evidence panel is about. */
export type Selection = { kind: "node"; id: string } | { kind: "edge"; id: string } | null;

/** Which article the articles view shows, and the claim to scroll to. */
export interface OpenArticle {
  id: string;
  claim?: string | undefined;
}

/** A message in words with what to do; `tone` decides its colour and how it is announced. */
export interface Notice {
  tone: "info" | "error";
  message: string;
  hint?: string | undefined;
}

/** The text in the query editor with the values of its `$parameters` as typed. */
export interface QueryDraft {
  text: string;
  params: Record<string, string>;
  /** Raised whenever somebody other than the editor changes the text. */
  revision: number;
}

export interface AppState {
  view: View;
  health: Health | null;
  graph: GraphState;
  graphLoad: "loading" | "ready" | "failed";
  filters: Filters;
  selection: Selection;
  /** A node the canvas should bring into the middle; `at` makes two equal wishes differ. */
  focus: { id: string; at: number } | null;
  draft: QueryDraft;
  openArticle: OpenArticle | null;
  notice: Notice | null;
  helpOpen: boolean;
  leftOpen: boolean;
}

/** The one store of the page; acts that change it stand in `state/acts.ts`. */
export const useApp = create<AppState>(() => ({
  view: "explore",
  health: null,
  graph: EMPTY_GRAPH,
  graphLoad: "loading",
  filters: NO_FILTERS,
  selection: null,
  focus: null,
  draft: { text: "", params: {}, revision: 0 },
  openArticle: null,
  notice: null,
  helpOpen: false,
  leftOpen: false,
}));
