import { expect, test } from "vitest";
import { LOAD_COLUMNS, sampleLoads, toLoadRow } from "../../src/loads/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { m3PerDay } from "../../src/units/index.ts";
import { at, measurement, nonDetect, ZONE } from "./_simulated.ts";

function rowOf(sample: Measurement) {
  const [load] = sampleLoads([sample], { timeZone: ZONE }).loads;
  if (load === undefined) throw new Error("no load");
  return toLoadRow(load, ZONE);
}

test("a row has the contract's columns in order, times with the zone's offset", () => {
  const row = rowOf(measurement({ method: "SPE", matrix: "whole" }));
  expect(Object.keys(row)).toEqual([...LOAD_COLUMNS]);
  expect(row).toMatchObject({
    site: "Simulated plant",
    sample_id: "s1",
    sampling_start: "2026-01-13T00:00:00+01:00",
    sampling_end: "2026-01-14T00:00:00+01:00",
    biomarker: "benzoylecgonine",
    result: "quantified",
    concentration_ng_per_l: 500,
    limit_ng_per_l: null,
    flow_m3_per_day: 12_000,
    population: 37_000,
    laboratory: "Lab A",
    method: "SPE",
    matrix: "whole",
    batch: "b1",
    flags: "",
  });
  expect(row.load_mg_per_day).toBeCloseTo(6000, 9);
  expect(row.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 5);
});

test("both offsets of a day of 25 hours show", () => {
  const row = rowOf(measurement({ window: { start: at("2026-10-25"), end: at("2026-10-26") } }));
  expect([row.sampling_start, row.sampling_end]).toEqual([
    "2026-10-25T00:00:00+02:00",
    "2026-10-26T00:00:00+01:00",
  ]);
});

test("a non-detect shows its limit, an empty load, and its limit's load above", () => {
  const row = rowOf(nonDetect(37));
  expect(row).toMatchObject({
    concentration_ng_per_l: null,
    limit_ng_per_l: 37,
    load_mg_per_day: null,
    load_mg_per_day_per_1000: null,
    lower: 0,
    relative_uncertainty: null,
    flags: "NON_DETECT",
  });
  expect(row.upper).toBeCloseTo(12, 9);
});

test("the analysis date stands in for a batch, flags are joined", () => {
  const row = rowOf(
    measurement({ batch: "", analysisDate: "2026-02-03", flow: m3PerDay(900), flags: ["WINDOW_ODD"] }),
  );
  expect([row.batch, row.flags]).toEqual(["2026-02-03", "WINDOW_ODD;FLOW_PER_PERSON_ODD"]);
  expect(rowOf(measurement({ batch: "" })).batch).toBe("");
});

test("no cell holds NaN or undefined", () => {
  for (const sample of [
    measurement(),
    nonDetect(null),
    measurement({ flow: null }),
    measurement({ result: "missing" }),
  ]) {
    for (const cell of Object.values(rowOf(sample))) {
      expect(cell === null || typeof cell === "string" || Number.isFinite(cell)).toBe(true);
    }
  }
});
