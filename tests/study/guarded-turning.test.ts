import { describe, expect, test } from "vitest";
import { createStudy, publishable, type Study, summarise, trend } from "../../src/study/index.ts";
import { sample } from "./_simulated.ts";

/** Every eighth day of three years, so that all weekdays come round. */
const DAYS = Array.from({ length: 137 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 3 + 8 * index)).toISOString().slice(0, 10),
);

const PERSONS = { A: 30_000, B: 12_000, C: 800 } as const;

interface World {
  readonly opened?: string;
  readonly closed?: string;
  /** What the small plant's load is multiplied by, day by day; its partner's makes up for it. */
  readonly share: (index: number) => number;
}

/** Three simulated plants; C, the small one, runs only for a part of the time. */
function studyOf({ opened = "", closed = "9999", share }: World, period: unknown): Study {
  const lab = DAYS.flatMap((day, index) => {
    const runs = opened <= day && day < closed;
    const [ofC, scatter] = [share(index), 1 + 0.1 * ((index * 3) % 5)];
    const ofB = 1 + (runs ? ((1 - ofC) * PERSONS.C) / PERSONS.B : 0);
    const row = (site: "A" | "B" | "C", factor: number) =>
      sample(day, {
        site,
        concentration: 500 * scatter * factor,
        flow: PERSONS[site] * 0.32,
        population: null,
      });
    return [row("A", 1), row("B", ofB), ...(runs ? [row("C", ofC)] : [])];
  });
  const sites = Object.entries(PERSONS).map(([site, population]) => ({
    site,
    municipality: "M",
    population,
    ...(site === "C" && opened !== "" ? { valid_from: opened } : {}),
    ...(site === "C" && closed !== "9999" ? { closed } : {}),
  }));
  return createStudy({ lab, sites, period } as Parameters<typeof createStudy>[0]);
}

const HALVES = [
  { name: "first", from: "2025-01-01", to: "2025-06-30" },
  { name: "second", from: "2025-07-01", to: "2025-12-31" },
];

const figuresOf = (study: Study): readonly (readonly [string, number | null])[] => [
  ...summarise(study).map(
    (row) => [`${row.scope} ${row.site} ${row.period}`, row.load_mg_per_day_per_1000] as const,
  ),
  ...trend(study).map(
    (row) => [`trend ${row.site} ${row.segment} ${row.first}`, row.change_percent_per_year] as const,
  ),
];

/*
 * Two worlds that differ only in how much of a sum is the small plant's. If every figure that may be published, by every
 * length of period at once, is the same in both, then no arithmetic on them tells the plant's share: before it closes
 * the totals hold the sum, after it the partner alone, and no total holds days of both kinds.
 */
describe.each([
  ["closed between two tertials", { closed: "2025-05-01" }],
  ["closed within one", { closed: "2025-03-20" }],
  ["opened within one", { opened: "2025-06-10" }],
])("a small plant that %s", (_name, dates) => {
  const even: World = { ...dates, share: () => 1 };
  const moved: World = { ...dates, share: (index) => 0.3 + 0.5 * ((index % 7) / 7) };

  test.each([["quarter"], ["tertial"], ["year"], [HALVES]])(
    "no published figure tells it from its partner: %j",
    (period) => {
      const [one, other] = [even, moved].map((world) => figuresOf(publishable(studyOf(world, period))));
      expect(one?.map(([name]) => name)).toEqual(other?.map(([name]) => name));
      expect(one?.filter(([name]) => name.startsWith("municipality")).length).toBeGreaterThan(0);
      for (const [index, [name, value]] of (one ?? []).entries()) {
        const there = other?.[index]?.[1] ?? null;
        if (value === null) expect(there, name).toBeNull();
        else expect(there, name).toBeCloseTo(value, 6);
      }
    },
  );

  test("the total that is kept back would have told it", () => {
    const [one, other] = [even, moved].map((world) => {
      const total = summarise(studyOf(world, "year")).find(
        ({ scope, period }) => scope === "municipality" && period === "2025",
      );
      return total?.load_mg_per_day_per_1000 ?? 0;
    });
    expect(Math.abs((other ?? 0) / (one ?? 1) - 1)).toBeGreaterThan(1e-3);
  });
});
