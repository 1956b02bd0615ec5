import type { Stage } from "../analysis.ts";

export const parse: Stage = (analysis) => analysis;
