import { expect, test } from "vitest";
import { flagDates } from "../../src/quality/index.ts";
import { at, measurement, ZONE } from "../loads/_simulated.ts";

const on = (day: string, hours = 0) =>
  measurement({ window: { start: at(day, hours), end: at(day, hours + 24) } });

test("a sample that starts after today lies in the future, by the local day", () => {
  const samples = [on("2026-01-13"), on("2026-01-13", 23.5), on("2026-01-14")];
  expect(flagDates(samples, ZONE, "2026-01-13")).toEqual([
    { index: 2, code: "DATE_IN_FUTURE", received: "2026-01-14" },
  ]);
});

test("without a today nothing lies in the future", () => {
  expect(flagDates([on("2999-01-01")], ZONE, null)).toEqual([]);
});

test("before 1990 there were no such samples", () => {
  const found = flagDates([on("1989-12-31"), on("1990-01-01"), on("1926-01-13")], ZONE, null);
  expect(found.map(({ index, code }) => `${index} ${code}`)).toEqual(["0 DATE_TOO_OLD", "2 DATE_TOO_OLD"]);
});
