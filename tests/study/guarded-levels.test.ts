import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { createStudy, publishable } from "../../src/study/index.ts";
import type { LevelEntry } from "../../src/study/level-entry.ts";
import { levelsOf } from "../../src/study/levels-of.ts";
import { loadsOf } from "../../src/study/loads-of.ts";
import { tertial } from "./_simulated.ts";

interface Plant {
  readonly site: string;
  readonly population: number;
  readonly opened?: string;
  readonly closed?: string;
}

const YEARS = [2023, 2024, 2025, 2026] as const;
const FEWEST = 1000;

/** The levels that are published of one simulated municipality, 320 L a person and day, sampled while a plant runs. */
function published(plants: readonly Plant[], settings: object): readonly LevelEntry[] {
  const lab = plants.flatMap(({ site, population, opened = "", closed = "9999" }) =>
    YEARS.flatMap((year) => ([1, 2, 3] as const).map((which) => [year, which] as const))
      .filter(([year, which]) => {
        const start = `${year}-0${4 * which - 3}-01`;
        return start >= opened && start < closed;
      })
      .flatMap(([year, which]) => tertial(year, which, { site, flow: population * 0.32, population: null })),
  );
  const sites = plants.map(({ site, population, opened, closed }) => ({
    site,
    municipality: "M",
    population,
    ...(opened === undefined ? {} : { valid_from: opened }),
    ...(closed === undefined ? {} : { closed }),
  }));
  const safe = publishable(createStudy({ lab, sites, ...settings }));
  return levelsOf(safe, loadsOf(safe).loads, "period");
}

/** What is left of each total when every plant that is shown in its period is taken away. */
function rests(entries: readonly LevelEntry[]) {
  const isShown = ({ level }: LevelEntry): boolean => level.estimate !== null || level.upper !== null;
  return entries
    .filter((entry) => entry.scope === "municipality" && isShown(entry))
    .map(({ period, plants }) => {
      const shown = entries.filter(
        (one) => one.scope === "plant" && isShown(one) && one.period.label === period.label,
      );
      return {
        period: period.label,
        rest: plants.filter((site) => !shown.some((one) => one.site === site)),
      };
    });
}

/** Whether a sum over these plants may be known: nobody small is in it, or it holds two plants and enough persons. */
function maySum(rest: readonly string[], plants: readonly Plant[], anyway: readonly string[]): boolean {
  const own = plants.filter(({ site }) => rest.includes(site));
  const isSmall = own.some(({ site, population }) => population < FEWEST && !anyway.includes(site));
  return !isSmall || (own.length > 1 && own.reduce((sum, { population }) => sum + population, 0) >= FEWEST);
}

const A: Plant = { site: "A", population: 30_000 };
const B: Plant = { site: "B", population: 12_000 };
const SMALL: Plant = { site: "C", population: 800 };

describe("around a plant's closing", () => {
  const closing = { ...SMALL, closed: "2025-05-01" };

  test("the totals before its closing hold it with its partner, those after it the partner alone", () => {
    const found = rests(published([A, B, closing], { period: "tertial" }));
    const restOf = (label: string) => found.find(({ period }) => period === label)?.rest;
    expect(restOf("2024-T3")).toEqual(["B", "C"]);
    expect(restOf("2025-T1")).toEqual(["B", "C"]);
    expect(restOf("2025-T2")).toEqual(["B"]);
    expect(restOf("2026-T1")).toEqual(["B"]);
  });

  test("a total of days with and without it is not shown, whatever the period", () => {
    const labels = (settings: object, closed: string) =>
      rests(published([A, B, { ...SMALL, closed }], settings)).map(({ period }) => period);
    expect(labels({ period: "year" }, "2025-05-01")).toEqual(["2023", "2024", "2026"]);
    expect(labels({ period: "year" }, "2026-01-01")).toEqual(["2023", "2024", "2025", "2026"]);
    const parts = [
      { name: "before", from: "2025-01-01", to: "2025-04-30" },
      { name: "around", from: "2025-01-01", to: "2025-08-31" },
      { name: "after", from: "2025-05-01", to: "2025-12-31" },
    ];
    for (const { name, from, to } of parts)
      expect(labels({ period: [{ name, from, to }] }, "2025-05-01")).toEqual(name === "around" ? [] : [name]);
  });

  test("two small plants hide each other only while both run: a third is withheld with them", () => {
    const other = { site: "D", population: 700 };
    const entries = published([A, B, closing, other], { period: "tertial" });
    for (const { rest } of rests(entries)) expect(maySum(rest, [A, B, closing, other], [])).toBe(true);
    expect(entries.filter(({ scope, site }) => scope === "plant" && site !== "A")).toEqual([]);
  });

  test("three small plants of whom two are enough stay a group, and its total stays", () => {
    const plants = [A, closing, { site: "D", population: 700 }, { site: "E", population: 600 }];
    const found = rests(published(plants, { period: "tertial" }));
    expect(found.find(({ period }) => period === "2026-T2")?.rest).toEqual(["D", "E"]);
  });
});

test.each(["tertial", "year"])(
  "whatever opens and closes, no subtraction leaves a small plant in a %s",
  (period) => {
    let withheld = 0;
    for (let seed = 1; seed <= 24; seed++) {
      const random = createRandom(seed);
      const pick = <T>(values: readonly T[]): T => values[Math.floor(random.next() * values.length)] as T;
      const plants = Array.from({ length: 3 + Math.floor(3 * random.next()) }, (_, index): Plant => {
        const opened = pick([undefined, undefined, "2024-01-01", "2024-05-01", "2025-09-01"]);
        const closed = pick([undefined, undefined, "2024-09-01", "2025-01-01", "2026-05-01"]);
        return {
          site: `P${index}`,
          population: Math.round(200 * 10 ** (2 * random.next())),
          ...(opened === undefined ? {} : { opened }),
          ...(closed === undefined || closed <= (opened ?? "") ? {} : { closed }),
        };
      });
      const anyway = random.next() < 0.3 ? [pick(plants).site] : [];
      const entries = published(plants, { period, publication: { showAnyway: anyway } });
      for (const { scope, site } of entries)
        if (scope === "plant") expect(maySum([site], plants, anyway), `${seed} ${site}`).toBe(true);
      const found = rests(entries);
      for (const { rest, period: label } of found) {
        if (rest.length > 0) withheld++;
        expect(maySum(rest, plants, anyway), `${seed} ${label} ${rest.join(" ")}`).toBe(true);
      }
    }
    expect(withheld).toBeGreaterThan(10);
  },
);

test("a plant that is shown in spite of its size hides nobody", () => {
  const shown = { site: "D", population: 500 };
  const entries = published([A, B, SMALL, shown], { publication: { showAnyway: ["D"] } });
  const plants = new Set(entries.flatMap(({ scope, site }) => (scope === "plant" ? [site] : [])));
  expect([...plants].sort()).toEqual(["A", "D"]);
});
