import { type Network, padded } from "./network.ts";

/** The longest sentence the network reads at once, in tokens; training saw none above 96. */
export const MAX_TOKENS = 160;

/** Buffers for one sentence: `x` are the tokens' vectors (row n is the root's), the others are scratch. */
export interface Workspace {
  x: Float32Array;
  wide: Float32Array;
  window: Float32Array;
  query: Float32Array;
  key: Float32Array;
  value: Float32Array;
  mixed: Float32Array;
  heads: Float32Array;
  dependents: Float32Array;
  projected: Float32Array;
  labelHeads: Float32Array;
  labelDependents: Float32Array;
  labelInput: Float32Array;
  tagScores: Float32Array;
  labelScores: Float32Array;
  /** Scratch of products between tokens: one side transposed, the other, the result, and no bias. */
  across: Float32Array;
  along: Float32Array;
  products: Float32Array;
  none: Float32Array;
  /** Score of head h for dependent d at `d * (n + 1) + h`. */
  arcScores: Float32Array;
}

/** Takes the buffers from the network's memory, large enough for `MAX_TOKENS` and the root. */
export function createWorkspace({ kernel, size, tags, relations }: Network): Workspace {
  const rows = (width: number) => kernel.take((MAX_TOKENS + 4) * width);
  return {
    x: rows(size),
    wide: rows(2 * size),
    window: rows(3 * size),
    query: rows(size),
    key: rows(size),
    value: rows(size),
    mixed: rows(size),
    heads: rows(size),
    dependents: rows(size),
    projected: rows(size),
    labelHeads: rows(size),
    labelDependents: rows(size),
    labelInput: rows(size),
    tagScores: rows(padded(tags.length)),
    labelScores: rows(padded(relations.length)),
    across: rows(padded(Math.max(size, MAX_TOKENS + 4))),
    along: rows(padded(Math.max(size, MAX_TOKENS + 4))),
    products: rows(padded(MAX_TOKENS + 4)),
    none: kernel.take(padded(Math.max(size, MAX_TOKENS + 4))),
    arcScores: new Float32Array((MAX_TOKENS + 1) * (MAX_TOKENS + 1)),
  };
}
