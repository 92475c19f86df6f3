import { describe, expect, test } from "vitest";
import {
  budgets,
  compare,
  createStudy,
  loads,
  summarise,
  type TidyRow,
  trend,
} from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const BIOMARKER = "benzoylecgonine";
/** The later laboratory reads half as much again. */
const SHIFT = 1.5;
const FACTORS = [1.02, 0.98, 1.05, 0.95, 1.01, 0.99];
const split = (from: number | string, to: number | string, changes: TidyRow = {}): TidyRow => ({
  biomarker: BIOMARKER,
  from_laboratory: "L",
  from_value: from,
  to_laboratory: "N",
  to_value: to,
  ...changes,
});
const splits = FACTORS.map((factor, index) =>
  split(100 * (index + 1), 100 * (index + 1) * SHIFT * factor, { sample_id: `s${index}` }),
);
const before = tertial(2025, 1, { laboratory: "L" });
const after = tertial(2026, 1, { laboratory: "N", concentration: 500 * SHIFT });
const lab = [...before, ...after];
const lastYear = { contrast: "same period last year" } as const;
const change = (bridge: readonly TidyRow[], rows: readonly TidyRow[] = lab) =>
  compare(createStudy({ lab: rows, bridge, headline: { biomarkers: [BIOMARKER] } }), lastYear);
const codes = (bridge: readonly TidyRow[]) => change(bridge).issues.map(({ code }) => code);

/** Mean ln of the pairs: closed form. */
const RATIO = SHIFT * Math.exp(FACTORS.reduce((sum, factor) => sum + Math.log(factor), 0) / FACTORS.length);

describe("without a bridge", () => {
  test("nothing is compared; the reason, the laboratories and the number of split samples are said", () => {
    const result = change([]);
    expect(result[0]).toMatchObject({ verdict: "not comparable", ratio: null });
    const told = result.issues.find(({ code }) => code === "SERIES_BROKEN");
    expect(told?.message).toContain("the laboratory changed");
    expect(told?.message).toContain("let L and N both analyse about 9");
  });

  test("a trend does not cross, and says so", () => {
    const result = trend(createStudy({ lab }));
    expect(result.map(({ segment }) => segment).sort()).toEqual(["laboratory=L", "laboratory=N"]);
    expect(result.issues.find(({ code }) => code === "TREND_BROKEN")?.message).toContain("let L and N");
  });
});

