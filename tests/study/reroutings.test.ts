import { describe, expect, test } from "vitest";
import { compare, createStudy, loads, summarise, type TidyRow, trend } from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

const YEARS = [2024, 2025, 2026];
const MOVED = "2025-05-01";
const TURN = { before: "2024-T2", after: "2025-T2" };

/** 320 L a person and day: 500 ng/L then are 160 mg/d/1000. */
const LITRES = 0.32;

interface Area {
  readonly persons: number;
  /** mg/d/1000 of the people of the area; simulated and constant. */
  readonly level: number;
  readonly plantOn: (day: string) => string | null;
}

/** What the plants would see of areas with known people and levels: one row a plant, day and the loads of its areas. */
function labOf(areas: readonly Area[], years: readonly number[] = YEARS): readonly TidyRow[] {
  const plants = [...new Set(areas.flatMap(({ plantOn }) => [plantOn("2024-01-01"), plantOn("2026-12-31")]))];
  return plants.flatMap((site) =>
    years.flatMap((year) =>
      ([1, 2, 3] as const).flatMap((which) => {
        const here = areas.filter(({ plantOn }) => plantOn(`${year}-0${4 * which - 3}-02`) === site);
        const persons = here.reduce((sum, area) => sum + area.persons, 0);
        if (site === null || persons === 0) return [];
        const level = here.reduce((sum, area) => sum + area.persons * area.level, 0) / persons;
        const concentration = level / LITRES;
        return tertial(year, which, { site, concentration, flow: persons * LITRES, population: null });
      }),
    ),
  );
}

const row = (site: string, population: number, more: TidyRow = {}): TidyRow => ({
  site,
  municipality: "M",
  population,
  ...more,
});

const totals = (lab: readonly TidyRow[], sites: readonly TidyRow[]) => {
  const study = createStudy({ lab, sites });
  const own = <Row extends { readonly scope: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ scope }) => scope === "municipality");
  return {
    study,
    levels: own(summarise(study)),
    change: own(compare(study, { from: TURN.before, to: TURN.after })),
    trends: own(trend(study)),
    codes: loads(study).issues.map(({ code }) => code),
  };
};

/** From 5 000 persons who use three times as much, seen from 15 000 + 12 000 others. */
const AREAS: readonly Area[] = [
  { persons: 15_000, level: 100, plantOn: () => "A" },
  { persons: 12_000, level: 100, plantOn: () => "B" },
];
const HEAVY = { persons: 5000, level: 300 };
/** (27 000 x 100 + 5 000 x 300) / 32 000, wherever the 5 000 go. */
const TRUE = 131.25;

describe("an area that is re-routed from one plant to another", () => {
  const lab = labOf([...AREAS, { ...HEAVY, plantOn: (day) => (day < MOVED ? "A" : "B") }]);
  const sites = [
    row("A", 20_000, { valid_from: "2020-01-01" }),
    row("A", 15_000, { valid_from: MOVED }),
    row("B", 12_000, { valid_from: "2020-01-01" }),
    row("B", 17_000, { valid_from: MOVED }),
  ];

  test("the total holds the same people, keeps its level and is compared", () => {
    const { levels, change, trends, codes } = totals(lab, sites);
    for (const { load_mg_per_day_per_1000: load, segment } of levels) {
      // the seven factors of a tertial average 1; the weekend weighs a little more or less
      expect(Math.abs((load ?? 0) / TRUE - 1)).toBeLessThan(0.03);
      expect(segment).toBe("");
    }
    expect(change.map(({ verdict, ratio }) => [verdict, Math.round(10 * (ratio ?? 0))])).toEqual([
      ["no certain change", 10],
    ]);
    expect(trends).toHaveLength(1);
    expect(codes.filter((code) => code === "PEOPLE_REROUTED")).toHaveLength(1);
  });

  test("the plants' own series part, so that other people's water makes no trend and no change", () => {
    const study = createStudy({ lab, sites });
    const own = compare(study, { from: TURN.before, to: TURN.after }).filter(
      ({ scope }) => scope === "plant",
    );
    expect(own.map(({ verdict }) => verdict)).toEqual(["not comparable", "not comparable"]);
    for (const { flags } of own) expect(flags).toContain("CATCHMENT_CHANGED");
    const trends = trend(study).filter(({ scope }) => scope === "plant");
    expect(trends.map(({ site, segment }) => `${site} ${segment}`).sort()).toEqual([
      "A catchment=before 2025-05-01",
      "A catchment=from 2025-05-01",
      "B catchment=before 2025-05-01",
      "B catchment=from 2025-05-01",
    ]);
    for (const { verdict } of trends) expect(verdict).not.toBe("increase");
  });

  test("a total of one of the two plants alone does not hold the same people, and says so", () => {
    const only = lab.filter(({ site }) => site === "A");
    const { change, trends } = totals(only, sites);
    expect(change.map(({ verdict }) => verdict)).toEqual(["not comparable"]);
    expect(change[0]?.flags).toContain("PLANTS_DIFFER");
    expect(trends.map(({ segment }) => segment)).toEqual([
      "plants=A,catchment=before 2025-05-01",
      "plants=A,catchment=from 2025-05-01",
    ]);
  });

  test("growth on one day, or a fall that nobody gains, is no re-routing", () => {
    const told = (a: number, b: number) =>
      totals(lab, [
        row("A", 20_000, { valid_from: "2020-01-01" }),
        row("A", a, { valid_from: MOVED }),
        row("B", 12_000, { valid_from: "2020-01-01" }),
        row("B", b, { valid_from: MOVED }),
      ]).codes.includes("PEOPLE_REROUTED");
    expect(told(20_500, 12_400)).toBe(false);
    expect(told(15_000, 12_400)).toBe(false);
    expect(told(19_600, 12_400)).toBe(false);
    expect(told(15_000, 17_400)).toBe(true);
  });
});

