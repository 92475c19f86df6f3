import { describe, expect, test } from "vitest";
import { compare, createStudy, summarise, trend } from "../../src/study/index.ts";

/** Seven days of January to April, each weekday once. */
const DAYS = ["01-08", "01-27", "02-11", "02-28", "03-13", "04-03", "04-25"];

interface Row {
  readonly site: string;
  readonly date: string;
  readonly concentration: number | string;
  readonly loq?: number;
}

function row({ site, date, concentration, loq }: Row): Record<string, unknown> {
  const flow = { unit: "ng/L", flow_m3_per_day: 10_000 };
  const from = { laboratory: "Lab", analysis_date: `${date.slice(0, 4)}-06-01` };
  return {
    site,
    date,
    biomarker: "amphetamine",
    concentration,
    ...(loq === undefined ? {} : { loq }),
    ...flow,
    ...from,
  };
}

/** Seven samples a year at a constant level with a fixed little scatter. */
function years(site: string, first: number, last: number, level: number): Record<string, unknown>[] {
  const all: Record<string, unknown>[] = [];
  for (let year = first; year <= last; year++) {
    DAYS.forEach((day, index) => {
      all.push(row({ site, date: `${year}-${day}`, concentration: level * (1 + 0.05 * ((index % 3) - 1)) }));
    });
  }
  return all;
}

describe("a municipality's total across a change in its plants", () => {
  const plantA = { site: "A", municipality: "M", population: 10_000 };
  const plantB = { site: "B", municipality: "M", population: 10_000 };

  test("a trend never crosses a plant's closing: constant plants make no trend", () => {
    const study = createStudy({
      lab: [...years("A", 2015, 2024, 100), ...years("B", 2015, 2019, 300)],
      sites: [plantA, { ...plantB, closed: "2019-12-31" }],
      period: "year",
    });
    const rows = trend(study).filter(({ scope }) => scope === "municipality");
    expect(rows.map(({ segment }) => segment).sort()).toEqual(["plants=A", "plants=A+B"]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(["no certain change", "no certain change"]);
  });

  test("a plant connected later is not missing before: the earlier total stands, the two are not compared", () => {
    const study = createStudy({
      lab: [...years("A", 2024, 2025, 100), ...years("B", 2025, 2025, 300)],
      sites: [plantA, { ...plantB, valid_from: "2025-01-01" }],
      period: "year",
    });
    const totals = summarise(study).filter(({ scope }) => scope === "municipality");
    expect(totals.map(({ period, load_mg_per_day_per_1000: load }) => [period, load !== null])).toEqual([
      ["2024", true],
      ["2025", true],
    ]);
    const [change] = compare(study).filter(({ scope }) => scope === "municipality");
    expect(change).toMatchObject({ verdict: "not comparable", ratio: null });
    expect(change?.flags).toContain("PLANTS_DIFFER");
  });

  test.each(["auto", "zero", "euda-zero", "half-limit"] as const)(
    "a lowered limit alone makes no increase (non-detects: %s)",
    (nonDetects) => {
      const values = [4, 9, 15, 26, 7, 31, 12];
      const side = (site: string, year: number, limit: number): Record<string, unknown>[] =>
        DAYS.map((day, index) => {
          const value = values[index] ?? 0;
          return row({
            site,
            date: `${year}-${day}`,
            concentration: value < limit ? "<LOQ" : value,
            loq: limit,
          });
        });
      const study = createStudy({
        lab: ["A", "B"].flatMap((site) => [...side(site, 2024, 20), ...side(site, 2025, 1)]),
        sites: [plantA, plantB],
        period: "year",
        nonDetects,
      });
      for (const change of compare(study)) expect(change.verdict).not.toBe("increase");
    },
  );
});
