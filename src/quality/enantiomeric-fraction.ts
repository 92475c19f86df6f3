import { demandNumber } from "../base/index.ts";
import { exp, hypot, normalQuantile } from "../numerics/index.ts";

/** One enantiomer: its concentration or peak area (any one unit) and relative standard uncertainty, a fraction. */
export interface Enantiomer {
  readonly amount: number;
  readonly rsd: number;
}

/** EF = E1 / (E1 + E2), 0 to 1, with its standard uncertainty and interval. */
export interface EnantiomericFraction {
  readonly fraction: number;
  readonly uncertainty: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Enantiomeric fraction with u(EF) = EF (1 - EF) sqrt(r1^2 + r2^2), first order, errors independent. The interval is
 * made on ln(E1 / E2), so it stays between 0 and 1.
 * @throws WbeError `ARGUMENT_INVALID` for amounts below 0, both 0, an uncertainty below 0, or a level outside 0 to 1.
 */
export function enantiomericFraction(
  first: Enantiomer,
  second: Enantiomer,
  level = 0.95,
): EnantiomericFraction {
  for (const { amount, rsd } of [first, second]) {
    demandNumber(amount >= 0, "amount", "0 or above", amount);
    demandNumber(rsd >= 0, "rsd", "0 or above", rsd);
  }
  const total = first.amount + second.amount;
  demandNumber(total > 0, "amount", "one of the two above 0", total);
  demandNumber(level > 0 && level < 1, "level", "between 0 and 1", level);
  const fraction = first.amount / total;
  const relative = hypot(first.rsd, second.rsd);
  const factor = exp(normalQuantile((1 + level) / 2) * relative);
  return {
    fraction,
    uncertainty: fraction * (1 - fraction) * relative,
    lower: first.amount / (first.amount + second.amount * factor),
    upper: (first.amount * factor) / (first.amount * factor + second.amount),
  };
}
