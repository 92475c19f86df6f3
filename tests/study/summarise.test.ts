import { describe, expect, test } from "vitest";
import { createStudy, type StudyRows, summarise, type TidyRow } from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

const FLAT = [1, 1, 1, 1, 1, 1, 1];

describe("periods", () => {
  const days = ["2025-12-29", "2026-01-13", "2026-04-30", "2026-05-01"].map((day) => sample(day));

  test.each([
    ["week", ["2026-W01", "2026-W03", "2026-W18"]],
    ["month", ["2025-12", "2026-01", "2026-04", "2026-05"]],
    ["quarter", ["2025-Q4", "2026-Q1", "2026-Q2"]],
    ["tertial", ["2025-T3", "2026-T1", "2026-T2"]],
    ["year", ["2025", "2026"]],
    ["campaign", ["2025-12-29", "2026-01-13", "2026-04-30"]],
  ] as const)("%s", (period, labels) => {
    expect([...new Set(summarise(days, { period }).map((row) => row.period))]).toEqual(labels);
  });

  test("named periods, with inclusive ends; a sample outside all of them is in none", () => {
    const period = [{ name: "spring", from: "2026-01-01", to: "2026-04-30" }];
    const rows = summarise(days, { period });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      period: "spring",
      period_start: "2026-01-01",
      period_end: "2026-04-30",
      samples: 2,
    });
  });

  test("a sample belongs to the period that holds the middle of its window", () => {
    const over = (start: string, end: string): TidyRow => {
      const { date: _, ...rest } = sample("2026-05-01");
      return { ...rest, sampling_start: start, sampling_end: end };
    };
    const before = summarise([over("2026-04-30T07:00", "2026-05-01T07:00")]);
    const after = summarise([over("2026-04-30T13:00", "2026-05-01T13:00")]);
    expect([before[0]?.period, after[0]?.period]).toEqual(["2026-T1", "2026-T2"]);
  });
});

describe("the level of a plant", () => {
  test("of equal loads is that load, for both targets; a row each, side by side", () => {
    const rows = summarise(tertial(2026, 1, {}, FLAT), { target: "both" });
    expect(rows.map(({ target }) => target)).toEqual(["period", "sampled days"]);
    for (const row of rows) {
      expect(row.load_mg_per_day_per_1000).toBeCloseTo(162.16216, 4);
      expect(row).toMatchObject({ samples: 7, detected: 7, days_covered: 7, interval_kind: "confidence" });
    }
    const [period, days] = summarise(tertial(2026, 1), { target: "both" });
    const width = (row: typeof period): number => Math.log((row?.upper ?? 0) / (row?.lower ?? 1));
    expect(width(period)).toBeGreaterThan(width(days));
  });

  test("the mean of the sampled days is their plain mean", () => {
    const factors = [1, 1.1, 0.9, 1.2, 0.8, 1.05, 0.95];
    const [row] = summarise(tertial(2026, 1, {}, factors), { target: "sampled days" });
    const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(162.16216 * mean, 4);
  });

  test("fewer than 4 samples are listed as days, without a level", () => {
    const [row] = summarise(tertial(2026, 1).slice(0, 3));
    expect(row).toMatchObject({ samples: 3, load_mg_per_day_per_1000: null, lower: null, upper: null });
    expect(row?.flags).toContain("TOO_FEW_SAMPLES");
    expect(summarise(tertial(2026, 1).slice(0, 4))[0]?.load_mg_per_day_per_1000).not.toBeNull();
  });

  test("non-detects are never numbers unless asked: euda-zero counts them as 0, with its flag", () => {
    const days = [
      "2026-01-13",
      "2026-01-15",
      "2026-01-18",
      "2026-01-19",
      "2026-02-11",
      "2026-02-14",
      "2026-02-20",
    ];
    const lab = days.map((day, index) => sample(day, index < 4 ? {} : { concentration: "<20" }));
    const [zero] = summarise(lab, { nonDetects: "euda-zero", target: "sampled days" });
    expect(zero?.load_mg_per_day_per_1000).toBeCloseTo((162.16216 * 4) / 7, 4);
    expect(zero?.flags).toContain("ZERO_RULE");
    const [auto] = summarise(lab);
    expect(auto).toMatchObject({ samples: 7, detected: 4 });
    expect(auto?.flags).not.toContain("ZERO_RULE");
    expect(auto?.flags).toMatch(/NON_DETECTS/);
  });

  test("the spread between weeks that a whole week cannot show is a setting", () => {
    const week = Array.from({ length: 7 }, (_, i) =>
      sample(`2026-03-${String(9 + i).padStart(2, "0")}`, { concentration: 450 + 20 * i }),
    );
    const widthAt = (weekSpread?: number) => {
      const [row] = summarise(week, weekSpread === undefined ? {} : { weekSpread });
      return { width: Math.log((row?.upper ?? 0) / (row?.lower ?? 1)) / 2, flags: row?.flags.split(";") };
    };
    expect(widthAt().flags).toContain("WEEK_PRIOR_ADDED");
    expect(widthAt()).toEqual(widthAt(0.2));
    expect(widthAt(0).flags).not.toContain("WEEK_PRIOR_ADDED");
    // own and shared errors add in squares: z s_w sqrt(1 - 7/120) stands apart from the rest
    const added = widthAt(0.25).width ** 2 - widthAt(0).width ** 2;
    expect(added).toBeCloseTo(1.959963984540054 ** 2 * 0.25 ** 2 * (1 - 7 / 120), 10);
    expect(() => summarise(week, { weekSpread: -0.1 })).toThrowError(/weekSpread/);
  });

  test("where only bounds are known, how often anything was measured and the most stand beside them", () => {
    const days = tertial(2026, 1, {}, FLAT).map((row, i) =>
      i === 2 ? row : { ...row, concentration_ng_per_l: "<20" },
    );
    const [row] = summarise(days);
    expect(row?.interval_kind).toBe("bounds");
    // 1 of 7: R binom.test(1, 7) .00361030 to .57872320; 500 ng/L is 162.16 mg/d/1000
    expect(row?.method).toContain("; beside it highest measured: 162, detected in 14.3 % (0.361 to 57.9 %)");
  });

  test("order of the rows does not matter", () => {
    const lab = [...tertial(2025, 3), ...tertial(2026, 1), ...tertial(2026, 1, { biomarker: "MDMA" })];
    expect([...summarise([...lab].reverse())]).toEqual([...summarise(lab)]);
  });
});

