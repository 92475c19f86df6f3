import type { Code } from "../base/index.ts";
import { type Fact, needsCheck } from "../biomarkers/index.ts";
import { isNamed } from "./check-consumption.ts";
import { consumptionInput } from "./consumption-input.ts";
import type { ConsumptionPart, DosePart } from "./consumption-row.ts";
import type { ConsumptionSeries } from "./consumption-series.ts";
import type { Settings } from "./settings.ts";

/**
 * Doses a day and 1000 inhabitants: consumption as free base over the dose of pure drug, the study's or else the
 * catalogue's. Where only a range of doses is known there is no number, but the interval: lowest consumption over the
 * largest dose to highest over the smallest. A dose is a convention without an uncertainty of its own.
 */
export function dosesOf(part: ConsumptionPart, series: ConsumptionSeries, settings: Settings): DosePart {
  const { share15to64 } = consumptionInput(settings);
  const stated = statedDose(series, settings);
  const fact = series.ways[0]?.chosen.parent.dose;
  const dose = stated ?? fact?.value ?? null;
  const largest = dose ?? fact?.high ?? null;
  const smallest = dose ?? fact?.low ?? null;
  const salt = series.salt?.factor.value ?? 1;
  const over = (mg: number | null, each: number | null): number | null =>
    mg === null || each === null ? null : mg / salt / each;
  const doses = over(part.consumption_mg_per_day_per_1000, dose);
  return {
    dose_mg: dose,
    doses_per_day_per_1000: doses,
    doses_lower: over(part.lower, largest),
    doses_upper: over(part.upper, smallest),
    doses_per_day_per_1000_aged_15_64:
      doses === null || share15to64 === undefined ? null : doses / share15to64,
  };
}

/** The catalogue's dose, where the study states none: to be cited. */
export function doseFact(series: ConsumptionSeries, settings: Settings): Fact | null {
  return statedDose(series, settings) === null ? (series.ways[0]?.chosen.parent.dose ?? null) : null;
}

/** A dose from memory shows wherever doses are. */
export function doseFlags(series: ConsumptionSeries, settings: Settings): readonly Code[] {
  const fact = doseFact(series, settings);
  return fact !== null && needsCheck(fact.confidence) ? ["CONSTANT_FROM_MEMORY"] : [];
}

function statedDose({ ways }: ConsumptionSeries, settings: Settings): number | null {
  const parent = ways[0]?.chosen.parent;
  if (parent === undefined) return null;
  const doses = Object.entries(consumptionInput(settings).doses ?? {});
  const found = doses.find(([name]) => isNamed(parent, name));
  return found?.[1] ?? null;
}
