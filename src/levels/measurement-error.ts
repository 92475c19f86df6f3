import { totalSigma } from "../uncertainty/index.ts";
import type { Observation } from "./observation.ts";

/** Standard deviation of ln(load) that measurement alone gives one sample: root mean square of its scope-sample errors. */
export function measurementError(observations: readonly Observation[]): number {
  if (observations.length === 0) return 0;
  const squares = observations.map(
    ({ errors }) => totalSigma(errors.filter(({ scope }) => scope === "sample")) ** 2,
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}
