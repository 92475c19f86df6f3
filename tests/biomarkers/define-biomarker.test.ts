import { describe, expect, test } from "vitest";
import { isWbeError } from "../../src/base/index.ts";
import { type BiomarkerInput, defineBiomarker } from "../../src/biomarkers/index.ts";

const mass = (value: number) => ({ value, unit: "g/mol", source: "PubChem", confidence: "read" }) as const;
const factor = (value: number) => ({ value, unit: "g/g", source: "own study", confidence: "own" }) as const;
const share = (value: number) =>
  ({ value, unit: "fraction", basis: "urine", source: "own study", confidence: "own" }) as const;

/** A simulated residue of half its parent's mass. */
const whole: BiomarkerInput = {
  name: "Residue A",
  names: { sv: "rest A" },
  synonyms: ["RA-1"],
  cas: { number: "50-36-2", confidence: "own" },
  molarMass: mass(100),
  parents: [{ name: "Drug A", molarMass: mass(200), excretion: share(0.5), correctionFactor: factor(4) }],
};

test("a name is enough; what was not given stays absent", () => {
  expect(defineBiomarker({ name: "Nitazén X" })).toEqual({
    id: "nitazen-x",
    name: "Nitazén X",
    names: { en: "Nitazén X", sv: "Nitazén X" },
    synonyms: [],
    parents: [],
    factors: [],
    euda: { series: null },
    advice: { en: "own biomarker", sv: "egen biomarkör" },
  });
});

test("the molar mass ratio follows from the molar masses", () => {
  const [parent] = defineBiomarker(whole).parents;
  expect(parent?.id).toBe("drug-a");
  expect(parent?.molarMassRatio).toMatchObject({ value: 2, unit: "g/g", confidence: "derived" });
});

test("advice may be one text for both languages", () => {
  expect(defineBiomarker({ name: "A", advice: "screening" }).advice).toEqual({
    en: "screening",
    sv: "screening",
  });
});

test("a factor that is in dispute may differ", () => {
  const [parent] = whole.parents ?? [];
  const disputed = {
    ...parent,
    name: "Drug A",
    correctionFactor: factor(9),
    dispute: { en: "4 or 9", sv: "4 eller 9" },
  };
  expect(defineBiomarker({ ...whole, parents: [disputed] }).parents[0]?.correctionFactor?.value).toBe(9);
});

const [drug] = whole.parents ?? [];
const withDrug = (change: object) => ({ ...whole, parents: [{ ...drug, ...change }] });

describe("faults are told with their path", () => {
  test.each<[string, unknown, string]>([
    ["no object", 3, "biomarker"],
    ["a list", [], "biomarker"],
    ["no name", {}, "biomarker.name"],
    ["an empty name", { name: " " }, "biomarker.name"],
    ["an unknown key", { name: "A", synonym: ["B"] }, "biomarker.synonym"],
    ["a synonym that is no text", { name: "A", synonyms: ["B", 3] }, "biomarker.synonyms[1]"],
    [
      "a bad CAS check digit",
      { name: "A", cas: { number: "50-36-3", confidence: "own" } },
      "biomarker.cas.number",
    ],
    ["no CAS number", { name: "A", cas: { number: "50362", confidence: "own" } }, "biomarker.cas.number"],
    [
      "a mass without unit",
      { name: "A", molarMass: { value: 1, source: "s", confidence: "c" } },
      "biomarker.molarMass.unit",
    ],
    ["a mass in kg", { name: "A", molarMass: { ...mass(1), unit: "kg/mol" } }, "biomarker.molarMass.unit"],
    [
      "a mass without source",
      { name: "A", molarMass: { ...mass(1), source: "" } },
      "biomarker.molarMass.source",
    ],
    [
      "a mass without confidence",
      { name: "A", molarMass: { value: 1, unit: "g/mol", source: "s" } },
      "biomarker.molarMass.confidence",
    ],
    ["a mass of 0", { name: "A", molarMass: mass(0) }, "biomarker.molarMass.value"],
    ["a mass as text", { name: "A", molarMass: { ...mass(1), value: "100" } }, "biomarker.molarMass.value"],
    [
      "an infinite mass",
      { name: "A", molarMass: mass(Number.POSITIVE_INFINITY) },
      "biomarker.molarMass.value",
    ],
    ["neither value nor range", { name: "A", molarMass: { ...mass(1), value: null } }, "biomarker.molarMass"],
    ["a range upside down", { name: "A", molarMass: { ...mass(5), low: 6 } }, "biomarker.molarMass"],
    ["parents that are no list", { name: "A", parents: {} }, "biomarker.parents"],
    ["a share above 1", withDrug({ excretion: share(1.2) }), "biomarker.parents[0].excretion.value"],
    ["a share of 0", withDrug({ excretion: share(0) }), "biomarker.parents[0].excretion.value"],
    [
      "a factor that contradicts the share",
      withDrug({ correctionFactor: factor(4.2) }),
      "biomarker.parents[0].correctionFactor",
    ],
    [
      "a ratio that contradicts the masses",
      withDrug({ molarMassRatio: factor(1.9) }),
      "biomarker.parents[0].molarMassRatio",
    ],
    [
      "a set for no parent",
      {
        ...whole,
        factors: [{ id: "x", parent: "heroin", correctionFactor: 2, source: "s", confidence: "c" }],
      },
      "biomarker.factors[0].parent",
    ],
    [
      "a set without numbers",
      { ...whole, factors: [{ id: "x", parent: "drug-a", source: "s", confidence: "c" }] },
      "biomarker.factors[0]",
    ],
    [
      "a set that contradicts itself",
      {
        ...whole,
        factors: [
          {
            id: "x",
            parent: "drug-a",
            correctionFactor: 2,
            excretionFraction: 0.5,
            source: "s",
            confidence: "c",
          },
        ],
      },
      "biomarker.factors[0].correctionFactor",
    ],
    [
      "an unknown stability class",
      { name: "A", stability: { class: "so-so", source: "s", confidence: "c" } },
      "biomarker.stability.class",
    ],
  ])("%s", (_, input, path) => {
    const error = thrownBy(() => defineBiomarker(input as BiomarkerInput));
    expect(error).toMatchObject({ code: "ARGUMENT_INVALID", path });
    expect(error.message.startsWith(`${path}: expected `)).toBe(true);
    expect(error.expected).not.toBe("");
  });

  test("an unknown key names the nearest one", () => {
    const error = thrownBy(() => defineBiomarker({ name: "A", synonim: [] } as unknown as BiomarkerInput));
    expect(error.message).toContain("synonyms");
  });

  test("the path starts where the caller says", () => {
    const error = thrownBy(() => defineBiomarker({ name: "" }, "constants.biomarkers[2]"));
    expect(error.path).toBe("constants.biomarkers[2].name");
  });
});

function thrownBy(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (isWbeError(error)) return error;
    throw error;
  }
  return expect.fail("nothing was thrown");
}
