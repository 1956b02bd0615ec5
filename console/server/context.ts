import type { Store } from "#graph";
import type { Extractor } from "../extractor.ts";
import type { JobRegistry } from "./jobs.ts";
import type { QueryRegistry } from "./queries.ts";

/** What every route works with. */
export interface ServerContext {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly version: string;
  readonly jobs: JobRegistry;
  readonly queries: QueryRegistry;
  /** Articles given by URL may come from private addresses. */
  readonly allowPrivate: boolean;
}
