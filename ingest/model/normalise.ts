import type { Norm } from "./network.ts";

/** Layer normalisation in place of the vector that starts at `at`. */
export function normalise(x: Float32Array | Float64Array, at: number, norm: Norm): void {
  const { gain, shift } = norm;
  const end = at + gain.length;
  let mean = 0;
  for (let i = at; i < end; i++) mean += x[i] as number;
  mean /= gain.length;
  let variance = 0;
  for (let i = at; i < end; i++) {
    const distance = (x[i] as number) - mean;
    variance += distance * distance;
  }
  const scale = 1 / Math.sqrt(variance / gain.length + 1e-5);
  for (let i = at; i < end; i++) {
    x[i] = ((x[i] as number) - mean) * scale * (gain[i - at] as number) + (shift[i - at] as number);
  }
}
