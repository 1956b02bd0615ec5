import { create } from "zustand";
import type { Health } from "#schemas/api.ts";
import type { Lit } from "../canvas/appearance.ts";
import { type Appearance, DEFAULT_APPEARANCE, type Metrics, NO_METRICS } from "./appearance.ts";
import { type ClaimIndex, NO_CLAIMS } from "./claim-index.ts";
import { type Filters, NO_FILTERS } from "./filters.ts";
import { EMPTY_GRAPH, type GraphState } from "./graph-state.ts";

/** The three uses of the console. */
export const VIEWS = ["explore", "query", "articles"] as const;
export type View = (typeof VIEWS)[number];

/** What the evidence panel is about. */
export type Selection = { kind: "node" | "edge" | "bundle"; id: string } | null;

/** What is read in the middle of Explore: the picture or its rows. */
export type ExploreMode = "graph" | "table";

/** Two entities between which ways are looked for, as far as they are chosen. */
export interface PathQuestion {
  from: string | null;
  to: string | null;
}

/** Which article the articles view shows, and the claim to scroll to. */
export interface OpenArticle {
  id: string;
  claim?: string | undefined;
}

/** The parts of the articles view. */
export const ARTICLE_TABS = ["library", "feeds", "failed", "contested", "decisions"] as const;
export type ArticleTab = (typeof ARTICLE_TABS)[number];

/** A message in words with what to do; `tone` decides its colour and how it is announced. */
export interface Notice {
  tone: "info" | "error";
  message: string;
  hint?: string | undefined;
  /** What can be done about it at once. */
  action?: { label: string; run: () => void } | undefined;
}

/** Entities and relations, by their ids, that are lit together: `name` says what they are ("One article"), `title` which. */
export interface LitPart extends Lit {
  name: string;
  title: string;
  /** The question whose answer it is a part of. */
  ways?: PathQuestion | undefined;
}

/** The text in the query editor with the values of its `$parameters` as typed. */
export interface QueryDraft {
  text: string;
  params: Record<string, string>;
  /** Raised whenever somebody other than the editor changes the text. */
  revision: number;
}

/** Long work on the graph that is going on: what it is, the share (0 to 1) that is done where that is known, and how to stop it. */
export interface Work {
  label: string;
  share: number | null;
  stop: (() => void) | null;
}

export interface AppState {
  view: View;
  health: Health | null;
  graph: GraphState;
  graphLoad: "loading" | "ready" | "failed";
  filters: Filters;
  /** The claims behind the edges on the canvas. */
  claims: ClaimIndex;
  appearance: Appearance;
  metrics: Metrics;
  /** Nodes chosen together, by lasso, by neighbourhood or one by one. */
  marked: ReadonlySet<string>;
  exploreMode: ExploreMode;
  /** The question of the path panel; `null` while it is closed. */
  path: PathQuestion | null;
  /** Whether the offers for a graph that is too large to draw are shown. */
  offerOpen: boolean;
  /** Which fold of the left panel is open. */
  leftFold: string;
  selection: Selection;
  /** What one article says or what ways go along, lit among everything else; `null` when nothing is. */
  lit: LitPart | null;
  /** A node the canvas should bring into the middle; `at` makes two equal wishes differ. */
  focus: { id: string; at: number } | null;
  draft: QueryDraft;
  openArticle: OpenArticle | null;
  articleTab: ArticleTab;
  /** Raised whenever the page itself changed what the store holds: answers from before are old. */
  revision: number;
  notice: Notice | null;
  work: Work | null;
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
  claims: NO_CLAIMS,
  appearance: DEFAULT_APPEARANCE,
  metrics: NO_METRICS,
  marked: new Set(),
  exploreMode: "graph",
  path: null,
  offerOpen: false,
  leftFold: "questions",
  selection: null,
  lit: null,
  focus: null,
  draft: { text: "", params: {}, revision: 0 },
  openArticle: null,
  articleTab: "library",
  revision: 0,
  notice: null,
  work: null,
  helpOpen: false,
  leftOpen: false,
}));
