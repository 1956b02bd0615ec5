import { AppError } from "#schemas/errors.ts";

/** The running user-typed queries, by the id their client chose. */
export interface QueryRegistry {
  /** Runs `work` with a signal that `cancel(id)` or `signal` aborts. Throws AppError conflict when the id is running already. */
  run<T>(
    id: string | undefined,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /** As `run`, for work that its caller ends: `end` must be called once it is over. */
  start(id: string | undefined, signal: AbortSignal): { signal: AbortSignal; end(): void };
  /** False when no query with this id runs. */
  cancel(id: string): boolean;
  cancelAll(): void;
}

/** An empty registry. */
export function createQueryRegistry(): QueryRegistry {
  const running = new Map<string, AbortController>();
  let unnamed = 0;
  const start: QueryRegistry["start"] = (id, signal) => {
    const key = id ?? `\u0000${unnamed++}`;
    if (running.has(key)) {
      throw new AppError("conflict", `a query with the id ${key} is running already`, {
        hint: "choose a fresh id (a UUID) for each query",
      });
    }
    const controller = new AbortController();
    running.set(key, controller);
    return {
      signal: AbortSignal.any([controller.signal, signal]),
      end: () => void running.delete(key),
    };
  };
  return {
    start,
    run: async (id, signal, work) => {
      const started = start(id, signal);
      try {
        return await work(started.signal);
      } finally {
        started.end();
      }
    },
    cancel: (id) => {
      const controller = running.get(id);
      controller?.abort();
      return controller !== undefined;
    },
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}
