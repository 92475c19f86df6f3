import { expect, test } from "vitest";
import { defaultUncertainty, rsdFor, UNCERTAINTY_DEFAULTS } from "../../src/uncertainty/index.ts";

// The table of methods, 2.7.
test.each([
  ["concentration", 0.1, "sample"],
  ["batch", 0.1, "batch"],
  ["flow", 0.08, "sample"],
  ["meter", 0.05, "site"],
  ["sampling", 0.1, "sample"],
  ["population", 0.07, "site"],
  ["consumption", 0.26, "substance"],
] as const)("%s is %d, scope %s", (key, rsd, scope) => {
  expect(defaultUncertainty()[key]).toEqual({
    default: rsd,
    scope,
    byBiomarker: {},
    bySite: {},
    origin: "assumed",
  });
});

test("every default has a unit, a published range, a source with a DOI and a word of confidence", () => {
  expect(Object.keys(UNCERTAINTY_DEFAULTS)).toHaveLength(7);
  for (const { unit, source, publishedRange, confidence } of Object.values(UNCERTAINTY_DEFAULTS)) {
    expect([unit, source]).toEqual(["fraction", expect.stringMatching(/doi:10\./)]);
    expect(publishedRange).toMatch(/\d/);
    expect(confidence).toMatch(/read|from memory/);
  }
});

test("the biomarker's statement before the site's before the default; 0 is a statement", () => {
  const setting = { ...defaultUncertainty().flow, byBiomarker: { cocaine: 0 }, bySite: { North: 0.2 } };
  expect(rsdFor(setting, "cocaine", "North")).toBe(0);
  expect(rsdFor(setting, "MDMA", "North")).toBe(0.2);
  expect(rsdFor(setting, "MDMA", "South")).toBe(0.08);
});
