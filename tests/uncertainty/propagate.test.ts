import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import {
  checkLinear,
  type Distribution,
  linearPropagation,
  lognormalInterval,
  propagate,
  sigmaFromRsd,
} from "../../src/uncertainty/index.ts";

const sum = (values: Readonly<Record<string, number>>) =>
  Object.values(values).reduce((total, value) => total + value, 0);
const four = (...shapes: Distribution[]) =>
  Object.fromEntries(shapes.map((shape, index) => [`x${index}`, shape]));
const standard: Distribution = { shape: "normal", mean: 0, sd: 1 };
const flat: Distribution = { shape: "rectangular", low: -Math.sqrt(3), high: Math.sqrt(3) };
const seed = 1;

describe("published gauges of JCGM 101:2008, clause 9", () => {
  test("9.2.2: four standard normals, u 2.00, +-3.92", () => {
    const found = propagate(sum, four(standard, standard, standard, standard), {
      seed,
      digits: 3,
      largestBlocks: 60,
    });
    expect(found.tolerance).toBe(0.005);
    expect(found.standardUncertainty).toBeCloseTo(2, 2);
    expect(Math.abs(found.lower + 3.92)).toBeLessThan(0.02);
    expect(Math.abs(found.upper - 3.92)).toBeLessThan(0.02);
  });

  test("9.2.3: four rectangular of variance 1, +-3.88", () => {
    const found = propagate(sum, four(flat, flat, flat, flat), { seed, digits: 3, largestBlocks: 60 });
    expect(found.standardUncertainty).toBeCloseTo(2, 2);
    expect(Math.abs(found.lower + 3.88)).toBeLessThan(0.02);
    expect(Math.abs(found.upper - 3.88)).toBeLessThan(0.02);
  });

  test("9.2.4: one of them with u = 10: u 10.15, +-17.02, where first order says +-19.9", () => {
    const wide: Distribution = { shape: "rectangular", low: -10 * Math.sqrt(3), high: 10 * Math.sqrt(3) };
    const found = propagate(sum, four(flat, flat, flat, wide), { seed, digits: 3, largestBlocks: 60 });
    expect(Math.abs(found.standardUncertainty - 10.15)).toBeLessThan(0.05);
    expect(Math.abs(found.upper - 17.02)).toBeLessThan(0.06);
    const one = { value: 0, standardUncertainty: 1 };
    const linear = linearPropagation(sum, {
      a: one,
      b: one,
      c: one,
      d: { value: 0, standardUncertainty: 10 },
    });
    expect(linear.upper).toBeCloseTo(1.959964 * Math.sqrt(103), 5);
    expect(checkLinear(linear, found).adequate).toBe(false);
  });

  // Closed form: exponential with mean 50e-6, so the ends are -50 ln(.05), -50 ln(.975), -50 ln(.025).
  test("9.4: comparison loss X1^2 + X2^2, shortest [0, 149.787] and symmetric [1.266, 184.444] times 1e-6", () => {
    const x: Distribution = { shape: "normal", mean: 0, sd: 0.005 };
    const loss = ({ a, b }: Readonly<Record<"a" | "b", number>>) => 1e6 * (a ** 2 + b ** 2);
    const shortest = propagate(loss, { a: x, b: x }, { seed, interval: "shortest", digits: 2 });
    expect(Math.abs(shortest.mean - 50)).toBeLessThan(0.5);
    expect(Math.abs(shortest.standardUncertainty - 50)).toBeLessThan(0.5);
    expect(shortest.lower).toBeLessThan(0.01);
    expect(Math.abs(shortest.upper - 149.787)).toBeLessThan(1.5);
    const symmetric = propagate(loss, { a: x, b: x }, { seed });
    expect(Math.abs(symmetric.lower - 1.266)).toBeLessThan(0.05);
    expect(Math.abs(symmetric.upper - 184.444)).toBeLessThan(1.5);
    // First order sees no slope at 0, which is the point of the example.
    const linear = linearPropagation(loss, {
      a: { value: 0, standardUncertainty: 0.005 },
      b: { value: 0, standardUncertainty: 0.005 },
    });
    expect(linear.standardUncertainty).toBeCloseTo(0, 9);
    expect(checkLinear(linear, symmetric).adequate).toBe(false);
  }, 60_000);
});

