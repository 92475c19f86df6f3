import { expect, test } from "vitest";
import { welchSatterthwaite } from "../../src/numerics/index.ts";

test("the week of methods.md section 9: df 11.997365 (R, t.test of the logarithms)", () => {
  const variance = (values: readonly number[]) => {
    const logs = values.map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    return logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1) / logs.length;
  };
  const weeks = [
    [212, 198, 240, 251, 388, 402, 295],
    [265, 249, 310, 300, 455, 520, 371],
  ];
  const df = welchSatterthwaite(weeks.map((week) => ({ variance: variance(week), degreesOfFreedom: 6 })));
  expect(df).toBeCloseTo(11.997365, 6);
});

test("JCGM 100 H.1.6: nu_eff = 16.7 of the end gauge", () => {
  // contributions u_i, nm, with their degrees of freedom (tables H.1 and H.1.6)
  const parts = [
    [25, 18],
    [9.7, 25.6],
    [2.9, 50],
    [16.6, 2],
  ] as const;
  const df = welchSatterthwaite(parts.map(([u, nu]) => ({ variance: u ** 2, degreesOfFreedom: nu })));
  expect(Math.floor(df)).toBe(16);
});

test("laws: a known part adds none, equal parts add theirs, the scale does not matter", () => {
  const part = { variance: 2, degreesOfFreedom: 7 };
  const known = { variance: 3, degreesOfFreedom: Number.POSITIVE_INFINITY };
  expect(welchSatterthwaite([known])).toBe(Number.POSITIVE_INFINITY);
  expect(welchSatterthwaite([])).toBe(Number.POSITIVE_INFINITY);
  expect(welchSatterthwaite([part])).toBe(7);
  expect(welchSatterthwaite([part, part])).toBeCloseTo(14, 12);
  expect(welchSatterthwaite([part, known])).toBeCloseTo((7 * 25) / 4, 12);
  const scaled = [part, known].map((one) => ({ ...one, variance: 10 * one.variance }));
  expect(welchSatterthwaite(scaled)).toBeCloseTo(welchSatterthwaite([part, known]), 12);
});
