import type { SampleLoad } from "../loads/index.ts";
import { type ChosenTrendResult, seriesTrend, type TrendPoint } from "../trend/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import type { Settings } from "./settings.ts";
import type { TrendSeries } from "./trend-series.ts";

const DAY = 86_400_000;

/**
 * The trend of one series by the method the settings ask for. A total of several plants has no samples of its own:
 * its trend is always one of levels.
 */
export function trendOf(series: TrendSeries, settings: Settings): ChosenTrendResult {
  const { level, seed, trendMethod } = settings;
  const total = series.entries.some(({ plants }) => plants.length > 1);
  const samples = series.entries.flatMap((entry) => entry.samples.filter(({ usable }) => usable));
  return seriesTrend(
    {
      levels: series.points,
      samples: samples.map((sample) => pointOf(sample, settings)),
      batchPerPeriod: total || series.entries.every(isOneBatch),
    },
    { method: total ? "sen-levels" : trendMethod, level, seed },
  );
}

function pointOf(sample: SampleLoad, settings: Settings): TrendPoint {
  return {
    time: (sample.window.start + sample.window.end) / 2 / DAY,
    value: sample.load,
    lowest: sample.lowest,
    highest: sample.highest,
    sd: noiseOf(sample, settings),
  };
}

/** Measurement noise is believed only when the laboratory or the study states it; a generic default hides trends. */
function noiseOf(sample: SampleLoad, settings: Settings): number | null {
  const stated = sample.measurement.stated !== null || settings.uncertainty.concentration.origin === "stated";
  if (!stated) return null;
  const own = sample.errors.filter(({ scope }) => scope === "sample");
  return Math.sqrt(own.reduce((sum, { sigma }) => sum + sigma * sigma, 0));
}

function isOneBatch({ samples }: LevelEntry): boolean {
  const batches = samples.flatMap(({ errors }) =>
    errors.filter(({ scope }) => scope === "batch").map(({ key }) => key),
  );
  return new Set(batches).size <= 1;
}
