import fc from "fast-check";
import { expect, test } from "vitest";
import { timeProportionalBias } from "../../src/loads/index.ts";

const sine = (amplitude: number) =>
  Array.from({ length: 96 }, (_, index) => 1 + amplitude * Math.sin((2 * Math.PI * index) / 96));

test("q = 1 + .5 s, c = 1 + .4 s over one sine day: -9.0909 % (closed form: -.1 / 1.1)", () => {
  expect(timeProportionalBias(sine(0.4), sine(0.5))).toBeCloseTo(-0.1 / 1.1, 12);
  expect(timeProportionalBias(sine(-0.4), sine(0.5))).toBeCloseTo(0.1 / 0.9, 12);
});

test("a constant flow or a constant concentration gives no bias; units do not matter", () => {
  const values = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(values, (series) => {
      expect(
        timeProportionalBias(
          series,
          series.map(() => 7),
        ),
      ).toBeCloseTo(0, 12);
      expect(
        timeProportionalBias(
          series.map(() => 7),
          series,
        ),
      ).toBeCloseTo(0, 12);
      const other = [...series].reverse();
      const scaled = timeProportionalBias(
        series.map((value) => 1000 * value),
        other,
      );
      expect(scaled).toBeCloseTo(timeProportionalBias(series, other) ?? Number.NaN, 12);
    }),
  );
});

test("no load, no bias; unequal series are misuse", () => {
  expect(timeProportionalBias([1, 0], [0, 1])).toBeNull();
  const misuse = expect.objectContaining({ code: "ARGUMENT_INVALID", path: "flows" });
  expect(() => timeProportionalBias([1], [1, 2])).toThrowError(misuse);
  expect(() => timeProportionalBias([], [])).toThrowError(misuse);
});
