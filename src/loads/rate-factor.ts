import { demandNumber } from "../base/index.ts";
import { exp, pow } from "../numerics/index.ts";

/** How a rate constant follows temperature. */
export type TemperatureLaw =
  | { readonly law: "Arrhenius" /** kJ/mol. */; readonly activationEnergy: number }
  | { readonly law: "theta" /** Factor a degree. */; readonly theta: number };

const GAS_CONSTANT = 8.314462618e-3; // kJ/mol/K, CODATA 2018
const KELVIN_AT_0 = 273.15;

/**
 * Ratio of a rate constant at temperature `to` to that at `from` (both in degrees Celsius):
 * exp(-Ea / R (1 / T - 1 / T0)) or theta^(T - T0).
 * @throws WbeError `ARGUMENT_INVALID` below absolute zero or for a theta that is not above 0.
 */
export function rateFactor(law: TemperatureLaw, from: number, to: number): number {
  demandNumber(from > -KELVIN_AT_0, "from", "above absolute zero", from);
  demandNumber(to > -KELVIN_AT_0, "to", "above absolute zero", to);
  if (law.law === "theta") {
    demandNumber(law.theta > 0, "theta", "above 0", law.theta);
    return pow(law.theta, to - from);
  }
  demandNumber(true, "activationEnergy", "a finite energy", law.activationEnergy);
  const inverse = 1 / (to + KELVIN_AT_0) - 1 / (from + KELVIN_AT_0);
  return exp((-law.activationEnergy / GAS_CONSTANT) * inverse);
}
