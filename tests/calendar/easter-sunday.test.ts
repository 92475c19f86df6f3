import { expect, test } from "vitest";
import { easterSunday } from "../../src/calendar/_easter-sunday.ts";
import { dayFromNumber } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";

test("300 years agree with dateutil (tests/fixtures/calendar/days-and-zones.py)", () => {
  const days = fixture.easters_from_1900.map((_, index) => dayFromNumber(easterSunday(1900 + index)));
  expect(days).toEqual(fixture.easters_from_1900);
});
