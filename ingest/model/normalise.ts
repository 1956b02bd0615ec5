import type { Norm } from "./network.ts";

/**
 * Layer normalisation in place of the vector that starts at `at`. Its length is even: two sums side
 * by side do not wait for each other.
 */
export function normalise(x: Float32Array | Float64Array, at: number, norm: Norm): void {
  const { gain, shift } = norm;
  const size = gain.length;
  let [sum, squares, otherSum, otherSquares] = [0, 0, 0, 0];
  for (let i = at; i < at + size; i += 2) {
    const [value, other] = [x[i] as number, x[i + 1] as number];
    sum += value;
    squares += value * value;
    otherSum += other;
    otherSquares += other * other;
  }
  const mean = (sum + otherSum) / size;
  const variance = (squares + otherSquares) / size - mean * mean;
  const scale = 1 / Math.sqrt(variance + 1e-5);
  for (let i = 0; i < size; i++) {
    x[at + i] = ((x[at + i] as number) - mean) * scale * (gain[i] as number) + (shift[i] as number);
  }
}
