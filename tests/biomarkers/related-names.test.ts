import { expect, test } from "vitest";
import { BIOMARKERS, defineBiomarker, findBiomarker, relatedNames } from "../../src/biomarkers/index.ts";

test.each([
  ["heroin", ["6-MAM", "morphine"]],
  ["Nikotin", ["cotinine"]],
  ["alkohol", ["ethyl sulfate"]],
  ["hasch", ["THC-COOH"]],
  ["snus", ["cotinine"]],
  ["extacy", ["MDMA"]],
])("a drug that leaves only residues offers them: %s", (drug, residues) => {
  expect(relatedNames(drug)).toEqual(expect.arrayContaining(residues));
});

test("a part of a name offers all that hold it", () => {
  expect(relatedNames("BOD")).toEqual(["BOD7", "BOD5"]);
  expect(relatedNames("ammonium")).toContain("NH4-N");
  expect(relatedNames("fosfor")).toContain("tot-P");
});

test("a slip of the pen offers the nearest, a study's own too", () => {
  expect(relatedNames("bensoylegonin")).toEqual(["benzoylecgonine"]);
  expect(relatedNames("protonitazen", [defineBiomarker({ name: "protonitazene" })])).toEqual([
    "protonitazene",
  ]);
});

test.each(["", "xy", "zzzzzzzz", "Totalt", "Kokain + BzE", "x".repeat(1000)])("nothing for %.20s", (text) => {
  expect(relatedNames(text)).toEqual([]);
});

test("every CAS number finds its residue, and a wrong one is not taken for its neighbour", () => {
  const numbered = BIOMARKERS.flatMap((one) =>
    one.cas === undefined ? [] : [{ one, number: one.cas.number }],
  );
  expect(numbered.length).toBeGreaterThan(50);
  for (const { one, number } of numbered) expect(findBiomarker(number)?.name, number).toBe(one.name);
  expect(findBiomarker("519-09-6")).toBeNull();
  expect(relatedNames("519-09-6")).toEqual([]);
});
