import type { Stage } from "../analysis.ts";

export const findQuotations: Stage = (analysis) => analysis;
