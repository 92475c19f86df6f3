import { describe, expect, test } from "vitest";
import { compareBudgets, loadBudgets, type TidyRow } from "../../src/study/index.ts";
import { call, folderWith, rowsOf } from "../cli/_world.ts";
import { tertial } from "./_simulated.ts";

const two = (changes: { first?: TidyRow; second?: TidyRow } = {}): readonly TidyRow[] => [
  ...tertial(2025, 1).map((row) => ({ ...row, ...changes.first })),
  ...tertial(2026, 1).map((row) => ({ ...row, ...changes.second })),
];
const budgetOf = (rows: readonly TidyRow[], settings = {}) => {
  const found = compareBudgets(rows, { contrast: "same period last year", settings });
  return { found, of: (name: string) => found.find(({ source }) => source === name) };
};
const whole = (rows: readonly { readonly share_percent: number }[]) =>
  rows.reduce((sum, { share_percent }) => sum + share_percent, 0);

describe("the budget of a ratio", () => {
  test("the shares make the whole, the largest first", () => {
    const { found } = budgetOf(two());
    expect(whole(found)).toBeCloseTo(100, 9);
    const shares = found.map(({ share_percent }) => share_percent);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  test("what belongs to the site cancels, two batches do not: closed form exp(2 ln 1.01) - 1", () => {
    const { of } = budgetOf(two());
    // meter and population have one key on both sides; two batches of 10 % each: variance 2 ln(1 + .01)
    expect(of("meter")).toBeUndefined();
    expect(of("population")).toBeUndefined();
    expect(of("batch")?.relative_uncertainty).toBeCloseTo(Math.sqrt(1.01 ** 2 - 1), 12);
  });

  test("one batch analysed together cancels exactly", () => {
    const together = { batch: "", analysis_date: "2026-05-20" };
    expect(budgetOf(two({ first: together, second: together })).of("batch")).toBeUndefined();
    const apart = { batch: "", analysis_date: "2025-05-20" };
    expect(budgetOf(two({ first: apart, second: together })).of("batch")).toBeDefined();
  });

  test("a new count of the population does not cancel against the old one", () => {
    const grown = { population: 39_000 };
    const { of } = budgetOf(two({ second: grown }));
    // two estimates of 7 % each
    expect(of("population")?.relative_uncertainty).toBeCloseTo(Math.sqrt(1.0049 ** 2 - 1), 12);
  });

  test("of two places nothing of the sites cancels", () => {
    const rows = [...tertial(2026, 1), ...tertial(2026, 1, { site: "B" })];
    const found = compareBudgets(rows, { contrast: "site", sites: ["A", "B"] });
    const of = (name: string) => found.find(({ source }) => source === name)?.relative_uncertainty;
    expect(of("meter")).toBeCloseTo(Math.sqrt(1.0025 ** 2 - 1), 12);
    // one batch of one laboratory for both plants
    expect(of("batch")).toBeUndefined();
  });

  test("without a ratio there is no budget", () => {
    expect([...compareBudgets(tertial(2026, 1))]).toEqual([]);
    const published = [{ biomarker: "benzoylecgonine", label: "x", load_mg_per_day_per_1000: 50 }];
    expect([...compareBudgets(two(), { contrast: "published", published })]).toEqual([]);
  });
});

test("the budget of one load: the defaults of the lognormal chain, shares of ln(1 + r^2)", () => {
  const rows = loadBudgets(tertial(2026, 1).slice(0, 1));
  const defaults = {
    batch: 0.1,
    concentration: 0.1,
    sampling: 0.1,
    flow: 0.08,
    population: 0.07,
    meter: 0.05,
  };
  const variance = Object.values(defaults).reduce((sum, rsd) => sum + Math.log1p(rsd ** 2), 0);
  expect(whole(rows)).toBeCloseTo(100, 9);
  expect(rows.map(({ source }) => source)).toEqual(Object.keys(defaults));
  for (const { source, relative_uncertainty, share_percent } of rows) {
    const rsd = defaults[source as keyof typeof defaults];
    expect(relative_uncertainty).toBeCloseTo(rsd, 12);
    expect(share_percent).toBeCloseTo((100 * Math.log1p(rsd ** 2)) / variance, 9);
  }
});

test("--budget prints them for loads, summary and compare", async () => {
  const names = Object.keys(two()[0] ?? {});
  const lines = two().map((row) => names.map((name) => String(row[name] ?? "")).join(","));
  const lab = folderWith({ "lab.csv": `${names.join(",")}\n${lines.join("\n")}\n` })("lab.csv");
  for (const [command, column] of [
    ["loads", "sample_id"],
    ["summary", "period"],
    ["compare", "contrast"],
  ] as const) {
    const { out, code } = await call([command, lab, "--budget", "--format", "csv"]);
    expect(code).toBe(0);
    expect(Object.keys(rowsOf(out)[0] ?? {})).toEqual(
      expect.arrayContaining([column, "source", "share_percent"]),
    );
  }
  const { out } = await call(["compare", lab, "--budget", "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({ schema: "wbe/compare-budget/1" });
});
