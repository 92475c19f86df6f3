import { describe, expect, test } from "vitest";
import { BIOMARKERS, findBiomarker, findEnantiomer } from "../../src/biomarkers/index.ts";

describe("one hand of a drug", () => {
  test.each([
    ["R-MDMA", "MDMA", "R"],
    ["(S)-MDMA", "MDMA", "S"],
    ["R(-)-MDMA", "MDMA", "R"],
    ["(S)-(+)-amphetamine", "amphetamine", "S"],
    ["R-amfetamin", "amphetamine", "R"],
    ["d-amphetamine", "amphetamine", "S"],
    ["levoamphetamine", "amphetamine", "R"],
    ["dexamfetamin", "amphetamine", "S"],
    ["(R)-metamfetamin", "methamphetamine", "R"],
    ["S-methamphetamine", "methamphetamine", "S"],
  ])("%s", (text, drug, hand) => {
    expect(findEnantiomer(text)).toEqual({ drug, hand });
    expect(findBiomarker(drug)?.name).toBe(drug);
  });

  test.each(["MDMA", "amphetamine", "R", "R-", "d-MDMA", "R-cocaine", "RMDMA", ""])("%j is none", (text) => {
    expect(findEnantiomer(text)).toBeNull();
  });

  test("no canonical name of the catalogue is taken for one", () => {
    expect(BIOMARKERS.filter(({ name }) => findEnantiomer(name) !== null)).toEqual([]);
  });
});
