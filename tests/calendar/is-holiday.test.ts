import { expect, test } from "vitest";
import { isHoliday } from "../../src/calendar/index.ts";
import { expectError } from "./_expect.ts";

test("days and eves of 2025 and 2026", () => {
  for (const day of ["2026-01-06", "2026-04-03", "2025-06-20", "2025-11-01", "2026-12-31", "2026-05-14"]) {
    expect(isHoliday(day), day).toBe(true);
  }
  for (const day of ["2026-01-05", "2026-04-02", "2026-06-26", "2026-04-30", "2026-12-30", "2026-05-25"]) {
    expect(isHoliday(day), day).toBe(false);
  }
});

test("refuses what is no day", () => expectError(() => isHoliday("2026"), "ARGUMENT_INVALID", "day"));