describe("the load chain", () => {
  const load = ({ c, q, s, p }: Readonly<Record<"c" | "q" | "s" | "p", number>>) => (c * q * s) / p;
  const lognormal = (median: number, rsd: number): Distribution => ({ shape: "lognormal", median, rsd });
  const inputs = {
    c: lognormal(500, 0.1),
    q: lognormal(12_000, 0.08),
    s: lognormal(1, 0.1),
    p: lognormal(37_000, 0.1),
  };

  test("Monte Carlo agrees with the closed form: 111.668 to 235.489 (methods, 2.7)", () => {
    const found = propagate(load, inputs, { seed, digits: 2 });
    expect(Math.abs(found.lower - 111.668)).toBeLessThan(1);
    expect(Math.abs(found.upper - 235.489)).toBeLessThan(1);
    const closed = lognormalInterval(162.16216, Math.hypot(...[0.1, 0.08, 0.1, 0.1].map(sigmaFromRsd)), 0.95);
    expect(checkLinear(closed, { ...found, tolerance: 1 }).adequate).toBe(true);
  });

  test("first-order relative uncertainties: .19078784, and .32249031 with an excretion factor of .26", () => {
    const one = (value: number, rsd: number) => ({ value, standardUncertainty: value * rsd });
    const parts = { c: one(500, 0.1), q: one(12_000, 0.08), s: one(1, 0.1), p: one(37_000, 0.1) };
    const linear = linearPropagation(load, parts);
    expect(linear.standardUncertainty / linear.value).toBeCloseTo(0.19078784, 8);
    const consumed = linearPropagation(
      ({ f, ...rest }: Readonly<Record<"c" | "q" | "s" | "p" | "f", number>>) => load(rest) * f,
      { ...parts, f: one(3.59, 0.26) },
    );
    expect(consumed.standardUncertainty / consumed.value).toBeCloseTo(0.32249031, 8);
  });
});

