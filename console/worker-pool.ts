import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import { childProgram } from "#schemas/child-program.ts";
import { AppError } from "#schemas/errors.ts";
import type { LexiconRecord } from "#schemas/lexicon/record.ts";
import { createGate } from "./gate.ts";
import type { WorkerTask } from "./worker-tasks.ts";

/** Wall time one piece of work may take once a worker has begun it, in milliseconds. */
const BUDGET_MS = 60_000;

/** A worker may hold so much, in megabytes of JavaScript's heap. */
const MEMORY_MB = 1_024;

/** Idle workers are kept this long, in milliseconds, so that the next article finds a warm one. */
const IDLE_MS = 30_000;

export interface WorkerPoolOptions {
  threads: number;
  /** The user's own records, beside the built-in ones. */
  records: readonly LexiconRecord[];
  /** In milliseconds; a minute when left out. */
  budgetMs?: number;
}

/** What to do: `name` is a function of `extract-worker.ts`, `about` names the article for people. */
export interface WorkerJob {
  name: string;
  work: unknown;
  about: string;
  signal?: AbortSignal | undefined;
}

/** Threads that work on strangers' texts and can be stopped, which start with the first job. */
export interface WorkerPool {
  /**
   * Rejects with AppError `timeout` past the budget, in which waiting for a free worker does not
   * count, `too-large` past the memory limit, `cancelled` on abort, and with what the work throws.
   */
  run<T>(job: WorkerJob): Promise<T>;
  close(): Promise<void>;
}

export function createWorkerPool(options: WorkerPoolOptions): WorkerPool {
  const { budgetMs = BUDGET_MS } = options;
  // What waits in Piscina itself is forgotten when a job is stopped and its thread with it.
  const gate = createGate(options.threads);
  let pool: Piscina | undefined;
  let isClosed = false;
  const start = <T>(job: WorkerJob): Promise<T> => {
    if (isClosed) return Promise.reject(stopped(job.about));
    pool ??= openPool(options);
    return runWithin(pool, job, budgetMs);
  };
  return {
    run: (job) => gate.pass(() => start(job)),
    close: async () => {
      isClosed = true;
      await pool?.destroy();
    },
  };
}

function openPool({ threads, records }: WorkerPoolOptions): Piscina {
  const worker = childProgram(import.meta.url, "extract-worker", "./extract-worker.ts");
  return new Piscina({
    filename: worker.file,
    execArgv: worker.execArgv,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    workerData: records,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

async function runWithin<T>(pool: Piscina, job: WorkerJob, budgetMs: number): Promise<T> {
  const { name, work, about, signal } = job;
  const budget = new AbortController();
  const { port1: told, port2: begins } = new MessageChannel();
  let timer: NodeJS.Timeout | undefined;
  told.once("message", () => {
    timer = setTimeout(() => budget.abort(), budgetMs);
  });
  try {
    const limit = signal === undefined ? budget.signal : AbortSignal.any([signal, budget.signal]);
    const task: WorkerTask<unknown> = { work, begins };
    return await pool.run(task, { name, signal: limit, transferList: [begins] });
  } catch (error) {
    if (signal?.aborted) throw stopped(about, error);
    throw budget.signal.aborted ? tooSlow(about, budgetMs, error) : tooMuch(about, error);
  } finally {
    clearTimeout(timer);
    told.close();
  }
}

function stopped(about: string, cause?: unknown): AppError {
  return new AppError("cancelled", `stopped before ${about} was read`, { cause });
}

const HINT = "split the text into shorter articles";

function tooSlow(about: string, budgetMs: number, cause: unknown): AppError {
  return new AppError("timeout", `reading took longer than ${budgetMs / 1000} s: ${about}`, {
    hint: HINT,
    cause,
  });
}

/** An error of a thread that ran out of memory in words; every other as it is. */
function tooMuch(about: string, cause: unknown): unknown {
  if ((cause as { code?: unknown }).code !== "ERR_WORKER_OUT_OF_MEMORY") return cause;
  return new AppError("too-large", `reading took more than ${MEMORY_MB} MB of memory: ${about}`, {
    hint: HINT,
    cause,
  });
}
