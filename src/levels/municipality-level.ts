import { type Code, WbeError } from "../base/index.ts";
import { exp, studentTQuantile, welchSatterthwaite } from "../numerics/index.ts";
import { meanErrors } from "../uncertainty/index.ts";
import { comparisonErrors } from "./comparison-errors.ts";
import { municipalityAlternatives } from "./municipality-alternatives.ts";
import type { PeriodLevel } from "./period-level.ts";
import { widen } from "./widen.ts";

/** One plant's part in a municipality. */
export interface PlantLevel {
  readonly site: string;
  /** Persons connected in the period. */
  readonly population: number;
  readonly level: PeriodLevel;
}

/** Options of `municipalityLevel`. */
export interface MunicipalityLevelOptions {
  /** Two-sided confidence level, the one the plants' levels were made with. @defaultValue 0.95 */
  readonly level?: number;
}

/**
 * Level of a municipality: the plants' loads summed over the persons they serve, sum(P L) / sum(P), in mg/d/1000;
 * never a mean of means. The plants must be ONE set, all with a level: a plant without one leaves the municipality
 * without (PLANT_MISSING). Own errors by the delta method on the log scale with Welch-Satterthwaite degrees of
 * freedom; shared errors add up over plants that share their key. A plant's population cancels in the mass it
 * measures and stays in the persons served: its error enters with the plant's share of the persons, all others with its
 * share of the load. Where a plant has only bounds, so has the sum.
 * `daysCovered` is the least of the plants'. Throws `WbeError` ARGUMENT_INVALID without plants or persons.
 */
export function municipalityLevel(
  plants: readonly PlantLevel[],
  options: MunicipalityLevelOptions = {},
): PeriodLevel {
  const first = plants[0];
  const persons = plants.reduce((sum, { population }) => sum + population, 0);
  if (first === undefined || plants.some(({ population }) => !(population > 0))) {
    throw new WbeError("ARGUMENT_INVALID", "plants must each serve a positive number of persons", {
      path: "plants",
      expected: "at least one plant with population above 0",
      received: plants.map(({ population }) => population).join(", "),
    });
  }
  if (plants.length === 1) return first.level;
  const common = commonPart(plants, persons);
  const missing = plants.filter(
    ({ level }) => level.lower === null && level.upper === null && level.estimate === null,
  );
  const mixed = new Set(plants.map(({ level }) => level.target)).size > 1;
  if (missing.length > 0 || mixed)
    return { ...common, ...NOTHING, flags: [...common.flags, "PLANT_MISSING"] };
  const weights = plants.map(({ population }) => population / persons);
  if (plants.some(({ level }) => level.estimate === null))
    return { ...common, ...summedBounds(plants, weights) };
  return { ...common, ...summedLevels(plants, weights, options.level ?? 0.95) };
}

const NOTHING = {
  estimate: null,
  lower: null,
  upper: null,
  intervalKind: null,
  comparisonLower: null,
  comparisonUpper: null,
  ownStandardError: null,
  degreesOfFreedom: null,
  sharedErrors: [],
  comparisonStandardError: null,
  comparisonDegreesOfFreedom: null,
  comparisonErrors: [],
  weekendRatio: null,
} as const;

type Numbers = Pick<PeriodLevel, keyof typeof NOTHING>;

function commonPart(plants: readonly PlantLevel[], persons: number): Omit<PeriodLevel, keyof Numbers> {
  const levels = plants.map(({ level }) => level);
  const total = (pick: (level: PeriodLevel) => number) => levels.reduce((sum, level) => sum + pick(level), 0);
  const methods = [...new Set(levels.map(({ method }) => method))];
  return {
    target: levels.every(({ target }) => target === "period") ? "period" : "sampled days",
    method: `sum over ${plants.length} plants by persons connected; ${methods.join(" | ")}`,
    samples: total(({ samples }) => samples),
    detected: total(({ detected }) => detected),
    daysCovered: Math.min(...levels.map(({ daysCovered }) => daysCovered)),
    weekendDays: levels[0]!.weekendDays,
    detectionShare: null,
    maximum: null,
    extremeDays: [...new Set(levels.flatMap(({ extremeDays }) => extremeDays))].sort(),
    alternatives: municipalityAlternatives(
      levels,
      plants.map(({ population }) => population / persons),
    ),
    flags: [...new Set(levels.flatMap<Code>(({ flags }) => flags))],
  };
}

