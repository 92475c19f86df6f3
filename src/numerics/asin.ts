const TERMS = 24;

/** Coefficients of the series of asin around 0: the n-th is (2n)! / (4^n n!^2 (2n + 1)). */
const SERIES = /* @__PURE__ */ coefficients();

function coefficients(): Float64Array {
  const found = new Float64Array(TERMS);
  let share = 1;
  for (let n = 0; n < TERMS; n++) {
    found[n] = share / (2 * n + 1);
    share *= (2 * n + 1) / (2 * n + 2);
  }
  return found;
}

/**
 * Arc sine in radians with the same digits on every engine (see `exp`), within 3 units in the last place. NaN beyond
 * -1 and 1.
 */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return Number.NaN;
  if (size <= 0.5) return x * series(x * x);
  const z = (1 - size) / 2;
  return Math.sign(x) * (Math.PI / 2 - 2 * Math.sqrt(z) * series(z));
}

/** asin(x) / x from x^2 up to a quarter: the terms shrink at least fourfold. Four sums at a time, which is faster. */
function series(z: number): number {
  const step = z * z * z * z;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let n = TERMS - 4; n >= 0; n -= 4) {
    a = a * step + SERIES[n]!;
    b = b * step + SERIES[n + 1]!;
    c = c * step + SERIES[n + 2]!;
    d = d * step + SERIES[n + 3]!;
  }
  return a + z * (b + z * (c + z * d));
}
