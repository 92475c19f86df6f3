import { dayNumber, type Period } from "../calendar/index.ts";
import { cos, hypot, log1p, sin } from "../numerics/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { Observation } from "./observation.ts";

/** Radians a day: once round in a mean year. */
const TURN = (2 * Math.PI) / 365.25;

/**
 * How far the sampled days can stray from their period because of the season: for comparisons, where a week of September
 * against a week of December of the next year is no change of the drug.
 *
 * With a yearly cycle a cos(wt) + b sin(wt) in ln(load), the days give the mean of the period plus a x dc + b x ds, where
 * dc and ds are the means of cos and sin over the days less those over the whole period. The days count by their place in
 * the design, not by their load: how the season and the scatter of the days meet is in that scatter already.
 * When the high of the year comes is not known, so a and b are independent errors, each of the size the whole cycle has
 * where it is steepest: a tertial is always the same part of the year, and the interval must hold in the steepest, too.
 * The two errors are the same for every year and plant, with their sign: what two sides that were sampled at the same
 * time of the year share cancels, and days spread over the period have next to nothing. No terms below 1 % together.
 * @param weights of the observations; they add to 1
 * @param dip how much lower the low of the year lies than its high, a fraction: amplitude = -ln(1 - dip) / 2
 */
export function seasonPrior(
  observations: readonly Observation[],
  weights: readonly number[],
  period: Period,
  dip: number,
): readonly ErrorTerm[] {
  const amplitude = -log1p(-dip) / 2;
  const whole = meanOfRun(dayNumber(period.start), dayNumber(period.end));
  let [cosine, sine] = [-whole.cosine, -whole.sine];
  observations.forEach(({ days }, index) => {
    const weight = (weights[index] ?? 0) / days.length;
    for (const day of days) {
      const angle = TURN * dayNumber(day);
      cosine += weight * cos(angle);
      sine += weight * sin(angle);
    }
  });
  if (observations.length === 0 || amplitude * hypot(cosine, sine) < NEGLIGIBLE) return [];
  const term = (key: string, sigma: number): ErrorTerm => ({
    source: "season",
    scope: "substance",
    key,
    sigma,
  });
  return [term("cosine", amplitude * cosine), term("sine", amplitude * sine)];
}

/** Below 1 % the terms change no printed digit. */
const NEGLIGIBLE = 0.01;

/** Mean of cos and sin over consecutive days: those of the middle x sin(n w / 2) / (n sin(w / 2)). */
function meanOfRun(first: number, last: number): { cosine: number; sine: number } {
  const count = last - first + 1;
  const length = sin((count * TURN) / 2) / (count * sin(TURN / 2));
  const middle = (TURN * (first + last)) / 2;
  return { cosine: length * cos(middle), sine: length * sin(middle) };
}
