import { expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { kendallNullByOrders } from "../../src/trend/_kendall-null.ts";
import { kendallScore } from "../../src/trend/_kendall-score.ts";

test("Var(S) with ties in times and values is that of all orders; S is that of all pairs", () => {
  const random = createRandom(14);
  for (let run = 0; run < 60; run++) {
    const n = 2 + (run % 5);
    const draw = () => Array.from({ length: n }, () => random.integer(1 + (run % 4)));
    const [x, y] = [draw(), draw()];
    const { scores, counts } = kendallNullByOrders(x, y, (a, b) => Math.sign(b - a));
    const orders = counts.reduce((sum, count) => sum + count, 0);
    const variance = counts.reduce((sum, count, k) => sum + count * scores[k]! ** 2, 0) / orders;
    const own = kendallScore(x, y);
    expect(own.variance).toBeCloseTo(variance, 9);
    let score = 0;
    for (const [i, a] of x.entries()) {
      for (const [j, b] of x.slice(0, i).entries()) score += Math.sign(a - b) * Math.sign(y[i]! - y[j]!);
    }
    expect(own.score).toBe(score);
  }
});

test("one point, or none, has no pair: S and Var(S) 0", () => {
  expect(kendallScore([], [])).toMatchObject({ score: 0, variance: 0 });
  expect(kendallScore([3], [4])).toMatchObject({ score: 0, variance: 0, pairsWithoutTieInX: 0 });
});
