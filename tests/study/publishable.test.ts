import { describe, expect, test } from "vitest";
import {
  compare,
  createStudy,
  loads,
  publishable,
  report,
  type Study,
  summarise,
  trend,
} from "../../src/study/index.ts";
import { sample, tertial } from "./_simulated.ts";

interface Plant {
  readonly site: string;
  readonly population: number;
  readonly municipality?: string;
  /** Multiplies each of the 21 simulated samples. */
  readonly factors?: readonly number[];
  readonly biomarker?: string;
  readonly concentration?: number;
}

const TERTIALS = [
  [2024, 1],
  [2024, 2],
  [2024, 3],
  [2025, 1],
  [2025, 2],
  [2025, 3],
] as const;
const BASE = [1, 1.1, 0.9, 1.2, 0.8, 1.05, 0.95];

/** Simulated plants with six tertials of seven samples each, 320 L a person and day. */
function studyOf(plants: readonly Plant[], settings: object = {}): Study {
  return createStudy({
    title: "simulated",
    lab: plants.flatMap(
      ({ site, population, factors = [], biomarker = "benzoylecgonine", concentration = 500 }) =>
        TERTIALS.flatMap(([year, which], at) => {
          const own = BASE.map((factor, index) => factor * (factors[at * 7 + index] ?? 1));
          const flow = population * 0.32;
          return tertial(year, which, { site, biomarker, concentration, flow, population: null }, own);
        }),
    ),
    sites: plants.map(({ site, population, municipality = "M" }) => ({
      site,
      name: site,
      municipality,
      population,
    })),
    ...settings,
  });
}

const LARGE: Plant = { site: "A", population: 30_000 };
const MIDDLE: Plant = { site: "B", population: 12_000 };
const SMALL: Plant = { site: "C", population: 800 };

const places = (study: Study): readonly string[] => [
  ...new Set(summarise(publishable(study)).map(({ scope, site }) => `${scope} ${site}`)),
];
const codes = (study: Study): readonly string[] =>
  publishable(study)
    .issues.map(({ code }) => code)
    .filter((code) => code.startsWith("PUBLICATION"));

describe("who is shown", () => {
  test("everybody, where nobody is small", () => {
    expect(places(studyOf([LARGE, MIDDLE]))).toEqual(["municipality M", "plant A", "plant B"]);
    expect(codes(studyOf([LARGE, MIDDLE]))).toEqual([]);
  });

  test("a small plant counts in the total, and the smallest other plant is withheld with it", () => {
    const study = studyOf([LARGE, MIDDLE, SMALL]);
    expect(places(study)).toEqual(["municipality M", "plant A"]);
    expect([...codes(study)].sort()).toEqual(["PUBLICATION_FEW_PERSONS", "PUBLICATION_SUBTRACTION"]);
  });

  test("two small plants hide each other, when they are enough persons together", () => {
    const study = studyOf([LARGE, { site: "B", population: 600 }, SMALL]);
    expect(places(study)).toEqual(["municipality M", "plant A"]);
    const fewer = studyOf([LARGE, MIDDLE, { site: "C", population: 300 }, { site: "D", population: 200 }]);
    expect(places(fewer)).toEqual(["municipality M", "plant A"]);
  });

  test("small plants are left out of the total too, when that is asked for", () => {
    const study = studyOf([LARGE, MIDDLE, SMALL], { publication: { smallPlants: "leave out" } });
    expect(places(study)).toEqual(["municipality M", "plant A", "plant B"]);
    expect(codes(study)).toContain("PUBLICATION_FEW_PERSONS_LEFT_OUT");
    expect(summarise(publishable(study))).toEqual(summarise(studyOf([LARGE, MIDDLE])));
  });

  test("a plant that stands for itself, or a whole small municipality, is left out", () => {
    expect(places(studyOf([LARGE, { ...SMALL, municipality: "" }]))).not.toContain("plant C");
    const tiny = studyOf([
      { site: "C", population: 400, municipality: "T" },
      { site: "D", population: 300, municipality: "T" },
    ]);
    expect(places(tiny)).toEqual([]);
  });

  // 5 doses a day are a CV of sqrt((1 + 0.5^2) / 5) = 0.5. A dose of 100 mg MDMA leaves 22.5 mg (22.5 % excreted): at
  // 5 000 persons and 1 600 m3 a day 70.3 ng/L are 5 doses.
  test("a drug with few users at a plant is withheld, and only that drug", () => {
    const at = (concentration: number): readonly string[] =>
      places(
        studyOf(
          [
            { ...LARGE, biomarker: "MDMA" },
            { site: "B", population: 5_000, biomarker: "MDMA", concentration },
            { site: "D", population: 6_000, biomarker: "MDMA" },
          ],
          {},
        ),
      );
    expect(at(75)).toContain("plant B");
    expect(at(65)).toEqual(["municipality M", "plant A"]);
  });

  test("loads that came per inhabitant, without a population, are shown", () => {
    const lab = tertial(2024, 1).map(({ concentration_ng_per_l, flow_m3_per_day, population, ...row }) => ({
      ...row,
      load_mg_per_day_per_1000: Number(concentration_ng_per_l) / 3,
    }));
    expect(places(createStudy({ lab }))).toEqual(["plant A"]);
  });
});

