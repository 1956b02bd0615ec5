import type { Network } from "./network.ts";
import { normalise } from "./normalise.ts";
import { normalForm, wordShape } from "./word-form.ts";

const MAX_CACHED = 20_000;

/** The values of a word's features by the names of the weights file: word, affixes, shape, word class. */
function features(form: string, network: Network): Map<string, string> {
  const word = normalForm(form);
  return new Map([
    ["w", word],
    ["s2", word.slice(-2)],
    ["s3", word.slice(-3)],
    ["s4", word.slice(-4)],
    ["p3", word.slice(0, 3)],
    ["sh", wordShape(form)],
    ["x", String(network.wordClasses.get(word) ?? -1)],
  ]);
}

/** Word to input vector: the sum of its features' embeddings, normalised. Bounded cache by form. */
export class Embedder {
  readonly #network: Network;
  readonly #cache = new Map<string, Float32Array>();

  constructor(network: Network) {
    this.#network = network;
  }

  vector(form: string): Float32Array {
    const cached = this.#cache.get(form);
    if (cached !== undefined) return cached;
    const vector = this.#compute(form);
    if (this.#cache.size >= MAX_CACHED) this.#cache.clear();
    this.#cache.set(form, vector);
    return vector;
  }

  #compute(form: string): Float32Array {
    const { size, embeddings, inputNorm } = this.#network;
    const sum = new Float64Array(size);
    const values = features(form, this.#network);
    for (const { feature, rows, values: table, scales } of embeddings) {
      const row = rows.get(values.get(feature) ?? "") ?? 0;
      const scale = scales[row] as number;
      for (let j = 0; j < size; j++) {
        sum[j] = (sum[j] as number) + (table[row * size + j] as number) * scale;
      }
    }
    normalise(sum, 0, inputNorm);
    return Float32Array.from(sum);
  }
}
