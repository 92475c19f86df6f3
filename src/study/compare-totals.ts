import { groupBy } from "../base/index.ts";
import { commonLimit, compareLevels, type LevelComparison } from "../compare/index.ts";
import { municipalityLevel, type PeriodLevel, periodLevel } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import type { Settings } from "./settings.ts";

/**
 * Compares two totals over one set of plants when some results lie below a limit: each plant's samples are re-censored
 * at the highest limit of both sides before the levels are made anew, so that a lowered limit, or a number put in
 * for a non-detect, never makes a change; two places share one limit. Null when everything was measured: then the levels themselves are compared.
 */
export function compareTotals(
  from: LevelEntry,
  to: LevelEntry,
  settings: Settings,
  twoPlaces = false,
): LevelComparison | null {
  const all = [...from.samples, ...to.samples].filter(({ usable }) => usable);
  if (all.every(({ load }) => load !== null)) return null;
  const limits = new Map(
    [...groupBy(all, ({ site }) => site)].map(([site, samples]) => [
      site,
      commonLimit(twoPlaces ? all : samples),
    ]),
  );
  const side = (entry: LevelEntry): PeriodLevel => totalAt(entry, limits, settings);
  return compareLevels(side(from), side(to), { level: settings.level });
}

function totalAt(
  entry: LevelEntry,
  limits: ReadonlyMap<string, number | null>,
  settings: Settings,
): PeriodLevel {
  const { period, level, biomarker } = entry;
  const options = { ...levelOptions(settings, period, level.target, biomarker), nonDetects: "auto" } as const;
  const bySite = groupBy(entry.samples, ({ site }) => site);
  const plants = entry.plants.map((site) => {
    const samples = (bySite.get(site) ?? []).map((sample) => below(sample, limits.get(site) ?? null));
    const persons = samples.flatMap(({ population }) => (population === null ? [] : [population]));
    return { site, persons, level: periodLevel(samples, options) };
  });
  const counted = plants.flatMap(({ site, persons, level: plant }) =>
    persons.length === 0
      ? []
      : [{ site, population: persons.reduce((sum, one) => sum + one, 0) / persons.length, level: plant }],
  );
  return counted.length === entry.plants.length
    ? municipalityLevel(counted, { level: settings.level })
    : entry.level;
}

/** The sample as a laboratory with this limit would have reported it. */
function below(sample: SampleLoad, limit: number | null): SampleLoad {
  const low = limit !== null && sample.highest !== null && sample.lowest < limit;
  return low ? { ...sample, result: "below limit", load: null, lowest: 0, highest: limit } : sample;
}
