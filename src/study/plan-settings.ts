import { demandNumber } from "../base/index.ts";
import { type CalendarPeriodKind, daysOf, type Period, type PeriodSetting } from "../calendar/index.ts";
import { affordableSamples, DESIGNS, type Design } from "../plan/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { PlanOptions, PlanSettings } from "./plan-options.ts";
import type { Settings } from "./settings.ts";

const USUAL_SAMPLES = 7;

/**
 * Completes the options of a plan.
 * @throws WbeError ARGUMENT_INVALID for a number that cannot be meant
 */
export function planSettings(
  options: PlanOptions,
  settings: Settings,
  past: { readonly entries: readonly LevelEntry[]; readonly plants: number; readonly family: number },
  periods: readonly Period[],
): PlanSettings {
  const { detect = 50, power = 80, referenceSamples = 5, batchesPerPeriod = 1, belowLimit } = options;
  demandNumber(
    detect > -100 && detect !== 0 && detect <= 9900,
    "detect",
    "a change in per cent, not 0",
    detect,
  );
  demandNumber(power >= 50 && power < 100, "power", "50 to below 100 per cent", power);
  const isCount = Number.isInteger(referenceSamples) && referenceSamples >= 0;
  demandNumber(isCount, "referenceSamples", "a whole number of at least 0", referenceSamples);
  const batches = Number.isInteger(batchesPerPeriod) && batchesPerPeriod >= 1;
  demandNumber(batches, "batchesPerPeriod", "a whole number of at least 1", batchesPerPeriod);
  if (belowLimit !== undefined)
    demandNumber(
      belowLimit >= 0 && belowLimit < 100,
      "belowLimit",
      "a share from 0 to below 100 per cent",
      belowLimit,
    );
  const samples = Object.fromEntries(
    DESIGNS.map((design) => [design, samplesOf(design, options, past, periods.length, referenceSamples)]),
  ) as Record<Design, number>;
  return {
    language: settings.language,
    period: settings.period,
    level: settings.level,
    headline: settings.headline.biomarkers,
    seed: settings.seed,
    detect,
    power,
    samples,
    family: past.family,
    from: options.from ?? null,
    periods: options.periods ?? null,
    closed: options.closed ?? [],
    skipHolidays: options.skipHolidays ?? true,
    pickUp: options.pickUp ?? "any day",
    design: options.design ?? "rotating weekdays",
    weekday: options.weekday ?? "Wed",
    weekend: settings.weekend,
    weekSpread: settings.weekSpread,
    referenceSamples,
    batchesPerPeriod,
    belowLimit: belowLimit ?? null,
    budget: options.budget ?? null,
    costPerSample: options.costPerSample ?? 1,
    costPerVisit: options.costPerVisit ?? 0,
  };
}

/** Days of a typical period of a setting. */
export function typicalDays(setting: PeriodSetting, periods: readonly Period[]): number {
  const [first] = periods;
  if (first !== undefined) return daysOf(first).length;
  const kinds: Readonly<Record<CalendarPeriodKind, number>> = {
    week: 7,
    month: 30,
    quarter: 91,
    tertial: 122,
    year: 365,
  };
  return typeof setting === "string" && setting !== "campaign" ? kinds[setting] : kinds.tertial;
}

function samplesOf(
  design: Design,
  options: PlanOptions,
  past: { readonly entries: readonly LevelEntry[]; readonly plants: number },
  periods: number,
  referenceSamples: number,
): number {
  const { samples, budget } = options;
  if (samples !== undefined) {
    demandNumber(Number.isInteger(samples) && samples >= 1, "samples", "a whole number above 0", samples);
    return samples;
  }
  if (budget === undefined) return usualSamples(past.entries) ?? USUAL_SAMPLES;
  const bought = affordableSamples(design, {
    budget,
    costPerSample: options.costPerSample ?? 1,
    costPerVisit: options.costPerVisit ?? 0,
    // the first batch has nothing to be compared with
    otherAnalyses: Math.max(0, periods - 1) * referenceSamples * past.plants,
    periods,
    plants: past.plants,
  });
  demandNumber(bought >= 1, "budget", "money for at least one sample per period and plant", budget);
  return bought;
}

/** The median number of samples of the past plant periods. */
function usualSamples(entries: readonly LevelEntry[]): number | null {
  const counts = entries
    .filter(({ scope, level }) => scope === "plant" && level.samples > 0)
    .map(({ level }) => level.samples)
    .sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? null;
}
