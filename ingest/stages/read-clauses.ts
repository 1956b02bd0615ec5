import type { Stage } from "../analysis.ts";

export const readClauses: Stage = (analysis) => analysis;