describe("correlated inputs", () => {
  const run = (value: number) =>
    propagate(
      ({ a, b }: Readonly<Record<"a" | "b", number>>) => a + b,
      { a: standard, b: standard },
      {
        seed,
        correlations: [{ between: ["a", "b"], value }],
      },
    ).standardUncertainty;

  // Closed form: sqrt(2 + 2 rho).
  test.each([-0.5, 0.3, 0.9, 1])("rho %d", (value) => {
    expect(Math.abs(run(value) - Math.sqrt(2 + 2 * value))).toBeLessThan(0.03);
  });

  test("a perfect opposite cancels", () => {
    expect(run(-1)).toBeLessThan(1e-9);
  });

  test("first order: sqrt(2 + 2 rho) exactly", () => {
    const unit = { value: 0, standardUncertainty: 1 };
    const found = linearPropagation(
      sum,
      { a: unit, b: unit },
      { correlations: [{ between: ["a", "b"], value: 0.3 }] },
    );
    expect(found.standardUncertainty).toBeCloseTo(Math.sqrt(2.6), 9);
  });

  test("first order, unequal parts: u^2 = 9 + 16 + 2 x .3 x 3 x 4, about 2 x 5 - 7", () => {
    const found = linearPropagation(
      ({ a, b }: Readonly<Record<"a" | "b", number>>) => 2 * a + b,
      { a: { value: 5, standardUncertainty: 1.5 }, b: { value: -7, standardUncertainty: 4 } },
      { correlations: [{ between: ["a", "b"], value: 0.3 }] },
    );
    const u = Math.sqrt(9 + 16 + 7.2);
    expect(found.standardUncertainty).toBeCloseTo(u, 9);
    expect(found.contributions.a).toBeCloseTo(3, 9);
    expect(found.lower).toBeCloseTo(3 - 1.959963984540054 * u, 8);
    expect(found.upper).toBeCloseTo(3 + 1.959963984540054 * u, 8);
  });

  test("first order refuses them too: above 1, of an unknown input, impossible together", () => {
    const unit = { value: 0, standardUncertainty: 1 };
    const misuse = expect.objectContaining({ code: "ARGUMENT_INVALID", path: "correlations" });
    const attempt = (between: readonly ["a" | "b", "a" | "b"], value: number) => () =>
      linearPropagation(sum, { a: unit, b: unit }, { correlations: [{ between, value }] });
    expect(attempt(["a", "b"], 2)).toThrowError(misuse);
    expect(attempt(["a", "z" as "b"], 0.5)).toThrowError(misuse);
    expect(attempt(["a", "a"], 0.5)).toThrowError(misuse);
  });

  test("correlations that cannot hold together, of nothing, or above 1 are misuse", () => {
    const inputs = { a: standard, b: standard, c: standard };
    const attempt = (correlations: Parameters<typeof propagate<"a" | "b" | "c">>[2]["correlations"]) => () =>
      propagate(sum, inputs, { seed, ...(correlations && { correlations }) });
    const misuse = expect.objectContaining({ code: "ARGUMENT_INVALID", path: "correlations" });
    expect(attempt([{ between: ["a", "b"], value: 1.2 }])).toThrowError(misuse);
    expect(attempt([{ between: ["a", "a"], value: 0.5 }])).toThrowError(misuse);
    expect(attempt([{ between: ["a", "z" as "b"], value: 0.5 }])).toThrowError(misuse);
    const impossible = [
      { between: ["a", "b"], value: 0.9 },
      { between: ["b", "c"], value: 0.9 },
      { between: ["a", "c"], value: -0.9 },
    ] as const;
    expect(attempt(impossible)).toThrowError(misuse);
    // b is a; c cannot follow one and not the other, in either direction
    const torn = (value: number) =>
      [
        { between: ["a", "b"], value: 1 },
        { between: ["a", "c"], value },
        { between: ["b", "c"], value: -value },
      ] as const;
    expect(attempt(torn(0.5))).toThrowError(misuse);
    expect(attempt(torn(-0.5))).toThrowError(misuse);
  });
});

describe("degrees of freedom", () => {
  const parts = {
    a: { value: 0, standardUncertainty: 3, degreesOfFreedom: 4 },
    b: { value: 0, standardUncertainty: 4, degreesOfFreedom: 9 },
  };

  test("Welch-Satterthwaite: 5^4 / (3^4 / 4 + 4^4 / 9) = 12.833; t 2.163 (R: qt(.975, 12.8327))", () => {
    const found = linearPropagation(sum, parts);
    expect(found.degreesOfFreedom).toBeCloseTo(625 / (81 / 4 + 256 / 9), 6);
    expect(found.coverageFactor).toBeCloseTo(2.163, 3);
    expect(found.upper).toBeCloseTo(found.coverageFactor * 5, 6);
  });

  test("infinite when nothing is finite", () => {
    const found = linearPropagation(sum, { a: { value: 1, standardUncertainty: 1 } });
    expect([found.degreesOfFreedom, found.value]).toEqual([Number.POSITIVE_INFINITY, 1]);
    expect(found.coverageFactor).toBeCloseTo(1.959963984540054, 12);
  });

  test("refused together with correlations", () => {
    expect(() =>
      linearPropagation(sum, parts, { correlations: [{ between: ["a", "b"], value: 0.5 }] }),
    ).toThrowError(expect.objectContaining({ code: "ARGUMENT_INVALID", path: "correlations" }));
  });

  test("a negative uncertainty or an infinite result is misuse", () => {
    expect(() => linearPropagation(sum, { a: { value: 1, standardUncertainty: -1 } })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "inputs.a.standardUncertainty" }),
    );
    expect(() =>
      linearPropagation(({ a }) => 1 / a, { a: { value: 0, standardUncertainty: 0 } }),
    ).toThrowError(expect.objectContaining({ code: "ARGUMENT_INVALID", path: "model" }));
  });
});