/** What is not known on one side stays open: a bound that is missing anywhere is missing in the sum. */
function summedBounds(plants: readonly PlantLevel[], weights: readonly number[]): Numbers {
  const sum = (ends: readonly (number | null)[]) =>
    ends.reduce<number | null>(
      (total, end, index) => (total === null || end === null ? null : total + weights[index]! * end),
      0,
    );
  const lower = sum(plants.map(({ level }) => level.lower ?? 0));
  const upper = sum(plants.map(({ level }) => level.upper));
  return {
    ...NOTHING,
    lower,
    upper,
    intervalKind: "bounds",
    comparisonLower: lower,
    comparisonUpper: upper,
    ...joinedErrors(plants, weights, weights),
  };
}

function summedLevels(plants: readonly PlantLevel[], weights: readonly number[], level: number): Numbers {
  const parts = plants.map(({ level: plant }, index) => weights[index]! * (plant.estimate ?? 0));
  const estimate = parts.reduce((sum, part) => sum + part, 0);
  const shares = parts.map((part) => (estimate > 0 ? part / estimate : 0));
  const own = joinedOwn(plants, shares, (plant) => [plant.ownStandardError, plant.degreesOfFreedom]);
  const apart = joinedOwn(plants, shares, (plant) => [
    plant.comparisonStandardError,
    plant.comparisonDegreesOfFreedom,
  ]);
  const known = estimate > 0 && plants.every(({ level: plant }) => plant.ownStandardError !== null);
  const half = studentTQuantile((1 + level) / 2, own.degreesOfFreedom ?? Infinity) * own.standardError;
  const ends = known
    ? { lower: estimate * exp(-half), upper: estimate * exp(half) }
    : { lower: null, upper: null };
  const errors = joinedErrors(plants, shares, weights);
  const absolute = widen(estimate, ends, errors.sharedErrors, level);
  const comparison = widen(estimate, ends, comparisonErrors(errors.sharedErrors), level);
  const prior = plants.some(({ level: plant }) => plant.intervalKind === "with prior");
  return {
    estimate,
    lower: absolute.lower,
    upper: absolute.upper,
    intervalKind: known ? (prior ? "with prior" : "confidence") : null,
    comparisonLower: comparison.lower,
    comparisonUpper: comparison.upper,
    ownStandardError: known ? own.standardError : null,
    degreesOfFreedom: known ? own.degreesOfFreedom : null,
    comparisonStandardError: known ? apart.standardError : null,
    comparisonDegreesOfFreedom: known ? apart.degreesOfFreedom : null,
    ...errors,
    weekendRatio: null,
  };
}

/** Independent errors of the plants joined by their shares, with Welch-Satterthwaite degrees of freedom; null: known. */
function joinedOwn(
  plants: readonly PlantLevel[],
  shares: readonly number[],
  pick: (level: PeriodLevel) => readonly [error: number | null, degreesOfFreedom: number | null],
): { standardError: number; degreesOfFreedom: number | null } {
  const parts = plants.map(({ level }, index) => {
    const [error, degreesOfFreedom] = pick(level);
    return { variance: (shares[index]! * (error ?? 0)) ** 2, degreesOfFreedom: degreesOfFreedom ?? Infinity };
  });
  const degreesOfFreedom = welchSatterthwaite(parts);
  return {
    standardError: Math.sqrt(parts.reduce((sum, { variance }) => sum + variance, 0)),
    degreesOfFreedom: Number.isFinite(degreesOfFreedom) ? degreesOfFreedom : null,
  };
}

function joinedErrors(
  plants: readonly PlantLevel[],
  shares: readonly number[],
  weights: readonly number[],
): Pick<PeriodLevel, "sharedErrors" | "comparisonErrors"> {
  const joined = (pick: (level: PeriodLevel) => PeriodLevel["sharedErrors"]) =>
    meanErrors(
      plants.flatMap(({ level }, index) => [
        { share: shares[index]!, terms: pick(level).filter(({ source }) => source !== "population") },
        { share: weights[index]!, terms: pick(level).filter(({ source }) => source === "population") },
      ]),
    );
  return {
    sharedErrors: joined((level) => level.sharedErrors),
    comparisonErrors: joined((level) => level.comparisonErrors),
  };
}
