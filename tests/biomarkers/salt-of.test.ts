import { expect, test } from "vitest";
import { BIOMARKERS, saltOf } from "../../src/biomarkers/index.ts";

const parents = BIOMARKERS.flatMap((biomarker) => biomarker.parents);
const parent = (id: string) => parents.find((one) => one.id === id) ?? expect.fail(id);

/** g/mol by the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603. */
const WEIGHT: Readonly<Record<string, number>> = {
  H: 1.008,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  S: 32.06,
  Cl: 35.45,
};

function massOf(formula: string): number {
  const parts = [...formula.matchAll(/([A-Z][a-z]?)(\d*)/g)];
  return parts.reduce(
    (sum, [, element = "", count]) => sum + (WEIGHT[element] ?? Number.NaN) * Number(count || 1),
    0,
  );
}

// The salt's whole formula over that of its bases.
test.each([
  ["cocaine", "hydrochloride", "C17H22ClNO4", "C17H21NO4", 1],
  ["mdma", "hydrochloride", "C11H16ClNO2", "C11H15NO2", 1],
  ["amphetamine", "sulfate", "C18H28N2O4S", "C9H13N", 2],
  ["methamphetamine", "hydrochloride", "C10H16ClN", "C10H15N", 1],
  ["ketamine", "hydrochloride", "C13H17Cl2NO", "C13H16ClNO", 1],
])("%s is sold as %s", (id, name, salted, base, bases) => {
  const salt = saltOf(parent(id));
  expect(salt?.names.en).toBe(name);
  expect(salt?.factor.value).toBeCloseTo(massOf(salted) / (bases * massOf(base)), 5);
  expect(salt?.factor.confidence).toContain("from memory, check");
});

test.each(["thc", "ethanol"])("%s has no salt", (id) => {
  expect(saltOf(parent(id))).toBeNull();
});

test("no molar mass, no factor", () => {
  expect(saltOf({ id: "cocaine" })).toBeNull();
});
