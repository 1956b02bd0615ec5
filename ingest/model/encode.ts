import { type Attention, type Convolution, type Network, padded } from "./network.ts";
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
    const part = { from: (head * size) / 2, width: size / 2, size, n };
    scoreKeys(network, work, part);
    for (let row = 0; row < n; row++) softmaxRow(attention, work, { head, row, n });
    mixValues(network, work, part);
  }
  kernel.multiply({ input: mixed, layer: attention.output, output: wide, rows: n });
  for (let i = 0; i < n; i++) {
    const at = i * size;
    for (let j = 0; j < size; j++) x[at + j] = (x[at + j] as number) + (wide[at + j] as number);
    normalise(x, at, attention.norm);
  }
}

/** The columns `from` to `from + width` of n vectors of `size`. */
export interface Part {
  from: number;
  width: number;
  size: number;
  n: number;
}

/** Copies a part of the vectors so that each is a column: the right side of a product. */
export function transpose(vectors: Float32Array, to: Float32Array, part: Part): void {
  const { from, width, size, n } = part;
  const columns = padded(n);
  for (let i = 0; i < n; i++) {
    for (let d = 0; d < width; d++) to[d * columns + i] = vectors[i * size + from + d] as number;
  }
}

function copyPart(vectors: Float32Array, to: Float32Array, { from, width, size, n }: Part): void {
  for (let i = 0; i < n; i++) {
    const at = i * size + from;
    to.set(vectors.subarray(at, at + width), i * width);
  }
}

/** Query times key of one head into `products`, a row of `padded(n)` for each token. */
function scoreKeys({ kernel }: Network, work: Workspace, part: Part): void {
  const { along, across, products, none } = work;
  copyPart(work.query, along, part);
  transpose(work.key, across, part);
  const layer = { weights: across, bias: none, inputs: part.width, outputs: padded(part.n) };
  kernel.multiply({ input: along, layer, output: products, rows: part.n });
}

interface Row {
  head: number;
  row: number;
  n: number;
}

/** How much the row looks at each token: softmax of its product plus a bias by distance, into `along`. */
function softmaxRow(attention: Attention, work: Workspace, { head, row, n }: Row): void {
  const { products, along } = work;
  const scale = 1 / Math.sqrt(attention.query.inputs / 2);
  const at = row * padded(n);
  const to = row * n;
  let max = -Infinity;
  for (let j = 0; j < n; j++) {
    const bias = attention.distance[head * attention.stride + distanceIndex(j - row)] as number;
    const score = (products[at + j] as number) * scale + bias;
    products[at + j] = score;
    if (score > max) max = score;
  }
  let sum = 0;
  for (let j = 0; j < n; j++) {
    const weight = Math.exp((products[at + j] as number) - max);
    along[to + j] = weight;
    sum += weight;
  }
  for (let j = 0; j < n; j++) along[to + j] = (along[to + j] as number) / sum;
}

/** The values of one head, mixed by the weights in `along`, into its columns of `mixed`. */
function mixValues({ kernel }: Network, work: Workspace, part: Part): void {
  const { from, width, size, n } = part;
  const { along, across, products, mixed, none } = work;
  copyPart(work.value, across, part);
  const layer = { weights: across, bias: none, inputs: n, outputs: width };
  kernel.multiply({ input: along, layer, output: products, rows: n });
  for (let i = 0; i < n; i++) {
    mixed.set(products.subarray(i * width, (i + 1) * width), i * size + from);
  }
}
