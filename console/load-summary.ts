import type { LoadSummary } from "#schemas/answers.ts";

/** The summary of a load that has done nothing yet. */
export function emptySummary(): LoadSummary {
  return {
    ...{ read: 0, loaded: 0, changed: 0, unchanged: 0, failed: 0 },
    ...{ articles: [], errors: [], elapsedMs: 0 },
  };
}