describe("with a bridge", () => {
  test("the ratio is that of one laboratory, with the bridge's error in the interval", () => {
    const [row] = change(splits);
    const [one] = change(
      [],
      [...before, ...tertial(2026, 1, { laboratory: "L", concentration: 500 * SHIFT })],
    );
    expect((one?.ratio ?? 0) / (row?.ratio ?? 1)).toBeCloseTo(RATIO, 10);
    expect(row?.verdict).toBe("no certain change");
    expect(row?.flags.split(";")).toContain("BRIDGED");
    const width = (of: typeof row) => Math.log((of?.upper ?? 0) / (of?.lower ?? 1));
    expect(width(row)).toBeGreaterThan(width(one));
  });

  test("closed form: the budget holds pairs' t error and the batch error of both laboratories", () => {
    const logs = FACTORS.map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / 6;
    const sd = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / 5);
    // t(5; 0.975) = 2.570581835636315, as R's qt gives it
    const pairs = (2.570581835636315 * sd) / Math.sqrt(6) / 1.959963984540054;
    const line = (uncertainty: object) =>
      budgets(createStudy({ lab, bridge: splits, uncertainty })).find(({ source }) => source === "bridge");
    expect(line({ batch: 0 })?.relative_uncertainty).toBeCloseTo(Math.sqrt(Math.expm1(pairs ** 2)), 10);
    const both = pairs ** 2 + 2 * Math.log(1.01);
    expect(line({ batch: 0.1 })?.relative_uncertainty).toBeCloseTo(Math.sqrt(Math.expm1(both)), 10);
    expect(line({ batch: 0.1 })).toMatchObject({ scope: "plant", period: "2025-T1" });
  });

  test("it is told, in Swedish too, and the levels of one series stand together", () => {
    const study = createStudy({ lab, bridge: splits, language: "sv" });
    const result = summarise(study);
    expect(result.map(({ segment }) => segment)).toEqual(["", ""]);
    expect(result[0]?.flags.split(";")).toContain("BRIDGED");
    expect(result[1]?.flags.split(";")).not.toContain("BRIDGED");
    const told = result.issues.find(({ code }) => code === "BRIDGE_USED");
    expect(told?.details).toMatchObject({
      from: "L",
      to: "N",
      ratio: Number(RATIO.toPrecision(3)),
      count: 6,
    });
  });

  test("the loads stay as they were measured", () => {
    const plain = loads(createStudy({ lab })).map((row) => row.load_mg_per_day_per_1000);
    expect(loads(createStudy({ lab, bridge: splits })).map((row) => row.load_mg_per_day_per_1000)).toEqual(
      plain,
    );
  });

  test("it holds for its own biomarker only", () => {
    const other = lab.map((row) => ({ ...row, biomarker: "amphetamine" }));
    const rows = change(splits, [...lab, ...other]);
    expect(rows.map(({ biomarker, verdict }) => [biomarker, verdict])).toEqual([
      ["amphetamine", "not comparable"],
      [BIOMARKER, "no certain change"],
    ]);
  });

  test("given the other way round it is the same", () => {
    const turned = splits.map((row) => ({
      ...row,
      from_laboratory: row.to_laboratory,
      from_value: row.to_value,
      to_laboratory: row.from_laboratory,
      to_value: row.from_value,
    }));
    const [there, back] = [change(splits)[0], change(turned)[0]];
    expect(back?.ratio).toBeCloseTo(there?.ratio ?? 0, 10);
    expect(back?.upper).toBeCloseTo(there?.upper ?? 0, 8);
  });

  test("two bridges in a row multiply", () => {
    const middle = tertial(2025, 2, { laboratory: "M", concentration: 500 * 2 });
    const ratio = { biomarker: BIOMARKER, ratio: 2, lower: 1.8, upper: 2.2, n: 8 };
    const chain = [
      { ...ratio, from_laboratory: "L", to_laboratory: "M" },
      { ...ratio, ratio: 0.75, lower: 0.7, upper: 0.8, from_laboratory: "M", to_laboratory: "N" },
    ];
    const plain = summarise(createStudy({ lab: [...before, ...middle, ...after] }));
    const joined = summarise(createStudy({ lab: [...before, ...middle, ...after], bridge: chain }));
    const level = (rows: typeof plain, period: string) =>
      rows.find((row) => row.period === period)?.load_mg_per_day_per_1000 ?? 0;
    expect(level(joined, "2025-T1") / level(plain, "2025-T1")).toBeCloseTo(1.5, 10);
    expect(level(joined, "2025-T2") / level(plain, "2025-T2")).toBeCloseTo(0.75, 10);
    expect(level(joined, "2026-T1")).toBe(level(plain, "2026-T1"));
  });

  test("a municipality's total crosses the change as its plants do", () => {
    const both = [...lab, ...lab.map((row) => ({ ...row, site: "B" }))];
    const sites = ["A", "B"].map((site) => ({ site, municipality: "M", population: 37_000 }));
    const rows = compare(createStudy({ lab: both, sites, bridge: splits }), lastYear);
    expect(rows.map(({ scope, verdict }) => [scope, verdict])).toEqual([
      ["municipality", "no certain change"],
      ["plant", "no certain change"],
      ["plant", "no certain change"],
    ]);
  });

  test("results below the limit move with their limit", () => {
    const low = (rows: readonly TidyRow[], limit: number) =>
      rows.map((row, index) => (index < 2 ? { ...row, concentration_ng_per_l: `<${limit}` } : row));
    const [row] = change(splits, [...low(before, 420), ...low(after, 420 * RATIO)]);
    expect(row?.verdict).toBe("no certain change");
    expect(row?.lower ?? 9).toBeLessThan(1);
  });
});

describe("a bridge that cannot be used is said", () => {
  test("too few pairs, with how many more", () => {
    const result = change(splits.slice(0, 2));
    expect(result[0]?.verdict).toBe("not comparable");
    const told = result.issues.find(({ code }) => code === "BRIDGE_TOO_FEW");
    expect(told?.message).toContain("at least 1 more");
    expect(codes([...splits.slice(0, 2), split("<5", 9), split("<5", "<5")])).toContain("BRIDGE_TOO_FEW");
  });

  test("no sample from a laboratory of that name", () => {
    const told = change(splits.map((row) => ({ ...row, to_laboratory: "Nn" }))).issues;
    expect(told.find(({ code }) => code === "BRIDGE_NO_OVERLAP")?.message).toContain("analysed by Nn");
  });

  test("contradictions: a sample twice, pairs beside a ratio, one laboratory on both sides", () => {
    expect(codes([...splits, split(100, 400, { sample_id: "s0" })])).toContain("BRIDGE_CONFLICT");
    const stated = {
      biomarker: BIOMARKER,
      from_laboratory: "L",
      to_laboratory: "N",
      ratio: 3,
      lower: 2,
      upper: 4,
    };
    const result = change([...splits, stated]);
    expect(result.issues.map(({ code }) => code)).toContain("BRIDGE_CONFLICT");
    expect(result[0]?.ratio).toBeCloseTo(change(splits)[0]?.ratio ?? 0, 12);
    expect(codes(splits.map((row) => ({ ...row, to_laboratory: "L" })))).toContain("BRIDGE_UNUSABLE");
    expect(codes([{ ...stated, lower: 3.5 }])).toContain("BRIDGE_UNUSABLE");
  });
});
