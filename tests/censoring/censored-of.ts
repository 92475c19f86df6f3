import type { CensoredValue } from "../../src/censoring/index.ts";

/** Reads "5.3 <2 10" as values and values below limits. */
export function censoredOf(text: string): readonly CensoredValue[] {
  return text.split(" ").map((word) => {
    const below = word.startsWith("<");
    const number = Number(below ? word.slice(1) : word);
    return { lowest: below ? 0 : number, highest: number };
  });
}

/** Manganese in groundwater, EPA 2009 Unified Guidance, example 15-1. */
export const MANGANESE = censoredOf(
  "<5 12.1 16.9 21.6 <2 <5 7.7 53.6 9.5 45.9 <5 5.3 12.6 106.3 34.5 6.3 11.9 10 <2 77.2 17.9 22.7 3.3 8.4 <2",
);

/** Arsenic in streams of Oahu, Helsel 2012 (package NADA). */
export const OAHU = censoredOf(
  "<1 <1 1.7 <1 <1 <2 3.2 <2 <2 2.8 <2 <2 <2 <2 <2 .7 .9 .5 .5 <.9 .5 .7 .6 1.5",
);

/** Lead in soil, Beal 2010, paper SDA-09 of the Southeast SAS Users Group: six limits, one value above all others. */
export const LEAD = censoredOf(
  "<1 <1 2 2.5 2.8 <3 3.4 3.9 <4 <4 <4 4.5 4.9 5.5 5.5 5.5 <6 6.7 6.9 7.4 <9 9.5 <10 <10 10 15 49 200 9060",
);

/** Two weeks of loads, weekdays then weekend; simulated by hand. */
export const WEEKS = censoredOf("52 61 <50 70 58 <48 66 75 95 80 <55 120 88 102");
export const WEEKS_GROUPS: readonly (0 | 1)[] = WEEKS.map((_, index) => (index < 8 ? 0 : 1));
export const WEEKS_WEIGHTS = [4 / 7, 3 / 7] as const;
