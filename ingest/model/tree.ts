/** Scores of heads: `values[d * (n + 1) + h]` for dependent d and head h; h = n is the root. */
export interface ArcScores {
  values: Float32Array;
  n: number;
}

/** The index in `[0, length)` of the largest of the values from `at` on; the first of equals. */
export function indexOfMax(values: Float32Array, at: number, length: number): number {
  let best = 0;
  for (let i = 1; i < length; i++) {
    if ((values[at + i] as number) > (values[at + best] as number)) best = i;
  }
  return best;
}

/**
 * The heads of the best tree with exactly one root (a head of n means root): everyone's best head
 * where these form a tree, else Chu-Liu/Edmonds (Chu and Liu 1965, Edmonds 1967) for each of the
 * three most likely roots. Quadratic in n.
 */
export function bestTree(scores: ArcScores): number[] {
  const { values, n } = scores;
  const width = n + 1;
  const at = (d: number, h: number) => values[d * width + h] as number;
  const greedy = Array.from({ length: n }, (_, d) => indexOfMax(values, d * width, width));
  const roots = greedy.filter((head) => head === n).length;
  if (roots === 1 && findCycle(greedy) === null) return greedy;
  const candidates = Array.from({ length: n }, (_, d) => d)
    .sort((a, b) => at(b, n) - at(a, n) || a - b)
    .slice(0, 3);
  let best: number[] = [];
  let bestScore = -Infinity;
  for (const root of candidates) {
    const heads = new SpanningTree(scores, root).solve();
    const score = heads.reduce((sum, head, d) => sum + at(d, head), 0);
    if (score > bestScore) {
      bestScore = score;
      best = heads;
    }
  }
  return best;
}

/** The nodes of a cycle in a head list (head n = root), or null. */
export function findCycle(heads: ArrayLike<number>): number[] | null {
  const state = new Uint8Array(heads.length + 1); // 0 unseen, 1 on the path, 2 done
  state[heads.length] = 2;
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (state[node] === 0) {
      state[node] = 1;
      path.push(node);
      node = heads[node] as number;
    }
    if (state[node] === 1) return path.slice(path.indexOf(node));
    for (const visited of path) state[visited] = 2;
  }
  return null;
}

/** A cycle that became one node, which goes by the cycle's first: what is needed to open it again. */
interface Contraction {
  cycle: number[];
  heads: number[];
  /** By head: the node of the cycle that would get this head. By dependent: the node it would hang at. */
  enter: Int32Array;
  leave: Int32Array;
}

/** Chu-Liu/Edmonds for one given root; cycles are contracted in place, in total in quadratic time. */
class SpanningTree {
  readonly #n: number;
  readonly #scores: Float64Array;
  readonly #heads: Int32Array;
  readonly #isActive: Uint8Array;
  readonly #contractions: Contraction[] = [];

  constructor({ values, n }: ArcScores, root: number) {
    this.#n = n;
    this.#scores = Float64Array.from(values.subarray(0, n * (n + 1)));
    for (let d = 0; d < n; d++) if (d !== root) this.#scores[d * (n + 1) + n] = -1e6;
    this.#scores.fill(-1e6, root * (n + 1), root * (n + 1) + n);
    this.#scores[root * (n + 1) + n] = 0;
    this.#isActive = new Uint8Array(n + 1).fill(1);
    this.#heads = new Int32Array(n);
    for (let d = 0; d < n; d++) this.#heads[d] = this.#bestHead(d);
  }

  solve(): number[] {
    for (;;) {
      const cycle = findCycle(this.#heads);
      if (cycle === null) break;
      this.#contract(cycle);
    }
    while (this.#contractions.length > 0) this.#open(this.#contractions.pop() as Contraction);
    return Array.from(this.#heads);
  }

  #score(d: number, h: number): number {
    return this.#scores[d * (this.#n + 1) + h] as number;
  }

  #bestHead(d: number): number {
    let best = this.#n;
    for (let h = 0; h < this.#n; h++) {
      if (h !== d && this.#isActive[h] === 1 && this.#score(d, h) > this.#score(d, best)) best = h;
    }
    return best;
  }

  #contract(cycle: number[]): void {
    const n = this.#n;
    const [center = 0] = cycle;
    const heads = cycle.map((node) => this.#heads[node] as number);
    for (const node of cycle) this.#isActive[node] = 0;
    const enter = new Int32Array(n + 1);
    const leave = new Int32Array(n + 1);
    for (let other = 0; other <= n; other++) {
      if (this.#isActive[other] === 0) continue;
      enter[other] = this.#enterFrom(other, cycle);
      if (other < n) leave[other] = this.#leaveTo(other, cycle);
    }
    this.#contractions.push({ cycle, heads, enter, leave });
    for (const node of cycle) this.#heads[node] = n;
    this.#isActive[center] = 1;
    this.#heads[center] = this.#bestHead(center);
  }

  /** The cycle's score for a head outside, and the node that gets it. */
  #enterFrom(head: number, cycle: readonly number[]): number {
    let best = -1;
    let bestGain = -Infinity;
    let total = 0;
    for (const node of cycle) {
      const inside = this.#score(node, this.#heads[node] as number);
      const gain = this.#score(node, head) - inside;
      total += inside;
      if (gain > bestGain) {
        bestGain = gain;
        best = node;
      }
    }
    this.#scores[(cycle[0] as number) * (this.#n + 1) + head] = bestGain + total;
    return best;
  }

  /** The best node of the cycle for a dependent outside, with its score. */
  #leaveTo(dependent: number, cycle: readonly number[]): number {
    let best = cycle[0] as number;
    for (const node of cycle) {
      if (this.#score(dependent, node) > this.#score(dependent, best)) best = node;
    }
    this.#scores[dependent * (this.#n + 1) + (cycle[0] as number)] = this.#score(dependent, best);
    if (cycle.includes(this.#heads[dependent] as number)) {
      this.#heads[dependent] = cycle[0] as number;
    }
    return best;
  }

  #open({ cycle, heads, enter, leave }: Contraction): void {
    const [center = 0] = cycle;
    const outside = this.#heads[center] as number;
    const inCycle = new Set(cycle);
    for (let d = 0; d < this.#n; d++) {
      const hangs = this.#heads[d] === center && this.#isActive[d] === 1 && !inCycle.has(d);
      if (hangs) this.#heads[d] = leave[d] as number;
    }
    cycle.forEach((node, i) => {
      this.#heads[node] = heads[i] as number;
      this.#isActive[node] = 1;
    });
    this.#heads[enter[outside] as number] = outside;
  }
}
