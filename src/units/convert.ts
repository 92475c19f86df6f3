import { WbeError } from "../base/index.ts";
import { type GramPerMole, type M3PerDay, type MgPerDayPer1000, type NgPerL, ngPerL } from "./brands.ts";
import { type Quantity, UNITS } from "./factors.ts";

/**
 * Takes a concentration to ng/L. `unit` is a key of the table (see `normaliseUnit`);
 * molar units need the molar mass.
 * @throws WbeError `ARGUMENT_INVALID` for a unit of another quantity or a molar unit without molar mass.
 */
export function toNgPerL(value: number, unit: string, molarMass?: GramPerMole): NgPerL {
  if (UNITS[unit]?.quantity === "molar concentration") {
    if (molarMass === undefined) {
      throw new WbeError("ARGUMENT_INVALID", `${unit} needs the molar mass of the biomarker`, {
        path: "molarMass",
      });
    }
    return ngPerL(value * factor(unit, "molar concentration") * molarMass);
  }
  return ngPerL(value * factor(unit, "concentration"));
}

/** Takes a flow to m3/d. @throws WbeError `ARGUMENT_INVALID` for a unit of another quantity. */
export function toM3PerDay(value: number, unit: string): M3PerDay {
  return (value * factor(unit, "flow")) as M3PerDay;
}

/** Takes a volume to m3. @throws WbeError `ARGUMENT_INVALID` for a unit of another quantity. */
export function toM3(value: number, unit: string): number {
  return value * factor(unit, "volume");
}

/** Takes a population-normalised load to mg/d/1000 inhabitants. @throws WbeError `ARGUMENT_INVALID`. */
export function toMgPerDayPer1000(value: number, unit: string): MgPerDayPer1000 {
  return (value * factor(unit, "load")) as MgPerDayPer1000;
}

function factor(unit: string, quantity: Quantity): number {
  const entry = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (entry === undefined || entry.quantity !== quantity) {
    throw new WbeError("ARGUMENT_INVALID", `${unit} is not a unit of ${quantity}`, {
      path: "unit",
      received: unit,
    });
  }
  return entry.toBase;
}
