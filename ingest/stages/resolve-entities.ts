import type { Stage } from "../analysis.ts";

export const resolveEntities: Stage = (analysis) => analysis;
