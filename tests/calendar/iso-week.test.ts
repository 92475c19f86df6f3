import { expect, test } from "vitest";
import { isoWeek } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { expectError } from "./_expect.ts";

test("agrees with Python's isocalendar, turns of 41 years included", () => {
  for (const { day, year, week } of fixture.weeks) expect(isoWeek(day), day).toEqual({ year, week });
});

test("refuses what is no day", () => expectError(() => isoWeek("2026-W03"), "ARGUMENT_INVALID", "day"));
