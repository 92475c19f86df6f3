import { daysSince1970 } from "./_civil.ts";

/**
 * Day number (days since 1970) of Easter Sunday in the Gregorian calendar: the Sunday after the ecclesiastical full
 * moon (the anonymous rule of 1876 in Meeus, "Astronomical Algorithms", chapter 8).
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const yearOfCentury = year % 100;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return daysSince1970(year, 3, 22) + epact + toSunday - 7 * late;
}
