export { type ExplainOptions, explain } from "./explain.ts";
export { type ExtractOptions, extract } from "./pipeline.ts";
export { toJsonLine } from "./to-jsonl.ts";
