import { groupBy } from "../base/index.ts";
import {
  type Period,
  type PeriodSetting,
  periodContaining,
  periodsFor,
  type SamplingDay,
} from "../calendar/index.ts";
import { type PeriodLevel, type PeriodLevelOptions, periodLevel, type Target } from "../levels/index.ts";
import { CORRECTION_FLAGS, type SampleLoad } from "../loads/index.ts";
import { BATCH_CODES } from "./batch-flags.ts";
import { extremeAmongPeriods } from "./extreme-among-periods.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import type { Segment } from "./segment.ts";
import type { Settings } from "./settings.ts";

/**
 * Levels of every plant, biomarker, segment and period that has samples.
 * @param segmentOf gives loads of one segment one and the same object
 */
export function plantLevels(
  loads: readonly SampleLoad[],
  settings: Settings,
  target: Target,
  segmentOf: (load: SampleLoad) => Segment,
): readonly LevelEntry[] {
  const entries: LevelEntry[] = [];
  // campaigns are a plant's own; all other periods are the calendar's or the user's
  const shared = settings.period === "campaign" ? null : periodFinder(loads, settings.period);
  for (const [site, ofSite] of groupBy(loads, (load) => load.site)) {
    const periodOf = shared ?? periodFinder(ofSite, settings.period);
    for (const [biomarker, ofBiomarker] of groupBy(ofSite, (load) => load.biomarker)) {
      for (const [segment, ofSegment] of groupBy(ofBiomarker, segmentOf)) {
        const labelOf = ({ day }: SampleLoad) => periodOf(day)?.label ?? "";
        const extremeDays = extremeAmongPeriods(ofSegment, labelOf, settings);
        for (const [period, samples] of groupBy(ofSegment, ({ day }) => periodOf(day))) {
          if (period === null) continue;
          const options = { ...levelOptions(settings, period, target, biomarker), extremeDays };
          entries.push(plantLevel(site, biomarker, samples, segment, options));
        }
      }
    }
  }
  return entries;
}

/** Finds the period of a day, each day once: many samples share it. */
function periodFinder(
  loads: readonly SampleLoad[],
  setting: PeriodSetting,
): (day: SamplingDay) => Period | null {
  const days = [...new Set(loads.map(({ day }) => day))];
  const periods = periodsFor(days, setting);
  const known = new Map(days.map((day) => [day, periodContaining(day, periods)]));
  return (day) => known.get(day) ?? null;
}

function plantLevel(
  site: string,
  biomarker: string,
  samples: readonly SampleLoad[],
  segment: Segment,
  options: PeriodLevelOptions,
): LevelEntry {
  return {
    scope: "plant",
    site,
    biomarker,
    segments: [segment],
    plants: [site],
    covers: [site],
    missing: [],
    broken: [],
    period: options.period,
    level: withCorrections(periodLevel(samples, options), samples),
    population: meanPopulation(samples),
    samples,
  };
}

/** What casts doubt on a batch, makes a level a lower bound or too low, or divides it by other people than the census counts. */
const CARRIED = [
  ...BATCH_CODES,
  "CONSTANT_FROM_MEMORY",
  "OVERFLOW_LOWER_BOUND",
  "POPULATION_FROM_MARKERS",
  "MARKERS_DISAGREE",
  "POPULATION_PE",
  "NOT_RECOVERY_CORRECTED",
] as const;

/** A level says which corrections its samples carry, what they rest on, and whether a bridge moved them. */
function withCorrections(level: PeriodLevel, samples: readonly SampleLoad[]): PeriodLevel {
  const flags = new Set(samples.flatMap((sample) => sample.flags));
  const codes = flags.size === 0 ? [] : [...Object.values(CORRECTION_FLAGS), ...CARRIED];
  const carried = [
    ...codes.filter((flag) => flags.has(flag)),
    ...(samples.some(({ bridgedTo }) => bridgedTo !== undefined) ? (["BRIDGED"] as const) : []),
  ];
  return carried.length === 0 ? level : { ...level, flags: [...level.flags, ...carried] };
}

function meanPopulation(samples: readonly SampleLoad[]): number | null {
  const known = samples.map(({ population }) => population).filter((population) => population !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
