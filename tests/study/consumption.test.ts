import { describe, expect, test } from "vitest";
import { findBiomarker } from "../../src/biomarkers/index.ts";
import { compareLevels } from "../../src/compare/index.ts";
import { consumptionSeries } from "../../src/study/consumption-series.ts";
import {
  type ConsumptionRow,
  consumption,
  createStudy,
  loadConsumption,
  loads,
  summarise,
} from "../../src/study/index.ts";
import { levelsOf } from "../../src/study/levels-of.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { sample, tertial } from "./_simulated.ts";

const rows = tertial(2026, 1);
const chosen = (all: readonly ConsumptionRow[]): readonly ConsumptionRow[] =>
  all.filter(({ scenario }) => scenario === "chosen factor");

describe("one sample", () => {
  // methods, section 1 and 2.7: 162.16216 x 3.59 = 582.16216; sigma .31881615 gives 311.650 to 1087.479 with C, Q,
  // sampling and P of .10, .08, .10, .10 and the factor's .26
  const found = loadConsumption([sample("2026-01-05")], {
    doses: true,
    settings: {
      uncertainty: { concentration: 0.1, batch: 0, flow: 0.08, meter: 0, sampling: 0.1, population: 0.1 },
      consumption: { share15to64: 0.6 },
    },
  });
  const [row] = found;

  test("is the published example, with the factor's own 26 %", () => {
    expect(row).toMatchObject({
      drug: "cocaine",
      biomarker: "benzoylecgonine",
      scenario: "chosen factor",
      factor_set: "castiglioni2013",
      correction_factor: 3.59,
      expressed_as: "free base",
    });
    expect(row?.consumption_mg_per_day_per_1000).toBeCloseTo(582.16216, 5);
    expect(row?.lower).toBeCloseTo(311.65, 2);
    expect(row?.upper).toBeCloseTo(1087.479, 2);
  });

  test("doses of 100 mg: 5.8216 a day and 1000 inhabitants, and per 1000 aged 15 to 64", () => {
    expect(row?.doses_per_day_per_1000).toBeCloseTo(5.8216216, 6);
    expect(row?.doses_per_day_per_1000_aged_15_64).toBeCloseTo(5.8216216 / 0.6, 6);
    expect(row?.doses_lower).toBeCloseTo(3.1165, 4);
  });

  test("the disagreement between published factors is shown: 2.33 below", () => {
    const low = found.find(({ scenario }) => scenario === "lowest published factor");
    expect(low).toMatchObject({ factor_set: "zuccato2008", correction_factor: 2.33 });
    expect(low?.consumption_mg_per_day_per_1000).toBeCloseTo(162.16216 * 2.33, 4);
    expect(row?.flags).toContain("FACTORS_DISAGREE");
  });

  test("a factor from memory shows that, in flags, columns and citations", () => {
    expect(row?.flags).toContain("CONSTANT_FROM_MEMORY");
    expect(row?.factor_confidence).toContain("from memory, check");
    const { citations } = found.provenance as { citations: readonly { constant: string; source: string }[] };
    expect(citations).toContainEqual(
      expect.objectContaining({
        constant: "consumption.benzoylecgonine.castiglioni2013",
        value: 3.59,
        unit: "g/g",
        source: expect.stringContaining("10.1021/es302722f"),
        confidence: expect.stringContaining("from memory, check"),
      }),
    );
    expect(citations).toContainEqual(expect.objectContaining({ constant: "dose.cocaine", unit: "mg" }));
  });
});

describe("not by default", () => {
  test("neither loads nor summary hold a consumption, whatever the study says", () => {
    const study = createStudy({ lab: rows, consumption: true });
    for (const result of [loads(study), summarise(study)]) {
      expect(JSON.stringify([result.columns, ...result])).not.toMatch(/consumption|dose/i);
    }
  });

  test("a study can forbid it", () => {
    expect(() => consumption(rows, { settings: { consumption: false } })).toThrowError(
      expect.objectContaining({ code: "SETTING_INVALID" }),
    );
  });

  test("doses only on request", () => {
    expect(consumption(rows).columns.join()).not.toContain("dose");
    expect(consumption(rows, { doses: true }).columns).toContain("doses_per_day_per_1000");
  });
});

