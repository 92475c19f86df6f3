import { expect, test } from "vitest";
import { periodContaining, periodOf } from "../../src/calendar/index.ts";

const PERIODS = [periodOf("2026-01-01", "month"), periodOf("2026-03-01", "month")];

test("both ends belong, the days beside them do not", () => {
  expect(periodContaining("2026-01-01", PERIODS)).toBe(PERIODS[0]);
  expect(periodContaining("2026-01-31", PERIODS)).toBe(PERIODS[0]);
  expect(periodContaining("2026-02-01", PERIODS)).toBeNull();
  expect(periodContaining("2026-03-31", PERIODS)).toBe(PERIODS[1]);
  expect(periodContaining("2026-03-31", [])).toBeNull();
});