describe("the municipality", () => {
  const sites = [
    { site: "A", municipality: "M", population: 30_000 },
    { site: "B", municipality: "M", population: 10_000 },
  ];
  const at = (site: string, concentration: number): readonly TidyRow[] =>
    tertial(2026, 1, { site, concentration, population: null, flow: site === "A" ? 9000 : 3000 }, FLAT);
  const study = (more: Partial<StudyRows> = {}): ReturnType<typeof summarise> =>
    summarise(createStudy({ lab: [...at("A", 100), ...at("B", 500)], sites, ...more }));

  test("is summed loads over summed population, never a mean of means", () => {
    const [total, a, b] = study();
    // A: 100 ng/L x 9000 m3/d = 900 g... = 900 000 mg/d per 30 persons of 1000: 30; B: 500 x 3000 / 10 000 = 150
    expect(a?.load_mg_per_day_per_1000).toBeCloseTo(30, 6);
    expect(b?.load_mg_per_day_per_1000).toBeCloseTo(150, 6);
    expect(total).toMatchObject({ scope: "municipality", site: "M" });
    expect(total?.load_mg_per_day_per_1000).toBeCloseTo((30 * 30_000 + 150 * 10_000) / 40_000, 6);
    expect(total?.lower ?? 0).toBeLessThan(60);
    expect(total?.upper ?? 0).toBeGreaterThan(60);
  });

  test("has no total where a plant is missing, and says which; nothing is imputed", () => {
    const later = tertial(2026, 2, { site: "A", concentration: 100, population: null, flow: 9000 }, FLAT);
    const rows = study({ lab: [...at("A", 100), ...at("B", 500), ...later] });
    const missing = rows.find(({ scope, period }) => scope === "municipality" && period === "2026-T2");
    expect(missing).toMatchObject({ load_mg_per_day_per_1000: null, lower: null, upper: null });
    const told = rows.issues.filter(({ code }) => code === "PLANT_MISSING");
    expect(told).toHaveLength(1);
    expect(told[0]?.details).toMatchObject({ plants: "B", municipality: "M", period: "2026-T2" });
    expect(
      rows.find(({ site, period }) => site === "A" && period === "2026-T2")?.load_mg_per_day_per_1000,
    ).toBeCloseTo(30, 6);
  });

  test("a plant that is closed is no longer of the set", () => {
    const closed = sites.map((row) => (row.site === "B" ? { ...row, closed: "2026-04-30" } : row));
    const later = tertial(2026, 2, { site: "A", concentration: 100, population: null, flow: 9000 }, FLAT);
    const rows = study({ lab: [...at("A", 100), ...at("B", 500), ...later], sites: closed });
    const total = rows.find(({ scope, period }) => scope === "municipality" && period === "2026-T2");
    expect(total?.load_mg_per_day_per_1000).toBeCloseTo(30, 6);
    expect(rows.issues.map(({ code }) => code)).not.toContain("PLANT_MISSING");
  });
});

describe("segments", () => {
  test("a change of laboratory opens a new one, named after what differs", () => {
    const rows = summarise([
      ...tertial(2025, 3, { laboratory: "X" }),
      ...tertial(2026, 1, { laboratory: "Y" }),
    ]);
    expect(rows.map(({ segment }) => segment)).toEqual(["laboratory=X", "laboratory=Y"]);
    expect(summarise(tertial(2026, 1)).map(({ segment }) => segment)).toEqual([""]);
  });

  test("a period that the change cuts has a row on either side of it", () => {
    const lab = tertial(2026, 1).map((row, index) => ({ ...row, method: index < 3 ? "old" : "new" }));
    const rows = summarise(lab);
    expect(rows.map(({ segment, samples }) => [segment, samples])).toEqual([
      ["method=new", 4],
      ["method=old", 3],
    ]);
  });
});

test("rows are sorted by scope, site, biomarker and period", () => {
  const names = ["MDMA", "amphetamine", "THC-COOH", "benzoylecgonine"];
  const lab = [2, 1].flatMap((which) =>
    ["B", "A"].flatMap((site) =>
      names.flatMap((biomarker) => tertial(2026, which as 1 | 2, { site, biomarker })),
    ),
  );
  const sites = ["A", "B"].map((site) => ({ site, municipality: "M", population: 37_000 }));
  const keys = summarise(createStudy({ lab, sites })).map(({ scope, site, biomarker, period }) =>
    [scope, site, biomarker.toLowerCase(), period].join("\n"),
  );
  expect(keys).toHaveLength(24);
  expect(keys).toEqual([...keys].sort());
});
