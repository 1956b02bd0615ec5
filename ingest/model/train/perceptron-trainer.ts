import type { PerceptronWeights } from "../perceptron.ts";

/** What `freeze` keeps: features updated at least `minHits` times, weights of at least `keep`, in steps of `step`. */
export interface Freeze {
  minHits: number;
  keep: number;
  step: number;
}

/** One mistake: the features, the class that was right and the one that was answered. */
export interface Mistake {
  features: readonly number[];
  right: number;
  wrong: number;
}

interface Row {
  weights: Float64Array;
  /** Sum of step * update, from which the average follows. */
  weighted: Float64Array;
  hits: number;
}

/** Averaged perceptron (Collins 2002, "Discriminative Training Methods for Hidden Markov Models") over hashed features. */
export class PerceptronTrainer {
  readonly #classCount: number;
  readonly #rows = new Map<number, Row>();
  #steps = 1;

  constructor(classCount: number) {
    this.#classCount = classCount;
  }

  score(features: readonly number[], scores: Float64Array): void {
    scores.fill(0);
    for (const key of features) {
      const row = this.#rows.get(key);
      if (row === undefined) continue;
      for (let c = 0; c < scores.length; c++) {
        scores[c] = (scores[c] as number) + (row.weights[c] as number);
      }
    }
  }

  /** One more token seen, with a mistake or without. */
  learn(mistake: Mistake | null): void {
    if (mistake !== null) {
      for (const key of mistake.features) this.#update(this.#row(key), mistake);
    }
    this.#steps++;
  }

  /** The averaged weights, small and rare ones dropped. */
  freeze({ minHits, keep, step }: Freeze): PerceptronWeights {
    const keys = [...this.#rows.keys()].sort((a, b) => a - b);
    const kept: { key: number; entries: [label: number, value: number][] }[] = [];
    for (const key of keys) {
      const row = this.#row(key);
      const entries = row.hits < minHits ? [] : this.#entries(row, keep, step);
      if (entries.length > 0) kept.push({ key, entries });
    }
    const entries = kept.flatMap((row) => row.entries);
    return {
      classCount: this.#classCount,
      keys: Int32Array.from(kept, ({ key }) => key),
      counts: Uint8Array.from(kept, (row) => row.entries.length),
      classes: Uint8Array.from(entries, ([label]) => label),
      values: Int16Array.from(entries, ([, value]) => value),
    };
  }

  #entries(row: Row, keep: number, step: number): [number, number][] {
    const averages = Array.from(
      row.weights,
      (weight, c) => weight - (row.weighted[c] as number) / this.#steps,
    );
    return averages.flatMap((average, label): [number, number][] =>
      Math.abs(average) < keep ? [] : [[label, Math.round(average / step)]],
    );
  }

  #row(key: number): Row {
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const zeros = () => new Float64Array(this.#classCount);
    const row: Row = { weights: zeros(), weighted: zeros(), hits: 0 };
    this.#rows.set(key, row);
    return row;
  }

  #update(row: Row, { right, wrong }: Mistake): void {
    row.hits++;
    for (const [label, sign] of [
      [right, 1],
      [wrong, -1],
    ] as const) {
      row.weights[label] = (row.weights[label] as number) + sign;
      row.weighted[label] = (row.weighted[label] as number) + sign * this.#steps;
    }
  }
}
