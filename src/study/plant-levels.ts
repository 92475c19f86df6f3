import { groupBy } from "../base/index.ts";
import { type Period, type PeriodSetting, periodContaining, periodsFor } from "../calendar/index.ts";
import { type PeriodLevel, periodLevel, type Target } from "../levels/index.ts";
import { CORRECTION_FLAGS, type SampleLoad } from "../loads/index.ts";
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
  for (const [site, ofSite] of groupBy(loads, (load) => load.site)) {
    const periods = periodsOfSite(ofSite, loads, settings.period);
    for (const [biomarker, ofBiomarker] of groupBy(ofSite, (load) => load.biomarker)) {
      for (const ofSegment of groupBy(ofBiomarker, (load) => segmentKey(segmentOf(load))).values()) {
        for (const [period, samples] of groupBy(ofSegment, ({ day }) => periodContaining(day, periods))) {
          if (period === null) continue;
          const segments = samples.slice(0, 1).map(segmentOf);
          entries.push(plantLevel(site, biomarker, period, samples, segments, settings, target));
        }
      }
    }
  }
  return entries;
}

/** Campaigns are a plant's own; all other periods are the calendar's or the user's. */
function periodsOfSite(
  ofSite: readonly SampleLoad[],
  all: readonly SampleLoad[],
  setting: PeriodSetting,
): readonly Period[] {
  return periodsFor(
    (setting === "campaign" ? ofSite : all).map(({ day }) => day),
    setting,
  );
}

function plantLevel(
  site: string,
  biomarker: string,
  period: Period,
  samples: readonly SampleLoad[],
  segments: readonly Segment[],
  settings: Settings,
  target: Target,
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
    period,
    level: withCorrections(periodLevel(samples, levelOptions(settings, period, target, biomarker)), samples),
    population: meanPopulation(samples),
    samples,
  };
}

/** A level says which corrections its samples carry, and whether a bridge moved them. */
function withCorrections(level: PeriodLevel, samples: readonly SampleLoad[]): PeriodLevel {
  const codes = [...Object.values(CORRECTION_FLAGS), "CONSTANT_FROM_MEMORY" as const];
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
