import { expect, test } from "vitest";
import { spellings } from "../../src/biomarkers/_name-index.ts";
import { BIOMARKERS, isSumName } from "../../src/biomarkers/index.ts";

test.each([
  "Kokain (+ metabolit BzE)",
  "cocaine + BE",
  "AMP+METH",
  "Totalt",
  "TOTALT THC",
  "Total:",
  "total",
  "Summa",
  "summan av opioider",
  "sum of cathinones",
  "MDMA, sum",
  "Total cocaine",
  "total of all opioids",
  "Total amphetamines",
  "Σ stimulants",
  "∑ katinoner",
])("%s is a sum", (name) => {
  expect(isSumName(name)).toBe(true);
});

test.each([
  "(+)-amphetamine",
  "(±)-MDMA",
  "(+/-)-MDMA",
  "( + / - ) MDMA",
  "total morphine",
  "total THC-COOH",
  "total cocaethylene",
  "sumatriptan",
  "konsumtion",
  "",
])("%s is none", (name) => {
  expect(isSumName(name)).toBe(false);
});

test("no name of the catalogue reads as a sum", () => {
  expect(BIOMARKERS.flatMap(spellings).filter(isSumName)).toEqual([]);
});
