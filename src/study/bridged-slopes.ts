import { hypot } from "../numerics/index.ts";
import type { Slope, SlopeSpreadResult } from "../trend/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import { bridgeKeys, type Shift, shiftAlong, UNMOVED } from "./bridged-trend.ts";

/**
 * Slopes of many places across bridges, with their errors in them: how far one standard deviation of a bridge moves each
 * slope is found by fitting anew to shifted points, and adds to its variance. A bridge that several places share moves
 * their slopes together, and so the common one by as much.
 * @param make the fit to points multiplied by the shift; null where there is none
 * @param errors of all points
 */
export function bridgedSlopes(
  make: (shift: Shift) => SlopeSpreadResult | null,
  errors: readonly (readonly ErrorTerm[])[],
): SlopeSpreadResult | null {
  const fit = make(UNMOVED);
  if (fit === null) return null;
  const ends = bridgeKeys(errors).map(
    (key) => [make(shiftAlong(key, 1)), make(shiftAlong(key, -1))] as const,
  );
  const widened = (slope: Slope, pick: (one: SlopeSpreadResult) => number | undefined): Slope => {
    const moves = ends.map(([up, down]) => {
      const [high, low] = [up, down].map((one) => (one === null ? undefined : pick(one)));
      return ((high ?? slope.estimate) - (low ?? slope.estimate)) / 2;
    });
    return { ...slope, standardError: hypot(slope.standardError, ...moves) };
  };
  return {
    ...fit,
    common: widened(fit.common, (one) => one.common.estimate),
    places: fit.places.map((place, index) => ({
      ...place,
      own: widened(place.own, (one) => one.places[index]?.own.estimate),
      predicted: widened(place.predicted, (one) => one.places[index]?.predicted.estimate),
    })),
  };
}
