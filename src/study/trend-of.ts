import type { SampleLoad } from "../loads/index.ts";
import { type ChosenTrendResult, seriesTrend, type TrendPoint } from "../trend/index.ts";
import { bridgedTrend, type Shift } from "./bridged-trend.ts";
import { knownDays } from "./known-days.ts";
import type { Study } from "./study.ts";
import type { TrendSeries } from "./trend-series.ts";

const DAY = 86_400_000;

/**
 * The trend of one series by the method the settings ask for. A total of several plants has no samples of its own:
 * its trend is always one of levels.
 */
export function trendOf(series: TrendSeries, study: Study): ChosenTrendResult {
  const { level, seed, trendMethod } = study.settings;
  const samples = series.entries.flatMap((entry) => entry.samples.filter(({ usable }) => usable));
  const known = {
    batchPerPeriod: batchesMakeSteps(samples),
    levelsOnly: series.entries.some(({ plants }) => plants.length > 1),
    // no other method asks for them, and finding them costs more than the trend
    covariates: trendMethod === "regression" ? knownDays(study, series.site, samples) : [],
  };
  const errorsOf = series.entries.map((entry) => entry.level.sharedErrors);
  const make = (shift: Shift): ChosenTrendResult =>
    seriesTrend(
      {
        ...known,
        levels: series.points.map((point, index) => shifted(point, shift(errorsOf[index] ?? []))),
        samples: samples.map((sample) => shifted(trendPoint(sample), shift(sample.errors))),
      },
      { method: trendMethod, level, seed },
    );
  return bridgedTrend(make, [...errorsOf, ...samples.map(({ errors }) => errors)], level);
}

function shifted(point: TrendPoint, factor: number): TrendPoint {
  if (factor === 1) return point;
  const by = (value: number | null | undefined) => (typeof value === "number" ? value * factor : value);
  return {
    ...point,
    value: point.value === null ? null : point.value * factor,
    ...(point.lowest === undefined ? {} : { lowest: by(point.lowest) ?? 0 }),
    ...(point.highest === undefined ? {} : { highest: by(point.highest) ?? null }),
  };
}

/** A load as a point of a series: the middle of its window, in days since 1970. */
export function trendPoint(sample: SampleLoad): TrendPoint {
  return {
    time: (sample.window.start + sample.window.end) / 2 / DAY,
    value: sample.load,
    lowest: sample.lowest,
    highest: sample.highest,
    sd: noiseOf(sample),
  };
}

/** Measurement noise is believed only from laboratory data: a generic default would hide trends. */
function noiseOf({ errors }: SampleLoad): number | null {
  const known = errors.filter(
    ({ scope, origin }) => scope === "sample" && origin !== undefined && origin !== "assumed",
  );
  if (!known.some(({ source }) => source === "concentration")) return null;
  return Math.sqrt(known.reduce((sum, { sigma }) => sum + sigma * sigma, 0));
}

/** So many samples in one of several batches, and the batches' own errors look like steps in the series. */
const FEW = 2;

function batchesMakeSteps(samples: readonly SampleLoad[]): boolean {
  const sizes = new Map<string, number>();
  for (const { errors } of samples) {
    for (const { scope, key } of errors) if (scope === "batch") sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  return sizes.size > 1 && Math.max(...sizes.values()) > FEW;
}
