import { describe, expect, test } from "vitest";
import { createStudy, loads, type TidyRow } from "../../src/study/index.ts";
import { sample } from "./_simulated.ts";

const BARE = { site: "A", date: "2026-01-13", biomarker: "bensoylekgonin", concentration_ng_per_l: 500 };

describe("the check value, end to end", () => {
  // methods.md section 1: C 500 ng/L, Q 12 000 m3/d, P 37 000 -> 162.16216 mg/d/1000
  test("from rows, from a study with its files, and in other units", () => {
    const study = createStudy({
      lab: [BARE],
      flow: [{ site: "A", date: "2026-01-13", flow_m3_per_day: 12_000 }],
      sites: [{ site: "A", population: 37_000 }],
    });
    const other = { site: "A", date: "2026-01-13", biomarker: "BzE", concentration: 0.5, unit: "µg/L" };
    const litres = { ...other, flow: 12_000 / 86.4, flow_unit: "L/s", population: 37_000 };
    for (const [row] of [loads([sample("2026-01-13")]), loads(study), loads([litres])]) {
      expect(row?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
      expect(row?.load_mg_per_day).toBeCloseTo(6000, 8);
      expect(row?.biomarker).toBe("benzoylecgonine");
    }
  });

  test("interval with stated uncertainties: 111.668 to 235.489", () => {
    // methods.md section 2.7, test table: C .10, Q .08, sampling .10, P .10
    const uncertainty = {
      concentration: 0.1,
      flow: 0.08,
      sampling: 0.1,
      population: 0.1,
      batch: 0,
      meter: 0,
    };
    const [row] = loads(createStudy({ lab: [sample("2026-01-13")], uncertainty }));
    expect(row?.lower).toBeCloseTo(111.668, 3);
    expect(row?.upper).toBeCloseTo(235.489, 3);
    expect(row?.relative_uncertainty).toBeCloseTo(Math.sqrt(Math.exp(0.19034337 ** 2) - 1), 7);
  });

  test("with defaults the interval is the load times and over 1.51", () => {
    // methods.md section 2.7: .10 .10 .08 .05 .10 .07 together: relative uncertainty .21, interval x/1.51
    const [row] = loads([sample("2026-01-13")]);
    expect(row?.relative_uncertainty).toBeCloseTo(0.21, 2);
    expect((row?.upper ?? 0) / (row?.load_mg_per_day_per_1000 ?? 1)).toBeCloseTo(1.51, 2);
    expect((row?.load_mg_per_day_per_1000 ?? 0) / (row?.lower ?? 1)).toBeCloseTo(1.51, 2);
  });

  test("a level of 0 everywhere gives an interval of no width", () => {
    const off = { concentration: 0, batch: 0, flow: 0, meter: 0, sampling: 0, population: 0 };
    const [row] = loads([sample("2026-01-13")], { uncertainty: off });
    expect([row?.lower, row?.upper]).toEqual([row?.load_mg_per_day_per_1000, row?.load_mg_per_day_per_1000]);
  });
});

describe("flow of a meter over the composite's own window", () => {
  const window = { ...BARE, date: undefined, population: 37_000 };
  const hourly = (from: string, hours: number, without: readonly number[] = []): readonly TidyRow[] =>
    Array.from({ length: hours }, (_, hour) => hour)
      .filter((hour) => !without.includes(hour))
      .map((hour) => ({
        site: "A",
        time: new Date(Date.parse(from) + hour * 3_600_000).toISOString(),
        flow: 12_000 / 86.4,
        flow_unit: "L/s",
      }));

  test.each([
    ["23 hours in spring", "2026-03-28T07:00", "2026-03-29T07:00", "2026-03-28T06:00:00Z", 23],
    ["25 hours in autumn", "2025-10-25T07:00", "2025-10-26T07:00", "2025-10-25T05:00:00Z", 25],
  ])("%s", (_, start, end, from, hours) => {
    const lab = [{ ...window, sampling_start: start, sampling_end: end }];
    const [row] = loads(createStudy({ lab, flow: hourly(from, hours) }));
    expect(Date.parse(row?.sampling_end ?? "") - Date.parse(row?.sampling_start ?? "")).toBe(
      hours * 3_600_000,
    );
    expect(row?.flow_m3_per_day).toBeCloseTo(12_000, 6);
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
    expect(row?.flags).not.toContain("FLOW_GAP");
  });

  test("a gap is told; above 10 % the sample is not used, with the reason", () => {
    const lab = [{ ...window, sampling_start: "2026-01-13T07:00", sampling_end: "2026-01-14T07:00" }];
    const from = "2026-01-13T06:00:00Z";
    // Readings are momentary: without that of hour 5 nothing is known from 4 to 6, 2 of 24 hours.
    const small = loads(createStudy({ lab, flow: hourly(from, 24, [5]) }));
    expect(small[0]?.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
    expect(small[0]?.flags).toContain("FLOW_GAP");
    const large = loads(createStudy({ lab, flow: hourly(from, 24, [5, 6]) }));
    expect(large[0]).toMatchObject({ load_mg_per_day_per_1000: null, lower: null, upper: null });
    expect(large.issues.map(({ code }) => code)).toContain("FLOW_GAP_TOO_LARGE");
  });
});

test("population is that of the row valid on the sample's day", () => {
  const lab = ["2025-06-01", "2026-06-01", "2027-06-01"].map((date) => sample(date, { population: null }));
  const sites = [
    { site: "A", population: 30_000, valid_to: "2025-12-31" },
    { site: "A", population: 40_000, valid_from: "2026-01-01", valid_to: "2026-12-31" },
  ];
  const rows = loads(createStudy({ lab, sites }));
  expect(rows.map(({ population }) => population)).toEqual([30_000, 40_000, null]);
  expect(rows.map((row) => row.load_mg_per_day_per_1000)).toEqual([200, 150, null]);
  expect(rows.issues.map(({ code }) => code)).toContain("POPULATION_MISSING");
});

test("rows come in input order, and scaling the concentrations scales every number of the load", () => {
  const days = ["2026-03-01", "2026-01-01", "2026-02-01"];
  const once = loads(days.map((day, index) => sample(day, { concentration: 100 * (index + 1) })));
  const twice = loads(days.map((day, index) => sample(day, { concentration: 200 * (index + 1) })));
  expect(once.map((row) => row.sampling_start.slice(0, 10))).toEqual(days);
  for (const key of ["load_mg_per_day", "load_mg_per_day_per_1000", "lower", "upper"] as const) {
    once.forEach((row, index) => {
      expect(twice[index]?.[key]).toBeCloseTo(2 * (row[key] ?? Number.NaN), 8);
    });
  }
});

test("a non-detect has no load, lower 0 and its limit's load in upper", () => {
  const [row] = loads([sample("2026-01-13", { concentration: "<5" })]);
  expect(row).toMatchObject({ result: "below limit", load_mg_per_day_per_1000: null, lower: 0 });
  expect(row?.upper).toBeCloseTo((162.16216 * 5) / 500, 6);
});
