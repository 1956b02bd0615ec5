import type { Attention, Convolution, Network } from "./network.ts";
import { normalise } from "./normalise.ts";
import type { Workspace } from "./workspace.ts";

/** Index of a relative position in the tables of 41 distance biases. */
export function distanceIndex(distance: number): number {
  if (distance < -20) return 0;
  return distance > 20 ? 40 : distance + 20;
}

/** Turns the n word vectors in `work.x` into vectors in context: convolutions, attention before the last. */
export function encode(network: Network, work: Workspace, n: number): void {
  const last = network.convolutions.length - 1;
  network.convolutions.forEach((convolution, i) => {
    if (i === last) attend(network, work, n);
    convolve(network, work, { convolution, n });
  });
}

/** Each token with its neighbours at the dilation, maxout of two, added to what it was. */
function convolve(
  { kernel, size }: Network,
  work: Workspace,
  { convolution, n }: { convolution: Convolution; n: number },
): void {
  const { x, wide, window } = work;
  const { dilation, layer, norm } = convolution;
  fillWindow(x, window, { dilation, n, size });
  kernel.multiply({ input: window, layer, output: wide, rows: n });
  for (let i = 0; i < n; i++) {
    const at = i * size;
    for (let j = 0; j < size; j++) {
      const a = wide[2 * at + j] as number;
      const b = wide[2 * at + size + j] as number;
      x[at + j] = (x[at + j] as number) + Math.max(a, b);
    }
    normalise(x, at, norm);
  }
}

/** Row i of the window: the vectors at i - dilation, i and i + dilation, zero outside the sentence. */
function fillWindow(
  x: Float32Array,
  window: Float32Array,
  { dilation, n, size }: { dilation: number; n: number; size: number },
): void {
  window.fill(0, 0, (n + 4) * 3 * size);
  for (let i = 0; i < n; i++) {
    const at = i * 3 * size;
    const left = i - dilation;
    const right = i + dilation;
    if (left >= 0) window.set(x.subarray(left * size, (left + 1) * size), at);
    window.set(x.subarray(i * size, (i + 1) * size), at + size);
    if (right < n) window.set(x.subarray(right * size, (right + 1) * size), at + 2 * size);
  }
}

/** Self-attention with two heads, added to what the vectors were. */
function attend(network: Network, work: Workspace, n: number): void {
  const { kernel, size, attention } = network;
  const { x, query, key, value, mixed, wide } = work;
  kernel.multiply({ input: x, layer: attention.query, output: query, rows: n });
  kernel.multiply({ input: x, layer: attention.key, output: key, rows: n });
  kernel.multiply({ input: x, layer: attention.value, output: value, rows: n });
  for (let head = 0; head < 2; head++) {
    for (let row = 0; row < n; row++) {
      attentionWeights(attention, work, { head, row, n, size });
      mixValues(work, { head, row, n, size });
    }
  }
  kernel.multiply({ input: mixed, layer: attention.output, output: wide, rows: n });
  for (let i = 0; i < n; i++) {
    const at = i * size;
    for (let j = 0; j < size; j++) x[at + j] = (x[at + j] as number) + (wide[at + j] as number);
    normalise(x, at, attention.norm);
  }
}

interface Row {
  head: number;
  row: number;
  n: number;
  size: number;
}

/** How much the row looks at each token: softmax of query times key plus a bias by distance. */
function attentionWeights(attention: Attention, work: Workspace, at: Row): void {
  const { head, row, n, size } = at;
  const { query, key, weights } = work;
  const half = size / 2;
  const scale = 1 / Math.sqrt(half);
  const from = head * half;
  const q = row * size + from;
  let max = -Infinity;
  for (let j = 0; j < n; j++) {
    const k = j * size + from;
    let score = 0;
    for (let d = 0; d < half; d++) score += (query[q + d] as number) * (key[k + d] as number);
    score =
      score * scale +
      (attention.distance[head * attention.stride + distanceIndex(j - row)] as number);
    weights[j] = score;
    if (score > max) max = score;
  }
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const weight = Math.exp((weights[j] as number) - max);
    weights[j] = weight;
    sum += weight;
  }
  for (let j = 0; j < n; j++) weights[j] = (weights[j] as number) / sum;
}

function mixValues({ mixed, value, weights }: Workspace, { head, row, n, size }: Row): void {
  const half = size / 2;
  const from = head * half;
  const m = row * size + from;
  mixed.fill(0, m, m + half);
  for (let j = 0; j < n; j++) {
    const weight = weights[j] as number;
    const v = j * size + from;
    for (let d = 0; d < half; d++) {
      mixed[m + d] = (mixed[m + d] as number) + weight * (value[v + d] as number);
    }
  }
}
