import { expect, test } from "vitest";
import { defineBiomarker, findBiomarker, listFacts } from "../../src/biomarkers/index.ts";

const cocaine = listFacts(findBiomarker("kokain") ?? expect.fail("cocaine"));

test("each number is listed once under its place in the record", () => {
  expect(cocaine.map(({ path }) => path)).toEqual([
    "molarMass",
    "sorption",
    "loq",
    "parents.cocaine.molarMass",
    "parents.cocaine.molarMassRatio",
    "parents.cocaine.excretion",
    "parents.cocaine.correctionFactor",
    "parents.cocaine.dose",
    "factors.cocaine_parent.cocaine.excretionFraction",
    "stability.lossPerHour",
    "stability.halfLifeHours",
  ]);
});

test("numbers that share a source get it, with their unit", () => {
  // half-life at 20 °C: Senta 2014, doi:10.1016/j.scitotenv.2013.12.054
  expect(cocaine.at(-1)?.fact).toMatchObject({
    value: 35,
    unit: "h",
    source: expect.stringContaining("doi:10.1016/j.scitotenv.2013.12.054"),
    confidence: "read (k derived)",
  });
});

test("a biomarker without numbers has none to list", () => {
  expect(listFacts(defineBiomarker({ name: "X" }))).toEqual([]);
});