describe("periods", () => {
  test("the level times the factor; the interval is wider by the factor's uncertainty", () => {
    const [level] = summarise(rows);
    const [row] = consumption(rows);
    const { load_mg_per_day_per_1000: load = null, lower = null, upper = null } = level ?? {};
    if (load === null || lower === null || upper === null || row?.lower == null || row.upper == null)
      throw new Error("no level");
    expect(row.consumption_mg_per_day_per_1000).toBeCloseTo(load * 3.59, 6);
    expect(Math.log(row.upper / row.lower)).toBeGreaterThan(Math.log(upper / lower));
  });

  test("kg a year: mg a day and 1000, times the population, times 365.2425 days; the census leaves the interval", () => {
    const [row] = consumption(rows);
    const [certain] = consumption(rows, { settings: { uncertainty: { population: 0 } } });
    expect(row?.kg_per_year).toBeCloseTo(
      ((row?.consumption_mg_per_day_per_1000 ?? 0) * 37 * 365.2425) / 1e6,
      9,
    );
    expect(row?.kg_per_year_upper).toBeCloseTo(certain?.kg_per_year_upper ?? 0, 9);
    expect(row?.upper).toBeGreaterThan(certain?.upper ?? 0);
  });

  test("as the salt, said so: 1 g of cocaine is 1.1202 g of hydrochloride, and as many doses", () => {
    const base = consumption(rows, { doses: true })[0];
    const salt = consumption(rows, { doses: true, settings: { consumption: { as: "salt" } } })[0];
    expect(salt?.expressed_as).toBe("hydrochloride");
    // C17H22ClNO4 339.816 over C17H21NO4 303.358 g/mol
    expect(
      (salt?.consumption_mg_per_day_per_1000 ?? 0) / (base?.consumption_mg_per_day_per_1000 ?? 1),
    ).toBeCloseTo(339.816 / 303.358, 9);
    expect(salt?.doses_per_day_per_1000).toBeCloseTo(base?.doses_per_day_per_1000 ?? 0, 9);
  });

  test("a stated uncertainty goes before the set's own", () => {
    const narrow = consumption(rows, { settings: { uncertainty: { consumption: 0 } } })[0];
    const [level] = summarise(rows);
    expect((narrow?.upper ?? 0) / (narrow?.lower ?? 1)).toBeCloseTo(
      (level?.upper ?? 0) / (level?.lower ?? 1),
      6,
    );
  });

  test("a fivefold dispute about THC stands in the rows, and a range of doses gives no number", () => {
    const found = consumption(tertial(2026, 1, { biomarker: "THC-COOH" }), { doses: true });
    expect(found.map((row) => [row.scenario, row.factor_set, row.correction_factor])).toEqual([
      ["chosen factor", "gracialor2016", 36.4],
      // the lowest is the chosen one
      ["highest published factor", "postigo_khan", 182],
    ]);
    expect(found[0]).toMatchObject({
      expressed_as: "pure substance",
      dose_mg: null,
      doses_per_day_per_1000: null,
    });
    expect(found[0]?.doses_lower).toBeLessThan(found[0]?.doses_upper ?? 0);
  });
});

describe("own factors", () => {
  test("one stated in the study is used with its source, and names no memory", () => {
    const own = { correctionFactor: 3.1, relativeUncertainty: 0.1, source: "our hospital, 2026" };
    const found = consumption(rows, { settings: { consumption: { factors: { bensoylekgonin: own } } } });
    expect(found[0]).toMatchObject({ factor_set: "study", correction_factor: 3.1 });
    expect(found[0]?.flags).not.toContain("CONSTANT_FROM_MEMORY");
    expect(JSON.stringify(found.provenance)).toContain("our hospital, 2026");
  });

  test("a published set by name; one that does not exist is an error", () => {
    const asked = (set: string) =>
      consumption(rows, { settings: { consumption: { factors: { BZE: set } } } });
    expect(asked("zuccato2008")[0]?.correction_factor).toBe(2.33);
    expect(() => asked("zuccato1908")).toThrowError(expect.objectContaining({ code: "SETTING_INVALID" }));
  });
});

describe("refusals", () => {
  const both = [
    ...rows,
    ...tertial(2026, 1, { biomarker: "cocaine" }),
    ...tertial(2026, 1, { biomarker: "GHB" }),
  ];

  test("a residue without a defensible factor has no row, but its reason as an issue", () => {
    const found = consumption(both);
    expect(new Set(found.map(({ biomarker }) => biomarker))).toEqual(new Set(["benzoylecgonine"]));
    const told = found.issues.filter(({ code }) => code === "CONSUMPTION_REFUSED");
    expect(told.map(({ received }) => received)).toEqual(["cocaine", "GHB"]);
    const reason = findBiomarker("GHB")?.parents[0]?.refusal?.en ?? expect.fail("no refusal");
    expect(told[1]?.message).toContain(reason);
  });
});

