import { exp } from "./exp.ts";
import { log } from "./log.ts";

/** Up to here a whole power is multiplied out. */
const MULTIPLIED = 64;

/**
 * `base` (not negative, or any with a whole power up to 64) to a power, with the same digits on every engine: `**`
 * differs between versions of Node already. Whole powers by squaring, others as exp(power ln base): the relative error
 * is below 1e-15 times the larger of 2 and |power ln base|. 0 to the power 0 is 1, as everywhere.
 */
export function pow(base: number, power: number): number {
  if (Number.isInteger(power) && Math.abs(power) <= MULTIPLIED) {
    const product = multiplied(base, Math.abs(power));
    return power < 0 ? 1 / product : product;
  }
  if (base === 0 || base === 1) return power > 0 || base === 1 ? base : Infinity;
  return exp(power * log(base));
}

function multiplied(base: number, power: number): number {
  let square = base;
  let product = 1;
  for (let left = power; left > 0; left >>= 1) {
    if ((left & 1) === 1) product *= square;
    square *= square;
  }
  return product;
}
