import { expect, test } from "vitest";
import { swedishHolidays, weekdayOf } from "../../src/calendar/index.ts";
import { expectError } from "./_expect.ts";

test("2026, as printed in Swedish almanacs", () => {
  expect(swedishHolidays(2026).map(({ day, name_sv }) => `${day} ${name_sv}`)).toEqual([
    "2026-01-01 nyårsdagen",
    "2026-01-06 trettondedag jul",
    "2026-04-03 långfredagen",
    "2026-04-04 påskafton",
    "2026-04-05 påskdagen",
    "2026-04-06 annandag påsk",
    "2026-05-01 första maj",
    "2026-05-14 Kristi himmelsfärdsdag",
    "2026-05-24 pingstdagen",
    "2026-06-06 nationaldagen",
    "2026-06-19 midsommarafton",
    "2026-06-20 midsommardagen",
    "2026-10-31 alla helgons dag",
    "2026-12-24 julafton",
    "2026-12-25 juldagen",
    "2026-12-26 annandag jul",
    "2026-12-31 nyårsafton",
  ]);
});

test("the movable Saturdays stay in their weeks (law 1989:253)", () => {
  for (let year = 1990; year < 2060; year++) {
    const named = new Map(swedishHolidays(year).map(({ day, name_en }) => [name_en, day]));
    const midsummer = named.get("Midsummer Day") ?? "";
    const saints = named.get("All Saints' Day") ?? "";
    expect([weekdayOf(midsummer), weekdayOf(saints)]).toEqual(["Sat", "Sat"]);
    expect(midsummer >= `${year}-06-20` && midsummer <= `${year}-06-26`).toBe(true);
    expect(saints >= `${year}-10-31` && saints <= `${year}-11-06`).toBe(true);
    expect(weekdayOf(named.get("Ascension Day") ?? "")).toBe("Thu");
    expect(weekdayOf(named.get("Good Friday") ?? "")).toBe("Fri");
  }
});

test("National Day took the place of Whit Monday in 2005", () => {
  const names = (year: number): string[] => swedishHolidays(year).map(({ name_en }) => name_en);
  expect(names(2004)).toContain("Whit Monday");
  expect(names(2004)).not.toContain("National Day");
  expect(names(2005)).toContain("National Day");
  expect(names(2005)).not.toContain("Whit Monday");
});

test("in order, each with both names", () => {
  for (const year of [2008, 2024, 2038]) {
    const holidays = swedishHolidays(year);
    const days = holidays.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(holidays.every(({ name_sv, name_en }) => name_sv !== "" && name_en !== "")).toBe(true);
  }
});

test("refuses what is no year", () => {
  for (const year of [0, 2026.5, 10_000, Number.NaN])
    expectError(() => swedishHolidays(year), "ARGUMENT_INVALID", "year");
});
