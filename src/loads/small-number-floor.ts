import { demandNumber } from "../base/index.ts";

/**
 * Least day-to-day coefficient of variation (a fraction) of a load that rests on few doses a day: with `events`
 * Poisson events of relative spread `doseVariation`, CV = sqrt((1 + c^2) / lambda), a compound Poisson sum.
 * @throws WbeError `ARGUMENT_INVALID` unless events is above 0 and the variation 0 or more.
 */
export function smallNumberFloor(events: number, doseVariation: number): number {
  demandNumber(events > 0, "events", "above 0", events);
  demandNumber(doseVariation >= 0, "doseVariation", "0 or more", doseVariation);
  return Math.sqrt((1 + doseVariation * doseVariation) / events);
}
