import { pow } from "../numerics/index.ts";

/**
 * Half a unit of the last digit a number is written with: how far rounding may have moved it. A whole number counts as
 * rounded to units; an exponent is followed.
 */
export function roundingOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 0.5 * pow(10, Number(exponent) - decimals);
}
