import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysOf, type Weekday, weekdayOf } from "../../src/calendar/index.ts";
import { strataOf } from "../../src/levels/strata.ts";

const WEEK: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

test("the weekend's weight is its share of the calendar, counted day by day", () => {
  fc.assert(
    fc.property(
      fc.nat(800),
      fc.integer({ min: 0, max: 400 }),
      fc.subarray([...WEEK]),
      (after, more, weekend) => {
        const start = addDays("2024-01-01", after);
        const period = { label: "one", start, end: addDays(start, more) };
        const days = daysOf(period);
        const share = days.filter((day) => weekend.includes(weekdayOf(day))).length / days.length;
        const strata = strataOf([], period, weekend);
        expect([strata.weekend.weight, strata.weekday.weight]).toEqual([share, 1 - share]);
      },
    ),
  );
});

test("a whole week of Saturday to Monday weighs three sevenths", () => {
  const period = { label: "week", start: "2026-01-12", end: "2026-01-18" };
  expect(strataOf([], period, ["Sat", "Sun", "Mon"]).weekend.weight).toBe(3 / 7);
});
