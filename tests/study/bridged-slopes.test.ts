import { expect, test } from "vitest";
import { bridgedSlopes } from "../../src/study/bridged-slopes.ts";
import type { Shift } from "../../src/study/bridged-trend.ts";
import { createStudy, regionalTrends } from "../../src/study/index.ts";
import { slopeSpread } from "../../src/trend/index.ts";
import type { ErrorTerm } from "../../src/uncertainty/index.ts";

const TIMES = [0, 1, 2, 3, 4, 5];
const SIGMA = 0.2;
const BRIDGE: ErrorTerm = {
  source: "bridge",
  scope: "bridge",
  key: "a | X to Y",
  sigma: SIGMA,
  origin: "stated",
};
/** The first three of six points came from the first laboratory. */
const ERRORS = TIMES.map((time): readonly ErrorTerm[] => (time < 3 ? [BRIDGE] : []));
const WIGGLES = [
  [0.1, -0.2, 0.05, 0.1, -0.1, 0.05],
  [-0.1, 0.1, 0.2, -0.15, 0, -0.05],
  [0.05, 0.1, -0.2, 0.1, 0.05, -0.1],
  [-0.2, 0.15, 0.05, 0, -0.1, 0.1],
  [0.15, -0.05, -0.1, -0.1, 0.2, -0.1],
];

const make = (shift: Shift) =>
  slopeSpread(
    WIGGLES.map((wiggles, place) => ({
      name: String(place),
      times: TIMES,
      values: wiggles.map((wiggle, i) => wiggle + 0.05 * i + Math.log(shift(ERRORS[i] ?? []))),
    })),
  );

test("a bridge adds the slope of its own step to the error of every slope, also the common one", () => {
  const plain = make(() => 1);
  const told = bridgedSlopes(make, ERRORS);
  if (plain === null || told === null) throw new Error("five places have a fit");
  // Least squares slope of a step of 1 on the first three of 0..5: Sxy / Sxx = -4.5 / 17.5.
  const move = (SIGMA * 4.5) / 17.5;
  expect(told.common.estimate).toBe(plain.common.estimate);
  expect(told.common.standardError).toBeCloseTo(Math.hypot(plain.common.standardError, move), 6);
  told.places.forEach((place, index) => {
    const before = plain.places[index];
    expect(place.own.standardError).toBeCloseTo(Math.hypot(before?.own.standardError ?? 0, move), 6);
  });
});

test("without a bridge nothing changes, without a fit there is none", () => {
  expect(bridgedSlopes(make, [[], []])).toEqual(make(() => 1));
  expect(bridgedSlopes(() => null, ERRORS)).toBeNull();
});

test("a regional trend through a bridge is as wide as the bridge is unsure", () => {
  const [sure, unsure] = [1.001, 2].map((reach) => {
    const rows = ["A", "B"].flatMap((site) =>
      Array.from({ length: 8 }, (_, tertial) =>
        ["03", "06", "09", "13", "17", "22"].map((day, i) => ({
          site,
          date: `${2020 + Math.floor(tertial / 3)}-${["02", "06", "10"][tertial % 3]}-${day}`,
          biomarker: "amphetamine",
          concentration: 300 * 1.08 ** tertial * (1 + 0.02 * i + (site === "A" ? 0.01 * (tertial % 3) : 0)),
          unit: "ng/L",
          loq: 5,
          laboratory: tertial < 4 ? "X" : "Y",
          flow_m3_per_day: 3000,
          population: 10_000,
        })),
      ).flat(),
    );
    const bridge = {
      biomarker: "amphetamine",
      from_laboratory: "X",
      to_laboratory: "Y",
      ratio: 1,
      lower: 1 / reach,
      upper: reach,
    };
    const sites = ["A", "B"].map((site) => ({ site, municipality: "M", population: 10_000 }));
    const study = createStudy({ lab: rows, sites, bridge: [bridge] });
    const [row] = regionalTrends(study);
    if (row === undefined) throw new Error("two plants have a regional trend");
    return row;
  });
  expect(unsure?.change_percent_per_year).toBeCloseTo(sure?.change_percent_per_year ?? 0, 9);
  expect(sure?.verdict).toBe("increase");
  expect((unsure?.upper ?? 0) - (unsure?.lower ?? 0)).toBeGreaterThan(
    1.5 * ((sure?.upper ?? 0) - (sure?.lower ?? 0)),
  );
  expect(unsure?.p_value ?? 0).toBeGreaterThan(sure?.p_value ?? 1);
});
