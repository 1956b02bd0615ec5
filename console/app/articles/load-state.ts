import { create } from "zustand";
import type { LoadSummary, Progress } from "#schemas/answers.ts";
import type { JobItem } from "#schemas/api.ts";
import type { ArticleInput } from "#schemas/article.ts";
import type { Preview } from "#schemas/preview.ts";
import type { News } from "#schemas/review.ts";
import type { GivenFacts } from "./inputs.ts";

/** What a load brought: how many articles, and what is new in them. `news` is null when nothing was loaded. */
export interface LoadNews {
  summary: LoadSummary;
  news: News | null;
  /** Articles that could not be loaded, with what loads them again where it is known. */
  failed: { item: JobItem; input: ArticleInput | undefined }[];
  stopped: boolean;
  /** The state of the store (see `AppState.revision`) for which `news` was read. */
  revision: number;
}

export type Problem = { message: string; hint?: string | undefined };

/** What stands in the form: a text, page or address, and what is said about it. */
export interface Pasted {
  text: string;
  facts: GivenFacts;
}

export const NOTHING_PASTED: Pasted = { text: "", facts: {} };

/**
 * The load on the screen. `pasted` is what is typed into the form; `staged` are articles that were
 * chosen and not loaded yet; `refused` says of each chosen file that cannot be used why, `wrongLines`
 * of each line of the others, `notes` what else of them is not read; `preview` what would be found in `previewed`; `job` the load that runs,
 * `items` where each of its articles is; `retried` what trying again brought that had failed before.
 */
export interface LoadState {
  pasted: Pasted;
  staged: ArticleInput[];
  previewed: readonly ArticleInput[];
  refused: readonly string[];
  wrongLines: readonly string[];
  notes: readonly string[];
  previewing: AbortController | null;
  preview: Preview | null;
  job: string | null;
  progress: Progress | null;
  items: ReadonlyMap<string, JobItem>;
  news: LoadNews | null;
  retried: LoadNews | null;
  error: Problem | null;
}

/** Nothing is chosen, typed or under way. */
export const IDLE: LoadState = {
  ...{
    pasted: NOTHING_PASTED,
    staged: [],
    refused: [],
    wrongLines: [],
    notes: [],
    previewed: [],
    previewing: null,
  },
  ...{ preview: null, job: null, progress: null, items: new Map(), news: null },
  ...{ retried: null, error: null },
};

/** Ids of the articles that the last load of this page brought, to be found in the list. */
export const useFresh = create<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

/** The last load; it outlives the view. */
export const useLoad = create<LoadState>(() => IDLE);
