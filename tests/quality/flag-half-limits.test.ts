import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flagHalfLimits } from "../../src/quality/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { ngPerL } from "../../src/units/index.ts";
import { measurement, nonDetect } from "../loads/_simulated.ts";

const measured = (values: readonly number[], changes: Partial<Measurement> = {}) =>
  values.map((value) => measurement({ concentration: ngPerL(value), ...changes }));
const loq = (limit: number) => ({ loq: ngPerL(limit) });
const found = (samples: readonly Measurement[]) =>
  flagHalfLimits(samples).map(({ index, details }) => [index, details?.count, details?.what]);

describe("with a limit", () => {
  test("three values of half the limit are a run, told with their count", () => {
    expect(flagHalfLimits(measured([2.5, 12, 2.5, 2.5, 7], loq(5)))).toEqual(
      [0, 2, 3].map((index) => ({
        index,
        code: "HALF_LIMIT_RUN",
        received: 2.5,
        details: { count: 3, value: 2.5, what: "half of the limit 5", limit: 5 },
      })),
    );
    expect(found(measured([2.5, 12, 2.5, 7], loq(5)))).toEqual([]);
  });

  test("the limit over the square root of 2, as it is rounded, and the limit itself", () => {
    for (const value of [3.5, 3.54, 3.536])
      expect(found(measured([value, value, value], loq(5)))[0]?.[2]).toBe(
        "the limit 5 divided by the square root of 2",
      );
    expect(found(measured([5, 5, 5], loq(5)))[0]?.[2]).toBe("the limit 5 itself");
    expect(found(measured([4.2, 4.2, 4.2], loq(5)))).toEqual([]);
  });

  test("the limit may stand in other rows, as LOD or in a non-detect", () => {
    expect(found([nonDetect(5), ...measured([2.5, 2.5, 2.5])]).length).toBe(3);
    expect(found(measured([1, 1, 1], { lod: ngPerL(2) })).length).toBe(3);
  });

  test("each biomarker and laboratory has its own limits", () => {
    const other = measured([2.5, 2.5, 2.5], { biomarker: "MDMA" });
    expect(found([...measured([30, 40], loq(5)), ...other])).toEqual([]);
    const elsewhere = measured([2.5], { laboratory: "Lab B", ...loq(5) });
    expect(found([...measured([2.5, 2.5], loq(5)), ...elsewhere])).toEqual([]);
  });
});

describe("without any limit", () => {
  test("a lowest value that comes five times, alone", () => {
    expect(found(measured([2, 2, 30, 2, 41, 2, 2])).map(([index]) => index)).toEqual([0, 1, 3, 5, 6]);
    expect(found(measured([2, 2, 30, 2, 41, 2]))).toEqual([]);
  });

  test("numbers rounded so hard that neighbours repeat too say nothing; nor do values that never vary", () => {
    expect(found(measured([2, 2, 2, 2, 2, 3, 3, 3, 4]))).toEqual([]);
    expect(found(measured([2, 2, 2, 2, 2]))).toEqual([]);
  });
});

test("the unit does not matter, nor does the order", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.nat(5), (factor, turn) => {
      const values = [2.5, 12, 2.5, 2.5, 7, 9.5];
      const turned = [...values.slice(turn), ...values.slice(0, turn)];
      const samples = measured(
        turned.map((value) => value * factor),
        loq(5 * factor),
      );
      expect(found(samples).map(([index]) => turned[index as number])).toEqual([2.5, 2.5, 2.5]);
    }),
  );
});
