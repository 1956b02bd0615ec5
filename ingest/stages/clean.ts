import type { Stage } from "../analysis.ts";

export const clean: Stage = (analysis) => analysis;
