import { describe, expect, test } from "vitest";
import { compare, createStudy, type TidyRow } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const YEARS = [
  ...tertial(2025, 1),
  ...tertial(2025, 2),
  ...tertial(2025, 3),
  ...tertial(2026, 1, { concentration: 5000 }),
];

describe("which periods", () => {
  test("the newest against the same a year before, then the previous one with its warning of season", () => {
    const rows = compare(YEARS);
    expect(rows.map(({ contrast, from, to }) => [contrast, from, to])).toEqual([
      ["same period last year", "2025-T1", "2026-T1"],
      ["previous period", "2025-T3", "2026-T1"],
    ]);
    expect(rows.map(({ flags }) => flags.includes("SEASON"))).toEqual([false, true]);
  });

  test("named periods are taken; one without samples is told with those that have", () => {
    const rows = compare(YEARS, { from: "2025-T2", to: "2025-T3" });
    expect(rows.map(({ from, to }) => [from, to])).toEqual([["2025-T2", "2025-T3"]]);
    expect(() => compare(YEARS, { to: "1999-T1" })).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", received: "1999-T1", path: "to" }),
    );
  });

  test("with both targets their rows stand side by side", () => {
    const lab = [...YEARS, ...YEARS.map((row) => ({ ...row, biomarker: "MDMA" }))];
    const rows = compare(lab, { settings: { target: "both" } });
    expect(rows.map(({ biomarker, contrast, target }) => `${biomarker}, ${contrast}, ${target}`)).toEqual(
      ["benzoylecgonine", "MDMA"].flatMap((biomarker) =>
        ["same period last year", "previous period"].flatMap((contrast) =>
          ["period", "sampled days"].map((target) => `${biomarker}, ${contrast}, ${target}`),
        ),
      ),
    );
  });
});

describe("the verdict", () => {
  test("a tenfold level is an increase, its inverse a decrease by the inverse ratio", () => {
    const flat = (year: number, concentration: number): readonly TidyRow[] =>
      tertial(year, 1, { concentration }, [1, 1, 1, 1, 1, 1, 1]);
    const [up] = compare([...flat(2025, 500), ...flat(2026, 5000)]);
    const [down] = compare([...flat(2025, 5000), ...flat(2026, 500)]);
    expect(up).toMatchObject({ verdict: "increase" });
    expect(up?.ratio).toBeCloseTo(10, 6);
    expect(up?.change_percent).toBeCloseTo(900, 4);
    expect(down?.verdict).toBe("decrease");
    expect((up?.ratio ?? 0) * (down?.ratio ?? 0)).toBeCloseTo(1, 8);
    expect((up?.lower ?? 0) * (down?.upper ?? 0)).toBeCloseTo(1, 6);
  });

  test("equal levels are no certain change", () => {
    const [row] = compare([...tertial(2025, 1), ...tertial(2026, 1)]);
    expect(row).toMatchObject({ verdict: "no certain change" });
    // The same loads stand on other weekdays the year after, so the weighted means differ a little.
    expect(row?.ratio).toBeCloseTo(1, 3);
  });

  test("fewer than 4 samples on a side are too few", () => {
    const [row] = compare([...tertial(2025, 1).slice(0, 3), ...tertial(2026, 1, { concentration: 5000 })]);
    expect(row?.verdict).toBe("too few samples");
  });

  test.each([
    ["laboratory", "LABORATORY_CHANGED"],
    ["method", "METHOD_CHANGED"],
  ])("nothing is compared across a change of %s, and no number is left", (what, code) => {
    const [row] = compare([
      ...tertial(2025, 1),
      ...tertial(2026, 1, { concentration: 5000, [what]: "other" }),
    ]);
    expect(row).toMatchObject({
      verdict: "not comparable",
      ratio: null,
      lower: null,
      upper: null,
      change_percent: null,
      lower_percent: null,
      p_value: null,
      adjusted_p_value: null,
    });
    expect(row?.flags).toContain(code);
  });

  test("where a period holds both laboratories, the side that matches is compared", () => {
    const mixed: readonly TidyRow[] = [
      ...tertial(2026, 1),
      ...tertial(2026, 1, { laboratory: "other" }).map(aDayLater),
    ];
    const [row] = compare([...tertial(2025, 1), ...mixed]);
    expect(row?.verdict).toBe("no certain change");
  });
});

describe("the headline family", () => {
  const drugs = ["THC-COOH", "benzoylecgonine", "amphetamine", "MDMA", "tramadol"];
  const lab = drugs.flatMap((biomarker) => [
    ...tertial(2025, 1, { biomarker }),
    ...tertial(2026, 1, { biomarker, concentration: 1000 }),
  ]);
  const exploratory = (rows: ReturnType<typeof compare>): readonly string[] =>
    rows
      .filter(({ contrast, flags }) => contrast === "same period last year" && flags.includes("EXPLORATORY"))
      .map(({ site, biomarker }) => `${site} ${biomarker}`);

  test("is the four drugs of each plant without a municipality; only they are adjusted", () => {
    const rows = compare(lab);
    expect(exploratory(rows)).toEqual(["A tramadol"]);
    expect(rows.filter((row) => row.adjusted_p_value !== null)).toHaveLength(4);
  });

  test("is the municipality's where one is named", () => {
    const sites = [{ site: "A", municipality: "M", population: 37_000 }];
    expect(exploratory(compare(createStudy({ lab, sites })))).toEqual([
      "M tramadol",
      ...[...drugs].sort(byName).map((name) => `A ${name}`),
    ]);
  });

  test("can be named", () => {
    expect(exploratory(compare(lab, { settings: { headline: ["tramadol"] } }))).toHaveLength(4);
  });
});

function byName(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

function aDayLater(row: TidyRow): TidyRow {
  const next = new Date(Date.parse(String(row.date)) + 86_400_000);
  return { ...row, date: next.toISOString().slice(0, 10) };
}
