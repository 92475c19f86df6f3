import { expect, test } from "vitest";
import { BIOMARKERS, findPopulationMarker } from "../../src/biomarkers/index.ts";
import { flagUnusualConcentrations } from "../../src/quality/index.ts";
import { HIGHEST_USUAL } from "../../src/quality/usual-concentrations.ts";
import { ngPerL } from "../../src/units/index.ts";
import { measurement, nonDetect } from "../loads/_simulated.ts";

const codes = (biomarker: string, value: number) =>
  flagUnusualConcentrations([measurement({ biomarker, concentration: ngPerL(value) })]).map(
    ({ code }) => code,
  );

test("500 mg/L of benzoylecgonine is told of a single row, with the usual range", () => {
  expect(flagUnusualConcentrations([measurement({ concentration: ngPerL(5e8) })])).toEqual([
    {
      index: 0,
      code: "CONCENTRATION_UNUSUAL",
      received: 5e8,
      details: { value: 5e8, low: 0.1, high: 23_800 },
    },
  ]);
});

test("ordinary sewage of a Swedish town times 1000, either way, shows for the common residues", () => {
  // Lidköping 2020, published concentrations in µg/m3 = ng/L (angensarv.se); MDMA and 6-MAM are too low to tell
  const lidkoping = { benzoylecgonine: 234, amphetamine: 330, "THC-COOH": 66, MDMA: 31 };
  for (const [biomarker, value] of Object.entries(lidkoping)) {
    expect(codes(biomarker, value)).toEqual([]);
    expect(codes(biomarker, value * 1000)).toEqual(["CONCENTRATION_UNUSUAL"]);
    expect(codes(biomarker, value / 1000)).toEqual(value < 100 ? ["CONCENTRATION_UNUSUAL"] : []);
  }
});

test("any other substance above 1 mg/L or below 0.1 ng/L; the bounds themselves say nothing", () => {
  for (const value of [1_000_001, 0.099]) expect(codes("caffeine", value)).toEqual(["CONCENTRATION_UNUSUAL"]);
  for (const value of [1_000_000, 0.1]) expect(codes("caffeine", value)).toEqual([]);
  expect(codes("toString", 2_000_000)).toEqual(["CONCENTRATION_UNUSUAL"]);
});

test("non-detects and zeros say nothing", () => {
  expect(flagUnusualConcentrations([nonDetect(1e9), measurement({ concentration: ngPerL(0) })])).toEqual([]);
});

test("the table speaks of the catalogue's own names", () => {
  const names = new Set(BIOMARKERS.map(({ name }) => name));
  const known = Object.keys(HIGHEST_USUAL).filter((name) => findPopulationMarker(name) === null);
  for (const name of known) expect(names, name).toContain(name);
});
