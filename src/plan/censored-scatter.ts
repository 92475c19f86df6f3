import { groupBy } from "../base/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import { censoredRegression } from "../censoring/index.ts";
import { log } from "../numerics/index.ts";

/** A past load known to lie between two ends, measured when they agree, with where it stands; any unit. */
export interface PlacedLoad {
  readonly day: SamplingDay;
  readonly period: number;
  readonly isWeekend: boolean;
  readonly lowest: number;
  readonly highest: number;
}

/** Residual variance of ln(load), with what it was told from. */
export interface Scatter {
  readonly variance: number;
  readonly degreesOfFreedom: number;
  /** Mean of ln(load) of the weekend days minus that of the weekdays. */
  readonly weekendLog: number;
  /** The loads of periods in which something was measured. */
  readonly used: readonly PlacedLoad[];
}

/**
 * Scatter of ln(load) where some loads lie below a limit: maximum likelihood of a censored regression on the period and
 * the kind of day. The variance is corrected for its p means by n / (n - p), as without limits; the degrees of freedom
 * are (n - p) / n of the measured values that would tell ln(sigma) as well, 1 / (2 se^2). Periods with nothing but
 * non-detects tell nothing and are left out. Null where the likelihood has no maximum.
 * Source: Olsen 1978, doi:10.2307/1913082 (variant: variance corrected for the means).
 */
export function censoredScatter(loads: readonly PlacedLoad[]): Scatter | null {
  const isMeasured = ({ lowest, highest }: PlacedLoad): boolean => lowest === highest;
  const periods = [...groupBy(loads, ({ period }) => period).values()].filter((own) => own.some(isMeasured));
  const used = periods.flat();
  const measured = used.filter(isMeasured);
  if (measured.length < 2) return null;
  const hasKinds = [true, false].every((kind) => measured.some(({ isWeekend }) => isWeekend === kind));
  const design = periods.flatMap((own, index) =>
    own.map(({ isWeekend }) => [
      ...periods.map((_, column) => (column === index ? 1 : 0)),
      ...(hasKinds ? [isWeekend ? 1 : 0] : []),
    ]),
  );
  const ends = used.map(({ lowest, highest }) => ({
    lowest: lowest > 0 ? log(lowest) : null,
    highest: highest === Number.POSITIVE_INFINITY ? null : log(highest),
  }));
  const fit = censoredRegression(ends, design);
  if (fit === null || !(fit.logSigmaError > 0)) return null;
  const told = 1 / (2 * fit.logSigmaError ** 2);
  const means = periods.length + (hasKinds ? 1 : 0);
  const count = used.length;
  if (count <= means) return null;
  return {
    variance: (fit.sigma ** 2 * count) / (count - means),
    degreesOfFreedom: (told * (count - means)) / count,
    weekendLog: hasKinds ? (fit.coefficients[periods.length] ?? 0) : 0,
    used,
  };
}