describe("the factor's error is one of the substance", () => {
  const study = createStudy({ lab: [...tertial(2025, 1), ...tertial(2026, 1, { concentration: 800 })] });
  const { loads: residue } = loadsOf(study);
  const [cocaine] = consumptionSeries(residue, study.settings).series;
  const compared = (of: typeof residue) => {
    const [from, to] = levelsOf(study, of, "period");
    if (from === undefined || to === undefined) throw new Error("no levels");
    return compareLevels(from.level, to.level, { level: 0.95 });
  };

  test("it cancels in comparisons: ratio and interval are those of the loads", () => {
    const own = compared(residue);
    const drug = compared(cocaine?.loads ?? []);
    expect(drug.ratio).toBeCloseTo(own.ratio ?? 0, 9);
    expect(drug.lower).toBeCloseTo(own.lower ?? 0, 9);
    expect(drug.upper).toBeCloseTo(own.upper ?? 0, 9);
  });

  test("it does not average out over samples", () => {
    const [level] = levelsOf(study, cocaine?.loads ?? [], "period");
    const term = level?.level.sharedErrors.find(({ source }) => source === "consumption");
    expect(term?.sigma).toBeCloseTo(Math.sqrt(Math.log(1 + 0.26 ** 2)), 9);
  });
});

describe("several residues of one drug", () => {
  const lab = [
    ...tertial(2026, 1, { biomarker: "EDDP", concentration: 100 }),
    ...tertial(2026, 1, { biomarker: "methadone", concentration: 60 }),
  ];
  const settings = { consumption: { combine: { metadon: ["EDDP", "methadone"] } } };

  test("are combined, never added, and stand beside each alone", () => {
    const found = chosen(consumption(lab, { settings }));
    const by = Object.fromEntries(found.map((row) => [row.biomarker, row.consumption_mg_per_day_per_1000]));
    const { EDDP = null, methadone = null, "EDDP + methadone": together = null } = by;
    if (EDDP === null || methadone === null || together === null) throw new Error("a row is missing");
    expect(together).toBeGreaterThan(Math.min(EDDP, methadone));
    expect(together).toBeLessThan(Math.max(EDDP, methadone));
    expect(found.find(({ biomarker }) => biomarker === "EDDP + methadone")).toMatchObject({
      drug: "methadone",
      correction_factor: null,
    });
  });

  test("residues that cannot both be right are told", () => {
    const far = [
      ...tertial(2026, 1, { biomarker: "EDDP", concentration: 100 }),
      ...tertial(2026, 1, { biomarker: "methadone", concentration: 600 }),
    ];
    const together = loadConsumption(far, { settings }).filter(({ biomarker }) => biomarker.includes("+"));
    expect(together).toHaveLength(7);
    expect(together.every(({ flags }) => flags.includes("RESIDUES_DISAGREE"))).toBe(true);
  });

  test("a sample with one residue below its limit rests on the one that is known best", () => {
    const low = [
      sample("2026-01-05", { biomarker: "EDDP", concentration: 100 }),
      sample("2026-01-05", { biomarker: "methadone", concentration: "<20" }),
    ];
    const found = loadConsumption(low, { settings }).filter(({ scenario }) => scenario === "chosen factor");
    expect(found).toHaveLength(3);
    expect(found[2]?.consumption_mg_per_day_per_1000).toBe(found[0]?.consumption_mg_per_day_per_1000);
  });
});

test("a non-detect has an upper end only, as the load has", () => {
  const [row] = loadConsumption([sample("2026-01-05", { concentration: "<20" })]);
  const [load] = loads([sample("2026-01-05", { concentration: "<20" })]);
  expect(row).toMatchObject({ consumption_mg_per_day_per_1000: null, lower: 0 });
  expect(row?.upper).toBeCloseTo((load?.upper ?? 0) * 3.59, 9);
});

test("every row is labelled a scenario", () => {
  for (const row of [...consumption(rows), ...loadConsumption(rows)]) {
    expect(row.flags).toContain("CONSUMPTION_SCENARIO");
    expect(row.scenario).toMatch(/factor$/);
  }
});
