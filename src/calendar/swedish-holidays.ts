import { WbeError } from "../base/index.ts";
import { daysSince1970 } from "./_civil.ts";
import { easterSunday } from "./_easter-sunday.ts";
import { dayFromNumber } from "./day-from-number.ts";
import type { SamplingDay } from "./sampling-day.ts";

/** A public holiday or eve, with its names. */
export interface Holiday {
  readonly day: SamplingDay;
  readonly name_sv: string;
  readonly name_en: string;
}

type Named = readonly [dayNumber: number, name_sv: string, name_en: string];

/**
 * Swedish public holidays of a year in order (law 1989:253), with the eves that are free in practice: Easter,
 * Midsummer, Christmas and New Year's Eve. National Day took the place of Whit Monday in 2005; the other rules
 * have held since 1953 and are used for earlier years too.
 * @throws WbeError ARGUMENT_INVALID unless the year is a whole number from 1 to 9999
 */
export function swedishHolidays(year: number): Holiday[] {
  if (!Number.isInteger(year) || year < 1 || year > 9999) {
    throw new WbeError("ARGUMENT_INVALID", `the year must be a whole number from 1 to 9999, not ${year}`, {
      path: "year",
      expected: "a whole number from 1 to 9999",
      received: String(year),
    });
  }
  return [...fixedDays(year), ...easterDays(year), ...movableSaturdays(year), nationalDayOrWhitMonday(year)]
    .sort(([a], [b]) => a - b)
    .map(([number, name_sv, name_en]) => ({ day: dayFromNumber(number), name_sv, name_en }));
}

function fixedDays(year: number): Named[] {
  return [
    [daysSince1970(year, 1, 1), "nyårsdagen", "New Year's Day"],
    [daysSince1970(year, 1, 6), "trettondedag jul", "Epiphany"],
    [daysSince1970(year, 5, 1), "första maj", "May Day"],
    [daysSince1970(year, 12, 24), "julafton", "Christmas Eve"],
    [daysSince1970(year, 12, 25), "juldagen", "Christmas Day"],
    [daysSince1970(year, 12, 26), "annandag jul", "Boxing Day"],
    [daysSince1970(year, 12, 31), "nyårsafton", "New Year's Eve"],
  ];
}

function easterDays(year: number): Named[] {
  const easter = easterSunday(year);
  return [
    [easter - 2, "långfredagen", "Good Friday"],
    [easter - 1, "påskafton", "Easter Eve"],
    [easter, "påskdagen", "Easter Sunday"],
    [easter + 1, "annandag påsk", "Easter Monday"],
    [easter + 39, "Kristi himmelsfärdsdag", "Ascension Day"],
    [easter + 49, "pingstdagen", "Whit Sunday"],
  ];
}

function nationalDayOrWhitMonday(year: number): Named {
  return year >= 2005
    ? [daysSince1970(year, 6, 6), "nationaldagen", "National Day"]
    : [easterSunday(year) + 50, "annandag pingst", "Whit Monday"];
}

function movableSaturdays(year: number): Named[] {
  const midsummer = saturdayFrom(daysSince1970(year, 6, 20));
  return [
    [midsummer - 1, "midsommarafton", "Midsummer Eve"],
    [midsummer, "midsommardagen", "Midsummer Day"],
    [saturdayFrom(daysSince1970(year, 10, 31)), "alla helgons dag", "All Saints' Day"],
  ];
}

/** The first Saturday on or after a day number; day 2 since 1970 was a Saturday. */
function saturdayFrom(number: number): number {
  return number + ((((2 - number) % 7) + 7) % 7);
}
