export { type ExtractOptions, extract } from "./pipeline.ts";
