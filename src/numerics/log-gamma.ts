import { demandPositive } from "./_demand.ts";
import { polynomial } from "./_polynomial.ts";
import { stirlingSeries } from "./_stirling-series.ts";
import { log } from "./log.ts";
import { log1p } from "./log1p.ts";

const EULER = 0.5772156649015329;
const HALF_LOG_TWO_PI = 0.9189385332046728;

// Riemann zeta(n) - 1 for n = 2, 3, ...: the coefficients of ln gamma around 2 (Abramowitz & Stegun 6.1.33).
const ZETA_MINUS_ONE = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5,
  3.058823630702049e-5, 1.528225940865187e-5, 7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6,
  9.539620338727962e-7, 4.769329867878064e-7, 2.38450502727733e-7, 1.1921992596531106e-7,
  5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
];
const AROUND_TWO = /* @__PURE__ */ ZETA_MINUS_ONE.map(
  (zeta, index) => ((index % 2 === 0 ? 1 : -1) * zeta) / (index + 2),
);

/**
 * ln gamma(x) for x > 0, relative error about 1e-15 also beside its zeros at 1 and 2. Taylor series around 2
 * (Abramowitz & Stegun 6.1.33), recurrence, and Stirling's series from 15.
 * @throws WbeError ARGUMENT_INVALID unless x is positive and finite
 */
export function logGamma(x: number): number {
  demandPositive(x, "x");
  if (x < 0.5) return logGammaTwoPlus(x) - log1p(x) - log(x);
  if (x < 1.5) return logGammaTwoPlus(x - 1) - log1p(x - 1);
  if (x >= 15) return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
  let rest = x;
  let product = 1;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return log(product) + logGammaTwoPlus(rest - 2);
}

/** ln gamma(2 + z) for |z| <= 1/2. */
function logGammaTwoPlus(z: number): number {
  return z * (1 - EULER + z * polynomial(AROUND_TWO, z));
}
