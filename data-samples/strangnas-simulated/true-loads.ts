import { dayNumber, daysOf, weekdayOf } from "../../src/calendar/index.ts";
import type { Random } from "../../src/numerics/index.ts";
import { variationFactor } from "./random-factor.ts";
import { DAY_SD, MIDDLE_DAY, type SimulatedDrug, WEEK_SD } from "./simulated-model.ts";

const WEEKEND: readonly string[] = ["Sat", "Sun", "Mon"];

/**
 * True load of every day of the seven tertials (the 24 hours from 07:00), mg per day and 1000 persons: the level
 * `plantFactor` x `drug.level` on the middle day, `drug.yearly` times that a year later, x the pattern of the week
 * (mean 1) x lognormal factors of the ISO week and of the day.
 */
export function trueLoads(
  drug: SimulatedDrug,
  plantFactor: number,
  random: Random,
): ReadonlyMap<string, number> {
  const weekday = 7 / (4 + 3 * drug.weekendRatio);
  const middle = dayNumber(MIDDLE_DAY);
  const loads = new Map<string, number>();
  let week = 1;
  for (const day of daysOf({ label: "all", start: "2024-01-01", end: "2026-04-30" })) {
    const name = weekdayOf(day);
    if (name === "Mon") week = variationFactor(random, WEEK_SD);
    const pattern = WEEKEND.includes(name) ? weekday * drug.weekendRatio : weekday;
    const level = plantFactor * drug.level * drug.yearly ** ((dayNumber(day) - middle) / 365.25);
    loads.set(day, level * pattern * week * variationFactor(random, DAY_SD));
  }
  return loads;
}
