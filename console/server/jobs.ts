import { randomUUID } from "node:crypto";
import type { LoadSummary, Progress } from "#schemas/answers.ts";
import type { Job, JobItem } from "#schemas/api.ts";
import { AppError, asAppError } from "#schemas/errors.ts";
import { emptySummary } from "../load-summary.ts";

/** So many finished jobs are remembered; older ones are forgotten. */
const REMEMBERED = 100;

/** So many loads may wait, each with its articles in memory. */
const MOST_WAITING = 32;

/** So many articles of a load are told one by one; all of them are counted. */
const LISTED = 1_000;

/** What a job does: reports progress, stops on the signal, gives the summary. */
export type JobWork = (
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<LoadSummary>;

/** What is said of a load from the beginning, and who hears the finished job: it must not reject. */
export interface JobOptions {
  notes?: readonly string[];
  onEnd?: (job: Job) => Promise<void>;
}

/** The loads of this server. They run one after another, in the order they came. */
export interface JobRegistry {
  /**
   * Runs `work` when those before are done.
   * Throws AppError busy when too many loads wait already.
   */
  start(work: JobWork, options?: JobOptions): Job;
  /** Throws AppError not-found. */
  get(id: string): Job;
  /** Asks a job to stop; what it wrote stays. Throws AppError not-found. */
  cancel(id: string): Job;
  /** Calls back on every change until the returned function is called. Throws AppError not-found. */
  subscribe(id: string, listener: (job: Job) => void): () => void;
  /** Cancels everything and waits until nothing runs any more. */
  close(): Promise<void>;
}

interface Entry {
  job: Job;
  controller: AbortController;
  listeners: Set<(job: Job) => void>;
}

/** An empty registry. */
export function createJobRegistry(): JobRegistry {
  const entries = new Map<string, Entry>();
  let queue: Promise<void> = Promise.resolve();
  const find = (id: string): Entry => {
    const entry = entries.get(id);
    if (entry === undefined) {
      throw new AppError("not-found", `there is no load with the id ${id}`, {
        hint: "a server forgets its loads when it stops",
      });
    }
    return entry;
  };
  return {
    start: (work, { notes = [], onEnd } = {}) => {
      const waiting = [...entries.values()].filter(({ job }) => job.state === "running").length;
      if (waiting >= MOST_WAITING) {
        throw new AppError("busy", `${waiting} loads wait already`, {
          hint: "try again when some are done",
        });
      }
      const entry = createEntry(notes);
      entries.set(entry.job.id, entry);
      queue = queue
        .then(() => runJob(entry, work))
        .then(() => onEnd?.(entry.job))
        .then(() => forgetOld(entries));
      return entry.job;
    },
    get: (id) => find(id).job,
    cancel: (id) => {
      const entry = find(id);
      entry.controller.abort();
      return entry.job;
    },
    subscribe: (id, listener) => {
      const { listeners } = find(id);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      const reason = new AppError("cancelled", "the server was stopped");
      for (const { controller } of entries.values()) controller.abort(reason);
      await queue;
    },
  };
}

function createEntry(notes: readonly string[]): Entry {
  const begun = { state: "running", progress: null, items: [], summary: null } as const;
  return {
    job: { id: randomUUID(), ...begun, items: [], notes: [...notes] },
    controller: new AbortController(),
    listeners: new Set(),
  };
}

/** Never rejects: a failure becomes the job's state and one error in its summary. */
async function runJob(entry: Entry, work: JobWork): Promise<void> {
  const { signal } = entry.controller;
  const items = new Map<string, JobItem>();
  const onProgress = (progress: Progress) => {
    noteItem(items, progress);
    change(entry, { progress, items: [...items.values()] });
  };
  try {
    const summary = await work(onProgress, signal);
    change(entry, { state: signal.aborted ? "cancelled" : "done", summary });
  } catch (thrown) {
    const error = asAppError(thrown);
    change(entry, {
      state: signal.aborted ? "cancelled" : "failed",
      summary: failedSummary(error, entry.job.progress),
    });
  }
}

function noteItem(items: Map<string, JobItem>, progress: Progress): void {
  const { item, stage, message, hint, article } = progress;
  if (item === "" || (items.size >= LISTED && !items.has(item))) return;
  items.set(item, {
    ...{ item, stage },
    ...(message === undefined ? {} : { message }),
    ...(hint === undefined ? {} : { hint }),
    ...(article === undefined ? {} : { article }),
  });
}

function change(entry: Entry, changes: Partial<Job>): void {
  entry.job = { ...entry.job, ...changes };
  for (const listener of entry.listeners) listener(entry.job);
}

/** The load as a whole broke off: nothing is claimed about single articles. */
function failedSummary(error: AppError, progress: Progress | null): LoadSummary {
  const errors = [{ item: progress?.item ?? "load", message: error.message }];
  return { ...emptySummary(), errors };
}

function forgetOld(entries: Map<string, Entry>): void {
  for (const [id, { job }] of entries) {
    if (entries.size <= REMEMBERED) return;
    if (job.state !== "running") entries.delete(id);
  }
}
