import { dayNumber, daysOf, weekdayOf } from "../../src/calendar/index.ts";
import type { Random } from "../../src/numerics/index.ts";
import { variationFactor } from "../strangnas-simulated/random-factor.ts";
import { DAY_SD, FIRST_YEAR, LAST_YEAR, type SimulatedDrug, WEEK_SD } from "./simulated-model.ts";

const WEEKEND: readonly string[] = ["Sat", "Sun", "Mon"];

/** Every day of the ten years, in order. */
export const ALL_DAYS: readonly string[] = daysOf({
  label: "all",
  start: `${FIRST_YEAR}-01-01`,
  end: `${LAST_YEAR}-12-31`,
});

/**
 * True load of every day, mg per day and 1000 persons: the level, which changes smoothly within its changes, x the
 * pattern of the week (mean 1) x lognormal factors of the ISO week and of the day (mean 1).
 * @param flat leaves the changes out
 */
export function trueLoads(
  drug: SimulatedDrug,
  plantFactor: number,
  random: Random,
  flat: boolean,
): ReadonlyMap<string, number> {
  const weekday = 7 / (4 + 3 * drug.weekendRatio);
  const loads = new Map<string, number>();
  let week = 1;
  for (const day of ALL_DAYS) {
    const name = weekdayOf(day);
    if (name === "Mon") week = variationFactor(random, WEEK_SD);
    const pattern = WEEKEND.includes(name) ? weekday * drug.weekendRatio : weekday;
    const level = plantFactor * drug.level * (flat ? 1 : changeUntil(day, drug));
    loads.set(day, level * pattern * week * variationFactor(random, DAY_SD));
  }
  return loads;
}

function changeUntil(day: string, { changes }: SimulatedDrug): number {
  const at = dayNumber(day);
  return changes.reduce((factor, { from, to, yearly }) => {
    const gone = Math.min(Math.max(at - dayNumber(from), 0), dayNumber(to) - dayNumber(from));
    return factor * yearly ** (gone / 365.25);
  }, 1);
}
