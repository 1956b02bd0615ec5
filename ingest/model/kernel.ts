import { readWeights } from "./weights-file.ts";

/** A matrix [inputs x outputs], row by row, with its bias; `outputs` is a multiple of 8, zero padded. */
export interface Layer {
  weights: Float32Array;
  bias: Float32Array;
  inputs: number;
  outputs: number;
}

/** output[rows x outputs] = input[rows x inputs] * weights + bias; both buffers have 3 spare rows. */
export interface Product {
  input: Float32Array;
  layer: Layer;
  output: Float32Array;
  rows: number;
}

type Multiply = (
  ...numbers: [
    input: number,
    weights: number,
    bias: number,
    output: number,
    rows: number,
    inputs: number,
    outputs: number,
  ]
) => void;

interface KernelExports {
  memory: { buffer: ArrayBuffer };
  matmul: Multiply;
}

const BYTES = 1 << 24;

/**
 * Memory for all matrices and the one hot loop over it: 510 bytes of WebAssembly SIMD
 * (`train/matmul.wat`), or the same loop in JavaScript where SIMD is missing. Both round to float32
 * after every step, so they give the same numbers bit for bit.
 */
export class Kernel {
  readonly name: "wasm" | "js";
  readonly #buffer: ArrayBuffer;
  readonly #multiply: Multiply | null;
  #top = 0;

  /** `plain` leaves WebAssembly out. */
  constructor(plain = false) {
    const wasm = plain ? null : loadWasm();
    this.name = wasm === null ? "js" : "wasm";
    this.#buffer = wasm?.memory.buffer ?? new ArrayBuffer(BYTES);
    this.#multiply = wasm?.matmul ?? null;
  }

  /** A new zeroed array of `length` float32 in the kernel's 16 MiB memory. */
  take(length: number): Float32Array<ArrayBuffer> {
    const at = this.#top;
    this.#top += Math.ceil((length * 4) / 16) * 16;
    return new Float32Array(this.#buffer, at, length);
  }

  /** Computes a product; all arrays of it must come from `take`. */
  multiply(product: Product): void {
    const { input, layer, output, rows } = product;
    if (this.#multiply === null) {
      multiplyPlain(product);
      return;
    }
    this.#multiply(
      input.byteOffset,
      layer.weights.byteOffset,
      layer.bias.byteOffset,
      output.byteOffset,
      rows,
      layer.inputs,
      layer.outputs,
    );
  }
}

// Node has WebAssembly; its types come with the DOM library, which this code must not see.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

function loadWasm(): KernelExports | null {
  const bytes = readWeights("matmul.wasm");
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as KernelExports;
  } catch {
    return null; // no SIMD on this machine
  }
}

function multiplyPlain({ input, layer, output, rows }: Product): void {
  for (let row = 0; row < rows; row += 4) {
    for (let column = 0; column < layer.outputs; column++) {
      multiplyFourRows({ input, layer, output, rows: row }, column);
    }
  }
}

const f = Math.fround;

/** One column of the rows `product.rows` to `product.rows + 3`. */
function multiplyFourRows({ input, layer, output, rows: row }: Product, column: number): void {
  const { weights, bias, inputs, outputs } = layer;
  const x0 = row * inputs;
  const x1 = x0 + inputs;
  const x2 = x1 + inputs;
  const x3 = x2 + inputs;
  let a0 = bias[column] as number;
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  for (let k = 0, w = column; k < inputs; k++, w += outputs) {
    const weight = weights[w] as number;
    a0 = f(a0 + f(weight * (input[x0 + k] as number)));
    a1 = f(a1 + f(weight * (input[x1 + k] as number)));
    a2 = f(a2 + f(weight * (input[x2 + k] as number)));
    a3 = f(a3 + f(weight * (input[x3 + k] as number)));
  }
  const y = row * outputs + column;
  output[y] = a0;
  output[y + outputs] = a1;
  output[y + 2 * outputs] = a2;
  output[y + 3 * outputs] = a3;
}
