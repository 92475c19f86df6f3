import { expect, test } from "vitest";
import { BIOMARKERS, leftByMedicines } from "../../src/biomarkers/index.ts";

test("every name is one of the catalogue", () => {
  expect(BIOMARKERS.filter(({ name }) => leftByMedicines(name))).toHaveLength(25);
});

test("what the catalogue calls a medicine is one", () => {
  const medicines = BIOMARKERS.filter(({ advice }) => /pharmaceutical|prescription/i.test(advice.en));
  expect(medicines.length).toBeGreaterThan(3);
  for (const { name } of medicines) expect(leftByMedicines(name), name).toBe(true);
});

test.each(["benzoylecgonine", "MDMA", "THC-COOH", "methamphetamine", "COD", ""])("%s is not", (name) => {
  expect(leftByMedicines(name)).toBe(false);
});
