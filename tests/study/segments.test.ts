import { describe, expect, test } from "vitest";
import { compare, createStudy, summarise, type TidyRow } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const lab = [...tertial(2025, 1, { population: null }), ...tertial(2026, 1, { population: null })];
const SITE = {
  site: "A",
  population: 37_000,
  meter: "inlet",
  sampling_mode: "flow",
  sampling_point: "inlet channel",
  receives: "septic",
};
const lastYear = { contrast: "same period last year" } as const;

function changed(later: TidyRow, events: readonly TidyRow[] = []) {
  const sites = [
    { ...SITE, valid_from: "2024-01-01" },
    { site: "A", population: 37_000, valid_from: "2025-09-01", ...later },
  ];
  const study = createStudy({ lab, sites, events });
  return { rows: compare(study, lastYear), levels: summarise(study) };
}

describe("a change at the plant opens a segment, with its own code", () => {
  test.each([
    ["METER_CHANGED", { meter: "outlet" }, "meter="],
    ["SAMPLER_CHANGED", { sampling_mode: "time" }, "sampler="],
    ["SAMPLER_CHANGED", { sampling_point: "behind the screen" }, "sampler="],
    ["CATCHMENT_CHANGED", { receives: "plant B" }, "catchment="],
    ["CATCHMENT_CHANGED", { population: 60_000 }, "catchment="],
  ] as const)("%s by %j", (code, later, label) => {
    const { rows, levels } = changed(later);
    expect(rows[0]).toMatchObject({ verdict: "not comparable", ratio: null });
    expect(rows[0]?.flags.split(";")).toContain(code);
    expect(levels.every(({ segment }) => segment.startsWith(label))).toBe(true);
    expect(new Set(levels.map(({ segment }) => segment)).size).toBe(2);
    const told = rows.issues.find((one) => one.code === "SERIES_BROKEN");
    expect(told?.message).toContain("compare periods on the same side of the change");
  });

  test("NETWORK_CHANGED by a break in the events file; another kind of event opens none", () => {
    const event = { from: "2025-10-01", title: "new pumping main", site: "A" };
    expect(changed({}, [{ ...event, kind: "break" }]).rows[0]?.flags.split(";")).toContain("NETWORK_CHANGED");
    expect(changed({}, [{ ...event, kind: "event" }]).rows[0]?.verdict).toBe("no certain change");
    const elsewhere = changed({}, [{ ...event, kind: "break", site: "B" }]);
    expect(elsewhere.rows[0]?.verdict).toBe("no certain change");
  });

  test("silence in a later row changes nothing, and growth is growth", () => {
    const { rows, levels } = changed({ population: 41_000 });
    expect(rows[0]?.verdict).toBe("no certain change");
    expect(levels.map(({ segment }) => segment)).toEqual(["", ""]);
  });
});

