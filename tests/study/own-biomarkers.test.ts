import { describe, expect, test } from "vitest";
import { BIOMARKERS } from "../../src/biomarkers/index.ts";
import { parseSettings, parseStudyFile, studyJsonSchema } from "../../src/ingest/index.ts";
import { compare, consumption, createStudy, loads, summarise } from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

/** A residue that no catalogue holds. */
const SIMULATED = {
  name: "newdrug acid",
  names: { sv: "nydrogsyra" },
  synonyms: ["ND-COOH"],
  molarMass: { value: 250, unit: "g/mol" as const, source: "simulated", confidence: "stated" },
  parents: [
    {
      name: "newdrug",
      molarMass: { value: 200, unit: "g/mol" as const, source: "simulated", confidence: "stated" },
      excretion: {
        value: 0.4,
        unit: "fraction" as const,
        source: "simulated",
        confidence: "stated",
        basis: "urine",
        rsd: 0.3,
      },
      correctionFactor: { value: 2, unit: "g/g" as const, source: "simulated", confidence: "stated" },
    },
  ],
};

describe("an own biomarker in the study", () => {
  const lab = [sample("2026-01-05", { biomarker: "ND-COOH" })];

  test("is known by its synonyms in every file, without it the name is flagged", () => {
    expect(loads(createStudy({ lab }))[0]?.flags).toContain("BIOMARKER_UNKNOWN");
    const [row] = loads(createStudy({ lab, biomarkers: [SIMULATED] }));
    expect(row).toMatchObject({ biomarker: "newdrug acid" });
    expect(row?.flags).not.toContain("BIOMARKER_UNKNOWN");
  });

  test("has a consumption by its own factor: 200 / 250 / 0.4 = 2, 30 %", () => {
    const study = createStudy({
      lab: tertial(2026, 1, { biomarker: "nydrogsyra" }),
      biomarkers: [SIMULATED],
    });
    const [level] = summarise(study);
    const [row] = consumption(study);
    expect(row).toMatchObject({ drug: "newdrug", biomarker: "newdrug acid", correction_factor: 2 });
    expect(row?.consumption_mg_per_day_per_1000).toBeCloseTo(2 * (level?.load_mg_per_day_per_1000 ?? 0), 9);
    expect(row?.flags).not.toContain("CONSTANT_FROM_MEMORY");
  });

  test("is looked up in the headline and the stated uncertainties too", () => {
    const { settings, issues } = createStudy({
      lab,
      biomarkers: [SIMULATED],
      headline: ["ND-COOH"],
      uncertainty: { batch: { byBiomarker: { nydrogsyra: 0.3 } } },
    });
    expect(settings.headline.biomarkers).toEqual(["newdrug acid"]);
    expect(settings.uncertainty.batch.byBiomarker).toEqual({ "newdrug acid": 0.3 });
    expect(issues.map(({ code }) => code)).not.toContain("HEADLINE_ABSENT");
    const absent = createStudy({
      lab: [sample("2026-01-05")],
      biomarkers: [SIMULATED],
      headline: ["ND-COOH"],
    });
    expect(absent.issues.map(({ code }) => code)).toContain("HEADLINE_ABSENT");
  });

  test("is looked up in a bridge and in published figures, by any of its names", () => {
    const study = createStudy({
      lab: [
        ...tertial(2025, 1, { biomarker: "ND-COOH", laboratory: "Old" }),
        ...tertial(2026, 1, { biomarker: "nydrogsyra", laboratory: "New" }),
      ],
      biomarkers: [SIMULATED],
      bridge: [
        {
          biomarker: "ND-COOH",
          from_laboratory: "Old",
          to_laboratory: "New",
          ratio: 2,
          lower: 1.8,
          upper: 2.2,
          n: 12,
        },
      ],
      published: [{ biomarker: "nydrogsyra", label: "simulated town", load_mg_per_day_per_1000: 100 }],
    });
    const codes = study.issues.map(({ code }) => code);
    expect(codes).not.toContain("BIOMARKER_UNKNOWN");
    const compared = compare(study, { contrast: "published" });
    expect(compared.map(({ biomarker, from }) => [biomarker, from])).toContainEqual([
      "newdrug acid",
      "simulated town",
    ]);
    const levels = summarise(study);
    expect(levels.find(({ period }) => period === "2025-T1")?.flags).toContain("BRIDGED");
    const [before, after] = ["2025-T1", "2026-T1"].map(
      (label) => levels.find(({ period }) => period === label)?.load_mg_per_day_per_1000 ?? Number.NaN,
    );
    // The two tertials differ a little in their share of weekend days.
    expect((before ?? 0) / (after ?? 1)).toBeCloseTo(2, 2);
  });

  test("may replace one of the catalogue", () => {
    const known = BIOMARKERS.find(({ id }) => id === "benzoylecgonine") ?? expect.fail("not there");
    const [cocaine] = known.parents;
    if (cocaine?.correctionFactor === undefined) throw new Error("no factor");
    const own = {
      ...known,
      parents: [{ ...cocaine, correctionFactor: { ...cocaine.correctionFactor, value: 3.5 } }],
    };
    expect(consumption(createStudy({ lab: tertial(2026, 1), biomarkers: [own] }))[0]?.correction_factor).toBe(
      3.5,
    );
  });

  test("is printed with the settings, so that the result can be made again", () => {
    expect(loads(createStudy({ lab, biomarkers: [SIMULATED] })).settings).toMatchObject({
      biomarkers: [{ name: "newdrug acid" }],
    });
  });
});

describe("the schema of study.json", () => {
  test("takes every record of the catalogue: one schema for ours and theirs", () => {
    expect(parseSettings({ biomarkers: BIOMARKERS }).biomarkers).toEqual(BIOMARKERS);
  });

  test("completes biomarkers, consumption and corrections in an editor", () => {
    const schema = JSON.stringify(studyJsonSchema());
    for (const key of ["molarMass", "excretionFraction", "share15to64", "resultsCorrected"]) {
      expect(schema).toContain(`"${key}"`);
    }
  });

  test.each([
    [
      { biomarkers: [{ name: "X", molarMass: { value: 1, unit: "kg/mol", source: "s", confidence: "c" } }] },
      "unit",
    ],
    [{ biomarkers: [{ name: "X", molarMass: { value: 1, unit: "g/mol" } }] }, "source"],
    [{ biomarkers: [{ nmae: "X" }] }, "nmae"],
    [{ consumption: { factor: {} } }, "factor"],
    [{ consumption: { factors: { BZE: { correctionFactor: 3 } } } }, "factors"],
  ])("%j is refused with its place", (settings, words) => {
    expect(() => parseStudyFile(JSON.stringify(settings), "study.json")).toThrowError(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining(words) }),
    );
  });

  test("numbers that contradict each other are refused too", () => {
    const [parent] = SIMULATED.parents;
    const wrong = {
      ...SIMULATED,
      parents: [{ ...parent, correctionFactor: { ...parent?.correctionFactor, value: 9 } }],
    };
    expect(() => createStudy(JSON.parse(JSON.stringify({ lab: [], biomarkers: [wrong] })))).toThrowError(
      expect.objectContaining({
        code: "ARGUMENT_INVALID",
        path: "biomarkers[0].parents[0].correctionFactor",
      }),
    );
  });
});
