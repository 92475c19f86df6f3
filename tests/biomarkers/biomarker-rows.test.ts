import { expect, test } from "vitest";
import { BIOMARKER_COLUMNS, BIOMARKERS, biomarkerRows, defineBiomarker } from "../../src/biomarkers/index.ts";

test("one row a biomarker, with the columns in order and no undefined cell", () => {
  const rows = biomarkerRows();
  expect(rows.map(({ biomarker }) => biomarker)).toEqual(BIOMARKERS.map(({ name }) => name));
  for (const row of rows) {
    expect(Object.keys(row)).toEqual([...BIOMARKER_COLUMNS]);
    expect(Object.values(row)).not.toContain(undefined);
  }
});

test("benzoylecgonine", () => {
  expect(biomarkerRows()[0]).toMatchObject({
    biomarker: "benzoylecgonine",
    name_sv: "bensoylekgonin",
    parent: "cocaine",
    molar_mass_g_per_mol: 289.331,
    cas: "519-09-5",
    correction_factor_default: 3.59,
    excretion_fraction: 0.292,
    euda_series: "cocaine",
    source: expect.stringContaining("doi:10.1021/es302722f"),
    confidence: expect.stringContaining("from memory, check"),
  });
});

test("several parents stand in one cell, the numbers are of the first", () => {
  const amphetamine = biomarkerRows().find(({ biomarker }) => biomarker === "amphetamine");
  expect(amphetamine).toMatchObject({
    parent: "amphetamine;methamphetamine;lisdexamfetamine",
    correction_factor_default: 2.77,
    loq_ng_per_l: null,
    loq_low_ng_per_l: 2,
    loq_high_ng_per_l: 10,
  });
});

test("without a factor, source and confidence are of the next best number", () => {
  const rows = biomarkerRows();
  const source = (name: string) => rows.find(({ biomarker }) => biomarker === name)?.source;
  expect(source("oxycodone")).toContain("Lalovic 2006");
  expect(source("3-MMC")).toContain("IUPAC");
});

test("an own biomarker of nothing but a name has a row of nulls", () => {
  const [row] = biomarkerRows([defineBiomarker({ name: "X" })]);
  expect(row).toMatchObject({ biomarker: "X", parent: null, cas: null, source: null, confidence: null });
});
