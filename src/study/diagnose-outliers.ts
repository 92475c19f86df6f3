import { groupBy } from "../base/index.ts";
import { weekdayOf } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { log, median } from "../numerics/index.ts";
import { generalisedEsd, LARGEST_USUAL_Z, robustZ } from "../quality/index.ts";
import { type Diagnosis, EMPTY_ROW, inWords } from "./diagnosis.ts";
import type { Study } from "./study.ts";

const FEWEST = 8;
const FEWEST_ESD = 25;
const FIVEFOLD = 5;

/**
 * Loads far from the others of their site and biomarker, weekday and weekend each around their own median on ln L: by
 * robust z above 3.5, from 25 loads on by Rosner's generalised ESD too, and above five times the median, which may be
 * disposal.
 */
export function diagnoseOutliers(study: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const measured = loads.filter(({ usable, load }) => usable && load !== null && load > 0);
  const series = groupBy(measured, ({ site, biomarker }) => JSON.stringify([site, biomarker]));
  return [...series.values()].flatMap((samples) => {
    if (samples.length < FEWEST) return [];
    const residuals = residualsOf(samples, study);
    return [...byZ(samples, residuals), ...byEsd(samples, residuals), ...fivefold(samples)];
  });
}

/** ln load without the median of its kind of day. */
function residualsOf(samples: readonly SampleLoad[], { settings }: Study): readonly number[] {
  const kindOf = ({ day }: SampleLoad): boolean => settings.weekend.includes(weekdayOf(day));
  const centres = new Map(
    [...groupBy(samples, kindOf)].map(([kind, group]) => [kind, median(group.map(logOf))]),
  );
  return samples.map((sample) => logOf(sample) - (centres.get(kindOf(sample)) ?? 0));
}

function logOf({ load }: SampleLoad): number {
  return log(load ?? 1);
}

function byZ(samples: readonly SampleLoad[], residuals: readonly number[]): readonly Diagnosis[] {
  return robustZ(residuals).flatMap((z, index) => {
    const sample = samples[index];
    if (sample === undefined || z === null || Math.abs(z) <= LARGEST_USUAL_Z) return [];
    return [outlier(sample, "outlier, robust z", z, LARGEST_USUAL_Z, samples.length)];
  });
}

function byEsd(samples: readonly SampleLoad[], residuals: readonly number[]): readonly Diagnosis[] {
  if (samples.length < FEWEST_ESD) return [];
  const { outliers, steps } = generalisedEsd(residuals);
  return outliers.flatMap((at, index) => {
    const [sample, step] = [samples[at], steps[index]];
    if (sample === undefined || step === undefined) return [];
    return [outlier(sample, "outlier, generalised ESD", step.statistic, step.critical, samples.length)];
  });
}

function outlier(sample: SampleLoad, check: string, value: number, limit: number, n: number): Diagnosis {
  const row = { ...rowOf(sample, check, value, n), expected_lower: -limit, expected_upper: limit };
  return { row, code: "LOAD_OUTLIER", details: { ...placeOf(sample), z: inWords(value) }, samples: [sample] };
}

function fivefold(samples: readonly SampleLoad[]): readonly Diagnosis[] {
  const middle = median(samples.map(({ load }) => load ?? 0));
  return samples.flatMap((sample): Diagnosis[] => {
    const times = (sample.load ?? 0) / middle;
    if (!(times > FIVEFOLD)) return [];
    const row = {
      ...rowOf(sample, "load, times the median", times, samples.length),
      expected_upper: FIVEFOLD,
    };
    const details = { ...placeOf(sample), times: inWords(times) };
    return [{ row, code: "LOAD_FIVEFOLD", details, samples: [sample] }];
  });
}

function placeOf({ site, day, biomarker }: SampleLoad): Record<"site" | "day" | "biomarker", string> {
  return { site, day, biomarker };
}

function rowOf(sample: SampleLoad, check: string, value: number, n: number): Diagnosis["row"] {
  const { site, day, sampleId, biomarker } = sample;
  return { ...EMPTY_ROW, check, site, date: day, sample_id: sampleId, biomarker, value, n };
}