describe("behaviour", () => {
  const inputs = { a: standard, b: flat };

  test("the same seed gives the same digits, another seed others within the tolerance", () => {
    const one = propagate(sum, inputs, { seed: 5 });
    expect(propagate(sum, inputs, { seed: 5 })).toEqual(one);
    const other = propagate(sum, inputs, { seed: 6 });
    expect(other.mean).not.toBe(one.mean);
    expect(Math.abs(other.upper - one.upper)).toBeLessThan(2 * one.tolerance);
  });

  test("in a unit a million times larger the same trials give a millionth of everything", () => {
    const here = propagate(sum, inputs, { seed: 5, digits: 1 });
    const there = propagate((values) => 1e-6 * sum(values), inputs, { seed: 5, digits: 1 });
    expect(there.trials).toBe(here.trials);
    expect(there.tolerance).toBeCloseTo(1e-6 * here.tolerance, 12);
    expect(there.upper / here.upper).toBeCloseTo(1e-6, 12);
  });

  test("the digits of a seed: the inputs of a trial are drawn one after the other, in the order of their names", () => {
    const random = createRandom(9);
    const drawn = Array.from({ length: 3 }, () => [random.normal(), random.next()] as const);
    const seen: { a: number; b: number }[] = [];
    const unit: Distribution = { shape: "rectangular", low: 0, high: 1 };
    propagate(
      (values) => {
        if (seen.length < 3) seen.push({ a: values.a, b: values.b });
        return values.a;
      },
      { a: standard, b: unit },
      { seed: 9, largestBlocks: 2 },
    );
    expect(seen.map(({ a, b }) => [a, b])).toEqual(drawn);
  });

  test("a constant is stable at once, with no width", () => {
    expect(propagate(() => 7, inputs, { seed })).toMatchObject({
      mean: 7,
      standardUncertainty: 0,
      lower: 7,
      upper: 7,
      tolerance: 0,
      stable: true,
    });
  });

  // JCGM 101:2008, 7.9.2: 9.8 to one digit is 1 x 10^1, so half of 10^1.
  test("an uncertainty that rounds up to the next power of ten has that power's tolerance", () => {
    const wide: Distribution = { shape: "normal", mean: 0, sd: 9.8 };
    expect(propagate(({ a }) => a, { a: wide }, { seed, digits: 1 }).tolerance).toBe(5);
    expect(propagate(({ a }) => a, { a: wide }, { seed, digits: 2, largestBlocks: 2 }).tolerance).toBe(0.05);
  });

  // u = 2.0 is 20 x 10^-1, so two digits give half of 10^-1.
  test("it runs until the ends are stable to the digits asked for", () => {
    const found = propagate(sum, four(standard, standard, standard, standard), { seed });
    expect([found.stable, found.tolerance]).toEqual([true, 0.05]);
    expect(found.trials).toBeGreaterThanOrEqual(20_000);
    expect(Math.abs(found.upper - 3.92)).toBeLessThan(0.05);
  });

  test("it says when it stopped before it was stable", () => {
    const found = propagate(sum, inputs, { seed, digits: 4, largestBlocks: 2 });
    expect(found).toMatchObject({ stable: false, trials: 20_000 });
  });

  test("a higher level asks for larger blocks and gives a wider interval", () => {
    const found = propagate(sum, inputs, { seed, level: 0.999 });
    expect(found.trials % 100_000).toBe(0);
    expect(found.upper).toBeGreaterThan(propagate(sum, inputs, { seed }).upper);
  });

  test.each([
    ["level", { level: 95 }],
    ["level", { level: 1 }],
    ["level", { level: 0 }],
    ["digits", { digits: 0 }],
    ["largestBlocks", { largestBlocks: 1 }],
    ["seed", { seed: 0.5 }],
  ])("misuse of %s", (path, changes) => {
    expect(() => propagate(sum, inputs, { seed, ...changes })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
    );
  });

  test("a model that leaves the numbers is misuse, not NaN", () => {
    expect(() => propagate(({ a }) => Math.sqrt(a), inputs, { seed })).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "model" }),
    );
  });
});
