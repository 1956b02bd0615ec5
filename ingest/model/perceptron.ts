/** What a perceptron learned: keys ascending; the next `counts[i]` entries of classes and values are key i's. */
export interface PerceptronWeights {
  classCount: number;
  keys: Int32Array;
  counts: Uint8Array;
  classes: Uint8Array;
  values: Int16Array;
}

/** A linear classifier over hashed features: for each key a few weights, int16 in steps the trainer chose. */
export class Perceptron {
  readonly classCount: number;
  readonly #weights: PerceptronWeights;
  readonly #shift: number;
  readonly #mask: number;
  /** Open addressing: key, then start of its entries * 128 + their number. */
  readonly #table: Int32Array;

  constructor(weights: PerceptronWeights) {
    this.#weights = weights;
    this.classCount = weights.classCount;
    const bits = Math.max(4, 32 - Math.clz32(weights.keys.length * 2));
    this.#shift = 32 - bits;
    this.#mask = (1 << bits) - 1;
    this.#table = new Int32Array((1 << bits) * 2);
    let start = 0;
    weights.keys.forEach((key, i) => {
      const count = weights.counts[i] as number;
      const slot = this.#slot(key);
      this.#table[2 * slot] = key;
      this.#table[2 * slot + 1] = (start << 7) | count;
      start += count;
    });
  }

  /** Sums the weights of the features into `scores`, one per class. */
  score(features: readonly number[], scores: Float64Array): void {
    const { classes, values } = this.#weights;
    scores.fill(0);
    for (const key of features) {
      const slot = this.#slot(key);
      if (this.#table[2 * slot] === 0) continue;
      const entry = this.#table[2 * slot + 1] as number;
      const start = entry >>> 7;
      for (let i = start; i < start + (entry & 127); i++) {
        const label = classes[i] as number;
        scores[label] = (scores[label] as number) + (values[i] as number);
      }
    }
  }

  /** Where the key is, or the empty slot where it would be. */
  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) >>> this.#shift;
    while (this.#table[2 * slot] !== 0 && this.#table[2 * slot] !== key) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}

const HEADER = 12;

/** The weights as bytes: three uint32 (classes, keys, entries), then columns of variable-length integers. */
export function encodePerceptron(weights: PerceptronWeights): Uint8Array {
  const { classCount, keys, counts, classes, values } = weights;
  const bytes: number[] = [];
  keys.forEach((key, i) => {
    pushVarint(bytes, key - (i === 0 ? 0 : (keys[i - 1] as number)));
  });
  for (const count of counts) bytes.push(count);
  for (const label of classes) bytes.push(label);
  for (const value of values) pushVarint(bytes, value < 0 ? -2 * value - 1 : 2 * value);
  const header = new DataView(new ArrayBuffer(HEADER));
  [classCount, keys.length, classes.length].forEach((number, i) => {
    header.setUint32(4 * i, number, true);
  });
  return Uint8Array.from([...new Uint8Array(header.buffer), ...bytes]);
}

/** The inverse of `encodePerceptron`. */
export function decodePerceptron(bytes: Uint8Array): PerceptronWeights {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const [classCount, keyCount, entryCount] = [0, 4, 8].map((at) => header.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  let at = HEADER;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let last = 0;
  const keys = new Int32Array(keyCount);
  for (let i = 0; i < keyCount; i++) {
    last += next();
    keys[i] = last;
  }
  const counts = bytes.slice(at, at + keyCount);
  const classes = bytes.slice(at + keyCount, at + keyCount + entryCount);
  at += keyCount + entryCount;
  const values = Int16Array.from({ length: entryCount }, () => {
    const value = next();
    return value & 1 ? -((value + 1) >> 1) : value >> 1;
  });
  return { classCount, keys, counts, classes, values };
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
