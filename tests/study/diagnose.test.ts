import { describe, expect, test } from "vitest";
import { createStudy, diagnose, summariseWithout } from "../../src/study/index.ts";
import { markerRows, type SimulatedDay, simulatedDays } from "./_simulated-markers.ts";

const CLEAN = simulatedDays(30);

function withDay(index: number, odd: Partial<SimulatedDay>): readonly SimulatedDay[] {
  return CLEAN.map((day, at) =>
    at === index ? { ...day, ...odd, times: { ...day.times, ...odd.times } } : day,
  );
}

function flagged(days: readonly SimulatedDay[]) {
  // The simulated flow swings, so that dilution can be told; wet weather has a test of its own.
  return [...diagnose(markerRows(days))].filter(
    ({ flags }) => flags !== "" && !flags.startsWith("WET_WEATHER"),
  );
}

describe("diagnose", () => {
  test("water that only dilutes has a slope of -1 inside a narrow interval, and no flag", () => {
    const slopes = [...diagnose(markerRows(CLEAN), { uncertainty: { flow: 0.01 } })].filter(
      ({ check }) => check === "dilution",
    );
    expect(slopes).toHaveLength(5);
    for (const { value, flags } of slopes) {
      expect(Math.abs((value ?? 0) + 1)).toBeLessThan(0.06);
      expect(flags).toBe("");
    }
  });

  test("a meter that sees half of each swing is told", () => {
    const rows = markerRows(CLEAN).map((row) => ({
      ...row,
      flow_m3_per_day: 12_000 * (Number(row.flow_m3_per_day) / 12_000) ** 2,
    }));
    const slopes = [...diagnose(rows)].filter(({ check }) => check === "dilution");
    expect(slopes.every(({ flags }) => flags === "DILUTION_ODD")).toBe(true);
  });

  test("all markers at three times their usual: the sample, not the drugs", () => {
    const rows = flagged(withDay(12, { all: 3 }));
    const found = rows.filter(({ flags }) => flags === "MARKERS_SHIFT");
    expect(found).toHaveLength(1);
    expect(found[0]?.date).toBe(CLEAN[12]?.date);
    expect(found[0]?.value).toBeGreaterThan(2.7);
    expect(rows.some(({ flags }) => flags === "MARKER_SHIFT")).toBe(false);
  });

  test("one marker alone is told alone", () => {
    const found = flagged(withDay(12, { times: { "tot-P": 4 } }));
    expect(found.filter(({ flags }) => flags === "MARKER_SHIFT")).toMatchObject([{ biomarker: "tot-P" }]);
    expect(found.some(({ flags }) => flags === "MARKERS_SHIFT")).toBe(false);
  });

  test("cocaine poured out: outlier, fivefold load and the ratio, at that day alone", () => {
    const found = flagged(withDay(9, { times: { cocaine: 20 } }));
    const codes = new Set(found.map(({ flags }) => flags.split(";")[0]));
    expect(codes).toEqual(new Set(["LOAD_OUTLIER", "LOAD_FIVEFOLD", "DISPOSAL_RATIO"]));
    expect(new Set(found.map(({ date }) => date))).toEqual(new Set([CLEAN[9]?.date]));
  });

  test("0.42, as in an ordinary Swedish town, is no alarm although metabolism alone gives .27", () => {
    const days = CLEAN.map((day) => ({
      ...day,
      times: { ...day.times, cocaine: (day.times?.cocaine ?? 1) * 1.26 },
    }));
    expect(flagged(days)).toEqual([]);
  });

  test("a day at twice the dry flow is wet weather", () => {
    const days = CLEAN.map((day, at) => ({ ...day, flow: at === 20 ? 26_000 : 12_000 }));
    expect(
      [...diagnose(markerRows(days))].filter(({ flags }) => flags === "WET_WEATHER;CONSTANT_FROM_MEMORY"),
    ).toMatchObject([{ date: CLEAN[20]?.date, value: 26 / 12 }]);
  });

  test("overflow makes a lower bound, with the share that went by", () => {
    const date = CLEAN[3]?.date ?? "";
    const study = createStudy({
      lab: markerRows(CLEAN.map((day) => ({ ...day, flow: 12_000 }))),
      overflow: [{ site: "A", date, overflow_m3: 600 }],
    });
    expect([...diagnose(study)].filter(({ flags }) => flags === "OVERFLOW_LOWER_BOUND")).toMatchObject([
      { date, value: 0.05 },
    ]);
  });

  test("enantiomers: .5 is told, .65 is not, and a wide number is left open", () => {
    const pair = (date: string, r: number, s: number) => [
      {
        site: "A",
        date,
        biomarker: "R-MDMA",
        concentration_ng_per_l: r,
        flow_m3_per_day: 12_000,
        population: 37_000,
      },
      {
        site: "A",
        date,
        biomarker: "S-MDMA",
        concentration_ng_per_l: s,
        flow_m3_per_day: 12_000,
        population: 37_000,
      },
    ];
    const rows = [...pair("2026-01-05", 50, 50), ...pair("2026-01-06", 65, 35)];
    const read = (concentration: number) =>
      [...diagnose(rows, { uncertainty: { concentration } })].map(({ value, flags }) => [value, flags]);
    expect(read(0.05)).toEqual([
      [0.5, "DISPOSAL_ENANTIOMERS"],
      [0.65, ""],
    ]);
    expect(read(0.4).map(([, flags]) => flags)).toEqual(["", ""]);
  });

  test("blank, duplicate, spike and control are judged from the laboratory's own rows", () => {
    const base = {
      site: "A",
      biomarker: "cocaine",
      laboratory: "L",
      batch: "b1",
      flow_m3_per_day: 12_000,
      population: 37_000,
    };
    const rows = [
      { ...base, date: "2026-01-05", sample_id: "S1", concentration_ng_per_l: 100 },
      { ...base, date: "2026-01-05", sample_id: "B", sample_type: "blank", concentration_ng_per_l: 30 },
      { ...base, date: "2026-01-05", sample_id: "S1", sample_type: "duplicate", concentration_ng_per_l: 150 },
      {
        ...base,
        date: "2026-01-05",
        sample_id: "S1",
        sample_type: "spike",
        concentration_ng_per_l: 140,
        assigned_value: 100,
      },
      {
        ...base,
        date: "2026-01-05",
        sample_id: "CRM",
        sample_type: "control",
        concentration_ng_per_l: 130,
        assigned_value: 100,
        assigned_sd: 12,
        assigned_uncertainty: 6,
        expanded_uncertainty: "20 %",
        k: 2,
      },
    ];
    const found = [...diagnose(rows)].map(({ check, value, flags }) => [check, value, flags]);
    const zeta = 30 / Math.hypot(13, 6);
    expect(found).toEqual([
      ["blank, ng/L", 30, "BLANK_HIGH"],
      ["duplicates, relative difference", 0.4, "DUPLICATES_DIFFER"],
      ["recovery of a spike", 0.4, "RECOVERY_OUTSIDE"],
      ["z score", 2.5, "CONTROL_OFF"],
      ["zeta score", expect.closeTo(zeta, 9), "CONTROL_OFF"],
      ["E_n score", expect.closeTo(zeta / 2, 9), "CONTROL_OFF"],
    ]);
  });
});

