import { type MgPerDay, type MgPerDayPer1000, mgPerDayPer1000, type Persons } from "../units/index.ts";

/** Load per 1000 inhabitants and day: mass load (mg/d) x 1000 / persons connected (> 0). */
export function normaliseLoad(load: MgPerDay, population: Persons): MgPerDayPer1000 {
  return mgPerDayPer1000((load * 1000) / population);
}
