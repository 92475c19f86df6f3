import { expect, test } from "vitest";
import { dayOf, dayWindow, localDateTime, middleOf } from "../../src/calendar/index.ts";
import { HOUR_MS, STOCKHOLM } from "./_expect.ts";

test("halfway, rounded down to a millisecond", () => {
  expect(middleOf({ start: 10, end: 21 })).toBe(15);
  expect(middleOf({ start: -5, end: 0 })).toBe(-3);
});

test("a composite from 08:00 to 08:00 has its middle at 20:00 of the first day", () => {
  const start = Date.UTC(2026, 0, 13, 7);
  expect(localDateTime(middleOf({ start, end: start + 24 * HOUR_MS }), STOCKHOLM)).toMatchObject({
    day: "2026-01-13",
    hour: 20,
  });
});

test("the middle of a day lies in it, of 72 hours in the second", () => {
  expect(dayOf(middleOf(dayWindow("2026-03-29", STOCKHOLM)), STOCKHOLM)).toBe("2026-03-29");
  const { start } = dayWindow("2026-01-16", STOCKHOLM);
  expect(dayOf(middleOf({ start, end: start + 72 * HOUR_MS }), STOCKHOLM)).toBe("2026-01-17");
});
