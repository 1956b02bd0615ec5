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
 * three most likely roots.
 */
export function bestTree(scores: ArcScores): number[] {
  const { values, n } = scores;
  const width = n + 1;
  const greedy = Array.from({ length: n }, (_, d) => indexOfMax(values, d * width, width));
  const roots = greedy.filter((head) => head === n).length;
  if (roots === 1 && findCycle(greedy) === null) return greedy;
  const candidates = Array.from({ length: n }, (_, d) => d)
    .sort((a, b) => at(values, b * width + n) - at(values, a * width + n) || a - b)
    .slice(0, 3);
  let best: number[] = [];
  let bestScore = -Infinity;
  for (const root of candidates) {
    const heads = spanningTree(withRoot(scores, root));
    const score = heads.reduce((sum, head, d) => sum + at(values, d * width + head), 0);
    if (score > bestScore) {
      bestScore = score;
      best = heads;
    }
  }
  return best;
}

const at = (values: Float32Array, index: number): number => values[index] as number;

/** The scores as rows, with `root` as the only token that may hang at the root. */
function withRoot({ values, n }: ArcScores, root: number): number[][] {
  const cell = (d: number, h: number) => {
    if (h === n) return d === root ? 0 : -1e6;
    return d === root ? -1e6 : at(values, d * (n + 1) + h);
  };
  return Array.from({ length: n }, (_, d) => Array.from({ length: n + 1 }, (_, h) => cell(d, h)));
}

/** The nodes of a cycle in a head list (head n = root), or null. */
export function findCycle(heads: readonly number[]): number[] | null {
  const UNSEEN = 0;
  const ON_PATH = 1;
  const DONE = 2;
  const state = new Uint8Array(heads.length + 1);
  state[heads.length] = DONE;
  for (let start = 0; start < heads.length; start++) {
    const path: number[] = [];
    let node = start;
    while (state[node] === UNSEEN) {
      state[node] = ON_PATH;
      path.push(node);
      node = heads[node] as number;
    }
    if (state[node] === ON_PATH) return path.slice(path.indexOf(node));
    for (const visited of path) state[visited] = DONE;
  }
  return null;
}

/** Chu-Liu/Edmonds: the heads with the highest sum without a cycle. `scores[d][h]`, root is the last h. */
function spanningTree(scores: number[][]): number[] {
  const heads = scores.map((row) => row.indexOf(Math.max(...row)));
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const contraction = contract(scores, heads, cycle);
  return expand(contraction, spanningTree(contraction.scores), heads);
}

interface Contraction {
  scores: number[][];
  /** Old node of each new one; the cycle is the last new node. */
  rest: number[];
  /** Which node of the cycle a new node would hang at. */
  leave: number[];
  /** Which node of the cycle gets its head from outside, by the new index of that head. */
  enter: Map<number, number>;
}

const cell = (scores: number[][], d: number, h: number): number =>
  (scores[d] as number[])[h] as number;

function bestOf(nodes: readonly number[], score: (node: number) => number): [number, number] {
  let best = nodes[0] as number;
  for (const node of nodes) if (score(node) > score(best)) best = node;
  return [best, score(best)];
}

/** Makes the cycle one node. */
function contract(scores: number[][], heads: number[], cycle: number[]): Contraction {
  const inCycle = new Set(cycle);
  const root = scores.length;
  const rest = heads.map((_, node) => node).filter((node) => !inCycle.has(node));
  const center = rest.length;
  const leave: number[] = [];
  const rows = rest.map((d) => {
    const [via, score] = bestOf(cycle, (h) => cell(scores, d, h));
    leave.push(via);
    const outside = rest.map((h) => (h === d ? -1e9 : cell(scores, d, h)));
    return [...outside, score, cell(scores, d, root)];
  });
  const total = cycle.reduce((sum, d) => sum + cell(scores, d, heads[d] as number), 0);
  const enter = new Map<number, number>();
  const entry = (head: number, index: number) => {
    const gain = (d: number) => cell(scores, d, head) - cell(scores, d, heads[d] as number);
    const [node, score] = bestOf(cycle, gain);
    enter.set(index, node);
    return score + total;
  };
  const last = [...rest.map(entry), -1e9, entry(root, center + 1)];
  return { scores: [...rows, last], rest, leave, enter };
}

/** The heads of the old nodes from the tree over the new ones. */
function expand({ rest, leave, enter }: Contraction, tree: number[], heads: number[]): number[] {
  const center = rest.length;
  const result = heads.slice();
  const oldHead = (head: number) => (head === center + 1 ? heads.length : (rest[head] as number));
  tree.forEach((head, node) => {
    if (node === center) result[enter.get(head) as number] = oldHead(head);
    else if (head === center) result[rest[node] as number] = leave[node] as number;
    else result[rest[node] as number] = oldHead(head);
  });
  return result;
}
