import { describe, expect, test } from "vitest";
import { call, folderWith, rowsOf } from "./_world.ts";

const HEAD =
  "site,sample_id,date,biomarker,concentration_ng_per_l,flow_m3_per_day,population,laboratory,batch\n";
let samples = 0;
const row = (site: string, date: string, value: number | string): string =>
  `${site},${++samples},${date},benzoylecgonine,${value},12000,37000,L,${date.slice(0, 7)}\n`;
const date = (day: number): string =>
  new Date(Date.UTC(2020, 0, 6) + day * 86_400_000).toISOString().slice(0, 10);
const series = (site: string, days: readonly number[], valueAt: (i: number) => number | string): string =>
  days.map((day, i) => row(site, date(day), valueAt(i))).join("");
const weekly = (n: number): number[] => Array.from({ length: n }, (_, i) => 7 * i);
/** Every eighth day: each weekday in turn. */
const rotating = (n: number): number[] => Array.from({ length: n }, (_, i) => 8 * i);
const wave = (i: number): number => 500 + ((i * 37) % 101);

async function trendOf(lab: string, ...words: readonly string[]) {
  const at = folderWith({ "lab.csv": HEAD + lab });
  return call(["trend", at("lab.csv"), "--format", "csv", ...words]);
}

describe("wbe trend --rows", () => {
  const lab = ["A", "B", "C", "D", "E"]
    .map((site, k) => series(site, rotating(280), (i) => wave(i + k) * 1.001 ** (k * i)))
    .join("");
  test.each([
    ["series", 5, "adjusted_p_value"],
    ["regions", 1, "places"],
    ["cities", 6, "own_weight"],
  ])("%s", async (show, count, column) => {
    const { code, out } = await trendOf(
      lab,
      "--rows",
      show,
      "--trend-method",
      "sen-levels",
      "--period",
      "year",
    );
    const rows = rowsOf(out);
    expect(code).toBe(0);
    expect(rows).toHaveLength(count);
    expect(Object.keys(rows[0] ?? {})).toContain(column);
  });
  test("curve: dates and a band around every value", async () => {
    const { out } = await trendOf(lab, "--rows", "curve", "--trend-method", "sen-levels", "--period", "year");
    const rows = rowsOf(out);
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const { lower, value, upper } of rows) {
      expect(Number(lower)).toBeLessThanOrEqual(Number(value));
      expect(Number(upper)).toBeGreaterThanOrEqual(Number(value));
    }
  });
  test("another word is refused with the ones there are", async () => {
    const { code, err } = await trendOf(lab, "--rows", "map");
    expect(code).toBe(2);
    expect(err).toContain("curve");
  });
});

const BAD: Readonly<Record<string, string>> = {
  "one date": series("A", Array<number>(30).fill(0), wave),
  "duplicate dates": series("A", [...weekly(15), ...weekly(15)], wave),
  constant: series("A", weekly(60), () => 500),
  "all below the limit": series("A", weekly(60), () => "<20"),
  "n 1": series("A", weekly(1), wave),
  "n 2": series("A", weekly(2), wave),
  "n 3": series("A", weekly(3), wave),
  "n 4": series("A", weekly(4), wave),
  "a gap of six years": series("A", [...weekly(30), ...weekly(30).map((day) => day + 6 * 365)], wave),
  "zeros and negatives": series("A", weekly(60), (i) => [0, -5, 500][i % 3]!),
};
const METHODS = ["auto", "sen-samples", "sen-levels", "seasonal", "censored", "regression", "state-space"];

describe.each(Object.entries(BAD))("bad input: %s", (name, lab) => {
  test.each(METHODS)("%s: exit 0, a verdict or too few, never NaN", async (method) => {
    const { code, out, err } = await trendOf(lab, "--trend-method", method);
    expect(code).toBe(0);
    expect(out + err).not.toMatch(/NaN|Infinity|undefined/);
    const rows = rowsOf(out);
    expect(rows.length).toBeGreaterThan(0);
    for (const { verdict, change_percent_per_year: change, flags } of rows) {
      expect(["increase", "decrease", "no certain change", "too few samples"]).toContain(verdict);
      if (verdict === "too few samples") expect([change, flags !== ""]).toEqual(["", true]);
      if (/^(constant|one date|all below|n \d)/.test(name)) {
        expect(["no certain change", "too few samples"]).toContain(verdict);
      }
    }
  });
  test.each(["curve", "regions", "cities"])("--rows %s never ends badly", async (show) => {
    const { code, out } = await trendOf(lab, "--rows", show);
    expect(code).toBe(0);
    expect(out).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test("below 5 campaigns the printed row says what would be enough", async () => {
  const { out } = await trendOf(series("A", weekly(4), wave));
  expect(rowsOf(out)[0]).toMatchObject({ verdict: "too few samples", p_value: "" });
  expect(rowsOf(out)[0]?.flags).toContain("TOO_FEW_PERIODS");
  expect(rowsOf(out)[0]?.method).toContain("needs at least 5 periods");
});
