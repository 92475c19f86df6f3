import { describe, expect, test } from "vitest";
import { TREND_ROWS } from "../../src/cli/trend-options.ts";
import {
  INTERRUPTION_COLUMNS,
  KNOWN_DAY_EFFECT_COLUMNS,
  SUDDEN_CHANGE_COLUMNS,
  UNUSUAL_DAY_COLUMNS,
  WEEKDAY_PROFILE_COLUMNS,
} from "../../src/study/index.ts";
import {
  CITY_TREND_COLUMNS,
  REGION_TREND_COLUMNS,
  TREND_COLUMNS,
  TREND_CURVE_COLUMNS,
} from "../../src/trend/index.ts";
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
  test("the columns that the help names are those of the rows", async () => {
    expect(Object.fromEntries(TREND_ROWS.map(({ name, columns }) => [name, columns]))).toEqual({
      series: TREND_COLUMNS,
      curve: TREND_CURVE_COLUMNS,
      regions: REGION_TREND_COLUMNS,
      cities: CITY_TREND_COLUMNS,
      changes: SUDDEN_CHANGE_COLUMNS,
      unusual: UNUSUAL_DAY_COLUMNS,
      days: KNOWN_DAY_EFFECT_COLUMNS,
      weekdays: WEEKDAY_PROFILE_COLUMNS,
      interruptions: INTERRUPTION_COLUMNS,
    });
    for (const words of [
      ["trend", "--help"],
      ["help", "trend", "--lang", "sv"],
    ]) {
      const { out } = await call(words);
      for (const { name, columns } of TREND_ROWS) {
        expect(out).toContain(`  ${name} `);
        for (const column of columns) expect(out).toContain(column);
      }
    }
  });
  test("another word is refused with the ones there are", async () => {
    const { code, err } = await trendOf(lab, "--rows", "map");
    expect(code).toBe(2);
    expect(err).toContain("curve");
  });
});

describe("wbe trend --rows, what single samples say", () => {
  const daily = (site: string, valueAt: (i: number) => number): string =>
    series(
      site,
      Array.from({ length: 80 }, (_, i) => i),
      (i) => Math.round(wave(i) * valueAt(i)),
    );
  const weekend = (i: number): number => (i % 7 > 4 ? 1.5 : 1);
  const lab =
    daily("A", (i) => weekend(i) * (i < 40 ? 1 : 2)) +
    daily("B", weekend) +
    daily("C", (i) => (i === 30 ? 9 : 1));
  const events = `from,to,site,kind,title\n${date(40)},${date(40)},A,intervention,closure\n`;
  const asked = async (rows: string, ...words: readonly string[]) => {
    const at = folderWith({ "lab.csv": HEAD + lab, "events.csv": events });
    const given = ["trend", at("lab.csv"), "--events", at("events.csv"), "--rows", rows, "--format", "csv"];
    return call([...given, ...words]);
  };

  test("changes: the day on which the level doubled", async () => {
    const { out } = await asked("changes");
    expect(rowsOf(out).filter(({ site }) => site === "A")[0]).toMatchObject({
      last_before: date(39),
      first_after: date(40),
    });
    expect(rowsOf(out).find(({ site }) => site === "B")).toMatchObject({ first_after: "" });
  });
  test("unusual: the one day of nine times the load, and the day of the jump", async () => {
    expect(rowsOf((await asked("unusual")).out).map(({ site, date: day }) => [site, day])).toEqual([
      ["A", date(40)],
      ["C", date(30)],
    ]);
  });
  test("weekdays: seven rows a plant, the weekend above 1", async () => {
    const rows = rowsOf((await asked("weekdays")).out);
    expect(rows).toHaveLength(21);
    for (const { weekday, ratio } of rows.filter(({ site }) => site === "B"))
      expect(Number(ratio) > 1).toBe(/Sat|Sun/.test(weekday ?? ""));
  });
  test("days: three paydays of three days; one holiday is too few", async () => {
    const rows = rowsOf((await asked("days")).out);
    expect(new Set(rows.map(({ day }) => day))).toEqual(new Set(["payday"]));
  });
  test("interruptions: the jump, alone and against a comparison plant", async () => {
    const alone = rowsOf((await asked("interruptions")).out);
    expect(alone.map(({ site, comparison_site: other }) => [site, other])).toEqual([["A", ""]]);
    const [row] = rowsOf((await asked("interruptions", "--comparison-site", "B")).out);
    expect(row).toMatchObject({ intervention: "closure", comparison_site: "B", samples_before: "40" });
    expect(Number(row?.step_lower)).toBeGreaterThan(0);
  });
  test("a comparison plant without samples, or with other rows, is refused", async () => {
    const unknown = await asked("interruptions", "--comparison-site", "Z");
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining("Z")]);
    const idle = await asked("changes", "--comparison-site", "B");
    expect([idle.code, idle.err]).toEqual([2, expect.stringContaining("--rows interruptions")]);
  });
  test.each([
    ["days", 50],
    ["unusual", 20],
    ["changes", 24],
  ])("%s: a series below %i samples is told, not left out in silence", async (rows, needed) => {
    const short = series("A", weekly(needed - 1), wave);
    const { code, err } = await trendOf(short, "--rows", rows);
    expect(code).toBe(0);
    expect(err).toContain(`fewer than ${needed} samples`);
    expect((await trendOf(short, "--rows", rows, "--lang", "sv")).err).toContain(`färre än ${needed} prov`);
  });
});

describe("wbe trend --rows regions and cities on a terminal", () => {
  const lab = ["A", "B"]
    .map((site, k) => series(site, rotating(280), (i) => wave(i + k) * 1.001 ** i))
    .join("");
  test.each([
    ["sv", "regions", "A och B, var och en jämförd med sig själv: "],
    ["en", "regions", "A and B, each compared with itself: "],
    ["sv", "cities", "Det behövs minst fem platser med tre nivåer var."],
    ["en", "cities", "At least five places with three levels each are needed."],
  ])("%s, %s: the answer in words below the table", async (lang, rows, words) => {
    const at = folderWith({ "lab.csv": HEAD + lab });
    const given = ["trend", at("lab.csv"), "--rows", rows, "--lang", lang, "--period", "year"];
    const { out } = await call(given, { terminal: true, width: 400 });
    expect(out).toContain(words);
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
  test.each(TREND_ROWS.map(({ name }) => name).slice(1))("--rows %s never ends badly", async (show) => {
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
