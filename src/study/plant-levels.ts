import { groupBy } from "../base/index.ts";
import { type Period, type PeriodSetting, periodContaining, periodsFor } from "../calendar/index.ts";
import { type PeriodLevel, type PeriodLevelOptions, periodLevel, type Target } from "../levels/index.ts";
import { CORRECTION_FLAGS, type SampleLoad } from "../loads/index.ts";
import { BATCH_CODES } from "./batch-flags.ts";
import { extremeAmongPeriods } from "./extreme-among-periods.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import { type Segment, segmentKey } from "./segment.ts";
import type { Settings } from "./settings.ts";

/** Levels of every plant, biomarker, segment and period that has samples. */
export function plantLevels(
  loads: readonly SampleLoad[],
  settings: Settings,
  target: Target,
  segmentOf: (load: SampleLoad) => Segment,
): readonly LevelEntry[] {
  const entries: LevelEntry[] = [];
  // campaigns are a plant's own; all other periods are the calendar's or the user's
  const shared = settings.period === "campaign" ? null : periodsOf(loads, settings.period);
  for (const [site, ofSite] of groupBy(loads, (load) => load.site)) {
    const periods = shared ?? periodsOf(ofSite, settings.period);
    for (const [biomarker, ofBiomarker] of groupBy(ofSite, (load) => load.biomarker)) {
      for (const ofSegment of groupBy(ofBiomarker, (load) => segmentKey(segmentOf(load))).values()) {
        const labelOf = ({ day }: SampleLoad) => periodContaining(day, periods)?.label ?? "";
        const extreme = extremeAmongPeriods(ofSegment, labelOf, settings);
        for (const [period, samples] of groupBy(ofSegment, ({ day }) => periodContaining(day, periods))) {
          if (period === null) continue;
          const segments = samples.slice(0, 1).map(segmentOf);
          const options = {
            ...levelOptions(settings, period, target, biomarker),
            extremeDays: extreme,
          };
          entries.push(plantLevel(site, biomarker, samples, segments, options));
        }
      }
    }
  }
  return entries;
}

function periodsOf(loads: readonly SampleLoad[], setting: PeriodSetting): readonly Period[] {
  return periodsFor(
    loads.map(({ day }) => day),
    setting,
  );
}

function plantLevel(
  site: string,
  biomarker: string,
  samples: readonly SampleLoad[],
  segments: readonly Segment[],
  options: PeriodLevelOptions,
): LevelEntry {
  return {
    scope: "plant",
    site,
    biomarker,
    segments,
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
  const codes = [...Object.values(CORRECTION_FLAGS), ...CARRIED];
  const carried = [
    ...codes.filter((flag) => samples.some(({ flags }) => flags.includes(flag))),
    ...(samples.some(({ bridgedTo }) => bridgedTo !== undefined) ? (["BRIDGED"] as const) : []),
  ];
  return carried.length === 0 ? level : { ...level, flags: [...level.flags, ...carried] };
}

function meanPopulation(samples: readonly SampleLoad[]): number | null {
  const known = samples.flatMap(({ population }) => (population === null ? [] : [population]));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
