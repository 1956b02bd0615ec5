import { type Bare, measure } from "./measure.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<{ turn: number; bare: Bare }>) => {
  self.postMessage({ turn: data.turn, measures: measure(data.bare) });
};
