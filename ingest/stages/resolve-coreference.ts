import type { Stage } from "../analysis.ts";

export const resolveCoreference: Stage = (analysis) => analysis;
