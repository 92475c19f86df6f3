/** Powers up to here, and their inverses, stand in a table: most are small, and a loop takes longer than the rest of `exp`. */
const NEAR = 64;
const POWERS = /* @__PURE__ */ Float64Array.from({ length: 2 * NEAR + 1 }, (_, index) =>
  powerOfTwo(index - NEAR),
);

/** x times 2 to a whole power. In two steps beyond the range of one double, so that nothing overflows on the way. */
export function timesPowerOfTwo(x: number, exponent: number): number {
  if (exponent >= -NEAR && exponent <= NEAR) return x * POWERS[exponent + NEAR]!;
  if (exponent > 1000) return x * powerOfTwo(1000) * powerOfTwo(exponent - 1000);
  if (exponent < -1000) return x * powerOfTwo(-1000) * powerOfTwo(exponent + 1000);
  return x * powerOfTwo(exponent);
}

/** By squaring, exact at each step. */
function powerOfTwo(exponent: number): number {
  let base = exponent < 0 ? 0.5 : 2;
  let product = 1;
  for (let left = Math.abs(exponent); left > 0; left >>= 1) {
    if ((left & 1) === 1) product *= base;
    base *= base;
  }
  return product;
}
