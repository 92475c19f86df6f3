import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { batchError, pooledRsd, rsdFromSigma, sigmaFromRsd } from "../../src/uncertainty/index.ts";
// Expected values by R's analysis of variance; the script lies beside the JSON.
import expected from "../fixtures/uncertainty/quality-control.json" with { type: "json" };

const known = (rsd: number) => ({ rsd, degreesOfFreedom: Number.POSITIVE_INFINITY });

function inBatches(values: readonly number[], sizes: readonly number[]): number[][] {
  let start = 0;
  return sizes.map((size) => {
    start += size;
    return values.slice(start - size, start);
  });
}

describe("against R", () => {
  test.each(["balanced", "unbalanced"] as const)("%s: analyses of one material in eight batches", (name) => {
    const { values, sizes, repeatability, rsd } = expected[name];
    const found = batchError([inBatches(values, sizes)], known(repeatability));
    expect(found?.rsd).toBeCloseTo(rsd, 12);
    expect(found).toMatchObject({ degreesOfFreedom: 7, n: values.length, resolved: true });
  });

  test("two materials, one analysis a batch: pooled within materials", () => {
    const { first, second, repeatability, rsd } = expected.materials;
    const materials = [first, second].map((material) => material.map((value) => [value]));
    const found = batchError(materials, known(repeatability));
    expect(found?.rsd).toBeCloseTo(rsd, 12);
    expect(found).toMatchObject({ degreesOfFreedom: 14, n: 16 });
  });
});

describe("laws", () => {
  const material = [[80, 90], [100, 95], [70, 75], [110]];

  test("the unit of a material and the order of batches do not matter", () => {
    const found = batchError([material, [[5], [6]]], known(0.05));
    const other = batchError(
      [[[0.06], [0.05]], [...material].reverse().map((b) => b.map((v) => v * 7))],
      known(0.05),
    );
    expect(other?.rsd).toBeCloseTo(found?.rsd ?? Number.NaN, 12);
  });

  test("batches that agree are not taken for proof: the floor, and resolved says so", () => {
    const equal = Array.from({ length: 9 }, () => [100]);
    const found = batchError([equal], known(0.1));
    // Closed form: sigma^2 sqrt(2 / 8) with one analysis a batch.
    expect(found?.rsd).toBeCloseTo(rsdFromSigma(sigmaFromRsd(0.1) * (2 / 8) ** 0.25), 14);
    expect(found?.resolved).toBe(false);
    const estimated = batchError([equal], { rsd: 0.1, degreesOfFreedom: 8 });
    expect(estimated?.rsd).toBeCloseTo(rsdFromSigma(sigmaFromRsd(0.1) * (4 / 8) ** 0.25), 14);
  });

  test("over many laboratories it finds the batch error that made the controls", () => {
    const random = createRandom(71);
    const [between, within] = [0.15, 0.06];
    const squares = Array.from({ length: 400 }, () => {
      const batches = Array.from({ length: 10 }, () => {
        const bias = between * random.normal();
        return [1, 2].map(() => Math.exp(bias + within * random.normal()));
      });
      return sigmaFromRsd(batchError([batches], known(rsdFromSigma(within)))?.rsd ?? 0) ** 2;
    });
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    // Standard error of the mean square: (.15^2 + .06^2 / 2) sqrt(2 / 9 / 400) = .00057; allow three.
    expect(Math.abs(mean - between ** 2)).toBeLessThan(0.0018);
  });
});

test("nothing is known from single batches, or none; a value of 0 is misuse", () => {
  expect(batchError([], known(0.1))).toBeNull();
  expect(batchError([[[100, 110]], [[90]], []], known(0.1))).toBeNull();
  expect(() => batchError([[[0], [1]]], known(0.1))).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "materials" }),
  );
});

describe("pooledRsd", () => {
  test("duplicates as analysis of variance has them", () => {
    const { a, b, rsd } = expected.duplicates;
    const pairs = a.map((value, index) => {
      const other = b[index] ?? 0;
      return { rsd: Math.abs(value - other) / Math.SQRT2 / ((value + other) / 2), degreesOfFreedom: 1 };
    });
    expect(pooledRsd(pairs)?.rsd).toBeCloseTo(rsd, 12);
    expect(pooledRsd(pairs)?.degreesOfFreedom).toBe(9);
  });

  test("equal parts pool to themselves; order does not matter; nothing gives null", () => {
    const parts = [1, 4, 2].map((degreesOfFreedom) => ({ rsd: 0.08, degreesOfFreedom }));
    expect(pooledRsd(parts)).toEqual({ rsd: expect.closeTo(0.08, 14), degreesOfFreedom: 7 });
    expect(
      pooledRsd([
        { rsd: 0.1, degreesOfFreedom: 1 },
        { rsd: 0.2, degreesOfFreedom: 3 },
      ])?.rsd,
    ).toBeCloseTo(
      // sqrt((1 x .01 + 3 x .04) / 4)
      Math.sqrt(0.0325),
      14,
    );
    expect(pooledRsd([])).toBeNull();
    expect(pooledRsd([{ rsd: 0.1, degreesOfFreedom: 0 }])).toBeNull();
  });

  test.each([
    { rsd: -0.1, degreesOfFreedom: 2 },
    { rsd: Number.NaN, degreesOfFreedom: 2 },
    { rsd: 0.1, degreesOfFreedom: -1 },
  ])("misuse: %o", (part) => {
    expect(() => pooledRsd([part])).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });
});

test("a single material in two batches: R, (mean square between - ln(1 + .05^2)) / 3 of anova(lm(ln y ~ batch))", () => {
  const batches = [
    [100, 110, 104],
    [80, 78, 85],
  ];
  expect(batchError([[...batches, []]], known(0.05))).toEqual(batchError([batches], known(0.05)));
  expect(batchError([batches], known(0.05))).toMatchObject({
    rsd: expect.closeTo(0.180302060989271, 12),
    degreesOfFreedom: 1,
    n: 6,
  });
});
