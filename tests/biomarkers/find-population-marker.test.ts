import { expect, test } from "vitest";
import { findPopulationMarker, POPULATION_MARKERS } from "../../src/biomarkers/index.ts";

test.each([
  ["NH4-N", "NH4-N", 1],
  ["Ammoniumkväve", "NH4-N", 1],
  ["NH4", "NH4-N", 14.007 / 18.039],
  ["Tot-N", "tot-N", 1],
  ["Totalfosfor", "tot-P", 1],
  ["CODCr", "COD", 1],
  ["BOD7", "BOD7", 1],
  ["BOD5", "BOD5", 1],
  ["cotinine", "cotinine", 1],
])("%s is %s", (written, name, factor) => {
  expect(findPopulationMarker(written)).toMatchObject({ marker: { name }, factor });
});

test("BOD5 and BOD7 are kept apart, and a bare BOD or ammonium is refused", () => {
  expect(findPopulationMarker("BOD")).toBeNull();
  expect(findPopulationMarker("ammonium")).toBeNull();
  expect(findPopulationMarker("cocaine")).toBeNull();
  const amounts = POPULATION_MARKERS.filter(({ name }) => name.startsWith("BOD")).map((one) => one.perPerson);
  expect(amounts).toEqual([70_000, 60_000]);
});

test("every marker lies inside its range and says where it comes from", () => {
  for (const { low, perPerson, high, source, confidence } of POPULATION_MARKERS) {
    expect(low).toBeLessThan(perPerson);
    expect(perPerson).toBeLessThan(high);
    expect(source).not.toBe("");
    expect(confidence).toMatch(/read|memory|derived/);
  }
});
