import type { Observation } from "./observation.ts";

/** Standard deviation of ln(load) that measurement alone gives one sample: root mean square of its scope-sample errors. */
export function measurementError(observations: readonly Observation[]): number {
  if (observations.length === 0) return 0;
  let squares = 0;
  for (const { errors } of observations) {
    for (const { scope, sigma } of errors) if (scope === "sample") squares += sigma * sigma;
  }
  return Math.sqrt(squares / observations.length);
}
