import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import {
  BUDGET_COLUMNS,
  type BudgetRow,
  budgets,
  createStudy,
  summarise,
  type TidyRow,
} from "../../src/study/index.ts";

/** Simulated results: rotating weekdays of a tertial, lognormal scatter of `sd` from day to day. */
function simulated(count: number, sd: number, changes: TidyRow = {}): TidyRow[] {
  const random = createRandom(20260113);
  return Array.from({ length: count }, (_, index) => ({
    site: "Simulated plant",
    sample_id: `s${index}`,
    date: addDays("2026-01-05", 8 * index),
    biomarker: "benzoylecgonine",
    concentration_ng_per_l: 500 * Math.exp(sd * random.normal()),
    flow_m3_per_day: 12_000,
    population: 37_000,
    laboratory: "Lab A",
    batch: "b1",
    ...changes,
  }));
}

const shares = (rows: readonly BudgetRow[]) => rows.reduce((sum, row) => sum + row.share_percent, 0);
const row = (rows: readonly BudgetRow[], source: string) => rows.find((one) => one.source === source);

describe("the budget of a level", () => {
  const found = budgets(simulated(14, 0.4));

  test("every source is named, the largest first, and the shares make the whole", () => {
    expect(found.map(({ source }) => source).sort()).toEqual([
      "batch",
      "concentration",
      "day to day",
      "flow",
      "meter",
      "population",
      "sampling",
    ]);
    expect(shares(found)).toBeCloseTo(100, 9);
    const sizes = found.map(({ share_percent }) => share_percent);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(found.columns).toEqual(BUDGET_COLUMNS);
    expect(found.command).toBe("budget");
  });

  test("shared errors stay whole, whatever the number of samples", () => {
    for (const rows of [found, budgets(simulated(7, 0.4))]) {
      expect(row(rows, "batch")).toMatchObject({
        relative_uncertainty: expect.closeTo(0.1, 12),
        error_scope: "batch",
        origin: "assumed",
      });
      expect(row(rows, "population")?.relative_uncertainty).toBeCloseTo(0.07, 12);
    }
  });

  test("errors new in each sample shrink with their number", () => {
    const many = row(found, "flow")?.relative_uncertainty ?? 0;
    // 8 % in each of 14 samples of unequal size: between .08 / sqrt(14) and .08 / sqrt(7).
    expect(many).toBeGreaterThan(0.08 / Math.sqrt(14));
    expect(many).toBeLessThan(0.08 / Math.sqrt(7));
    expect(many).toBeLessThan(row(budgets(simulated(7, 0.4)), "flow")?.relative_uncertainty ?? 0);
  });

  test("together they are the level's own variance and its shared one", () => {
    const [level] = summarise(simulated(14, 0.4));
    const variance = found.reduce((sum, one) => sum + Math.log1p(one.relative_uncertainty ** 2), 0);
    // The printed interval uses t for the own part, so it is a little wider than z x sigma.
    const half = Math.log((level?.upper ?? 0) / (level?.lower ?? 1)) / 2;
    expect(half / Math.sqrt(variance)).toBeGreaterThan(1.96);
    expect(half / Math.sqrt(variance)).toBeLessThan(2.3);
  });

  test("day to day grows with the scatter and is measured", () => {
    expect(row(found, "day to day")).toMatchObject({ error_scope: "sample", origin: "measured" });
    const calm = row(budgets(simulated(14, 0.2)), "day to day")?.share_percent ?? 0;
    expect(calm).toBeLessThan(row(found, "day to day")?.share_percent ?? 0);
  });

  test("halving a part quarters its variance", () => {
    const halved = budgets(simulated(14, 0.4), { uncertainty: { population: 0.035 } });
    expect(row(halved, "population")).toMatchObject({
      relative_uncertainty: expect.closeTo(0.035, 12),
      origin: "stated",
    });
  });
});

test("values closer together than the errors allow: the errors are scaled down, nothing is negative", () => {
  const equal = budgets(simulated(10, 0.001));
  expect(row(equal, "day to day")).toBeUndefined();
  expect(shares(equal)).toBeCloseTo(100, 9);
  for (const one of equal) expect(one.relative_uncertainty).toBeGreaterThan(0);
  // Ten samples at 10 % each would give .1 / sqrt(10); the scatter of .1 % allows no more than its own size.
  expect(row(equal, "concentration")?.relative_uncertainty).toBeLessThan(0.001);
});

test("of the sampled days only, there is no scatter from day to day", () => {
  const rows = budgets(simulated(10, 0.4), { target: "sampled days" });
  expect(row(rows, "day to day")).toBeUndefined();
  expect(row(rows, "concentration")?.target).toBe("sampled days");
  expect(shares(rows)).toBeCloseTo(100, 9);
});

test("both targets, both budgets", () => {
  const rows = budgets(simulated(10, 0.4), { target: "both" });
  expect(new Set(rows.map(({ target }) => target))).toEqual(new Set(["period", "sampled days"]));
  expect(shares(rows)).toBeCloseTo(200, 9);
});

test("a level that is not given has no budget", () => {
  expect([...budgets(simulated(2, 0.4))]).toEqual([]);
  expect([...budgets([])]).toEqual([]);
});

test("everything switched off leaves the scatter alone", () => {
  const off = { concentration: 0, batch: 0, flow: 0, meter: 0, sampling: 0, population: 0 };
  const rows = budgets(simulated(14, 0.4), { uncertainty: off });
  expect(rows).toMatchObject([{ source: "day to day", share_percent: 100 }]);
});

test("a municipality of two plants: what they do not share shrinks, what they share stays", () => {
  const south = simulated(14, 0.4, { site: "South" });
  const north = simulated(14, 0.4, { site: "North", population: 12_000 });
  const sites = ["North", "South"].map((site) => ({ site, municipality: "Simulated town", population: "" }));
  // The population stands in the laboratory's rows.
  const rows = budgets(createStudy({ lab: [...south, ...north], sites })).filter(
    ({ scope }) => scope === "municipality",
  );
  expect(shares(rows)).toBeCloseTo(100, 9);
  expect(row(rows, "batch")?.relative_uncertainty).toBeCloseTo(0.1, 9);
  expect(row(rows, "meter")?.relative_uncertainty).toBeLessThan(0.05);
});