describe("summariseWithout", () => {
  const rows = markerRows(withDay(9, { times: { cocaine: 20 } }));

  test("shows each level with and without the flagged samples, and removes nothing by itself", () => {
    const found = [...summariseWithout(rows, { settings: { headline: ["cocaine", "COD"] } })];
    const cocaine = found.find(({ biomarker }) => biomarker === "cocaine");
    expect(cocaine).toMatchObject({ samples: 30, samples_without: 29 });
    expect(cocaine?.ratio).toBeLessThan(0.75);
    expect(cocaine?.flags.split(";")).toContain("LOAD_FIVEFOLD");
    const marker = found.find(({ biomarker }) => biomarker === "COD");
    expect(marker).toMatchObject({ samples: 30, samples_without: 30, ratio: 1, flags: "" });
  });

  test("a marker of population is no drug: it has a level only when the headline names it", () => {
    const substances = new Set([...summariseWithout(rows)].map(({ biomarker }) => biomarker));
    expect(substances.has("COD")).toBe(false);
    expect(substances.has("cocaine")).toBe(true);
  });

  test("leaves out only the flags that are asked for", () => {
    const found = [...summariseWithout(rows, { flags: ["OVERFLOW_LOWER_BOUND"] })];
    expect(found.every(({ ratio }) => ratio === 1)).toBe(true);
  });
});