describe("changed limits", () => {
  test("show what was asked for, and are told", () => {
    const study = studyOf([LARGE, MIDDLE, SMALL], { publication: { showAnyway: ["C"] } });
    expect(places(study)).toContain("plant C");
    const [told] = publishable(study).issues.filter(({ code }) => code === "PUBLICATION_LIMIT_CHANGED");
    expect(told?.details).toEqual({ name: "showAnyway", value: "C", usual: "-" });
    expect(report(study).page).toContain("showAnyway is C, usually -");
    expect(codes(studyOf([LARGE], { publication: { suppressBelow: 5 } }))).toEqual([
      "PUBLICATION_LIMIT_CHANGED",
    ]);
  });

  test("the report keeps to the limits by itself, and says what it withholds in the study's language", () => {
    const study = studyOf([LARGE, MIDDLE, SMALL], { language: "sv" });
    const made = report(study);
    expect(made.map(({ site }) => site)).not.toContain("C");
    expect(made.map(({ site }) => site)).not.toContain("B");
    expect(made.page).toContain("för få personer är anslutna");
    expect([...made]).toEqual([...report(publishable(study))]);
  });
});

describe("single days", () => {
  const days = (study: Study): readonly string[] => [
    ...new Set(loads(publishable(study)).map(({ site }) => site)),
  ];

  test("of a plant below the limit are not released; those of a large one are", () => {
    expect(days(studyOf([LARGE, { site: "B", population: 9_000 }]))).toEqual(["A"]);
  });

  test("nor as a period of one day, nor by a total that holds one", () => {
    const plants = [LARGE, { site: "B", population: 9_000 }];
    const day = { name: "day", from: "2024-01-05", to: "2024-01-05" };
    const all = { name: "all", from: "2024-01-01", to: "2024-04-30" };
    const shown = (...period: readonly object[]): readonly string[] =>
      summarise(publishable(studyOf(plants, { period, target: "sampled days" }))).map(
        (row) => `${row.scope} ${row.site} ${row.period}`,
      );
    expect(shown(day)).toEqual(["plant A day"]);
    expect(shown(all)).toEqual(["municipality M all", "plant A all", "plant B all"]);
  });
});

