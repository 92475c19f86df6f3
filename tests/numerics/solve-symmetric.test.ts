import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cholesky, solveSymmetric } from "../../src/numerics/index.ts";

describe("cholesky", () => {
  test("of [[4, 2], [2, 3]] by hand: [[2, 0], [1, sqrt 2]]", () => {
    const factor = cholesky([
      [4, 2],
      [2, 3],
    ]);
    expect(factor?.[0]).toEqual([2, 0]);
    expect(factor?.[1]?.[0]).toBeCloseTo(1, 15);
    expect(factor?.[1]?.[1]).toBeCloseTo(Math.SQRT2, 15);
  });
  test("null for a matrix that is not positive definite; nothing of nothing", () => {
    const indefinite = [
      [1, 2],
      [2, 1],
    ];
    expect(cholesky(indefinite)).toBeNull();
    expect(solveSymmetric(indefinite, [1, 1])).toBeNull();
    expect(cholesky([[0]])).toBeNull();
    expect(cholesky([])).toEqual([]);
  });
});

test("solveSymmetric: A x gives b back, A = B B' + I", () => {
  const entry = fc.double({ min: -3, max: 3, noNaN: true });
  const matrix = fc.array(fc.array(entry, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(matrix, fc.array(entry, { minLength: 4, maxLength: 4 }), (b, right) => {
      const dot = (x: readonly number[], y: readonly number[]) =>
        x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
      const a = b.map((row, i) => b.map((other, j) => dot(row, other) + (i === j ? 1 : 0)));
      const x = solveSymmetric(a, right) ?? [];
      expect(x).toHaveLength(4);
      a.forEach((row, index) => {
        expect(dot(row, x)).toBeCloseTo(right[index] ?? 0, 8);
      });
    }),
    { seed: 7, numRuns: 100 },
  );
});
