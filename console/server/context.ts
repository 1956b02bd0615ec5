import type { Store } from "#graph";
import type { Network } from "#ingest";
import type { Extractor } from "../extractor.ts";
import type { FailedList } from "../failed/failed-list.ts";
import type { FeedWatch } from "./feeds.ts";
import type { JobRegistry } from "./jobs.ts";
import type { QueryRegistry } from "./queries.ts";

/** A typed query that asked to write: its text, and the number of changes or the error's code. */
export interface WriteRecord {
  query: string;
  outcome: string;
}

/** What every route works with. */
export interface ServerContext {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly version: string;
  readonly jobs: JobRegistry;
  readonly queries: QueryRegistry;
  readonly feeds: FeedWatch;
  /** What could not be loaded. */
  readonly failed: FailedList;
  /** Articles given by URL may come from private addresses. */
  readonly allowPrivate: boolean;
  /** Where articles given by URL are fetched; the system's network when undefined. */
  readonly network: Network | undefined;
  /** Typed queries may change the graph. */
  readonly allowWrite: boolean;
  /** Told of every typed query that asked to write. */
  onWrite(record: WriteRecord): void;
}
