import type { Stage } from "../analysis.ts";

export const findMentions: Stage = (analysis) => analysis;
