import { LN2_HEAD, LN2_REST } from "./_ln2.ts";

/**
 * exponent ln 2 + ln(1 + f) + rest, for 1 + f from about 0.7 to 1.42 and a rest far below 1. With s = f / (2 + f) the
 * logarithm is f - s (f - the series of s); f - f^2/2 is taken apart so that the large part is not rounded twice.
 */
export function logParts(exponent: number, f: number, rest: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const half = 0.5 * f * f;
  const small = s * (half + logSeries(z)) + (exponent * LN2_REST + rest);
  return exponent * LN2_HEAD - (half - small - f);
}

/** 2 (z/3 + z^2/5 + ...), to the last digit for z up to 0.0295. */
function logSeries(z: number): number {
  const far = 1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23))));
  const near = 1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * far)));
  return 2 * z * (1 / 3 + z * (1 / 5 + z * near));
}
