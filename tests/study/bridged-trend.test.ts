import { describe, expect, test } from "vitest";
import { bridgedTrend, type Shift } from "../../src/study/bridged-trend.ts";
import { createStudy, trend } from "../../src/study/index.ts";
import type { ErrorTerm } from "../../src/uncertainty/index.ts";
import { tertial } from "./_simulated.ts";

const Z = 1.959963984540054;
const bridge = (sigma: number): readonly ErrorTerm[] => [
  { source: "bridge", scope: "bridge", key: "a to b", sigma },
];

describe("a least-squares slope over a bridge", () => {
  const TIMES = [0, 1, 2, 3, 4, 5, 6, 7];
  const LOGS = [0.1, 0.0, 0.2, 0.1, 0.3, 0.2, 0.4, 0.3];
  /** The first three points lie on the far side of the bridge. */
  const errors = (sigma: number) => TIMES.map((time) => (time < 3 ? bridge(sigma) : []));
  const mean = TIMES.reduce((sum, time) => sum + time, 0) / TIMES.length;
  const squares = TIMES.reduce((sum, time) => sum + (time - mean) ** 2, 0);
  const ERROR = 0.02;
  const make = (sigma: number) => (shift: Shift) => {
    const logs = LOGS.map((log, index) => log + Math.log(shift(errors(sigma)[index] ?? [])));
    const slope = TIMES.reduce((sum, time, index) => sum + (time - mean) * (logs[index] ?? 0), 0) / squares;
    const percent = (value: number) => 100 * Math.expm1(value);
    return {
      changePercentPerYear: percent(slope),
      lower: percent(slope - Z * ERROR),
      upper: percent(slope + Z * ERROR),
      pValue: 0.01,
      method: "least squares",
    };
  };

  test("closed form: its error joins the slope's by the weights of the far side", () => {
    const plain = make(0)(() => 1);
    const wide = bridgedTrend(make(0.2), errors(0.2), 0.95);
    const weight = TIMES.filter((time) => time < 3).reduce((sum, time) => sum + (time - mean) / squares, 0);
    const half = (Math.log1p((wide.upper ?? 0) / 100) - Math.log1p((wide.lower ?? 0) / 100)) / 2;
    expect(half).toBeCloseTo(Z * Math.hypot(ERROR, 0.2 * weight), 10);
    expect(wide.changePercentPerYear).toBe(plain.changePercentPerYear);
    // qnorm(0.995) = 2.5758293 shrinks with the error's growth; 2 * pnorm(-that) in R
    expect(wide.pValue).toBeGreaterThan(plain.pValue);
    expect(wide.method).toBe("least squares");
  });

  test("limits: no error changes nothing, nor does one that all points share", () => {
    expect(bridgedTrend(make(0), errors(0), 0.95)).toEqual(make(0)(() => 1));
    const shared = TIMES.map(() => bridge(0.2));
    const moved = (shift: Shift) => {
      expect(shift([])).toBe(1);
      return make(0)(() => shift(bridge(0.2)));
    };
    const same = bridgedTrend(moved, shared, 0.95);
    expect(same.upper).toBeCloseTo(make(0)(() => 1).upper, 10);
    expect(same.pValue).toBeCloseTo(0.01, 8);
  });

  test("the larger its error, the larger the p-value", () => {
    const values = [0.05, 0.1, 0.2, 0.4].map(
      (sigma) => bridgedTrend(make(sigma), errors(sigma), 0.95).pValue,
    );
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    expect(values[3]).toBeGreaterThan(0.05);
  });
});

test("a trend crosses a bridged change of laboratory in one piece, wider than a sure bridge would have it", () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const lab = years.flatMap((year, index) => {
    const laboratory = year < 2023 ? "L" : "N";
    const scale = (year < 2023 ? 1 : 1.5) * 1.1 ** index;
    return tertial(year, 1, { laboratory, concentration: 500 * scale });
  });
  const given = { biomarker: "benzoylecgonine", from_laboratory: "L", to_laboratory: "N", ratio: 1.5, n: 9 };
  const over = (factor: number) => {
    const bridge = [{ ...given, lower: 1.5 / factor, upper: 1.5 * factor }];
    return trend(createStudy({ lab, bridge, trendMethod: "sen-levels" }));
  };
  const [sure, unsure] = [over(1.000001)[0], over(1.6)[0]];
  expect(over(1.6)).toHaveLength(1);
  expect(sure?.change_percent_per_year).toBeCloseTo(10, 0);
  expect(unsure?.change_percent_per_year).toBeCloseTo(sure?.change_percent_per_year ?? 0, 6);
  expect(unsure?.p_value ?? 0).toBeGreaterThan(sure?.p_value ?? 1);
  expect(unsure?.upper ?? 0).toBeGreaterThan(sure?.upper ?? 0);
});
