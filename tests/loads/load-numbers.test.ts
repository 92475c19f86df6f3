import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadNumbers, massLoad, normaliseLoad } from "../../src/loads/index.ts";
import { sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { m3PerDay, mgPerDay, ngPerL, persons } from "../../src/units/index.ts";

const sigma = Math.hypot(...[0.1, 0.08, 0.1, 0.1].map(sigmaFromRsd));
const example = { concentration: 500, flow: 12_000, population: 37_000, sigma, level: 0.95 };

describe("the worked example of the chain: C 500 ng/L, Q 12 000 m3/d, P 37 000", () => {
  test("6 g a day and 162.16216 mg/d/1000 (closed form: 6 000 000 / 37 000)", () => {
    const { massLoad, load } = loadNumbers(example);
    expect(massLoad).toBeCloseTo(6000, 9);
    expect(load).toBeCloseTo(6_000_000 / 37_000, 10);
    expect(load).toBeCloseTo(162.16216, 5);
  });

  test("95 % interval 111.668 to 235.489 for C .10, Q .08, sampling .10, P .10 (R: qlnorm)", () => {
    const { lower, upper } = loadNumbers(example);
    expect(sigma).toBeCloseTo(0.19034337, 8);
    expect(lower).toBeCloseTo(111.668, 3);
    expect(upper).toBeCloseTo(235.489, 3);
  });

  test("the parts: mass load and normalisation", () => {
    expect(massLoad(ngPerL(500), m3PerDay(12_000))).toBeCloseTo(6000, 9);
    expect(normaliseLoad(mgPerDay(6000), persons(37_000))).toBeCloseTo(162.162162162162, 10);
  });

  test("nothing measured, no error: both ends are the load itself", () => {
    expect(loadNumbers({ ...example, concentration: 0 })).toMatchObject({
      massLoad: 0,
      load: 0,
      lower: 0,
      upper: 0,
    });
    const { load, lower, upper } = loadNumbers({ ...example, sigma: 0 });
    expect([lower, upper]).toEqual([load, load]);
  });
});

const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
const inputs = fc.record({
  concentration: positive,
  flow: positive,
  population: positive,
  sigma: fc.double({ min: 0, max: 2, noNaN: true }),
  level: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
});

describe("laws", () => {
  test("k times the concentration or flow, or 1/k of the people, is k times everything", () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (input, k) => {
        const one = loadNumbers(input);
        for (const other of [
          loadNumbers({ ...input, concentration: input.concentration * k }),
          loadNumbers({ ...input, flow: input.flow * k }),
          loadNumbers({ ...input, population: input.population / k }),
        ]) {
          expect(other.load / one.load / k).toBeCloseTo(1, 10);
          expect(other.lower / one.lower / k).toBeCloseTo(1, 10);
          expect(other.upper / one.upper / k).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  test("the load is the geometric middle of its interval, which grows with sigma and with the level", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { load, lower, upper } = loadNumbers(input);
        expect((lower / load) * (upper / load)).toBeCloseTo(1, 9);
        expect(lower).toBeLessThanOrEqual(load);
        const wider = loadNumbers({ ...input, sigma: input.sigma + 0.1 });
        const surer = loadNumbers({ ...input, level: (1 + input.level) / 2 });
        expect(wider.upper).toBeGreaterThan(upper);
        expect(wider.lower).toBeLessThan(lower);
        expect(surer.upper).toBeGreaterThanOrEqual(upper);
        expect(surer.lower).toBeLessThanOrEqual(lower);
      }),
    );
  });
});
