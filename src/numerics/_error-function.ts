import { polynomial } from "./_polynomial.ts";

// Rational Chebyshev approximations of W. J. Cody, Math. Comp. 23 (1969) 631-637,
// doi:10.1090/S0025-5718-1969-0247736-4; relative error below 1e-16 in each range. Constant term first.
const CENTRE_TOP = [
  3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315,
];
const CENTRE_BOTTOM = [2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1];
const MIDDLE_TOP = [
  1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001,
  66.11919063714163, 8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8,
];
const MIDDLE_BOTTOM = [
  1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903,
  537.1811018620099, 117.6939508913125, 15.744926110709835, 1,
];
const FAR_TOP = [
  0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445, 0.30532663496123236,
  0.016315387137302097,
];
const FAR_BOTTOM = [
  0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234673, 2.568520192289822, 1,
];
const ONE_OVER_SQRT_PI = 0.5641895835477563;

/** Up to here `erfCentre` holds, above it `erfcScaled`. */
export const ERROR_FUNCTION_SPLIT = 0.46875;

/** The error function for |x| <= 0.46875. */
export function erfCentre(x: number): number {
  return (x * polynomial(CENTRE_TOP, x * x)) / polynomial(CENTRE_BOTTOM, x * x);
}

/** exp(x^2) erfc(x) for x >= 0.46875. */
export function erfcScaled(x: number): number {
  if (x <= 4) return polynomial(MIDDLE_TOP, x) / polynomial(MIDDLE_BOTTOM, x);
  const inverseSquare = 1 / x / x;
  const correction =
    (inverseSquare * polynomial(FAR_TOP, inverseSquare)) / polynomial(FAR_BOTTOM, inverseSquare);
  return (ONE_OVER_SQRT_PI - correction) / x;
}
