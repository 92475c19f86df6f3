import type { Random } from "../../src/numerics/index.ts";
import { relativeGaps } from "../../src/trend/autocorrelation.ts";

/** Sets of dates in days; an uneven one is drawn once, so that all its series stand at the same dates. */
export type Spacing = "equal" | "a third missing" | "random" | "pairs";

/** `n` dates: every `step` days, such a series with a third of its days lost, exponential gaps, or two days in a row. */
export function datesOf(spacing: Spacing, n: number, step: number, random: Random): readonly number[] {
  const dates: number[] = [];
  for (let day = 0; dates.length < n; day++) {
    if (spacing === "equal") dates.push(step * day);
    else if (spacing === "pairs") dates.push(step * 2 * day, step * 2 * day + step / 3);
    else if (spacing === "random")
      dates.push((dates.at(-1) ?? 0) + Math.max(step / 7, -step * Math.log(1 - random.next())));
    else if (random.next() > 1 / 3) dates.push(step * day);
  }
  return dates.slice(0, n);
}

/** Stationary Gaussian AR(1) of variance 1 at the dates; phi is the correlation over the median gap. */
export function serialSeries(times: readonly number[], phi: number, random: Random): readonly number[] {
  const gaps = relativeGaps(times);
  let state = random.normal();
  return times.map((_, i) => {
    const rho = i === 0 ? 0 : phi ** gaps[i - 1]!;
    if (i > 0) state = rho * state + Math.sqrt(1 - rho * rho) * random.normal();
    return state;
  });
}
