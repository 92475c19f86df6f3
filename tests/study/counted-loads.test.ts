import { describe, expect, test } from "vitest";
import { createStudy, loads } from "../../src/study/index.ts";
import { lognormalInterval, sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { markerRows } from "./_simulated-markers.ts";

const DAYS = [
  { date: "2026-01-05", people: 40_000 },
  { date: "2026-01-10", people: 20_000, flow: 30_000 },
];

function drug(settings: object, rows = markerRows(DAYS)) {
  return [...loads(rows, settings)].filter(({ biomarker }) => biomarker === "benzoylecgonine");
}

describe("the setting population", () => {
  test("divides by the census unless something else is asked for", () => {
    expect(drug({}).map(({ population }) => population)).toEqual([37_000, 37_000]);
    expect(drug({ population: "census" })).toEqual(drug({}));
  });

  test("markers: 120 mg/d/1000 whatever the flow and the people, since both cancel", () => {
    const found = drug({ population: "markers" });
    for (const row of found) expect(row.load_mg_per_day_per_1000).toBeCloseTo(120, 6);
    expect(found[0]?.population).toBeCloseTo(40_000, 6);
    expect(found[1]?.population).toBeCloseTo(20_000, 6);
    expect(found[0]?.flags).toContain("POPULATION_FROM_MARKERS");
  });

  test("markers: neither the meter nor the day's flow enters the interval", () => {
    const plain = drug({ population: "markers" });
    const noisy = drug({ population: "markers", uncertainty: { flow: 0.5, meter: 0.5 } });
    expect(noisy.map(({ lower, upper }) => [lower, upper])).toEqual(
      plain.map(({ lower, upper }) => [lower, upper]),
    );
    const [a, b] = [drug({}), drug({ uncertainty: { flow: 0.5 } })];
    expect(b[0]?.upper).toBeGreaterThan(a[0]?.upper ?? 0);
  });

  test("markers: the interval holds the analysis of drug and marker and what one person gives, once", () => {
    const only = markerRows(DAYS).filter((row) =>
      ["NH4-N", "benzoylecgonine"].includes(String(row.biomarker)),
    );
    const uncertainty = { concentration: 0.1, batch: 0, sampling: 0, flow: 0.2, meter: 0.2, population: 0.3 };
    const [row] = drug({ population: "markers", uncertainty }, only);
    const perPerson = Math.log(10_000 / 6000) / (2 * 1.959964);
    const sigma = Math.hypot(sigmaFromRsd(0.1), sigmaFromRsd(0.1), perPerson);
    const { lower, upper } = lognormalInterval(120, sigma, 0.95);
    expect(row?.lower).toBeCloseTo(lower, 4);
    expect(row?.upper).toBeCloseTo(upper, 4);
  });

  test("census-markers: the level is the census, the days follow the markers", () => {
    const found = drug({ population: "census-markers" });
    const middle = Math.sqrt(40_000 * 20_000);
    expect(found[0]?.population).toBeCloseTo((37_000 * 40_000) / middle, 6);
    expect(found[1]?.population).toBeCloseTo((37_000 * 20_000) / middle, 6);
    // Two people give as much: the day series of loads is flat again.
    expect(found[0]?.load_mg_per_day_per_1000).toBeCloseTo(found[1]?.load_mg_per_day_per_1000 ?? 0, 6);
  });

  test("a sample without markers has no load then, and says why", () => {
    const rows = markerRows(DAYS).filter(
      (row) => row.date !== "2026-01-10" || row.biomarker === "benzoylecgonine",
    );
    const found = drug({ population: "markers" }, rows);
    expect(found[1]).toMatchObject({ population: null, load_mg_per_day_per_1000: null });
    expect(found[1]?.flags).toContain("POPULATION_MISSING");
  });

  test("day counts and design capacity come from their files, the capacity never unasked", () => {
    const lab = markerRows(DAYS).map(({ population: _, ...row }) => row);
    const study = createStudy({
      lab,
      sites: [{ site: "A", population: 37_000, design_pe: 60_000 }],
      dayCounts: [{ site: "A", date: "2026-01-05", people: 41_000, rsd: 0.04 }],
    });
    const by = (settings: object) =>
      [...loads(study, settings)].filter(({ biomarker }) => biomarker === "benzoylecgonine");
    expect(by({}).map(({ population }) => population)).toEqual([37_000, 37_000]);
    expect(by({ population: "day-counts" }).map(({ population }) => population)).toEqual([41_000, null]);
    const design = by({ population: "design" });
    expect(design.map(({ population }) => population)).toEqual([60_000, 60_000]);
    expect(design[0]?.flags).toContain("POPULATION_PE");
  });

  test("refuses a count that is not known", () => {
    expect(() => loads(markerRows(DAYS), { population: "phones" as "census" })).toThrow();
  });
});
