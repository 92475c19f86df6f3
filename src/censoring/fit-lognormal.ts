import { log } from "../numerics/index.ts";
import { censoredRegression } from "./censored-regression.ts";
import { type CensoredValue, demandCensoredValues, isMeasured } from "./censored-value.ts";

/** A lognormal fitted to censored values: ln y = mu + delta x group + sigma x e. */
export interface LognormalFit {
  readonly mu: number;
  /** Difference of ln y in group 1; 0 with one group. */
  readonly delta: number;
  readonly sigma: number;
  /** Standard errors from the observed information; `delta` 0 with one group. */
  readonly standardErrors: { readonly mu: number; readonly delta: number; readonly logSigma: number };
  /** On the scale of the values (the density of y, not of ln y). */
  readonly logLikelihood: number;
  readonly samples: number;
  readonly measured: number;
  readonly method: string;
}

/**
 * Maximum likelihood for lognormal values with left, interval and right censoring, in one or two groups that share sigma.
 * Null when the likelihood has no maximum: see `hasMaximum`. The order of the values does not matter.
 * Throws `WbeError` ARGUMENT_INVALID for ends that contradict each other.
 * Source: Cohen 1959, doi:10.1080/00401706.1959.10489859, extended to several limits.
 * @param groups 0 or 1 for each value; all 0 when left out
 */
export function fitLognormal(
  values: readonly CensoredValue[],
  groups: readonly (0 | 1)[] = values.map(() => 0),
): LognormalFit | null {
  demandCensoredValues(values);
  if (!hasMaximum(values, groups)) return null;
  const two = groups.includes(1) && groups.includes(0);
  const fit = censoredRegression(
    values.map(logEnds),
    groups.map((group) => (two ? [1, group] : [1])),
  );
  if (fit === null) return null;
  const measured = values.filter(isMeasured);
  const jacobian = measured.reduce((sum, { lowest }) => sum + log(lowest), 0);
  return {
    mu: fit.coefficients[0]!,
    delta: fit.coefficients[1] ?? 0,
    sigma: fit.sigma,
    standardErrors: {
      mu: fit.standardErrors[0]!,
      delta: fit.standardErrors[1] ?? 0,
      logSigma: fit.logSigmaError,
    },
    logLikelihood: fit.logLikelihood - jacobian,
    samples: values.length,
    measured: measured.length,
    method: `lognormal maximum likelihood${two ? ", two groups with one sigma" : ""}`,
  };
}

/**
 * Whether the censored likelihood has a maximum: every group holds a value that is bounded on both sides, and the
 * values of at least one group cannot all be equal (else sigma runs to 0).
 */
export function hasMaximum(values: readonly CensoredValue[], groups: readonly (0 | 1)[]): boolean {
  const parts = ([0, 1] as const)
    .map((group) => values.filter((_, index) => groups[index] === group))
    .filter((part) => part.length > 0);
  const anchored = parts.every((part) => part.some(({ lowest, highest }) => lowest > 0 && highest !== null));
  return parts.length > 0 && anchored && parts.some((part) => !couldBeEqual(part));
}

function couldBeEqual(values: readonly CensoredValue[]): boolean {
  const most = Math.max(...values.map(({ lowest }) => lowest));
  const least = Math.min(...values.map(({ highest }) => highest ?? Infinity));
  // equal but for rounding is equal: no scatter can be told from it
  return most <= least * (1 + 1e-12);
}

function logEnds({ lowest, highest }: CensoredValue): { lowest: number | null; highest: number | null } {
  return {
    lowest: lowest > 0 ? log(lowest) : null,
    highest: highest === null ? null : log(highest),
  };
}
