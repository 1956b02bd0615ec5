import type { Stage } from "../analysis.ts";

export const makeClaims: Stage = (analysis) => analysis;
