import fc from "fast-check";
import { expect, test } from "vitest";
import { bestTree, findCycle } from "./tree.ts";

const score = (values: readonly number[], n: number, heads: readonly number[]) =>
  heads.reduce((sum, head, d) => sum + (values[d * (n + 1) + head] ?? 0), 0);

/** All trees with one root over n nodes, by trying all head lists. */
function allTrees(n: number): number[][] {
  let lists: number[][] = [[]];
  for (let d = 0; d < n; d++) {
    lists = lists.flatMap((list) =>
      Array.from({ length: n + 1 }, (_, h) => [...list, h]).filter((heads) => heads[d] !== d),
    );
  }
  return lists.filter(
    (heads) => heads.filter((head) => head === n).length === 1 && findCycle(heads) === null,
  );
}

const TREES = [1, 2, 3, 4, 5].map((n) => ({ n, trees: allTrees(n) }));

test.each(TREES.slice(0, 3))(
  "with up to three nodes the best of all trees is found ($n)",
  ({ n, trees }) => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: n * (n + 1),
      maxLength: n * (n + 1),
    });
    fc.assert(
      fc.property(values, (scores) => {
        const heads = bestTree({ values: Float32Array.from(scores), n });
        const best = Math.max(...trees.map((tree) => score(scores, n, tree)));
        expect(score(scores, n, heads)).toBe(best);
      }),
    );
  },
);

test.each(TREES.slice(3))(
  "among the three likeliest roots the best of all trees is found ($n)",
  ({ n, trees }) => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: n * (n + 1),
      maxLength: n * (n + 1),
    });
    fc.assert(
      fc.property(values, (scores) => {
        const heads = bestTree({ values: Float32Array.from(scores), n });
        const rootScore = (d: number) => scores[d * (n + 1) + n] ?? 0;
        const roots = Array.from({ length: n }, (_, d) => d)
          .sort((a, b) => rootScore(b) - rootScore(a) || a - b)
          .slice(0, 3);
        const allowed = trees.filter((tree) => roots.includes(tree.indexOf(n)));
        const best = Math.max(...allowed.map((tree) => score(scores, n, tree)));
        expect(score(scores, n, heads)).toBeGreaterThanOrEqual(best);
        expect(findCycle(heads)).toBeNull();
        expect(heads.filter((head) => head === n)).toHaveLength(1);
      }),
    );
  },
);

test("250 tokens with many cycles take bounded time", () => {
  const n = 250;
  let state = 1;
  const values = Float32Array.from({ length: n * (n + 1) }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
  const from = process.cpuUsage();
  const heads = bestTree({ values, n });
  expect(process.cpuUsage(from).user).toBeLessThan(1_000_000);
  expect(findCycle(heads)).toBeNull();
});
