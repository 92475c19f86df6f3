import { demand } from "./_demand.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";

/**
 * ln of the sum of exp(values), without overflow. -Infinity for no values, or when all are -Infinity.
 * @throws WbeError ARGUMENT_INVALID for NaN or Infinity
 */
export function logSumExp(values: ArrayLike<number>): number {
  let largest = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!(value < Infinity)) demand(false, `values[${index}]`, "a number below infinity", value);
    if (value > largest) largest = value;
  }
  if (largest === -Infinity) return largest;
  let total = 0;
  for (let index = 0; index < values.length; index++) total += exp(values[index]! - largest);
  return largest + log(total);
}
