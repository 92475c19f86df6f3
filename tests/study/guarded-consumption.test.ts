import { describe, expect, test } from "vitest";
import { resultInPage } from "../../src/report/result-in-page.ts";
import {
  amphetamineSources,
  CHART_KINDS,
  chart,
  compare,
  consumption,
  createStudy,
  diagnose,
  diagnosedLoads,
  loadConsumption,
  loads,
  populations,
  publishable,
  report,
  sensitivity,
  summarise,
  summariseWithout,
  trend,
} from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

/** Simulated: a large plant, a middle one that is withheld with the small one, and the small one. */
const PLANTS = [
  ["Stora", 30_000],
  ["Mellan", 12_000],
  ["Lillbyn", 800],
] as const;
const YEARS = [2024, 2025, 2026];

function studyOf(times: number) {
  const lab = (biomarker: string) =>
    PLANTS.flatMap(([site, population]) =>
      YEARS.flatMap((year) =>
        tertial(year, 1, {
          site,
          biomarker,
          flow: population * 0.32,
          population: null,
          concentration: site === "Lillbyn" ? 500 * times : 500,
        }),
      ),
    );
  return createStudy({
    lab: [...lab("benzoylecgonine"), ...lab("amphetamine")],
    sites: PLANTS.map(([site, population]) => ({ site, name: site, municipality: "M", population })),
    consumption: { share15to64: 0.6 },
  });
}

const safe = publishable(studyOf(1));
const withheld = ["Mellan", "Lillbyn"];

describe("nothing of a withheld plant leaves", () => {
  const listings = {
    consumption: () => consumption(safe, { doses: true }),
    loadConsumption: () => loadConsumption(safe, { doses: true }),
    sensitivity: () => sensitivity(safe, { lost: [0.2] }),
    summarise: () => summarise(safe),
    summariseWithout: () => summariseWithout(safe, { flags: ["BATCH_ASSUMED"] }),
    compare: () => compare(safe),
    trend: () => trend(safe),
    loads: () => loads(safe),
    diagnosedLoads: () => diagnosedLoads(safe),
    amphetamineSources: () => amphetamineSources(safe),
  };

  test.each(Object.entries(listings))("by %s", (_, make) => {
    const rows = [...make()] as readonly { readonly site: string }[];
    for (const { site } of rows) expect(withheld).not.toContain(site);
  });

  test("by diagnostics: neither by row nor by what is told", () => {
    const found = diagnose(safe);
    for (const { site } of found) expect(withheld).not.toContain(site);
    const told = found.issues.filter(({ code }) => !code.startsWith("PUBLICATION") && code !== "SITE_SMALL");
    expect(JSON.stringify(told)).not.toMatch(/Lillbyn|Mellan/);
  });

  test("by counts of people of the small plant", () => {
    expect(populations(safe).map(({ site }) => site)).not.toContain("Lillbyn");
  });

  test("by the JSON that the report's page carries", () => {
    const { page } = report(studyOf(1));
    const { json } = resultInPage(page) ?? expect.fail("no JSON in the page");
    const { rows, settings } = JSON.parse(json) as { rows: readonly { site: string }[]; settings: object };
    expect(rows.length).toBeGreaterThan(0);
    for (const { site } of rows) expect(withheld).not.toContain(site);
    expect(settings).not.toHaveProperty("consumption");
    expect(page).not.toMatch(/dos(er|es) per/i);
  });
});

/*
 * What a reader can subtract: the total less the plants that are shown. With the small plant's values times three and the
 * middle plant's lowered so that the sum stays, every published figure stays too.
 */
describe("subtraction finds the sum of the withheld only", () => {
  function balanced(times: number) {
    const study = studyOf(times);
    const lower = 1 - ((times - 1) * 800) / 12_000;
    return createStudy({
      lab: study.measurements.map(
        ({ site, window, biomarker, concentration, batch, laboratory, method }) => ({
          site,
          date: new Date(window.start + 12 * 3_600_000).toISOString().slice(0, 10),
          biomarker,
          concentration_ng_per_l: (concentration ?? 0) * (site === "Mellan" ? lower : 1),
          loq: 20,
          flow_m3_per_day: (PLANTS.find(([name]) => name === site)?.[1] ?? 0) * 0.32,
          laboratory,
          method,
          batch,
        }),
      ),
      sites: PLANTS.map(([site, population]) => ({ site, name: site, municipality: "M", population })),
      consumption: {},
    });
  }
  const numbersOf = (rows: readonly object[], names: readonly string[]): readonly number[] =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([name, value]) =>
        names.includes(name) && typeof value === "number" ? [value] : [],
      ),
    );
  const [before, after] = [publishable(balanced(1)), publishable(balanced(3))];

  test.each([
    ["totals", summarise, ["load_mg_per_day_per_1000"]],
    ["comparisons", compare, ["ratio"]],
    ["consumption", consumption, ["consumption_mg_per_day_per_1000", "kg_per_year"]],
  ] as const)("%s", (_, make, names) => {
    const [one, other] = [numbersOf([...make(before)], names), numbersOf([...make(after)], names)];
    expect(one.length).toBeGreaterThan(2);
    expect(other).toHaveLength(one.length);
    one.forEach((value, index) => {
      expect((other[index] ?? 0) / value).toBeCloseTo(1, 9);
    });
  });

  test.each(CHART_KINDS.filter((kind) => !["power", "ledger", "quality-control"].includes(kind)))(
    "the chart %s names no withheld plant",
    (kind) => {
      const drawn = chart(before, kind);
      const values = JSON.stringify([...drawn]);
      for (const site of withheld) expect(values).not.toContain(`"${site}"`);
    },
  );
});
