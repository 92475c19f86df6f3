import { median, medianAbsoluteDeviation } from "../numerics/index.ts";

/** From here on a value is called an outlier (Iglewicz and Hoaglin 1993). */
export const LARGEST_USUAL_Z = 3.5;

/**
 * Modified z of each value, signed: .6745 x (value - median) / MAD. All null where more than half are equal (MAD 0) or
 * below 5 values. Loads go in as logarithms.
 * Source: Iglewicz and Hoaglin 1993, How to Detect and Handle Outliers.
 * @throws WbeError `ARGUMENT_INVALID` for a value that is not finite.
 */
export function robustZ(values: readonly number[]): readonly (number | null)[] {
  if (values.length < 5) return values.map(() => null);
  const centre = median(values);
  const spread = medianAbsoluteDeviation(values);
  return values.map((value) => (spread > 0 ? (0.6745 * (value - centre)) / spread : null));
}