describe("nothing gives a withheld plant away", () => {
  const published = (study: Study): string => {
    const safe = publishable(study);
    const { page } = report(study, { today: "2026-01-01" });
    return JSON.stringify([
      loads(safe),
      summarise(safe),
      compare(safe),
      trend(safe),
      safe.issues.length,
      page,
    ]);
  };

  test("left out, it changes no published figure, whatever was measured there", () => {
    const settings = { publication: { smallPlants: "leave out" } };
    const with_ = (factor: number): string =>
      published(
        studyOf(
          [LARGE, MIDDLE, { ...SMALL, factors: TERTIALS.flatMap(() => BASE.map((one) => factor * one)) }],
          settings,
        ),
      );
    expect(with_(3)).toBe(with_(0.2));
  });

  /*
   * Merged, it is one of two unknowns of which only the sum is published: whatever is moved from the small plant to the
   * one withheld with it, day by day, leaves every published level, change and trend where it was. So no arithmetic
   * on the published figures can tell the two apart.
   */
  test.each(["tertial", "quarter", "year"])(
    "merged, no published figure tells it from its partner: %s",
    (period) => {
      const shares = Array.from({ length: 42 }, (_, index) => 0.3 + 1.2 * (((index * 17) % 11) / 11));
      const moved = shares.map((share) => 1 + ((1 - share) * SMALL.population) / MIDDLE.population);
      const before = studyOf([LARGE, MIDDLE, SMALL], { period });
      const after = studyOf([LARGE, { ...MIDDLE, factors: moved }, { ...SMALL, factors: shares }], {
        period,
      });
      const own = (study: Study): readonly (number | null)[] =>
        summarise(study).flatMap((row) => (row.site === "C" ? [row.load_mg_per_day_per_1000] : []));
      expect(Math.abs((own(after)[0] ?? 0) / (own(before)[0] ?? 1) - 1)).toBeGreaterThan(0.05);
      const figures = (study: Study): readonly (number | null)[] => {
        const safe = publishable(study);
        return [
          ...loads(safe).map((row) => row.load_mg_per_day_per_1000),
          ...summarise(safe).map((row) => row.load_mg_per_day_per_1000),
          ...compare(safe).map((row) => row.ratio),
          ...trend(safe)
            .filter((row) => row.scope === "plant")
            .map((row) => row.change_percent_per_year),
        ];
      };
      const [one, other] = [figures(before), figures(after)];
      expect(one.length).toBe(other.length);
      expect(one.filter((value) => value !== null).length).toBeGreaterThan(10);
      one.forEach((value, index) => {
        if (value === null) expect(other[index]).toBeNull();
        else expect(other[index]).toBeCloseTo(value, 6);
      });
    },
  );

  test("what is left of a total without the published plants is nobody, or two plants and enough persons", () => {
    let withheld = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const draw = random(seed);
      const count = 2 + Math.floor(draw() * 4);
      const plants = Array.from({ length: count }, (_, index): Plant => {
        const population = Math.round(150 * 10 ** (draw() * 2.2));
        return { site: `P${index}`, population, concentration: 30 + 600 * draw() };
      });
      const rows = summarise(publishable(studyOf(plants, { period: "year" })));
      for (const total of rows.filter(({ scope }) => scope === "municipality")) {
        const shown = rows.filter(({ scope, period }) => scope === "plant" && period === total.period);
        const rest = plants.filter(({ site }) => !shown.some((row) => row.site === site));
        if (rest.length === 0) continue;
        withheld++;
        expect(rest.length).toBeGreaterThan(1);
        expect(rest.reduce((sum, { population }) => sum + population, 0)).toBeGreaterThanOrEqual(1000);
      }
      for (const { site } of rows.filter(({ scope }) => scope === "plant"))
        expect(plants.find((plant) => plant.site === site)?.population).toBeGreaterThanOrEqual(1000);
    }
    expect(withheld).toBeGreaterThan(20);
  });

  test("a plant that joins later is in no total that mixes days with and without it, and that it can be estimated is told", () => {
    const early = tertial(2024, 1, { site: "B", flow: 3840, population: null });
    const both = (year: number) =>
      ["A", "B", "C"].flatMap((site) =>
        ([2, 3] as const).flatMap((which) =>
          tertial(year, which, { site, flow: site === "C" ? 256 : 3840, population: null }),
        ),
      );
    const study = (period: "tertial" | "year") =>
      createStudy({
        period,
        lab: [...early, ...tertial(2024, 1, { site: "A", flow: 3840, population: null }), ...both(2024)],
        sites: [
          { site: "A", municipality: "M", population: 12_000 },
          { site: "B", municipality: "M", population: 12_000 },
          { site: "C", municipality: "M", population: 800, valid_from: "2024-05-01" },
        ],
      });
    const totals = (period: "tertial" | "year") =>
      summarise(publishable(study(period))).flatMap((row) =>
        row.scope === "municipality" ? [row.period] : [],
      );
    expect(totals("tertial")).toEqual(["2024-T1", "2024-T2", "2024-T3"]);
    expect(totals("year")).toEqual([]);
    const told = publishable(study("tertial")).issues.filter(({ code }) => code === "PUBLICATION_ESTIMATE");
    expect(told.map(({ details }) => [details.site, details.days])).toEqual([["C", "2024-05-01"]]);
  });

  test("days are left out of a comparison in public only where no small plant is in it", () => {
    const spiked = BASE.map((one, index) => (index === 3 ? 40 * one : 1));
    const factors = [...Array(35).fill(1), ...spiked];
    const told = (population: number) => {
      const study = studyOf([{ site: "A", population, factors, municipality: "" }]);
      return compare(publishable(study)).issues.filter(({ code }) => code === "WITHOUT_EXTREME_DAY").length;
    };
    expect(told(30_000)).toBeGreaterThan(0);
    expect(told(9_000)).toBe(0);
  });

  test("problems quote no row that is not shown", () => {
    const lab = [
      ...tertial(2024, 1, { site: "C" }),
      sample("2024-02-02", { site: "C", concentration: "<?>" }),
    ];
    const study = createStudy({ lab, sites: [{ site: "C", population: 700 }] });
    expect(publishable(study).measurements).toEqual([]);
    expect(loads(publishable(study))).toHaveLength(0);
  });
});

/** A small seeded generator (mulberry32), numbers from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
