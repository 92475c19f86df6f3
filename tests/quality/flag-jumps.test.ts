import { describe, expect, test } from "vitest";
import { flagConcentrationSlips, flagFlowJumps, flagPopulationJumps } from "../../src/quality/index.ts";
import { m3PerDay, ngPerL, persons } from "../../src/units/index.ts";
import { measurement, nonDetect } from "../loads/_simulated.ts";

const people = (...values: (number | null)[]) =>
  values.map((value) => measurement({ population: value === null ? null : persons(value) }));
const flows = (...values: number[]) => values.map((value) => measurement({ flow: m3PerDay(value) }));
const measured = (...values: number[]) =>
  values.map((value) => measurement({ concentration: ngPerL(value) }));

describe("population", () => {
  test("370 000 against a site median of 37 000 is 10 times", () => {
    expect(flagPopulationJumps(people(37_000, 370_000, 37_000))).toEqual([
      {
        index: 1,
        code: "POPULATION_JUMP",
        received: 370_000,
        details: { value: 370_000, median: 37_000, times: 10 },
      },
    ]);
  });

  test("up to three times either way says nothing", () => {
    expect(flagPopulationJumps(people(30_000, 10_000, 10_000, 3334))).toEqual([]);
    expect(flagPopulationJumps(people(30_001, 10_000, 10_000, 3333)).map(({ index }) => index)).toEqual([
      0, 3,
    ]);
  });

  test("each site by its own median; absent values and two rows say nothing", () => {
    const small = people(500, 500, 500).map((sample) => ({ ...sample, site: "Small" }));
    expect(flagPopulationJumps([...people(37_000, 37_000, 37_000), ...small])).toEqual([]);
    expect(flagPopulationJumps(people(37_000, 370_000))).toEqual([]);
    expect(flagPopulationJumps(people(37_000, null, 370_000, null))).toEqual([]);
  });
});

describe("flow", () => {
  test("tenfold or more either way", () => {
    expect(flagFlowJumps(flows(12_000, 12_000, 12_000, 119_999, 1201))).toEqual([]);
    expect(
      flagFlowJumps(flows(12_000, 12_000, 12_000, 120_000, 1200)).map(({ index, code }) => [index, code]),
    ).toEqual([
      [3, "FLOW_JUMP"],
      [4, "FLOW_JUMP"],
    ]);
  });
});

describe("a slip between ng/L and µg/L", () => {
  test("a thousandth among its own kind", () => {
    expect(flagConcentrationSlips(measured(480, 520, 0.5, 610, 390))).toMatchObject([
      { index: 2, code: "CONCENTRATION_SLIP", details: { value: 0.5, median: 480 } },
    ]);
  });

  test("biomarkers differ by far more among themselves, which says nothing", () => {
    const rare = measured(0.4, 0.5, 0.6, 0.5, 0.4).map((sample) => ({ ...sample, biomarker: "6-MAM" }));
    expect(flagConcentrationSlips([...measured(480, 520, 500, 610, 390), ...rare])).toEqual([]);
  });

  test("below limits, zeros and fewer than five values say nothing", () => {
    expect(flagConcentrationSlips([...measured(480, 520, 500, 0.5), nonDetect(1), ...measured(0)])).toEqual(
      [],
    );
  });
});
