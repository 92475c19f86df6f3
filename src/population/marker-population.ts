import { demandNumber } from "../base/index.ts";
import type { PopulationMarker } from "../biomarkers/index.ts";
import { log } from "../numerics/index.ts";
import { rsdFromSigma } from "../uncertainty/index.ts";

/** What one person gives in a day, with how far it differs from place to place. */
export type PerPerson = Pick<PopulationMarker, "perPerson" | "low" | "high">;

/** Smallest relative spread from place to place that is believed: our choice, for ranges that rest on one country. */
const SMALLEST_RSD = 0.1;

/**
 * Persons that a marker's load stands for: P = C x Q / g, with C in ng/L, Q in m3/d and g in mg a day and person.
 * Not the census: it counts whom the water came from that day, commuters and guests included, and industry with them.
 * @throws WbeError `ARGUMENT_INVALID` for a number that is not above 0.
 */
export function markerPopulation(concentration: number, flow: number, perPerson: number): number {
  for (const [name, value] of Object.entries({ concentration, flow, perPerson })) {
    demandNumber(value > 0 && Number.isFinite(value), name, "above 0", value);
  }
  return (concentration * flow) / 1000 / perPerson;
}

/**
 * Relative standard uncertainty of the amount a person gives, from its range read as 95 % of a lognormal, and .1 at
 * the least. It is one error for all days of a site.
 */
export function perPersonRsd({ low, high }: PerPerson): number {
  return Math.max(SMALLEST_RSD, rsdFromSigma(log(high / low) / (2 * 1.959964)));
}