describe("a plant that opens with people of its neighbour", () => {
  const lab = labOf([...AREAS, { ...HEAVY, plantOn: (day) => (day < MOVED ? "A" : "C") }]);
  const sites = [
    row("A", 20_000, { valid_from: "2020-01-01" }),
    row("A", 15_000, { valid_from: MOVED }),
    row("B", 12_000),
    row("C", 5000, { valid_from: MOVED }),
  ];

  test("the total goes on over three plants", () => {
    const { levels, change, trends } = totals(lab, sites);
    expect(levels.map(({ samples }) => samples)).toEqual([14, 14, 14, 14, 21, 21, 21, 21, 21]);
    for (const { load_mg_per_day_per_1000: load, segment } of levels) {
      expect(Math.abs((load ?? 0) / TRUE - 1)).toBeLessThan(0.03);
      expect(segment).toBe("");
    }
    expect(change.map(({ verdict }) => verdict)).toEqual(["no certain change"]);
    expect(trends).toHaveLength(1);
  });

  test("when it closes without successor, the people are others; merged back, they are the same", () => {
    const closing = (successor: string) => {
      const end = { closed: "2026-01-01", successor };
      const until = lab.filter(({ site, date }) => site !== "C" || String(date) < "2026-01-01");
      const later = [...sites.slice(0, 3), row("C", 5000, { valid_from: MOVED, ...end })];
      const grown = successor === "" ? [] : [row("A", 20_000, { valid_from: "2026-01-01" })];
      const study = createStudy({ lab: until, sites: [...later, ...grown] });
      return compare(study, { from: "2024-T2", to: "2026-T2" }).find(({ scope }) => scope === "municipality");
    };
    expect(closing("")?.flags).toContain("PLANTS_DIFFER");
    expect(closing("A")?.flags).not.toContain("PLANTS_DIFFER");
  });
});

describe("chains", () => {
  /** C goes to B, and B later to A. */
  const steps = (last: TidyRow): readonly TidyRow[] => [
    row("A", 20_000, { valid_from: "2020-01-01" }),
    row("A", 35_000, { valid_from: "2025-09-01" }),
    row("B", 12_000, { valid_from: "2020-01-01" }),
    row("B", 15_000, { valid_from: "2024-09-01", ...last }),
    row("C", 3000, { closed: "2024-09-01", successor: "B" }),
  ];
  const areas: readonly Area[] = [
    { persons: 20_000, level: 100, plantOn: () => "A" },
    { persons: 12_000, level: 100, plantOn: (day) => (day < "2025-09-01" ? "B" : "A") },
    {
      persons: 3000,
      level: 400,
      plantOn: (day) => (day < "2024-09-01" ? "C" : day < "2025-09-01" ? "B" : "A"),
    },
  ];

  test("a successor that is taken over in turn: the total holds the same people throughout", () => {
    const { levels, change, trends } = totals(labOf(areas), steps({ closed: "2025-09-01", successor: "A" }));
    // (32 000 x 100 + 3 000 x 400) / 35 000
    for (const { load_mg_per_day_per_1000: load } of levels)
      expect(Math.abs((load ?? 0) / 125.714 - 1)).toBeLessThan(0.03);
    expect(change[0]?.verdict).toBe("no certain change");
    expect(trends.map(({ segment }) => segment)).toEqual([""]);
  });

  test("a successor that closes without one: three sets of people, and the likely successor is named", () => {
    const { trends, codes } = totals(labOf(areas), steps({ closed: "2025-09-01" }));
    expect(trends.map(({ segment }) => segment)).toEqual(["plants=A+B+C", "plants=A+B", "plants=A"]);
    expect(codes).toContain("SUCCESSOR_UNNAMED");
  });
});

describe("a plant that ran for a small part of a period and was not sampled in it", () => {
  const lab = labOf(AREAS);

  test.each([
    ["closed just after its start", row("B", 12_000, { closed: "2025-05-02" }), "2025-05-02"],
    ["opened just before its end", row("B", 12_000, { valid_from: "2025-08-30" }), "2025-08-30"],
  ])("%s: is closed, not missing", (_name, plant, day) => {
    const isOpen = (date: unknown): boolean =>
      "closed" in plant ? String(date) < "2025-05-01" : String(date) > day;
    const { levels } = totals(
      lab.filter(({ site, date }) => site !== "B" || isOpen(date)),
      [row("A", 20_000), plant],
    );
    for (const { load_mg_per_day_per_1000: load, flags } of levels) {
      expect(load).not.toBeNull();
      expect(flags).not.toContain("PLANT_MISSING");
    }
  });

  test("one that ran through its middle is missing", () => {
    const { levels } = totals(
      lab.filter(({ site, date }) => site !== "B" || String(date) < "2025-05-01"),
      [row("A", 20_000), row("B", 12_000, { closed: "2025-08-20" })],
    );
    const flagged = levels.filter(({ flags }) => flags.includes("PLANT_MISSING"));
    expect(flagged.map(({ period }) => period)).toEqual(["2025-T2"]);
  });
});
