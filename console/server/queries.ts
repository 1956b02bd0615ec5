import { AppError } from "#schemas/errors.ts";

/** The running user-typed queries, by the id their client chose. */
export interface QueryRegistry {
  /** Runs `work` with a signal that `cancel(id)` or `signal` aborts. Throws AppError conflict when the id is running already. */
  run<T>(
    id: string | undefined,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  /** False when no query with this id runs. */
  cancel(id: string): boolean;
  cancelAll(): void;
}

/** An empty registry. */
export function createQueryRegistry(): QueryRegistry {
  const running = new Map<string, AbortController>();
  let unnamed = 0;
  return {
    run: async (id, signal, work) => {
      const key = id ?? `\u0000${unnamed++}`;
      if (running.has(key)) {
        throw new AppError("conflict", `a query with the id ${key} is running already`, {
          hint: "choose a fresh id (a UUID) for each query",
        });
      }
      const controller = new AbortController();
      running.set(key, controller);
      try {
        return await work(AbortSignal.any([controller.signal, signal]));
      } finally {
        running.delete(key);
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
