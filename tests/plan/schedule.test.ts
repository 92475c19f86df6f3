import { describe, expect, test } from "vitest";
import { addDays, daysBetween, isHoliday, type Period, weekdayOf } from "../../src/calendar/index.ts";
import { closedDays, planPeriods, samplingSchedule } from "../../src/plan/index.ts";

const YEAR = planPeriods("tertial", "2027-01-01");
const WEEKEND = ["Sat", "Sun", "Mon"];

function days(options: Partial<Parameters<typeof samplingSchedule>[0]> = {}): readonly string[] {
  return samplingSchedule({ periods: YEAR, sites: ["A"], samples: 7, seed: 1, ...options }).rows.map(
    ({ date }) => date,
  );
}

describe("rotating weekdays", () => {
  test("every period gets each weekday once, in order of time, spread out", () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (const period of YEAR) {
        const chosen = days({ periods: [period], seed });
        expect(new Set(chosen.map(weekdayOf)).size).toBe(7);
        expect([...chosen].sort()).toEqual(chosen);
        expect(chosen.every((day) => day >= period.start && day <= period.end)).toBe(true);
        expect(daysBetween(chosen[0] ?? "", chosen[6] ?? "")).toBeGreaterThan(80);
      }
    }
  });

  test("holidays and closed weeks are never sampled, nor days fetched in a closed week", () => {
    const closed = [closedDays("2027-W28/2027-W31"), closedDays("2027-02-01")];
    for (let seed = 1; seed <= 20; seed++) {
      for (const day of days({ seed, samples: 20, closed })) {
        expect(isHoliday(day)).toBe(false);
        for (const run of closed) {
          expect(day >= run.from && day <= run.to).toBe(false);
          expect(addDays(day, 1) >= run.from && addDays(day, 1) <= run.to).toBe(false);
        }
      }
    }
  });

  test("fetching on working days only: no Friday, no Saturday, both kinds of day still there, and it is told", () => {
    const { rows, issues } = samplingSchedule({
      periods: YEAR,
      sites: ["A"],
      samples: 14,
      seed: 3,
      pickUp: "working days",
    });
    for (const { date, pick_up } of rows) {
      expect(["Fri", "Sat"]).not.toContain(weekdayOf(date));
      expect(["Sat", "Sun"]).not.toContain(weekdayOf(pick_up));
      expect(isHoliday(pick_up)).toBe(false);
    }
    expect(rows.filter(({ weekday }) => WEEKEND.includes(weekday))).toHaveLength(18);
    expect(issues.map(({ code }) => code)).toEqual(["WEEKDAYS_NEVER"]);
  });

  test("a year without closed days holds holidays when they are to be kept", () => {
    const all = days({ samples: 122, periods: [YEAR[0] as Period], skipHolidays: false });
    expect(all).toHaveLength(120);
    expect(all).toContain("2027-01-06");
  });

  test("the same seed gives the same days, whatever else is scheduled; another seed others", () => {
    expect(days({ seed: 5 })).toEqual(days({ seed: 5 }));
    expect(days({ seed: 5 })).not.toEqual(days({ seed: 6 }));
    expect(days({ seed: 5 }).slice(7, 14)).toEqual(days({ seed: 5, periods: YEAR.slice(1, 2) }));
  });

  test("all plants are sampled on the same days", () => {
    const { rows } = samplingSchedule({ periods: YEAR, sites: ["A", "B"], samples: 7, seed: 1 });
    const of = (site: string) => rows.filter((row) => row.site === site).map(({ date }) => date);
    expect(of("A")).toEqual(of("B"));
    expect(new Set(rows.map(({ sample_id }) => sample_id)).size).toBe(rows.length);
  });

  test("too little room is told, not overfilled", () => {
    const period: Period = { label: "short", start: "2027-02-01", end: "2027-02-05" };
    const { rows, issues } = samplingSchedule({ periods: [period], sites: ["A"], samples: 7, seed: 1 });
    expect(new Set(rows.map(({ date }) => date)).size).toBe(5);
    expect(issues.map(({ code }) => code)).toEqual(["SCHEDULE_SHORT"]);
  });

  test("nothing before the first day allowed", () => {
    expect(days({ from: "2027-03-15" }).every((day) => day >= "2027-03-15")).toBe(true);
  });

  test("as many bottles are frozen as references as were asked for, in every period", () => {
    const { rows } = samplingSchedule({
      periods: YEAR,
      sites: ["A"],
      samples: 7,
      seed: 1,
      referenceSamples: 3,
    });
    expect(rows.filter((row) => row.freeze_reference === "yes")).toHaveLength(9);
  });
});

describe("the other designs", () => {
  test("whole weeks run from Monday to Sunday without holidays and are fetched together", () => {
    const { rows } = samplingSchedule({
      periods: YEAR,
      sites: ["A"],
      samples: 14,
      seed: 4,
      design: "whole weeks",
      pickUp: "working days",
    });
    expect(rows).toHaveLength(42);
    for (let start = 0; start < 42; start += 7) {
      const run = rows.slice(start, start + 7);
      expect(run.map(({ weekday }) => weekday).join(" ")).toBe("Mon Tue Wed Thu Fri Sat Sun");
      expect(daysBetween(run[0]?.date ?? "", run[6]?.date ?? "")).toBe(6);
      expect(new Set(run.map(({ pick_up }) => pick_up)).size).toBe(1);
      expect(run.some(({ date }) => isHoliday(date))).toBe(false);
    }
  });

  test("a fixed weekday stays one", () => {
    expect(new Set(days({ design: "fixed weekday", weekday: "Tue" }).map(weekdayOf))).toEqual(
      new Set(["Tue"]),
    );
  });
});

describe("closed days and periods as people write them", () => {
  test.each([
    ["2027-06-18", "2027-06-18", "2027-06-18"],
    ["2027-W28", "2027-07-12", "2027-07-18"],
    ["2027-W28/2027-W31", "2027-07-12", "2027-08-08"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
  ])("%s", (text, from, to) => {
    expect(closedDays(text)).toEqual({ from, to });
  });

  test.each(["2027-W53", "juli", "2027-07-31/2027-07-01", "2027-02-30", "2027-W00", "a/b/c"])(
    "%s is refused",
    (text) => {
      expect(() => closedDays(text)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
    },
  );

  test("a year's worth of periods from a day on", () => {
    expect(planPeriods("tertial", "2027-02-03").map(({ label }) => label)).toEqual([
      "2027-T1",
      "2027-T2",
      "2027-T3",
    ]);
    expect(planPeriods("month", "2027-11-30", 3).map(({ label }) => label)).toEqual([
      "2027-11",
      "2027-12",
      "2028-01",
    ]);
    const named = [{ name: "spring", from: "2026-03-01", to: "2026-05-31" }];
    expect(() => planPeriods(named, "2027-01-01")).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});
