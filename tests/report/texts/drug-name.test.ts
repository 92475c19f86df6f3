import { expect, test } from "vitest";
import { BIOMARKERS } from "../../../src/biomarkers/index.ts";
import { drugName, shortDrugName } from "../../../src/report/texts/drug-name.ts";

test.each([
  ["benzoylecgonine", "Kokain (mätt som bensoylekgonin)", "Cocaine (measured as benzoylecgonine)", "Kokain"],
  ["BzE", "Kokain (mätt som bensoylekgonin)", "Cocaine (measured as benzoylecgonine)", "Kokain"],
  ["cocaine", "Kokain (oförändrat)", "Cocaine (unchanged)", "Kokain (oförändrat)"],
  ["THC-COOH", "Cannabis (mätt som THC-syra)", "Cannabis (measured as THC-COOH)", "Cannabis"],
  ["amphetamine", "Amfetamin", "Amphetamine", "Amfetamin"],
  ["MDMA", "MDMA (ecstasy)", "MDMA (ecstasy)", "MDMA"],
  ["EDDP", "Metadon (mätt som EDDP)", "Methadone (measured as EDDP)", "Metadon"],
  ["ethyl sulfate", "Alkohol (mätt som etylsulfat)", "Alcohol (measured as ethyl sulfate)", "Alkohol"],
  ["morphine", "Morfin", "Morphine", "Morfin"],
  ["something new", "something new", "something new", "something new"],
])("%s", (biomarker, sv, en, short) => {
  expect([drugName(biomarker, "sv"), drugName(biomarker, "en"), shortDrugName(biomarker, "sv")]).toEqual([
    sv,
    en,
    short,
  ]);
});

test("no two biomarkers of the catalogue share a name, and none is without", () => {
  for (const language of ["sv", "en"] as const) {
    const names = BIOMARKERS.map(({ name }) => drugName(name, language));
    expect(new Set(names).size).toBe(BIOMARKERS.length);
    for (const name of names) expect(name).toMatch(/^[A-ZÅÄÖ0-9]/);
  }
});