describe("plants through time", () => {
  const at = (site: string, year: number, concentration: number) =>
    tertial(year, 1, { site, concentration, population: null });
  const site = (name: string, population: number, more: TidyRow = {}): TidyRow => ({
    site: name,
    municipality: "M",
    population,
    ...more,
  });
  const total = (rows: readonly TidyRow[], sites: readonly TidyRow[]) => {
    const study = createStudy({ lab: rows, sites, period: "year" });
    return {
      changes: compare(study, lastYear).filter(({ scope }) => scope === "municipality"),
      levels: summarise(study).filter(({ scope }) => scope === "municipality"),
      issues: summarise(study).issues.map(({ code }) => code),
    };
  };
  const B_CLOSED = { closed: "2025-12-31", successor: "A" };
  // A takes over: its water doubles, and 37 000 + 37 000 persons stay 74 000
  const merged = [...at("A", 2025, 500), ...at("B", 2025, 500), ...at("A", 2026, 1000)];
  const grown = [
    site("A", 37_000, { valid_from: "2020-01-01" }),
    site("A", 74_000, { valid_from: "2025-12-31" }),
    site("B", 37_000, B_CLOSED),
  ];

  test("a merged plant: the total covers the same people and is compared; the plant's own series breaks", () => {
    const { changes, levels } = total(merged, grown);
    expect(levels.map(({ segment }) => segment)).toEqual(["", ""]);
    // the same mg a day per 1000 inhabitants on both sides; the weekdays of the two years weigh a little differently
    expect(changes[0]?.verdict).toBe("no certain change");
    expect(changes[0]?.ratio).toBeCloseTo(1, 1);
    const plants = compare(createStudy({ lab: merged, sites: grown, period: "year" }), lastYear);
    const own = plants.find(({ scope, site: name }) => scope === "plant" && name === "A");
    expect(own).toMatchObject({ verdict: "not comparable", ratio: null });
    expect(own?.flags).toContain("CATCHMENT_CHANGED");
  });

  test("two plants replaced by a new one: the same people again", () => {
    const rows = [...at("A", 2025, 500), ...at("B", 2025, 500), ...at("C", 2026, 1000)];
    const sites = [
      site("A", 37_000, { closed: "2025-12-31", successor: "C" }),
      site("B", 37_000, { closed: "2025-12-31", successor: "C" }),
      site("C", 74_000, { valid_from: "2025-10-01" }),
    ];
    const { changes } = total(rows, sites);
    expect(changes[0]?.ratio).toBeCloseTo(1, 1);
    const stranger = total(rows, [
      sites[0] ?? {},
      { ...sites[1], successor: "" },
      site("C", 74_000, { valid_from: "2025-10-01" }),
    ]);
    expect(stranger.changes[0]?.flags).toContain("PLANTS_DIFFER");
  });

  test("closed without successor: closed and not missing, and the totals are not compared", () => {
    const { changes, levels, issues } = total(merged, [
      grown[0] ?? {},
      site("B", 37_000, { closed: "2025-12-31" }),
    ]);
    expect(levels.every(({ load_mg_per_day_per_1000: load }) => load !== null)).toBe(true);
    expect(issues).not.toContain("PLANT_MISSING");
    expect(changes[0]).toMatchObject({ verdict: "not comparable" });
    expect(changes[0]?.flags).toContain("PLANTS_DIFFER");
  });

  test("a merger within the period: nobody is counted twice, and the remedy is told", () => {
    const sites = [
      site("A", 37_000, { valid_from: "2020-01-01" }),
      site("A", 74_000, { valid_from: "2025-06-01" }),
      site("B", 37_000, { closed: "2025-06-01", successor: "A" }),
    ];
    const late = tertial(2025, 3, { site: "A", concentration: 1000, population: null });
    const { levels, issues } = total([...at("B", 2025, 500), ...late], sites);
    expect(levels[0]).toMatchObject({ load_mg_per_day_per_1000: null });
    expect(levels[0]?.flags.split(";")).toContain("BREAK_IN_PERIOD");
    expect(issues).toContain("BREAK_IN_PERIOD");
    const unsampled = total(late, sites);
    expect(unsampled.levels.every(({ flags }) => !flags.includes("PLANT_MISSING"))).toBe(true);
  });
});

describe("contradictions in the sites file", () => {
  const told = (sites: readonly TidyRow[]) =>
    summarise(createStudy({ lab, sites })).issues.map(({ code }) => code);

  test("a validity that ended, a closing before the start, a successor that leads back", () => {
    expect(told([{ ...SITE, valid_to: "2025-06-30" }])).toContain("SITE_VALIDITY_ENDED");
    expect(told([{ ...SITE, valid_from: "2025-01-01", closed: "2024-06-30" }])).toContain(
      "SITE_CLOSED_EARLY",
    );
    const loop = [
      { ...SITE, successor: "B", closed: "2027-01-01" },
      { site: "B", population: 5, successor: "A", closed: "2027-01-01" },
    ];
    expect(told(loop)).toContain("SUCCESSOR_LOOP");
    expect(told([{ ...SITE, valid_from: "2025-02-01", valid_to: "2025-01-01" }])).toContain("SITE_DATES");
    const sound = told([SITE]);
    for (const code of ["SITE_VALIDITY_ENDED", "SITE_CLOSED_EARLY", "SUCCESSOR_LOOP"])
      expect(sound).not.toContain(code);
  });
});
